using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class SentenceTests
{
    [Theory]
    [InlineData("[The line cut 14 sailings.]  [“We never did,” he said.] [Who knows?]")]
    [InlineData("  [Indented.]\n\n[Next] \r\n[Last.] ")]
    [InlineData("[قال الوزير ذلك.] [هل صدق؟] [نعم.]")]
    [InlineData("[市长说没有。][他错了！]")]
    [InlineData("[It fell 2.5 per cent.]\u00A0[Really.]")]
    [InlineData("   ")]
    public void Sentences_carry_no_white_space_at_their_edges(string marked) => UnitTexts.Check(TextUnit.Sentence, marked);
}
