using System.Text;

namespace FactCheckTUI.Output;

/// <summary>
/// Leaves out the sequences that hide and show the cursor: Spectre.Console hides it under a bar, and a program that is interrupted or killed does not
/// bring it back.
/// </summary>
sealed class VisibleCursor(TextWriter inner) : TextWriter
{
    const string Hide = "\e[?25l", Show = "\e[?25h";

    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => inner.Write(value?.Replace(Hide, "", StringComparison.Ordinal).Replace(Show, "", StringComparison.Ordinal));

    public override void Flush() => inner.Flush();
}
