namespace FactCheck.Annotation.Schemes;

/// <summary>Which names and keys a scheme may use.</summary>
static class SchemeNames
{
    const int Longest = 64;

    /// <summary>True for letters, digits, <c>_</c> and <c>-</c>, at most 64: names are columns and classes in what is exported.</summary>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= Longest && name.All(c => char.IsLetterOrDigit(c) || c is '_' or '-');

    public static string Problem(string what, string name) =>
        $"\"{name}\" is no name for a {what}; use 1 to 64 letters, digits, \"_\" and \"-\".";

    /// <summary>True for a character that one key press sends and that can be shown.</summary>
    public static bool IsKey(char key) => char.IsLetterOrDigit(key) || char.IsPunctuation(key) || char.IsSymbol(key);
}
