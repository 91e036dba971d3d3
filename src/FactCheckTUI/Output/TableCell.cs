namespace FactCheckTUI.Output;

/// <summary>One cell of a table; its text is made safe when it is printed.</summary>
readonly record struct TableCell(string Text, Tone Tone = Tone.Plain)
{
    public static implicit operator TableCell(string text) => new(text);
}
