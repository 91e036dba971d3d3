namespace FactCheck.Text.Segmentation;

public sealed partial class TextDocument
{
    /// <summary>The nearest unit boundary after <paramref name="offset"/> at which such a unit starts; Text.Length where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public int NextStart(TextUnit unit, int offset)
    {
        Check(offset);
        switch (unit)
        {
            case TextUnit.Grapheme:
                return NextGrapheme(offset);
            case TextUnit.Paragraph:
                return _paragraphs.At(_paragraphs.IndexAt(offset)).Full.End;
            case TextUnit.Document:
                return Text.Length;
        }
        var region = RegionAt(unit, offset);
        do
        {
            if (UnitsIn(unit, region.Span).StartAfter(offset) is { } start) return start;
        }
        while (MoveNext(unit, ref region));
        return Text.Length;
    }

    /// <summary>The nearest start of such a unit before <paramref name="offset"/>; 0 where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public int PreviousStart(TextUnit unit, int offset)
    {
        Check(offset);
        switch (unit)
        {
            case TextUnit.Grapheme:
                return PreviousGrapheme(offset);
            case TextUnit.Paragraph:
                return offset == 0 ? 0 : _paragraphs.At(_paragraphs.IndexAt(offset - 1)).Full.Start;
            case TextUnit.Document:
                return 0;
        }
        var region = RegionAt(unit, offset);
        do
        {
            if (UnitsIn(unit, region.Span).StartBefore(offset) is { } start) return start;
        }
        while (MovePrevious(unit, ref region));
        return 0;
    }

    /// <summary>The nearest end of such a unit after <paramref name="offset"/>; Text.Length where there is none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public int NextEnd(TextUnit unit, int offset)
    {
        Check(offset);
        switch (unit)
        {
            case TextUnit.Grapheme:
                return NextGrapheme(offset);
            case TextUnit.Paragraph:
                return NextParagraphEnd(offset);
            case TextUnit.Document:
                return Text.Length;
        }
        var region = RegionAt(unit, offset);
        do
        {
            if (UnitsIn(unit, region.Span).EndAfter(offset) is { } end) return end;
        }
        while (MoveNext(unit, ref region));
        return Text.Length;
    }

    /// <summary>
    /// The unit that holds the grapheme at <paramref name="offset"/> (at a unit's very end: that unit), or null where none does (a word in a run of
    /// spaces). Of nested quotations the innermost. A line break belongs to the paragraph that it ends, and is a grapheme.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public TextSpan? UnitAt(TextUnit unit, int offset)
    {
        offset = SnapToGrapheme(offset);
        switch (unit)
        {
            case TextUnit.Grapheme:
                if (Text.Length == 0) return null;
                return offset == Text.Length ? new TextSpan(PreviousGrapheme(offset), offset) : new TextSpan(offset, NextGrapheme(offset));
            case TextUnit.Paragraph:
                return _paragraphs.At(_paragraphs.IndexAt(offset)).Content;
            case TextUnit.Document:
                return new TextSpan(0, Text.Length);
            default:
                return UnitsIn(unit, RegionAt(unit, offset).Span).At(offset);
        }
    }

    int NextParagraphEnd(int offset)
    {
        var index = _paragraphs.IndexAt(offset);
        var end = _paragraphs.At(index).Content.End;
        if (end > offset) return end;
        return index + 1 < _paragraphs.Count ? _paragraphs.At(index + 1).Content.End : Text.Length;
    }
}
