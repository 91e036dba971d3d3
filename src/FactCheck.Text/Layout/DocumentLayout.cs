using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Layout;

/// <summary>
/// Screen lines of a document, made paragraph by paragraph when first asked for and cached (bounded): opening costs what is visible. What
/// is cached is found without allocating. One object per thread.
/// </summary>
public sealed partial class DocumentLayout
{
    // Code units, about a byte each: a paragraph of a million characters stays, with room for what is around it.
    const int ParagraphCapacity = 2 << 20;

    // Cells of 16 bytes: some sixty screens of 80x24.
    const int LineCapacity = 1 << 17;

    readonly Recent<ParagraphLayout> _paragraphs = new(ParagraphCapacity);
    readonly Recent<LineLayout> _lines = new(LineCapacity);
    readonly LineBuilder _builder = new();

    /// <summary>Lays nothing out yet.</summary>
    public DocumentLayout(TextDocument document, LayoutOptions options) => (Document, Options) = (document, options);

    /// <summary>The text laid out.</summary>
    public TextDocument Document { get; }

    /// <summary>Width, direction and order in force.</summary>
    public LayoutOptions Options { get; }

    /// <summary>Screen lines of one paragraph, at least one.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such paragraph.</exception>
    /// <exception cref="Icu.IcuUnavailableException">The paragraph needs ICU and it is missing.</exception>
    public int LineCount(int paragraph) => LayoutOf(paragraph).LineCount;

    /// <summary>The line at <paramref name="position"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No such paragraph or line.</exception>
    public LineLayout Line(LinePosition position)
    {
        var key = Recent<LineLayout>.Key(position.Paragraph, position.Line);
        if (_lines.TryGet(key, out var known)) return known;
        var paragraph = LayoutOf(position.Paragraph);
        ArgumentOutOfRangeException.ThrowIfNegative(position.Line, nameof(position));
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(position.Line, paragraph.LineCount, nameof(position));
        var line = _builder.Build(new LineSource
        {
            Paragraph = paragraph.Text,
            Start = paragraph.Start,
            Line = paragraph.LineAt(position.Line),
            Clusters = paragraph.Clusters,
            Bidi = paragraph.Bidi,
            Mode = Options.Bidi,
            Columns = Options.Columns,
            TabWidth = Options.TabWidth,
            IsAligned = true,
        });
        _lines.Add(key, line, line.Cells.Length + 8);
        return line;
    }

    /// <summary>The line that shows <paramref name="offset"/>. At a soft wrap an offset belongs to the line that it starts; a line break to the line that it ends.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Not in 0..text length.</exception>
    public LinePosition PositionOf(int offset)
    {
        var paragraph = Document.ParagraphIndexAt(offset);
        return new LinePosition(paragraph, LayoutOf(paragraph).LineIndexOf(offset));
    }

    ParagraphLayout LayoutOf(int paragraph)
    {
        if (_paragraphs.TryGet(paragraph, out var known)) return known;
        var layout = new ParagraphLayout(Document.Text, Document.ParagraphAt(paragraph).Content, Options);
        _paragraphs.Add(paragraph, layout, layout.Cost);
        return layout;
    }
}
