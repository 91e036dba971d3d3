using FactCheck.Storage.Files;

namespace FactCheckTUI.Adding;

/// <summary>A text file: its bytes are the article, but for a byte order mark.</summary>
static class PlainArticle
{
    /// <summary>Reads the bytes of a file.</summary>
    public static DraftReading Read(ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith("%PDF-"u8)) return new DraftReading.Refused("The file is a PDF. Take its text out first, for example: pdftotext FILE.pdf");
        var hasMark = bytes.Span.StartsWith("\uFEFF"u8);
        var utf8 = hasMark ? bytes[3..] : bytes;
        var decoded = ArticleText.Decode(utf8.Span);
        if (decoded.Value is not { } text) return new DraftReading.Refused(decoded.Problems[0].Message);
        if (string.IsNullOrWhiteSpace(text)) return new DraftReading.Refused("The file holds nothing but blanks. Check that it is the right one; an article needs some text.");
        return new DraftReading.Ready(new ArticleDraft
        {
            Utf8 = utf8,
            Text = text,
            Title = Headline.Of(text),
            Notices = hasMark ? ["Its byte order mark was left out."] : [],
        });
    }
}
