namespace FactCheck.Agreement.Spans;

/// <summary>
/// Which type of relation one annotator gave where the other gave which, over relations between the same ends, with "none" for those that only one
/// of them has. Immutable; a class, for it has no structural equality.
/// </summary>
public sealed class RelationConfusion
{
    readonly long[,] _counts;

    RelationConfusion(ImmutableArray<string> types, long[,] counts) => (Types, _counts) = (types, counts);

    /// <summary>The types that either used, in ordinal order.</summary>
    public ImmutableArray<string> Types { get; }

    /// <summary>Relations to which the first annotator gave one type and the second another; null is none.</summary>
    /// <exception cref="ArgumentException">Neither used a type.</exception>
    public long this[string? first, string? second] => _counts[Index(first), Index(second)];

    /// <summary>Counts the relations of two annotators over the documents that both annotated.</summary>
    /// <param name="study">The study.</param>
    /// <param name="first">The annotator of the rows.</param>
    /// <param name="second">The annotator of the columns.</param>
    /// <param name="rule">When two ends are the same. As many relations as possible are paired, then as many of one type as possible.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static RelationConfusion Of(SpanStudy study, int first, int second, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var counts = new Dictionary<(string? First, string? Second), long>();
        var pairing = new RelationPairing(rule);
        foreach (var document in study.Documents)
        {
            if (document.Layers[first] is not { } a || document.Layers[second] is not { } b) continue;
            foreach (var pair in Pair([.. a.Relations.Distinct()], [.. b.Relations.Distinct()], pairing)) counts[pair] = counts.GetValueOrDefault(pair) + 1;
        }
        ImmutableArray<string> types = [.. counts.Keys.SelectMany(pair => new[] { pair.First, pair.Second }).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var table = new long[types.Length + 1, types.Length + 1];
        int Place(string? type) => type is null ? types.Length : types.BinarySearch(type, StringComparer.Ordinal);
        foreach (var (pair, count) in counts) table[Place(pair.First), Place(pair.Second)] += count;
        return new RelationConfusion(types, table);
    }

    static IEnumerable<(string? First, string? Second)> Pair(List<SpanRelation> left, List<SpanRelation> right, RelationPairing pairing)
    {
        var pairs = Math.Min(left.Count, right.Count) + 1.0;
        pairing.Match(left, right, (a, b) => pairs + (a.Type == b.Type ? 1 : 0));
        var alone = right.ToHashSet();
        foreach (var (relation, counterpart) in left.Zip(pairing.Counterparts()))
        {
            if (counterpart is { } other) alone.Remove(other);
            yield return (relation.Type, counterpart?.Type);
        }
        foreach (var relation in alone) yield return (null, relation.Type);
    }

    int Index(string? type)
    {
        if (type is null) return Types.Length;
        var i = Types.IndexOf(type);
        return i >= 0 ? i : throw new ArgumentException($"Nobody used the type '{type}'; used were {string.Join(", ", Types)}.", nameof(type));
    }
}
