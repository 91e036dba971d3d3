using FactCheckTUI.Output;

namespace FactCheck.Cli.Tests.Agreeing;

public sealed class AgreementOutputTests
{
    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\r=1", "' =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("=\"a\",b", "\"'=\"\"a\"\",b\"")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void A_formula_is_no_formula_in_csv(string text, string expected) => SpreadsheetText.Csv(text).ShouldBe(expected);

    [Theory]
    [InlineData("a|b", "a\\|b")]
    [InlineData("<img src=x>", "\\<img src=x\\>")]
    [InlineData("[x](javascript:1)", "\\[x\\](javascript\\:1)")]
    [InlineData("a\nb", "a b")]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("`a`", "\\`a\\`")]
    public void Markup_is_text_in_markdown(string text, string expected) => SpreadsheetText.Markdown(text).ShouldBe(expected);

    [Theory]
    [InlineData("csv", "\n\"language,\"", "\nlanguage,'=HYPERLINK(1)")]
    [InlineData("markdown", "", "| '=HYPERLINK(1) |")]
    public void A_language_from_a_file_runs_nothing_in_a_spreadsheet(string format, string absent, string expected)
    {
        using var corpus = new NewsroomCopy();
        corpus.Replace("articles/rice-stock.id.meta.json", "\"language\": \"id\"", "\"language\": \"=HYPERLINK(1)\"");
        var run = corpus.Agreement("--by", "language", "--format", format).ShouldEnd(0);
        run.Out.ShouldContain(expected);
        if (absent.Length > 0) run.Out.ShouldNotContain(absent);
    }

    [Fact]
    public void A_value_from_a_file_cannot_act_on_the_terminal()
    {
        using var corpus = new NewsroomCopy();
        corpus.Replace("articles/rice-stock.id.meta.json", "\"language\": \"id\"", "\"language\": \"\\u001b]52;c;eA==\\u0007\\u202e[red]\"");
        foreach (var format in new[] { "table", "csv", "markdown", "json" })
        {
            var printed = corpus.Agreement("--by", "language", "--format", format).ShouldEnd(0).Out;
            printed.ShouldNotContain("\u001b");
            printed.ShouldNotContain("\u202e");
        }
    }
}
