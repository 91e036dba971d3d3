using System.Text.RegularExpressions;

namespace FactCheckTUI.Adding;

/// <summary>Dates as metadata holds them.</summary>
static partial class IsoDates
{
    /// <summary>True for <c>YYYY</c>, <c>YYYY-MM</c>, <c>YYYY-MM-DD</c> and the last with a time.</summary>
    public static bool IsValid(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"\A\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01])(T\S*)?)?)?\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
