namespace FactCheck.Agreement.Spans;

/// <summary>
/// Which relation of one annotator is which of another's: one to one, between the same ends. As many of one type as possible are paired, which are
/// those that <see cref="RelationF1"/> counts; then as many of the others as possible.
/// </summary>
public static class RelationAlignment
{
    /// <summary>The alignment of a document: every relation once, those without a counterpart after the pairs. Empty where one did not annotate it.</summary>
    /// <param name="study">The study.</param>
    /// <param name="document">Index of a document.</param>
    /// <param name="first">An annotator.</param>
    /// <param name="second">Another.</param>
    /// <param name="rule">When two ends are the same: in one document, of one label, and with the same offsets or an overlap.</param>
    /// <exception cref="ArgumentOutOfRangeException">The document or an annotator is not in the study.</exception>
    public static ImmutableArray<AlignedRelations> Of(SpanStudy study, int document, int first, int second, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        ArgumentOutOfRangeException.ThrowIfNegative(document);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, study.Documents.Length);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var layers = study.Documents[document].Layers;
        if (layers[first] is not { } a || layers[second] is not { } b) return [];
        var (left, right) = (a.Relations.Distinct().ToList(), b.Relations.Distinct().ToList());
        if (left.Count == 0 || right.Count == 0) return [.. left.Select(relation => new AlignedRelations(relation, null)), .. right.Select(relation => new AlignedRelations(null, relation))];
        var pairing = new RelationPairing(rule);
        var sameType = Math.Min(left.Count, right.Count) + 1.0;
        pairing.Match(left, right, (x, y) => x.Type == y.Type ? sameType : 1);
        var aligned = left.Zip(pairing.Counterparts(), (relation, counterpart) => new AlignedRelations(relation, counterpart)).OrderBy(pair => pair.Second is null).ToList();
        var taken = aligned.Select(pair => pair.Second).OfType<SpanRelation>().ToHashSet();
        return [.. aligned, .. right.Where(relation => !taken.Contains(relation)).Select(relation => new AlignedRelations(null, relation))];
    }
}
