using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FactCheck.Text.Offsets;

namespace FactCheck.Formats.Standoff;

/// <summary>Turns a layer into a standoff file: UTF-16 offsets become code points, each span gets its quote and context.</summary>
public static class StandoffWriter
{
    /// <summary>Code points of context kept on each side of a span.</summary>
    public const int ContextLength = 20;

    /// <summary>The file for <paramref name="layer"/>.</summary>
    /// <exception cref="ArgumentException">A span ends after the text or cuts a surrogate pair.</exception>
    public static StandoffFile Write(Article article, Layer layer, StandoffHeader header) =>
        Write(article, layer, header.Annotator, new StandoffScheme(header.Scheme.Name, header.Scheme.Version, header.Scheme.Sha256), header.Revision);

    /// <summary>The file for <paramref name="layer"/> under a scheme of which only this is known.</summary>
    internal static StandoffFile Write(Article article, Layer layer, string annotator, StandoffScheme scheme, long revision)
    {
        var offsets = article.Document.Offsets;
        return new StandoffFile
        {
            Schema = StandoffFile.SchemaId,
            Article = new StandoffArticle(article.Id.Value, article.Sha256, offsets.CodePointLength, "code-points"),
            Annotator = annotator,
            Scheme = scheme,
            Status = StandoffNames.Of(layer.Status),
            StatusReason = layer.StatusReason,
            Revision = revision,
            Spans = [.. layer.Spans.Select(span => Write(article.Text, offsets, span))],
            Relations = [.. layer.Relations.Select(Write)],
        };
    }

    /// <summary>One span.</summary>
    /// <exception cref="ArgumentException">It ends after the text or cuts a surrogate pair.</exception>
    internal static StandoffSpan Write(string text, OffsetMap offsets, Span span)
    {
        var hull = span.Extent.Hull;
        Check(text, hull, span.Id);
        var (start, end) = (offsets.ToCodePoints(hull.Start), offsets.ToCodePoints(hull.End));
        var before = offsets.ToUtf16(Math.Max(0, start - ContextLength));
        var after = offsets.ToUtf16(Math.Min(offsets.CodePointLength, end + ContextLength));
        return new StandoffSpan
        {
            Id = span.Id,
            Label = span.Label,
            Start = start,
            End = end,
            Fragments = span.Extent.IsDiscontinuous ? [.. span.Extent.Fragments.Select(f => Fragment(text, offsets, f, span.Id))] : null,
            Quote = text[hull.Start..hull.End],
            Prefix = text[before..hull.Start],
            Suffix = text[hull.End..after],
            Attributes = span.Attributes,
            Origin = StandoffNames.Of(span.Origin),
            Created = Timestamp(span.Created),
            Modified = Timestamp(span.Modified),
            Note = span.Note,
        };
    }

    /// <summary>One relation.</summary>
    internal static StandoffRelation Write(Relation relation) => new()
    {
        Id = relation.Id,
        Type = relation.Type,
        From = relation.From,
        To = relation.To,
        Attributes = relation.Attributes.Entries.IsEmpty ? null : relation.Attributes,
    };

    static IReadOnlyList<int> Fragment(string text, OffsetMap offsets, TextSpan fragment, string id)
    {
        Check(text, fragment, id);
        return [offsets.ToCodePoints(fragment.Start), offsets.ToCodePoints(fragment.End)];
    }

    static void Check(string text, TextSpan span, string id)
    {
        if (span.End > text.Length) throw new ArgumentException($"Span {id} ends at {span.End}, after the text's {text.Length} code units.", nameof(span));
        if (CutsPair(text, span.Start) || CutsPair(text, span.End)) throw new ArgumentException($"Span {id} cuts a surrogate pair at an edge.", nameof(span));
    }

    static bool CutsPair(string text, int offset) =>
        offset > 0 && offset < text.Length && char.IsLowSurrogate(text[offset]) && char.IsHighSurrogate(text[offset - 1]);

    // The workbench counts whole seconds; a fraction that another program wrote is not lost.
    static string Timestamp(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
}
