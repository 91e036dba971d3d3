using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class NumeralTests
{
    [Theory]
    [InlineData("cut [14] night sailings, not [2,000].")]
    [InlineData("some [1.250], then [1\u00A0234\u202F567], [1]\u00A0[2345] and [12'500]")]
    [InlineData("in [2020], [300] people")]
    [InlineData("[١٬٥٠٠] شخص و[١٢٫٥] و[۴۵۶] و[๑๒๓]")]
    [InlineData("[𝟏𝟐] of [2½]")]
    [InlineData("grew [40%], [٤٠٪], [40 %], [5\u00A0‰]")]
    [InlineData("fell [-3], [−3%] and [+1.5]; route A-[32], COVID-[19]")]
    [InlineData("cost [$2.5 million], [US$5], [€ 3], [5 €], [-$5], [Rp 2.000], [Rp1,4 juta], [IDR 5], [5 EUR]")]
    [InlineData("[$2.5m], [£3bn], [40k], [10]m, [5]G")]
    [InlineData("[1,4 juta] orang, [3 ribu], [2 miliar] dan [5 triliun]")]
    [InlineData("[5-million]-strong, [2 hundred thousand] but [5] millionaires")]
    [InlineData("[١٫٤ مليون] و[٣ آلاف] و[٢ مليار] دولار")]
    [InlineData("[۵ میلیون] و [3 אלף]")]
    [InlineData("约[3万]人、[2亿]元、[5千万]")]
    [InlineData("[5ล้าน]คน [3 หมื่น]")]
    [InlineData("[12–15], [2019-2020], [$2–3 million], [5%-7%], [2024-03-05]")]
    [InlineData("at [10:30], [1/2] of it, ratio [3:1]")]
    [InlineData("no digits: twelve million, ½")]
    [InlineData("1️⃣")]
    public void Numerals_carry_signs_marks_and_magnitudes(string marked)
    {
        // A keycap is one grapheme: its digit is not cut out of it.
        if (marked == "1️⃣") new TextDocument(marked).UnitAt(TextUnit.Numeral, 0).ShouldBe(new TextSpan(0, 3));
        else UnitTexts.Check(TextUnit.Numeral, marked);
    }
}
