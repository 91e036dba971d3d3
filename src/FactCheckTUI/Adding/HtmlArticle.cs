using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Storage.Files;
using FactCheck.Text.Bidi;

namespace FactCheckTUI.Adding;

/// <summary>
/// A web page: the paragraphs of its article, headline first, one empty line between them. What surrounds the article (navigation, forms, comments of
/// the page, scripts) is left out. The page's own charset is heeded; nothing is fetched or run.
/// </summary>
static class HtmlArticle
{
    const int MostUnits = 200;

    static HtmlArticle() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <summary>Reads the bytes of a file.</summary>
    public static DraftReading Read(byte[] bytes)
    {
        if (bytes.Length == 0) return PlainArticle.Read(bytes);
        using var page = new HtmlParser().ParseDocument(new MemoryStream(bytes));
        if (Container(page) is not { } container) return NoText();
        var paragraphs = HtmlParagraphs.Of(container);
        if (paragraphs.Count == 0) return NoText();
        var title = Title(page, container);
        if (title is not null && !paragraphs.Contains(title)) paragraphs.Insert(0, title);
        var text = string.Join("\n\n", paragraphs) + "\n";
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (ArticleText.Decode(utf8) is { Value: null, Problems: var problems }) return new DraftReading.Refused(problems[0].Message);
        return new DraftReading.Ready(new ArticleDraft
        {
            Utf8 = utf8,
            Text = text,
            Title = Headline.Of(title ?? text),
            Language = Given(page.DocumentElement.GetAttribute("lang")),
            Direction = DirectionOf(container) ?? DirectionOf(page.DocumentElement),
            Url = Given((page.QuerySelector("link[rel=canonical]") as IHtmlLinkElement)?.GetAttribute("href")) ?? Meta(page, "og:url"),
            Publisher = Meta(page, "og:site_name"),
            DatePublished = IsoDate(Meta(page, "article:published_time") ?? Meta(page, "date") ?? page.QuerySelector("time[datetime]")?.GetAttribute("datetime")),
        });
    }

    static DraftReading.Refused NoText() =>
        new("The page holds no text; it may be filled in by a script. Save it from a browser as a complete page, or copy its text into a file.");

    // The article with the most text: pages list others beside it.
    static IElement? Container(IHtmlDocument page) =>
        page.QuerySelectorAll("article").MaxBy(HtmlParagraphs.LengthOf) is { } article && HtmlParagraphs.LengthOf(article) > 0 ? article
        : page.QuerySelector("main, [role=main]") is { } main && HtmlParagraphs.LengthOf(main) > 0 ? main
        : page.Body;

    static string? Title(IHtmlDocument page, IElement container) =>
        Paragraph(container.QuerySelector("h1")) ?? Paragraph(page.QuerySelector("h1")) ?? Meta(page, "og:title") ?? Given(page.Title);

    static string? Paragraph(IElement? element) => element is null ? null : HtmlParagraphs.Of(element).FirstOrDefault();

    static string? Meta(IHtmlDocument page, string name) => Given(
        page.QuerySelectorAll("meta").FirstOrDefault(meta => meta.GetAttribute("property") == name || meta.GetAttribute("name") == name)?.GetAttribute("content"));

    static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim() is var text && text.Length > MostUnits ? null : value.Trim();

    static TextDirection? DirectionOf(IElement element) => element.GetAttribute("dir")?.ToLowerInvariant() switch
    {
        "rtl" => TextDirection.RightToLeft,
        "ltr" => TextDirection.LeftToRight,
        _ => null,
    };

    static string? IsoDate(string? value) => value is not null && IsoDates.IsValid(value) ? value : null;
}
