namespace FactCheck.Storage;

/// <summary>Which saved state of a layer somebody holds. Conflicts are found by it, never by time.</summary>
/// <param name="Revision">Number of saves; 0: never saved.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the saved bytes; empty: never saved.</param>
public sealed record LayerVersion(long Revision, string Sha256)
{
    /// <summary>Nothing saved yet.</summary>
    public static LayerVersion None { get; } = new(0, "");
}
