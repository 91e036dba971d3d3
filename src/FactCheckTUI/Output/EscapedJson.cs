using System.Globalization;
using System.Text;
using FactCheck.Text.Safe;

namespace FactCheckTUI.Output;

/// <summary>JSON in which nothing acts on a terminal or is invisible, and which says the same: it is printed into pipes that may end at a terminal.</summary>
static class EscapedJson
{
    /// <summary>Every character that <see cref="SafeText"/> would replace, but for LF, as <c>\u</c> and its UTF-16 in hexadecimal digits.</summary>
    /// <param name="json">Well-formed JSON, in which such characters stand within strings only.</param>
    public static string Of(string json)
    {
        var escaped = new StringBuilder(json.Length);
        foreach (var rune in json.EnumerateRunes())
        {
            if (rune.Value == '\n' || SafeText.Visible(rune.Value) == rune.Value) escaped.Append(rune);
            else foreach (var unit in rune.ToString()) escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:x4}");
        }
        return escaped.ToString();
    }
}
