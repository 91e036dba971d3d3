namespace FactCheck.Workbench.Shell;

/// <summary>A layer that holds work.</summary>
public interface IClosing
{
    /// <summary>Saves everything and lets go of files and threads. Called once.</summary>
    void Close();
}
