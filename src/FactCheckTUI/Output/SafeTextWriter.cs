using System.Text;
using FactCheck.Text.Safe;

namespace FactCheckTUI.Output;

/// <summary>
/// The only way from the commands to the terminal: what is written through it as text cannot act on the terminal, whoever wrote it: article,
/// file name, argument, error of the system. Libraries that print for themselves are given it too.
/// </summary>
/// <param name="inner">Where it goes.</param>
/// <param name="makeSafe">What becomes of a text: <see cref="SafeText.Lines"/>, or <see cref="SafeText.Line"/> where each is one line, so that none forges another.</param>
sealed class SafeTextWriter(TextWriter inner, Func<string, string> makeSafe) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    /// <summary>One character; of a surrogate pair written in halves only placeholders are seen, so write texts.</summary>
    public override void Write(char value) => inner.Write(value == '\n' ? "\n" : SafeText.Line(value.ToString()));

    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    public override void Write(string? value) => inner.Write(makeSafe(value ?? ""));

    public override void WriteLine() => inner.Write('\n');

    public override void WriteLine(string? value)
    {
        Write(value);
        WriteLine();
    }

    public override void Flush() => inner.Flush();

    /// <summary>Sequences of our own making, such as colours. Never text from anywhere.</summary>
    public void WriteSequence(string sequence) => inner.Write(sequence);
}
