using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FactCheck.Text.Offsets;

namespace FactCheck.Formats.Standoff;

/// <summary>
/// Turns a standoff file into a layer over its article. All or nothing: where one span does not fit the text, there is no layer, so that
/// nothing is ever saved over what could not be read.
/// </summary>
public static class StandoffReader
{
    // Seconds with or without a fraction, then Z or an offset.
    static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>The layer, or every reason why there is none.</summary>
    public static Parsed<Layer> Read(StandoffFile file, Article article)
    {
        if (QuickLayerReader.Read(file, article) is { } layer) return Parsed<Layer>.Of(layer);
        var problems = ImmutableArray.CreateBuilder<FormatProblem>();
        var offsets = article.Document.Offsets;
        CheckArticle(file, article, offsets, problems);
        var spans = ReadSpans(file, article, offsets, problems);
        var relations = ReadRelations(file, problems);
        var status = StatusOf(file);
        if (status is null) problems.Add(new FormatProblem("status", "status", $"\"{file.Status}\" is no status; expected \"in-progress\" or \"complete\".") { Pointer = "/status" });
        return problems.Count > 0
            ? new Parsed<Layer>(null, problems.DrainToImmutable())
            : Parsed<Layer>.Of(Layer.Of(spans, relations, status ?? LayerStatus.InProgress, file.StatusReason));
    }

    /// <summary>How far the work is; null where the file holds a word that is not known.</summary>
    public static LayerStatus? StatusOf(StandoffFile file) => StandoffNames.Status(file.Status);

    static void CheckArticle(StandoffFile file, Article article, OffsetMap offsets, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (file.Article.Id != article.Id.Value)
            problems.Add(new FormatProblem("article", "article.id", $"The file annotates \"{file.Article.Id}\", not \"{article.Id}\". Move it to that article's place.") { Pointer = "/article/id" });
        if (file.Article.Sha256 != article.Sha256)
        {
            problems.Add(new FormatProblem(
                "hash-differs",
                "article.sha256",
                $"The article's text is not the one that was annotated (sha256 {Short(file.Article.Sha256)} then, {Short(article.Sha256)} now). Put the old text back, or move the annotations to the new one.")
            { Pointer = "/article/sha256" });
        }
        else if (file.Article.Length != offsets.CodePointLength)
        {
            problems.Add(new FormatProblem("length-differs", "article.length", $"The file says {file.Article.Length} code points, the article has {offsets.CodePointLength}. Correct the number.") { Pointer = "/article/length" });
        }
    }

    static List<Span> ReadSpans(StandoffFile file, Article article, OffsetMap offsets, ImmutableArray<FormatProblem>.Builder problems)
    {
        var spans = new List<Span>(file.Spans.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Spans.Count; i++)
        {
            var (span, known) = (file.Spans[i], problems.Count);
            if (!ids.Add(span.Id)) problems.Add(Duplicate("span", span.Id));
            else if (Read(span, article, offsets, problems) is { } read) spans.Add(read);
            Place(problems, known, "/spans/", i);
        }
        return spans;
    }

    static List<Relation> ReadRelations(StandoffFile file, ImmutableArray<FormatProblem>.Builder problems)
    {
        var relations = new List<Relation>(file.Relations.Count);
        var spans = file.Spans.Select(span => span.Id).ToHashSet(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Relations.Count; i++)
        {
            var (relation, known) = (file.Relations[i], problems.Count);
            if (!ids.Add(relation.Id)) problems.Add(Duplicate("relation", relation.Id));
            else if (!spans.Contains(relation.From)) problems.Add(Dangling(relation.Id, "begins", relation.From) with { Pointer = "/from" });
            else if (relation.To.Article is null && !spans.Contains(relation.To.Span)) problems.Add(Dangling(relation.Id, "ends", relation.To.Span) with { Pointer = "/to" });
            else relations.Add(Read(relation));
            Place(problems, known, "/relations/", i);
        }
        return relations;
    }

    // What was found in one span or relation points from there; here it learns which one that is.
    static void Place(ImmutableArray<FormatProblem>.Builder problems, int known, string list, int index)
    {
        for (var i = known; i < problems.Count; i++)
            problems[i] = problems[i] with { Pointer = string.Create(CultureInfo.InvariantCulture, $"{list}{index}{problems[i].Pointer}") };
    }

