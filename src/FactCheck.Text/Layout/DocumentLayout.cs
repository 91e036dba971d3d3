using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Layout;

/// <summary>
/// Screen lines of a document, made paragraph by paragraph when first asked for and cached (bounded): opening costs what is visible.
/// One object per thread.
/// </summary>
public sealed class DocumentLayout
{
    /// <summary>Lays nothing out yet.</summary>
    public DocumentLayout(TextDocument document, LayoutOptions options) => (Document, Options) = (document, options);

    /// <summary>The text laid out.</summary>
    public TextDocument Document { get; }

    /// <summary>Width, direction and order in force.</summary>
    public LayoutOptions Options { get; }

    /// <summary>Screen lines of one paragraph, at least one.</summary>
    public int LineCount(int paragraph) => throw new NotImplementedException();

    /// <summary>The line at <paramref name="position"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such paragraph or line.</exception>
    public LineLayout Line(LinePosition position) => throw new NotImplementedException();

    /// <summary>The line that shows <paramref name="offset"/>. At a soft wrap an offset belongs to the line that it starts.</summary>
    public LinePosition PositionOf(int offset) => throw new NotImplementedException();

    /// <summary>The position <paramref name="lines"/> further down (negative: up), stopping at the first or last line.</summary>
    public LinePosition Move(LinePosition from, int lines) => throw new NotImplementedException();

    /// <summary>The caret one cluster to the left or right on the screen; past a line's edge, the next or previous line in the paragraph's reading direction.</summary>
    public int MoveVisually(int offset, VisualDirection direction) => throw new NotImplementedException();

    /// <summary>The offset <paramref name="lines"/> screen lines further down at the column nearest to <paramref name="column"/>.</summary>
    public int MoveVertically(int offset, int lines, int column) => throw new NotImplementedException();
}
