using System.Text;

namespace FactCheckTUI.Output;

/// <summary>Replaces each half of a surrogate pair that stands alone by U+FFFD: Spectre.Console breaks a long word between any two UTF-16 code units.</summary>
sealed class WholeCharacters(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => Write(value.ToString());

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value)
    {
        var text = new StringBuilder();
        foreach (var rune in (value ?? "").EnumerateRunes()) text.Append(rune.ToString());
        inner.Write(text.ToString());
    }

    public override void Flush() => inner.Flush();
}
