using FactCheck.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Schemes;

/// <summary>Finds what a label takes under the caret.</summary>
public static class NaturalUnits
{
    /// <summary>
    /// The unit at <paramref name="offset"/> without white space, trailing punctuation and outer quotation marks, or null where there is nothing to
    /// take (a blank).
    /// </summary>
    /// <param name="document">The text; used on its thread.</param>
    /// <param name="unit">What is wanted. Where there is no numeral, noun phrase or quotation, what <see cref="NaturalUnit"/> names instead.</param>
    /// <param name="offset">The caret, in UTF-16 code units.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="offset"/> lies outside the text.</exception>
    public static TextSpan? At(TextDocument document, NaturalUnit unit, int offset)
    {
        var found = unit switch
        {
            NaturalUnit.Word => document.UnitAt(TextUnit.Word, offset),
            NaturalUnit.Numeral => document.UnitAt(TextUnit.Numeral, offset) ?? document.UnitAt(TextUnit.Word, offset),
            NaturalUnit.NounPhrase => NounPhrase.At(document, offset),
            NaturalUnit.Clause => document.UnitAt(TextUnit.Clause, offset),
            NaturalUnit.Quotation => document.UnitAt(TextUnit.Quotation, offset) ?? document.UnitAt(TextUnit.Sentence, offset),
            NaturalUnit.Sentence => document.UnitAt(TextUnit.Sentence, offset),
            NaturalUnit.Paragraph => document.UnitAt(TextUnit.Paragraph, offset),
            _ => throw new ArgumentOutOfRangeException(nameof(unit), unit, null),
        };

        // A numeral is exact as found: its trailing mark may be the ordinal's or the per cent's.
        var trimmed = found is { } span && unit != NaturalUnit.Numeral ? document.Trim(span) : found;
        return trimmed is { IsEmpty: true } ? null : trimmed;
    }
}