    /// <summary>One relation; whether its ends exist is not asked.</summary>
    internal static Relation Read(StandoffRelation relation) => new()
    {
        Id = relation.Id,
        Type = relation.Type,
        From = relation.From,
        To = relation.To,
        Attributes = relation.Attributes ?? AttributeValues.Empty,
    };

    /// <summary>One span; null where it does not fit the article, with at least one problem more. With problems it must not be used.</summary>
    internal static Span? Read(StandoffSpan span, Article article, OffsetMap offsets, ImmutableArray<FormatProblem>.Builder problems)
    {
        void Problem(string code, string member, string message) =>
            problems.Add(new FormatProblem(code, span.Id, $"Span {span.Id} ({span.Label}): {message}") { Pointer = member });
        if (span.Start < 0 || span.End <= span.Start || span.End > offsets.CodePointLength)
        {
            Problem("offsets", span.Start < 0 ? "/start" : "/end", $"[{span.Start}, {span.End}) does not lie in the article's 0..{offsets.CodePointLength} code points. Correct the offsets or remove the span.");
            return null;
        }
        var hull = ToUtf16(offsets, span.Start, span.End);
        var quote = hull.Of(article.Text);
        if (!quote.SequenceEqual(span.Quote))
            Problem("quote-differs", "/quote", $"the quote is \"{Brief(span.Quote)}\", but the text at [{span.Start}, {span.End}) is \"{Brief(quote)}\". Correct the offsets or the quote.");
        var extent = ReadExtent(span, offsets, hull, Problem);
        var origin = StandoffNames.Origin(span.Origin);
        if (origin is null) Problem("origin", "/origin", $"\"{span.Origin}\" is no origin; expected \"human\", \"suggested_accepted\" or \"projected\".");
        var created = Time(span.Created, "/created", Problem);
        var modified = Time(span.Modified, "/modified", Problem);
        return extent is { } e && origin is { } o && created is { } c && modified is { } m
            ? new Span { Id = span.Id, Label = span.Label, Extent = e, Attributes = span.Attributes, Origin = o, Created = c, Modified = m, Note = span.Note }
            : null;
    }

    static Extent? ReadExtent(StandoffSpan span, OffsetMap offsets, TextSpan hull, Action<string, string, string> problem)
    {
        if (span.Fragments is null) return new Extent(hull);
        var pieces = new List<TextSpan>();
        var last = span.Start - 1;
        foreach (var fragment in span.Fragments)
        {
            if (fragment.Count != 2 || fragment[0] <= last || fragment[1] <= fragment[0] || fragment[1] > span.End)
            {
                problem("fragments", "/fragments", $"the fragments [{string.Join(", ", fragment)}]… are not two or more pieces in order, apart, within [{span.Start}, {span.End}). Correct them.");
                return null;
            }
            pieces.Add(ToUtf16(offsets, fragment[0], fragment[1]));
            last = fragment[1];
        }
        if (pieces.Count >= 2 && pieces[0].Start == hull.Start && pieces[^1].End == hull.End) return Extent.Of(pieces);
        problem("fragments", "/fragments", $"the fragments do not begin at {span.Start} and end at {span.End}, or there are fewer than two. Correct them.");
        return null;
    }

    static DateTimeOffset? Time(string text, string member, Action<string, string, string> problem)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, Utc, out var time)) return time;
        problem("time", member, $"\"{Brief(text)}\" is no ISO 8601 time; expected one such as \"2026-11-21T09:14:00Z\".");
        return null;
    }

    static TextSpan ToUtf16(OffsetMap offsets, int start, int end) => new(offsets.ToUtf16(start), offsets.ToUtf16(end));

    static FormatProblem Duplicate(string kind, string id) =>
        new("duplicate-id", id, $"The id \"{id}\" belongs to more than one {kind}. Give each its own.") { Pointer = "/id" };

    static FormatProblem Dangling(string id, string verb, string span) =>
        new("relation-end", id, $"Relation {id} {verb} at span \"{span}\", which the file does not hold. Correct or remove it.");

    static string Short(string hash) => hash.Length > 8 ? hash[..8] + "…" : hash;

    static string Brief(ReadOnlySpan<char> text) => text.Length > 60 ? $"{text[..60]}…" : text.ToString();
}
