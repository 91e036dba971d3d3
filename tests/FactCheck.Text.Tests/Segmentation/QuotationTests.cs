using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

public sealed class QuotationTests
{
    [Theory]
    [InlineData("“[We never cut a single sailing,]” he said. “[Never.]”")]
    [InlineData("\"[We cut,]\" he said, \"[and we cut again.]\"")]
    [InlineData("'[We don't cut,]' he said of the '90s")]
    [InlineData("“[He said ‘[no cuts]’ twice]”")]
    [InlineData("‘[The party’s over]’")]
    [InlineData("«[لم نلغ أي رحلة]» قال الوزير")]
    [InlineData("قال:\"[لم نلغ]\"، ثم \"[نعم]\"")]
    [InlineData("« [oui] » dit-il")]
    [InlineData("„[Nein]“, sagte er; »[doch]«, sagte sie; ”[nej]”")]
    [InlineData("市长说“[没有]”，又说「[是『[的]』]」。‘[好]’他说")]
    [InlineData("“unclosed and then “[closed]” once")]
    [InlineData("closed ” by nothing, “ opened for nothing")]
    [InlineData("\"Paragraphs go on. He said \"[yes]\" there")]
    [InlineData("צה\"ל אמר \"[לא]\"")]
    [InlineData("a 6\" pipe and a 4\" pipe")]
    [InlineData("empty \"\" and “ ” marks")]
    [InlineData("the workers' union, the miners’ union")]
    public void Quotations_are_what_pairs_of_marks_enclose(string marked) => UnitTexts.Check(TextUnit.Quotation, marked);

    [Fact]
    public void A_quotation_ends_with_its_paragraph() =>
        UnitTexts.All(new TextDocument("“one\ntwo” “three”"), TextUnit.Quotation).ShouldBe([new TextSpan(11, 16)]);

    [Fact]
    public void Nothing_but_opening_marks_is_no_trouble() =>
        new TextDocument(new string('“', 100_000)).UnitAt(TextUnit.Quotation, 500).ShouldBeNull();
}
