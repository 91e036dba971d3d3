namespace FactCheck.Terminal.Cells;

/// <summary>Colours and rendition of a piece of the screen. <c>default</c> is the terminal's own.</summary>
public readonly record struct Style(
    Color Foreground = default,
    Color Background = default,
    CellAttributes Attributes = CellAttributes.None,
    UnderlineStyle Underline = UnderlineStyle.None)
{
    /// <summary>The same with further attributes.</summary>
    public Style With(CellAttributes attributes) => this with { Attributes = Attributes | attributes };
}
