namespace FactCheck.Text.Segmentation;

public sealed partial class TextDocument
{
    // Pieces of up to 8,192 code units; an entry of the usual text holds no boundaries.
    readonly Recent<Graphemes> _graphemes = new(128);

    // Where the last question was; the next is mostly there too, and a cut of text without a blank takes ICU to find.
    TextSpan _lastPiece;

    /// <summary>The nearest grapheme boundary at or before <paramref name="offset"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public int SnapToGrapheme(int offset)
    {
        Check(offset);
        var content = _paragraphs.At(_paragraphs.IndexAt(offset)).Content;
        // A line break is one cluster: only its middle lies after the content's end.
        return offset >= content.End ? content.End : GraphemesAt(content, offset).Floor(offset);
    }

    int NextGrapheme(int offset)
    {
        if (offset == Text.Length) return offset;
        var paragraph = _paragraphs.At(_paragraphs.IndexAt(offset));
        return offset >= paragraph.Content.End ? paragraph.Full.End : GraphemesAt(paragraph.Content, offset).After(offset);
    }

    int PreviousGrapheme(int offset)
    {
        if (offset == 0) return 0;
        var content = _paragraphs.At(_paragraphs.IndexAt(offset - 1)).Content;
        return offset > content.End ? content.End : GraphemesAt(content, offset - 1).Before(offset);
    }

    int CeilToGrapheme(int offset)
    {
        var floor = SnapToGrapheme(offset);
        return floor == offset ? offset : NextGrapheme(floor);
    }

    /// <summary>The largest span of whole graphemes within <paramref name="span"/>, which may be empty.</summary>
    TextSpan ShrinkToGraphemes(TextSpan span)
    {
        var start = CeilToGrapheme(span.Start);
        return new TextSpan(start, Math.Max(start, SnapToGrapheme(span.End)));
    }

    /// <summary>The smallest span of whole graphemes that holds <paramref name="span"/>.</summary>
    TextSpan WidenToGraphemes(TextSpan span) => new(SnapToGrapheme(span.Start), CeilToGrapheme(span.End));

    Graphemes GraphemesAt(TextSpan paragraph, int offset) => GraphemesOf(PieceAt(paragraph, offset));

    TextSpan PieceAt(TextSpan paragraph, int offset) =>
        _lastPiece.Contains(offset) ? _lastPiece : _lastPiece = Pieces.At(Text, paragraph, offset);

    Graphemes GraphemesOf(TextSpan piece)
    {
        if (_graphemes.TryGet(piece.Start, out var graphemes)) return graphemes;
        graphemes = Graphemes.Of(Text, piece);
        _graphemes.Add(piece.Start, graphemes);
        return graphemes;
    }
}
