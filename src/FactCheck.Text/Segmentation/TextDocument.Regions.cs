namespace FactCheck.Text.Segmentation;

public sealed partial class TextDocument
{
    readonly Recent<UnitList> _units = new(256);
    readonly Recent<QuotePair[]> _quotes = new(64);

    /// <summary>Units of one kind that start in one region.</summary>
    UnitList UnitsIn(TextUnit unit, TextSpan region)
    {
        var key = Recent<UnitList>.Key((int)unit, region.Start);
        if (_units.TryGet(key, out var units)) return units;
        units = UnitList.Of(Find(unit, region));
        _units.Add(key, units);
        return units;
    }

    List<TextSpan> Find(TextUnit unit, TextSpan span)
    {
        var found = new List<TextSpan>();
        switch (unit)
        {
            case TextUnit.Word:
                WordFinder.Append(Text, span, GraphemesOf(span), found);
                return found;
            case TextUnit.Numeral:
                NumeralFinder.Append(Text, span, found);
                Adjust(span, found, WidenToGraphemes);
                return found;
            case TextUnit.Quotation:
                foreach (var pair in QuotesIn(span)) found.Add(Characters.TrimBlanks(Text, pair.Content));
                break;
            case TextUnit.Clause:
                FindClauses(span, found);
                break;
            case TextUnit.Sentence:
                SentenceFinder.Append(Text, span, found);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(unit), unit, null);
        }
        Adjust(span, found, ShrinkToGraphemes);
        return found;
    }

    void FindClauses(TextSpan paragraph, List<TextSpan> clauses)
    {
        var numerals = UnitsIn(TextUnit.Numeral, paragraph);
        var marks = new List<int>();
        foreach (var pair in QuotesIn(paragraph))
        {
            marks.Add(pair.Open);
            marks.Add(pair.Close);
        }
        marks.Sort();
        foreach (var sentence in UnitsIn(TextUnit.Sentence, paragraph).Spans) ClauseFinder.Append(Text, sentence, numerals, marks, clauses);
    }

    QuotePair[] QuotesIn(TextSpan paragraph)
    {
        if (_quotes.TryGet(paragraph.Start, out var quotes)) return quotes;
        var pairs = new List<QuotePair>();
        QuotationFinder.Append(Text, paragraph, pairs);
        quotes = [.. pairs];
        _quotes.Add(paragraph.Start, quotes);
        return quotes;
    }

    /// <summary>Moves edges to grapheme boundaries and drops what is empty.</summary>
    void Adjust(TextSpan region, List<TextSpan> units, Func<TextSpan, TextSpan> toGraphemes)
    {
        if (!SingleUnitScan.Holds(region.Of(Text)))
            for (var i = 0; i < units.Count; i++) units[i] = toGraphemes(units[i]);
        units.RemoveAll(unit => unit.IsEmpty);
    }

    Region RegionAt(TextUnit unit, int offset)
    {
        var index = _paragraphs.IndexAt(offset);
        var content = _paragraphs.At(index).Content;
        return new Region(unit == TextUnit.Word ? PieceAt(content, offset) : content, index);
    }

    bool MoveNext(TextUnit unit, ref Region region)
    {
        var paragraph = _paragraphs.At(region.Paragraph);
        if (region.Span.End < paragraph.Content.End) region = RegionAt(unit, region.Span.End);
        else if (region.Paragraph + 1 < _paragraphs.Count) region = RegionAt(unit, paragraph.Full.End);
        else return false;
        return true;
    }

    bool MovePrevious(TextUnit unit, ref Region region)
    {
        if (region.Span.Start == 0) return false;
        var paragraph = _paragraphs.At(region.Paragraph);
        var isFirst = region.Span.Start == paragraph.Content.Start;
        region = RegionAt(unit, isFirst ? _paragraphs.At(region.Paragraph - 1).Content.End : region.Span.Start - 1);
        return true;
    }

    /// <summary>What is looked at in one go: the content of a paragraph, or for words a piece of it.</summary>
    readonly record struct Region(TextSpan Span, int Paragraph);
}
