using System.Globalization;

namespace FactCheck.Text.Tests.Generators;

/// <summary>One entry of a Unicode data file: a range of code points, the fields after it and the comment.</summary>
public sealed record UnicodeDataEntry(int First, int Last, string Value, string Comment)
{
    public IEnumerable<int> CodePoints => Enumerable.Range(First, Last - First + 1);
}

/// <summary>Reads the format that the files of the Unicode Character Database share (UAX #44, section 4.2).</summary>
public static class UnicodeDataFile
{
    public static IEnumerable<UnicodeDataEntry> Read(string path)
    {
        foreach (var line in File.ReadLines(path))
        {
            var (content, comment) = Split(line, '#');
            var (range, value) = Split(content, ';');
            if (value.Length == 0) continue;
            var (first, last) = Split(range, '.');
            yield return new UnicodeDataEntry(Hex(first), Hex(last.Length == 0 ? first : last.TrimStart('.')), value, comment);
        }
    }

    public static int Hex(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    static (string Before, string After) Split(string text, char separator)
    {
        var at = text.IndexOf(separator, StringComparison.Ordinal);
        return at < 0 ? (text.Trim(), "") : (text[..at].Trim(), text[(at + 1)..].Trim());
    }
}
