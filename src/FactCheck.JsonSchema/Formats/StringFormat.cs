namespace FactCheck.JsonSchema.Formats;

/// <summary>A format that strings can have (Validation 7.3).</summary>
/// <param name="Name">As <c>format</c> names it.</param>
/// <param name="Words">What is expected, in words.</param>
/// <param name="Allows">Whether a string has the format.</param>
internal sealed record StringFormat(string Name, string Words, Func<string, bool> Allows)
{
    static readonly Dictionary<string, StringFormat> ByName = new(StringComparer.Ordinal);

    public static StringFormat? Find(string name) => ByName.GetValueOrDefault(name);
}
