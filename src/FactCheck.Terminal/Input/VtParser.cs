namespace FactCheck.Terminal.Input;

/// <summary>Stub.</summary>
public sealed partial class VtParser
{
    /// <summary>Longest content of a control string that is kept, in bytes.</summary>
    public const int MaximumStringLength = 4096;
}
