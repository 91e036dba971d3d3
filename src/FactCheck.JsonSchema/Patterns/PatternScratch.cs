namespace FactCheck.JsonSchema.Patterns;

/// <summary>The buffers that matching needs, kept by who matches; not thread-safe.</summary>
internal sealed class PatternScratch
{
    public NfaStates Current { get; set; } = new();

    public NfaStates Following { get; set; } = new();

    public Backtracker Backtracker { get; } = new();
}
