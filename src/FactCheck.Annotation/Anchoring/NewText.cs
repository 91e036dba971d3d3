using FactCheck.Annotation.Articles;
using FactCheck.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>The article as it is now, folded and indexed.</summary>
sealed class NewText
{
    readonly Article _article;
    readonly Folder _folder;

    public NewText(Article article, Folder folder)
    {
        (_article, _folder) = (article, folder);
        Folded = folder.Fold(article.Text);
        Index = new GramIndex(Folded);
    }

    public FoldedText Folded { get; }

    public GramIndex Index { get; }

    public ReadOnlySpan<int> Units => Folded.Units;

    public int Length => Folded.Length;

    public UnitRange All => new(0, Length);

    /// <summary>Code points of the text before a unit.</summary>
    public int CodePoint(int unit) => _article.Document.Offsets.ToCodePoints(Folded.Start(unit));

    /// <summary>The unit at a code point; null where the text is shorter.</summary>
    public int? UnitAtCodePoint(int codePoint) =>
        codePoint >= 0 && codePoint <= _article.Document.Offsets.CodePointLength ? Folded.At(_article.Document.Offsets.ToUtf16(codePoint)) : null;

    /// <summary>The place of a piece where the text reads exactly as its quote does; null where it differs in more than what folding hides.</summary>
    public TextSpan? Exactly(Piece piece, UnitRange units)
    {
        var quote = piece.Text.Quote;
        var start = Folded.Start(units.Start) - piece.Lead;
        return start >= 0 && start + quote.Length <= _article.Text.Length && _article.Text.AsSpan(start, quote.Length).SequenceEqual(quote)
            ? TextSpan.FromLength(start, quote.Length)
            : null;
    }

    /// <summary>The place of units, its edges moved out to grapheme boundaries.</summary>
    public TextSpan Place(UnitRange units) => Whole(Folded.Place(units));

    /// <summary>The smallest span of whole graphemes that holds <paramref name="place"/>.</summary>
    public TextSpan Whole(TextSpan place) => new(_article.Document.SnapToGrapheme(place.Start), GraphemeEnd(place.End));

    /// <summary>True where no grapheme is cut by the edges of units.</summary>
    public bool IsWhole(UnitRange units) => Folded.Place(units) is var place && Whole(place) == place;

    /// <summary>True where an edge cuts a word or a number that the piece did not cut when it was recorded.</summary>
    public bool CutsWord(Piece piece, UnitRange units)
    {
        var place = Exactly(piece, units) ?? Folded.Place(units);
        return (piece.StartsAtWord && WordEdge.Cuts(_article.Text, place.Start)) || (piece.EndsAtWord && WordEdge.Cuts(_article.Text, place.End));
    }

    /// <summary>The text, folded as a text of its own.</summary>
    public FoldedText Fold(TextSpan place) => _folder.Fold(_article.Text[place.Start..place.End]);

    public string Text(TextSpan place) => _article.Text[place.Start..place.End];

    /// <summary>The place grown to whole words where an edge cuts one and the piece's did not; not far, as some words of agglutinated letters are whole sentences.</summary>
    public TextSpan ToWordEdges(Piece piece, TextSpan place)
    {
        const int Farthest = 12;
        var (start, end) = (place.Start, place.End);
        while (piece.StartsAtWord && place.Start - start < Farthest && WordEdge.Cuts(_article.Text, start)) start--;
        while (piece.EndsAtWord && end - place.End < Farthest && WordEdge.Cuts(_article.Text, end)) end++;
        if (place.Start - start == Farthest) start = place.Start;
        if (end - place.End == Farthest) end = place.End;
        return Whole(new TextSpan(start, end));
    }

    int GraphemeEnd(int offset)
    {
        var floor = _article.Document.SnapToGrapheme(offset);
        return floor == offset ? offset : _article.Document.NextStart(FactCheck.Text.Segmentation.TextUnit.Grapheme, floor);
    }
}
