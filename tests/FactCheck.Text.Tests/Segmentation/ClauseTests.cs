using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class ClauseTests
{
    [Theory]
    [InlineData("[Quill said that the line cut 14 sailings], [leaving islands cut off]. [It never did].")]
    [InlineData("“[We never cut],” [minister Oren Vale said]; [nobody agreed]: [not one].")]
    [InlineData("[It cost 1,500 at 10:30] ([about 2.5 million]) — [or so] – [they say] - [again].")]
    [InlineData("[The well-known Paris–Brest line isn’t closed]!")]
    [InlineData("[قالت الوزيرة]، [إن الحكومة خصصت ١٬٥٠٠ مليون]؛ [ثم سكتت]؟")]
    [InlineData("[市长说]，[预算增加了]；[但是]、[没有]。")]
    [InlineData("[He waited]... [then left]… [for the U.S.]")]
    [InlineData("[See https://example.org/a for more].")]
    public void Clauses_lie_between_punctuation(string marked) => UnitTexts.Check(TextUnit.Clause, marked);
}
