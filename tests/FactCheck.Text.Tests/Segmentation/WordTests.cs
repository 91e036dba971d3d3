using FactCheck.Text.Segmentation;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class WordTests
{
    [Theory]
    [InlineData("[The] [ferry] [line] [cut] [14] [sailings].")]
    [InlineData("“[We] [don’t] [cut],” [she] [said]…")]
    [InlineData("[re-elected] ([anak-anak]) [COVID-19] - [x]")]
    [InlineData("[workers]' [rock'n'roll] '[tis]'")]
    [InlineData("[12]-[15], [2,000] [1.5] [40]% $[7]")]
    [InlineData("_[marked]_ [snake_case]")]
    [InlineData("«\u202F[mot]\u202F»")]
    [InlineData("[قالت] [الوزيرة]: «[لم] [نلغِ] [رحلة]»، [١٬٥٠٠] [مليون]")]
    [InlineData("[市长] [说] [今年] [的] [预算] [增加] [了]。")]
    [InlineData("[นายก] [กล่าว] [ว่า]")]
    [InlineData("[בית־ספר] [צה\"ל]")]
    [InlineData("👍 [ok]")]
    [InlineData("@[harbour] [a]@[b.c] [é]@.[x]")]
    [InlineData("\u202F\u0301[7] [\u06007]")]
    [InlineData("")]
    public void Words_carry_no_punctuation_at_their_edges(string marked) => UnitTexts.Check(TextUnit.Word, marked);

    [Fact]
    public void Words_of_ASCII_are_those_of_ICU() =>
        FsCheck.Check.QuickThrowOnFailure(Prop.ForAll(AsciiTexts().ToArbitrary(), text =>
        {
            var piece = new TextSpan(0, text.Length);
            var (fast, slow) = (new List<TextSpan>(), new List<TextSpan>());
            WordFinder.AppendAscii(text, piece, fast);
            WordFinder.AppendByIcu(text, piece, Graphemes.Of(text, piece), slow);
            return fast.SequenceEqual(slow).Label(string.Join(" ", fast) + " | " + string.Join(" ", slow));
        }));

    // Few characters, so that they meet in every way.
    static Gen<string> AsciiTexts() =>
        Gen.OneOf(TestTexts.Ascii(), Gen.Elements("aZ09_'.,;:-\"@ ".ToCharArray()).ArrayOf().Select(characters => new string(characters)));
}
