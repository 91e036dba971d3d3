namespace FactCheck.Annotation.Anchoring;

/// <summary>One continuous stretch of old text that is to be found again, with what is known to have stood around it.</summary>
sealed class Piece
{
    readonly FoldedText _needle;
    readonly UnitRange _known;
    readonly UnitRange _quote;
    readonly OldUnit _unit;

    /// <param name="folder">Folds its text.</param>
    /// <param name="source">What it is a piece of.</param>
    /// <param name="text">Prefix, quote and suffix.</param>
    /// <param name="old">Where the quote was, in the coordinates of <see cref="BlockMap"/>.</param>
    /// <param name="unit">What those count.</param>
    public Piece(Folder folder, PieceSource source, PieceText text, UnitRange old, OldUnit unit)
    {
        (Source, Text, Old, _unit) = (source, text, old, unit);
        var all = text.Prefix + text.Quote + text.Suffix;
        _needle = folder.Fold(all);
        _quote = new UnitRange(_needle.At(text.Prefix.Length), _needle.At(text.Prefix.Length + text.Quote.Length));

        // Where the recorded context was cut off, its outermost unit may be a part of what stood in the text: a letter without its mark.
        var from = text.StartsText || _quote.Start == 0 ? 0 : 1;
        var to = text.EndsText || _quote.End == _needle.Length ? _needle.Length : _needle.Length - 1;
        _known = new UnitRange(from, to);
        Weight = FoldedText.Weight(Quote);
        StartsAtWord = !WordEdge.Cuts(all, text.Prefix.Length);
        EndsAtWord = !WordEdge.Cuts(all, text.Prefix.Length + text.Quote.Length);
    }

    public PieceSource Source { get; }

    public PieceText Text { get; }

    public UnitRange Old { get; }

    /// <summary>How much the quote says, in terminal cells.</summary>
    public int Weight { get; }

    /// <summary>False where the quote began within a word.</summary>
    public bool StartsAtWord { get; }

    /// <summary>False where the quote ended within a word.</summary>
    public bool EndsAtWord { get; }

    /// <summary>True where nothing of it can be seen: it cannot be looked for.</summary>
    public bool IsBlank => Quote.IsEmpty || (Quote.Length == 1 && Quote[0] == Folding.Blank);

    public ReadOnlySpan<int> Quote => _needle.Units[_quote.Start.._quote.End];

    public ReadOnlySpan<int> Prefix => _needle.Units[_known.Start.._quote.Start];

    public ReadOnlySpan<int> Suffix => _needle.Units[_quote.End.._known.End];

    /// <summary>Prefix, quote and suffix.</summary>
    public ReadOnlySpan<int> Needle => _needle.Units[_known.Start.._known.End];

    /// <summary>UTF-16 code units of the quote before its first unit.</summary>
    public int Lead => _needle.Start(_quote.Start) - Text.Prefix.Length;

    /// <summary>The blocks that hold where the quote begins at a unit of the new text.</summary>
    public IEnumerable<Block> QuoteAt(int start, AnchorEvidence? evidence) => Blocks(_quote, start, evidence);

    /// <summary>The blocks that hold where the needle begins at a unit of the new text.</summary>
    public IEnumerable<Block> NeedleAt(int start) => Blocks(_known, start + _quote.Start - _known.Start, evidence: null);

    // Where old text is counted in code points, a block ends wherever folding made several into one or left some out.
    IEnumerable<Block> Blocks(UnitRange units, int quoteAt, AnchorEvidence? evidence)
    {
        var text = Text.Prefix + Text.Quote + Text.Suffix;
        var (from, old) = (units.Start, OldOf(units.Start));
        for (var unit = units.Start + 1; unit <= units.End; unit++)
        {
            if (unit < units.End && OldOf(unit) == old + unit - from) continue;
            yield return new Block(old, quoteAt + from - _quote.Start, unit - from, evidence);
            if (unit < units.End) (from, old) = (unit, OldOf(unit));
        }

        int OldOf(int unit)
        {
            if (_unit == OldUnit.Folded) return Old.Start + unit - _quote.Start;
            var (at, quote) = (_needle.Start(unit), Text.Prefix.Length);
            return at < quote ? Old.Start - CodePoints.Count(text.AsSpan(at, quote - at)) : Old.Start + CodePoints.Count(text.AsSpan(quote, at - quote));
        }
    }
}
