using System.Text;
using FactCheckTUI.Adding;

namespace FactCheck.Cli.Tests.Adding;

public sealed class MarkdownArticleTests
{
    [Theory]
    [InlineData("# Feri *malam*\n\nKata **Quill**, [14](https://x.example) pelayaran\nbatal.", "Feri malam\n\nKata Quill, 14 pelayaran batal.\n")]
    [InlineData("- satu\n- dua\n\n> kutipan\n> lanjut", "satu\n\ndua\n\nkutipan lanjut\n")]
    [InlineData("baris satu  \nbaris dua", "baris satu\nbaris dua\n")]
    [InlineData("![kapal](a.png) di `dok` &amp; \\*bukan\\*", "kapal di dok & *bukan*\n")]
    [InlineData("teks <b>tebal</b>\n\n<div>html</div>\n\nakhir", "teks tebal\n\nakhir\n")]
    [InlineData("---\ntitle: X\n---\n\nisi", "isi\n")]
    [InlineData("```\nkode  satu\nkode dua\n```", "kode  satu\nkode dua\n")]
    [InlineData("teks [a][1]\n\n[1]: https://x.example", "teks a\n")]
    [InlineData("- luar\n  - dalam\n\n    lagi", "luar\n\ndalam\n\nlagi\n")]
    public void Markup_is_left_out_and_blocks_are_paragraphs(string markdown, string expected) => Read(markdown).Text.ShouldBe(expected);

    [Fact]
    public void The_highest_heading_is_the_title() => Read("Pembuka\n\n## Bagian\n\n# Judul\n\nisi").Title.ShouldBe("Judul");

    [Fact]
    public void Without_a_heading_the_first_line_is() => Read("Baris pertama\n\nkedua").Title.ShouldBe("Baris pertama");

    [Fact]
    public void Arabic_stays_as_it_is() => Read("# عنوان\n\nقال **الوزير** «لا».").Text.ShouldBe("عنوان\n\nقال الوزير «لا».\n");

    [Fact]
    public void Very_long_titles_are_cut_between_characters() =>
        Headline.Of(string.Concat(Enumerable.Repeat("😀", 150))).ShouldBe(string.Concat(Enumerable.Repeat("😀", 99)) + "…");

    static ArticleDraft Read(string markdown) => MarkdownArticle.Read(Encoding.UTF8.GetBytes(markdown)).ShouldBeOfType<DraftReading.Ready>().Draft;
}
