using System.Text.RegularExpressions;

namespace FactCheck.Annotation.Schemes;

/// <summary>BCP 47 language tags.</summary>
static partial class LanguageTags
{
    /// <summary>True for subtags of the right length, the first of letters; whether they are registered is not asked.</summary>
    public static bool IsWellFormed(string text) => Tag().IsMatch(text);

    [GeneratedRegex(@"\A(?:[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*|[xX](?:-[A-Za-z0-9]{1,8})+)\z", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();
}
