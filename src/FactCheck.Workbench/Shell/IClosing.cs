namespace FactCheck.Workbench.Shell;

/// <summary>A layer that holds work.</summary>
public interface IClosing
{
    /// <summary>Saves everything and lets go of files and threads. Called once.</summary>
    void Close();

    /// <summary>Brings what can be read by others up to date before the process is stopped; waits some seconds at most.</summary>
    void Settle();

    /// <summary>Once it is closed: what did not reach the disk and where it is kept; null: nothing is to be said.</summary>
    string? Farewell { get; }
}
