using System.Buffers;
using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Formats.Standoff;
using FactCheck.Storage;
using FactCheck.Storage.Checking;

namespace FactCheck.Workbench.Sessions;

/// <summary>
/// Checks a layer as the annotator works: by the rules, and by the schemas that its file will have to satisfy. What the schema derived from the scheme
/// says the rules say too, in memory and in fewer words, so it speaks only where none of them did; the team's schemas add what is theirs. For one
/// thread, which is not the screen's: a layer of 5,000 spans takes some tens of milliseconds.
/// </summary>
public sealed class LayerChecker(ICorpusStore store, AnnotatorName annotator, Article article)
{
    // A larger layer is checked by the derived schema only along with a team's: the rules say the same, and its bytes would cost more than they do.
    const int MostSpans = 1_000;

    readonly ArrayBufferWriter<byte> _bytes = new(4096);
    RuleBook? _rules;
    LayerShapes? _shapes;

    /// <summary>Tells everything that is wrong with the layer: what concerns the article first, the rest in document order.</summary>
    /// <param name="layer">The layer.</param>
    /// <param name="tell">Called with all of it. The first time it is called with what the rules found before the schemas are compiled, too.</param>
    public void Check(Layer layer, Action<ImmutableArray<Problem>> tell)
    {
        var problems = (_rules ??= new RuleBook(store.Scheme)).Check(article, layer);
        var isFirst = _shapes is null;
        if (isFirst) tell(problems);
        var shapes = _shapes ??= store.Shapes;
        var others = shapes.Unusable.Select(Describe).ToList();
        if (shapes.HasTeamSchemas || layer.Spans.Length <= MostSpans) others.AddRange(ByShape(layer, shapes, problems));
        // One report for an edit: marks that go and come again would be sent twice.
        if (!isFirst || others.Count > 0) tell(RuleBook.Join(layer, problems, others));
    }

    IEnumerable<Problem> ByShape(Layer layer, LayerShapes shapes, ImmutableArray<Problem> problems)
    {
        // A span outside the text has no quote, so that there is no file to check; a rule says so.
        if (layer.Spans.Any(span => span.Extent.Hull.End > article.Text.Length)) return [];
        _bytes.ResetWrittenCount();
        StandoffFormat.WriteCompact(StandoffWriter.Write(article, layer, new StandoffHeader(annotator.Value, store.Scheme, 1)), _bytes);
        var faults = shapes.Check(_bytes.WrittenMemory);
        if (faults.IsEmpty) return [];
        var told = problems.Select(problem => (problem.SpanId, problem.RelationId, problem.Code)).ToHashSet();
        return faults.Where(fault => fault.Schema is not null || !told.Contains((fault.Problem.SpanId, fault.Problem.RelationId, fault.Problem.Code))).Select(fault => fault.Problem);
    }

    static Problem Describe(UnusableSchema schema) => new(
        "schema-unusable",
        Severity.Warning,
        $"The schema {schema.Name} cannot be used, so that what it asks is not checked: {schema.Problems[0].Message}",
        "Mend it, or take it out of \"schemas\" in factcheck.json, and open the corpus again.");
}
