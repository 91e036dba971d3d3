using FactCheck.Text.Icu;
using FactCheck.Text.Segmentation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Segmentation;

/// <summary>Laws that hold for any text, lone surrogates and controls included.</summary>
public sealed class UnitLawTests
{
    static readonly TextUnit[] Units = Enum.GetValues<TextUnit>();

    [Fact]
    public void Graphemes_of_a_document_are_those_of_ICU_over_the_whole_text() =>
        ForAny(text =>
        {
            var expected = new List<int>();
            BreakIterator.Of(BreakKind.Grapheme).Append(text, 0, text.Length, expected);
            var document = new TextDocument(text);
            var actual = new List<int>();
            for (var at = 0; at < text.Length;) actual.Add(at = document.NextStart(TextUnit.Grapheme, at));
            return actual.SequenceEqual(expected);
        });

    [Fact]
    public void No_unit_cuts_a_grapheme() =>
        ForAny(text =>
        {
            var document = new TextDocument(text);
            var edges = Units.SelectMany(unit => UnitTexts.All(document, unit)).SelectMany(span => new[] { span.Start, span.End });
            return edges.All(edge => document.SnapToGrapheme(edge) == edge);
        });

    [Fact]
    public void Only_paragraphs_and_documents_are_empty_units() =>
        ForAny(text =>
        {
            var document = new TextDocument(text);
            return Units.SelectMany(unit => UnitTexts.All(document, unit).Select(span => (unit, span)))
                .All(found => !found.span.IsEmpty || found.unit is TextUnit.Paragraph);
        });

    [Fact]
    public void Steps_go_forward_and_back_over_the_same_starts() =>
        ForAny(text =>
        {
            var document = new TextDocument(text);
            foreach (var unit in Units)
            {
                var starts = new List<int>();
                for (var at = document.NextStart(unit, 0); at < text.Length; at = document.NextStart(unit, at))
                {
                    if (starts.Count > 0 && at <= starts[^1]) return false;
                    starts.Add(at);
                }
                var back = new List<int>();
                for (var at = document.PreviousStart(unit, text.Length); at > 0; at = document.PreviousStart(unit, at))
                {
                    if (back.Count > 0 && at >= back[^1]) return false;
                    back.Add(at);
                }
                back.Reverse();
                // An empty last paragraph starts at the text's end, where a step forward stops anyhow and a step back begins.
                if (!back.SequenceEqual(starts)) return false;
            }
            return true;
        });

    [Fact]
    public void Steps_find_exactly_the_starts_and_ends_of_the_units() =>
        ForAny(text =>
        {
            var document = new TextDocument(text);
            foreach (var unit in Units.Except([TextUnit.Paragraph, TextUnit.Document]))
            {
                var units = UnitTexts.All(document, unit);
                var starts = units.Select(span => span.Start).ToArray();
                var ends = units.Select(span => span.End).Order().ToArray();
                for (var at = 0; at <= text.Length; at++)
                {
                    if (document.NextStart(unit, at) != starts.FirstOrDefault(start => start > at, text.Length)) return false;
                    if (document.PreviousStart(unit, at) != starts.LastOrDefault(start => start < at, 0)) return false;
                    if (document.NextEnd(unit, at) != ends.FirstOrDefault(end => end > at, text.Length)) return false;
                }
            }
            return true;
        });

    [Fact]
    public void Growing_holds_the_selection_and_ends_at_the_whole_text() =>
        ForAnySelection((document, selection) =>
        {
            for (var steps = 0; steps < 20; steps++)
            {
                var grown = document.Grow(selection);
                if (!grown.Contains(selection)) return false;
                if (grown == selection) return selection == new TextSpan(0, document.Text.Length);
                if (grown.Length <= selection.Length) return false;
                selection = grown;
            }
            return false;
        });

    [Fact]
    public void Trimming_stays_within_the_selection_and_trimming_again_changes_nothing() =>
        ForAnySelection((document, selection) =>
        {
            var trimmed = document.Trim(selection);
            return selection.Contains(trimmed) && document.Trim(trimmed) == trimmed;
        });

    [Fact]
    public void Words_begin_and_end_with_neither_space_nor_quotation_mark() =>
        ForAny(text => UnitTexts.All(new TextDocument(text), TextUnit.Word).All(word =>
            new[] { text[word.Start], text[word.End - 1] }.All(edge => !char.IsWhiteSpace(edge) && !QuotationFinder.IsMark(edge))));

    [Fact]
    public void Every_numeral_holds_a_digit_and_every_digit_a_numeral() =>
        ForAny(text =>
        {
            var numerals = UnitTexts.All(new TextDocument(text), TextUnit.Numeral);
            return numerals.All(span => span.Of(text).ToString().Any(char.IsDigit))
                && Enumerable.Range(0, text.Length).Where(at => char.IsDigit(text[at])).All(at => numerals.Any(span => span.Contains(at)));
        });

    static void ForAny(Func<string, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(TestTexts.Paragraphs().ToArbitrary(), law));

    static void ForAnySelection(Func<TextDocument, TextSpan, bool> law) =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(200), Prop.ForAll(
            (from text in TestTexts.Paragraphs()
             from a in Gen.Choose(0, text.Length)
             from b in Gen.Choose(0, text.Length)
             select (text, new TextSpan(Math.Min(a, b), Math.Max(a, b)))).ToArbitrary(),
            pair => law(new TextDocument(pair.text), pair.Item2)));
}
