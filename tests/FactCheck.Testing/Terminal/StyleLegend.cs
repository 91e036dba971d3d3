using System.Globalization;
using System.Text;
using FactCheck.Terminal.Cells;

namespace FactCheck.Testing.Terminal;

/// <summary>Gives every style of a screen a letter, in reading order, and spells the styles out; <c>.</c> is the terminal's own.</summary>
internal sealed class StyleLegend
{
    const string Letters = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

    readonly List<Style> _styles = [];

    public char LetterOf(Style style)
    {
        if (style == default) return '.';
        var index = _styles.IndexOf(style);
        if (index < 0)
        {
            index = _styles.Count;
            _styles.Add(style);
        }
        return index < Letters.Length ? Letters[index] : '?';
    }

    public override string ToString()
    {
        var text = new StringBuilder();
        for (var i = 0; i < _styles.Count; i++) text.Append(LetterOf(_styles[i])).Append("  ").Append(Describe(_styles[i])).Append('\n');
        return text.ToString();
    }

    static string Describe(Style style)
    {
        var parts = new List<string>();
        if (style.Foreground != default) parts.Add("fg " + Describe(style.Foreground));
        if (style.Background != default) parts.Add("bg " + Describe(style.Background));
        foreach (var attribute in Enum.GetValues<CellAttributes>())
            if (attribute != CellAttributes.None && style.Attributes.HasFlag(attribute)) parts.Add(Lower(attribute.ToString()));
        if (style.Underline != UnderlineStyle.None) parts.Add(style.Underline == UnderlineStyle.Single ? "underline" : Lower(style.Underline.ToString()) + " underline");
        return string.Join(", ", parts);
    }

    static string Describe(Color color) => color.IsRgb
        ? string.Create(CultureInfo.InvariantCulture, $"#{color.Packed & 0xFFFFFF:x6}")
        : string.Create(CultureInfo.InvariantCulture, $"{color.Packed & 0xFF}");

    static string Lower(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
