using System.Buffers;
using System.Globalization;

namespace FactCheckTUI.Output;

/// <summary>
/// Texts of a corpus as cells of CSV (RFC 4180) and Markdown. What a spreadsheet would run as a formula (OWASP, CSV injection) gets an apostrophe
/// before it; Markdown's own characters are escaped.
/// </summary>
static class SpreadsheetText
{
    static readonly SearchValues<char> Quoted = SearchValues.Create(",\"\r\n");
    static readonly SearchValues<char> Markup = SearchValues.Create("\\`*_[]<>|~^&!#$:");

    /// <summary>A field of CSV.</summary>
    public static string Csv(string text)
    {
        // A field may hold line breaks, but who reads line by line would take what follows one for a row of ours.
        var safe = Neutral(text).ReplaceLineEndings(" ");
        return safe.AsSpan().ContainsAny(Quoted) ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    /// <summary>A cell of a Markdown table, or text in a line of its own.</summary>
    public static string Markdown(string text)
    {
        var escaped = new System.Text.StringBuilder();
        foreach (var c in IsFigure(text) ? text : Neutral(text))
        {
            if (Markup.Contains(c)) escaped.Append('\\');
            escaped.Append(c is '\r' or '\n' or '\t' ? ' ' : c);
        }
        return escaped.ToString();
    }

    // "-0.02", "-0.02 [-0.06, 0.00]": a minus that is one.
    static bool IsFigure(string text)
    {
        var end = text.IndexOf(" [", StringComparison.Ordinal) is >= 0 and var at ? at : text.Length;
        return text is ['-', ..] && double.TryParse(text.AsSpan(0, end), NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out _);
    }

    // Full-width signs begin a formula in some spreadsheets too.
    static string Neutral(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r' or '\n' or '＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;
}
