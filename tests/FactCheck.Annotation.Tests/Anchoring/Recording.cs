using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Tests.Anchoring;

/// <summary>Records a layer as a standoff file does.</summary>
static class Recording
{
    const int Context = 20;

    /// <summary>The record, with the text where it is kept.</summary>
    public static RecordedAnnotations Of(Article article, Layer layer, OldTextIs kept) => new()
    {
        Spans = [.. layer.Spans.Select(span => Of(article, span))],
        Relations = layer.Relations,
        Status = layer.Status,
        StatusReason = layer.StatusReason,
        Length = article.Document.Offsets.CodePointLength,
        Text = kept == OldTextIs.Known ? article.Text : null,
    };

    static RecordedSpan Of(Article article, Span span)
    {
        var (text, offsets) = (article.Text, article.Document.Offsets);
        var hull = span.Extent.Hull;
        var before = offsets.ToUtf16(Math.Max(0, offsets.ToCodePoints(hull.Start) - Context));
        var after = offsets.ToUtf16(Math.Min(offsets.CodePointLength, offsets.ToCodePoints(hull.End) + Context));
        return new RecordedSpan
        {
            Id = span.Id,
            Label = span.Label,
            Pieces = [.. span.Extent.Fragments.Select(piece => new CodePointRange(offsets.ToCodePoints(piece.Start), offsets.ToCodePoints(piece.End)))],
            Quote = text[hull.Start..hull.End],
            Prefix = text[before..hull.Start],
            Suffix = text[hull.End..after],
            Attributes = span.Attributes,
            Origin = span.Origin,
            Created = span.Created,
            Modified = span.Modified,
            Note = span.Note,
        };
    }
}

/// <summary>Whether the old text was kept.</summary>
enum OldTextIs
{
    Unknown,
    Known,
}
