namespace FactCheck.Text.Segmentation;

public sealed partial class TextDocument
{
    static readonly TextUnit[] GrowingUnits = [TextUnit.Word, TextUnit.Numeral, TextUnit.Quotation, TextUnit.Clause, TextUnit.Sentence];

    /// <summary>
    /// The smallest unit that strictly holds <paramref name="selection"/>: word, numeral, quotation, clause, sentence, paragraph, document; the
    /// selection itself where it is the whole text.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The selection ends after the text.</exception>
    public TextSpan Grow(TextSpan selection)
    {
        Check(selection.End);
        var paragraph = _paragraphs.At(_paragraphs.IndexAt(selection.Start)).Content;
        if (!paragraph.Contains(selection) || paragraph.Length == selection.Length) return new TextSpan(0, Text.Length);
        var smallest = paragraph;
        foreach (var unit in GrowingUnits)
        {
            var units = UnitsIn(unit, RegionAt(unit, selection.Start).Span);
            if (units.Around(selection) is { } around && around.Length < smallest.Length) smallest = around;
        }
        return smallest;
    }

    /// <summary>
    /// The selection without white space (NBSP too), trailing punctuation and outer quotation marks at its edges; empty where nothing is left.
    /// A mark stays where its partner stands within the selection, and the full stop of an acronym (<c>U.S.</c>) stays.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The selection ends after the text.</exception>
    public TextSpan Trim(TextSpan selection)
    {
        Check(selection.End);
        for (var span = selection; ;)
        {
            var before = span;
            span = TrimMarks(TrimPunctuation(Characters.TrimBlanks(Text, span)));
            if (span == before) return WidenWithin(selection, span);
        }
    }

    TextSpan TrimPunctuation(TextSpan span)
    {
        var end = span.End;
        while (end > span.Start && Characters.IsTrailingPunctuation(Text[end - 1]) && !Characters.IsAcronymStop(Text, span.Start, end - 1)) end--;
        return new TextSpan(span.Start, end);
    }

    TextSpan TrimMarks(TextSpan span)
    {
        if (!span.IsEmpty && IsOuterMark(span.Start, span, span.End - 1)) span = new TextSpan(span.Start + 1, span.End);
        if (!span.IsEmpty && IsOuterMark(span.End - 1, span, span.Start)) span = new TextSpan(span.Start, span.End - 1);
        return span;
    }

    // An edge's mark is outer unless its partner stands within: two that enclose the span stand at its two edges. Without a
    // partner the mark is a stray, unless it is an apostrophe.
    bool IsOuterMark(int mark, TextSpan span, int otherEdge)
    {
        if (!QuotationFinder.IsMark(Text[mark])) return false;
        return Partner(mark) is { } partner ? partner == otherEdge || !span.Contains(partner) : Text[mark] is not ('\'' or '’' or '‘');
    }

    TextSpan WidenWithin(TextSpan selection, TextSpan span)
    {
        if (span.IsEmpty) return span;
        var whole = WidenToGraphemes(span);
        return new TextSpan(Math.Max(whole.Start, selection.Start), Math.Min(whole.End, selection.End));
    }

    int? Partner(int mark)
    {
        foreach (var pair in QuotesIn(_paragraphs.At(_paragraphs.IndexAt(mark)).Content))
        {
            if (pair.Open == mark) return pair.Close;
            if (pair.Close == mark) return pair.Open;
        }
        return null;
    }
}
