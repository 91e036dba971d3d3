using FactCheck.Text.Offsets;

namespace FactCheck.Annotation.Anchoring;

/// <summary>What is known of the text as it was: all of it, or what is recorded with the spans. Its coordinates are units where it is known, else code points.</summary>
sealed class OldText
{
    readonly RecordedAnnotations _recorded;
    readonly Folder _folder;
    readonly FoldedText? _folded;
    readonly OffsetMap? _offsets;

    OldText(RecordedAnnotations recorded, Folder folder, string? text)
    {
        (_recorded, _folder) = (recorded, folder);
        if (text is null) return;
        _folded = folder.Fold(text);
        _offsets = new OffsetMap(text);
    }

    /// <summary>The old text is used only where every quote stands in it at its offsets: else it is another text.</summary>
    public static OldText Of(RecordedAnnotations recorded, Folder folder) => new(recorded, folder, Fits(recorded) ? recorded.Text : null);

    OldUnit Unit => _folded is null ? OldUnit.CodePoint : OldUnit.Folded;

    int Length => _folded?.Length ?? _recorded.Length;

    /// <summary>A span from its start to its end.</summary>
    public Piece Whole(int index)
    {
        var span = _recorded.Spans[index];
        return new Piece(_folder, new PieceSource(index, -1), Around(span.Prefix, span.Quote, span.Suffix, span.Hull), Coordinates(span.Hull), Unit);
    }

    /// <summary>The pieces of a span, each with what stood around it.</summary>
    public IEnumerable<Piece> Fragments(int index)
    {
        var span = _recorded.Spans[index];
        for (var i = 0; i < span.Pieces.Length; i++)
        {
            var piece = span.Pieces[i];
            var (start, end) = (CodePoints.Offset(span.Quote, piece.Start - span.Hull.Start), CodePoints.Offset(span.Quote, piece.End - span.Hull.Start));
            var before = span.Prefix + span.Quote[..start];
            var after = span.Quote[end..] + span.Suffix;
            var text = Around(Last(before), span.Quote[start..end], after[..CodePoints.Offset(after, RecordedContext.Side)], piece);
            yield return new Piece(_folder, new PieceSource(index, i), text, Coordinates(piece), Unit);
        }
    }

    /// <summary>Which old text is which new text, by comparing the texts or by the quotes with their contexts.</summary>
    public BlockMap Map(NewText text, IReadOnlyList<Anchored> pieces)
    {
        var blocks = _folded is null ? [] : TextBlocks.Of(_folded, text.Folded);
        var map = new BlockMap(blocks, Length, text.Length);
        var over = new List<Block>();
        var unexplained = pieces.Where(anchored =>
        {
            over.Clear();
            map.ChainOver(anchored.Piece.Old, over);
            return over.Count == 0;
        });
        return map.With(RecordedBlocks.Of([.. unexplained], text, _folded));
    }

    /// <summary>For a known place of both texts and an old position: the unit at which that is now if nothing changed between.</summary>
    public Func<(int Old, int New), int, int?> Expected(NewText text) => _folded is not null
        ? (known, old) => known.New + old - known.Old
        : (known, old) => text.UnitAtCodePoint(text.CodePoint(known.New) + old - known.Old);

    PieceText Around(string prefix, string quote, string suffix, CodePointRange range) =>
        new(prefix, quote, suffix, range.Start == CodePoints.Count(prefix), range.End + CodePoints.Count(suffix) == _recorded.Length);

    UnitRange Coordinates(CodePointRange range) => _folded is null || _offsets is null
        ? new UnitRange(range.Start, range.End)
        : new UnitRange(_folded.At(_offsets.ToUtf16(range.Start)), _folded.At(_offsets.ToUtf16(range.End)));

    static string Last(string text) => text[CodePoints.Offset(text, Math.Max(0, CodePoints.Count(text) - RecordedContext.Side))..];

    static bool Fits(RecordedAnnotations recorded)
    {
        if (recorded.Text is not { } text) return false;
        var offsets = new OffsetMap(text);
        return offsets.CodePointLength == recorded.Length && recorded.Spans.All(span =>
            span.Hull.End <= recorded.Length && text.AsSpan(offsets.ToUtf16(span.Hull.Start)).StartsWith(span.Quote, StringComparison.Ordinal));
    }
}
