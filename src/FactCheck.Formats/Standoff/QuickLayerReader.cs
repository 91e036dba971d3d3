using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FactCheck.Text.Offsets;

namespace FactCheck.Formats.Standoff;

/// <summary>
/// Makes a layer of a standoff file in which nothing is wrong and no span has gaps. Everything else it leaves to <see cref="StandoffReader"/>, which
/// says what is wrong.
/// </summary>
static class QuickLayerReader
{
    /// <summary>The layer; null where it is left to the other reader.</summary>
    public static Layer? Read(StandoffFile file, Article article)
    {
        var offsets = article.Document.Offsets;
        if (file.Article.Id != article.Id.Value || file.Article.Sha256 != article.Sha256 || file.Article.Length != offsets.CodePointLength) return null;
        if (StandoffNames.Status(file.Status) is not { } status) return null;
        var spans = new Span[file.Spans.Count];
        for (var i = 0; i < spans.Length; i++)
        {
            if (Read(file.Spans[i], article.Text, offsets) is not { } span) return null;
            spans[i] = span;
        }
        var relations = new Relation[file.Relations.Count];
        for (var i = 0; i < relations.Length; i++) relations[i] = StandoffReader.Read(file.Relations[i]);
        var loaded = Layer.Load(spans, relations, status, file.StatusReason);
        if (!loaded.Renamed.IsEmpty) return null;
        foreach (var relation in relations)
            if (loaded.Layer.Find(relation.From) is null || (relation.To.Article is null && loaded.Layer.Find(relation.To.Span) is null)) return null;
        return loaded.Layer;
    }

    static Span? Read(StandoffSpan span, string text, OffsetMap offsets)
    {
        if (span.Fragments is not null || span.Start < 0 || span.End <= span.Start || span.End > offsets.CodePointLength) return null;
        var hull = new TextSpan(offsets.ToUtf16(span.Start), offsets.ToUtf16(span.End));
        if (!hull.Of(text).SequenceEqual(span.Quote)) return null;
        if (StandoffNames.Origin(span.Origin) is not { } origin || StandoffTime.Read(span.Created) is not { } created || StandoffTime.Read(span.Modified) is not { } modified) return null;
        return new Span { Id = span.Id, Label = span.Label, Extent = new Extent(hull), Attributes = span.Attributes, Origin = origin, Created = created, Modified = modified, Note = span.Note };
    }
}
