using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>
/// Turns a standoff file into a layer over its article. All or nothing: where one span does not fit the text, there is no layer, so that
/// nothing is ever saved over what could not be read.
/// </summary>
public static partial class StandoffReader
{
    /// <summary>The layer, or every reason why there is none.</summary>
    public static Parsed<Layer> Read(StandoffFile file, Article article)
    {
        if (QuickLayerReader.Read(file, article) is { } layer) return Parsed<Layer>.Of(layer);
        // That offsets and quotes do not fit another text is no further problem.
        if (IsOfAnotherText(file, article)) return new Parsed<Layer>(null, [AnotherText(file, article), .. ReadRecorded(file, article.Id).Problems]);
        var problems = ImmutableArray.CreateBuilder<FormatProblem>();
        var offsets = article.Document.Offsets;
        CheckId(file, article.Id, problems);
        if (file.Article.Length != offsets.CodePointLength)
            problems.Add(new FormatProblem("length-differs", "article.length", $"The file says {file.Article.Length} code points, the article has {offsets.CodePointLength}. Correct the number.") { Pointer = "/article/length" });
        var spans = ReadSpans(file, (span, found) => Read(span, article, offsets, found), problems);
        var relations = ReadRelations(file, problems);
        var status = ReadStatus(file, problems);
        return problems.Count > 0
            ? new Parsed<Layer>(null, problems.DrainToImmutable())
            : Parsed<Layer>.Of(Layer.Of(spans, relations, status ?? LayerStatus.InProgress, file.StatusReason));
    }

    /// <summary>How far the work is; null where the file holds a word that is not known.</summary>
    public static LayerStatus? StatusOf(StandoffFile file) => StandoffNames.Status(file.Status);

    /// <summary>True where the article's text is not the one that was annotated.</summary>
    public static bool IsOfAnotherText(StandoffFile file, Article article) => file.Article.Sha256 != article.Sha256;

    static FormatProblem AnotherText(StandoffFile file, Article article) => new(
        "hash-differs",
        "article.sha256",
        $"The article's text is not the one that was annotated (sha256 {Short(file.Article.Sha256)} then, {Short(article.Sha256)} now). Open the article in the workbench: it finds the spans again. Or put the old text back.")
    { Pointer = "/article/sha256" };

    static void CheckId(StandoffFile file, ArticleId article, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (file.Article.Id != article.Value)
            problems.Add(new FormatProblem("article", "article.id", $"The file annotates \"{file.Article.Id}\", not \"{article}\". Move it to that article's place.") { Pointer = "/article/id" });
    }

    static LayerStatus? ReadStatus(StandoffFile file, ImmutableArray<FormatProblem>.Builder problems)
    {
        var status = StatusOf(file);
        if (status is null) problems.Add(new FormatProblem("status", "status", $"\"{file.Status}\" is no status; expected \"in-progress\" or \"complete\".") { Pointer = "/status" });
        return status;
    }

    static List<T> ReadSpans<T>(StandoffFile file, Func<StandoffSpan, ImmutableArray<FormatProblem>.Builder, T?> read, ImmutableArray<FormatProblem>.Builder problems)
        where T : class
    {
        var spans = new List<T>(file.Spans.Count);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < file.Spans.Count; i++)
        {
            var (span, known) = (file.Spans[i], problems.Count);
            if (!ids.Add(span.Id)) problems.Add(Duplicate("span", span.Id));
            else if (read(span, problems) is { } found) spans.Add(found);
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

    static FormatProblem Duplicate(string kind, string id) =>
        new("duplicate-id", id, $"The id \"{id}\" belongs to more than one {kind}. Give each its own.") { Pointer = "/id" };

    static FormatProblem Dangling(string id, string verb, string span) =>
        new("relation-end", id, $"Relation {id} {verb} at span \"{span}\", which the file does not hold. Correct or remove it.");

    static string Short(string hash) => hash.Length > 8 ? hash[..8] + "…" : hash;

    static string Brief(ReadOnlySpan<char> text) => text.Length > 60 ? $"{text[..60]}…" : text.ToString();
}
