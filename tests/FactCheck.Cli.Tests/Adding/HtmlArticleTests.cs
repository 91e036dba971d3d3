using System.Text;
using FactCheck.Text.Bidi;
using FactCheckTUI.Adding;

namespace FactCheck.Cli.Tests.Adding;

public sealed class HtmlArticleTests
{
    const string Page = """
        <!doctype html><html lang="id" dir="ltr"><head><title>Feri dipangkas | Pos Alder</title>
        <meta property="og:site_name" content="Pos Alder"><meta property="article:published_time" content="2026-04-07T08:00:00+07:00">
        <link rel="canonical" href="https://alder.example/feri"></head>
        <body><nav><a href="/">Beranda</a></nav>
        <article><header><h1>Feri malam
          dipangkas</h1></header>
        <p>Kepala pelabuhan <b>Marta Quill</b> mengatakan&nbsp;14 pelayaran   dibatalkan.</p>
        <script>alert("x")</script><aside><p>Baca juga: lain</p></aside>
        <div>Baris satu<br> baris dua <span hidden>rahasia</span></div>
        <ul><li>satu<li>dua</ul><p> </p>
        </article>
        <article><p>Berita lain.</p></article><footer>© Pos Alder</footer></body></html>
        """;

    [Fact]
    public void The_article_is_taken_and_what_surrounds_it_is_not()
    {
        var draft = Read(Page);
        draft.Text.ShouldBe("Feri malam dipangkas\n\nKepala pelabuhan Marta Quill mengatakan\u00A014 pelayaran dibatalkan.\n\nBaris satu\nbaris dua\n\nsatu\n\ndua\n");
        draft.Utf8.ToArray().ShouldBe(Encoding.UTF8.GetBytes(draft.Text));
    }

    [Fact]
    public void The_page_says_what_is_known()
    {
        var draft = Read(Page);
        (draft.Title, draft.Language, draft.Direction, draft.Url, draft.Publisher, draft.DatePublished)
            .ShouldBe(("Feri malam dipangkas", "id", TextDirection.LeftToRight, "https://alder.example/feri", "Pos Alder", "2026-04-07T08:00:00+07:00"));
    }

    [Fact]
    public void A_headline_outside_the_article_is_put_before_it() =>
        Read("<h1>Kop</h1><main><p>Isi berita.</p></main>").Text.ShouldBe("Kop\n\nIsi berita.\n");

    [Fact]
    public void Without_article_and_main_the_body_is_taken() => Read("<title>Judul</title><p>Satu<p>Dua").Text.ShouldBe("Judul\n\nSatu\n\nDua\n");

    [Fact]
    public void The_pages_own_charset_is_heeded()
    {
        var bytes = Encoding.Latin1.GetBytes("<meta charset=windows-1252><p>caf\u00e9 \u0080</p>");
        HtmlArticle.Read(bytes).ShouldBeOfType<DraftReading.Ready>().Draft.Text.ShouldBe("café €\n");
    }

    [Fact]
    public void Right_to_left_pages_keep_their_direction_and_entities_are_decoded()
    {
        var draft = Read("<html dir=rtl lang=ar><body><p>قال &ldquo;نعم&rdquo; &amp; مضى</p></body></html>");
        draft.Text.ShouldBe("قال “نعم” & مضى\n");
        draft.Direction.ShouldBe(TextDirection.RightToLeft);
    }

    [Fact]
    public void Very_deep_markup_is_read() => Read(string.Concat(Enumerable.Repeat("<div>", 500)) + "teks").Text.ShouldBe("teks\n");

    static ArticleDraft Read(string html) => HtmlArticle.Read(Encoding.UTF8.GetBytes(html)).ShouldBeOfType<DraftReading.Ready>().Draft;
}
