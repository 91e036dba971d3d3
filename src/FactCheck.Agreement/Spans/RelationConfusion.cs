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
    /// <param name="rule">When two ends are the same; relations are paired as in <see cref="RelationAlignment"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">Either is no annotator of the study.</exception>
    public static RelationConfusion Of(SpanStudy study, int first, int second, AlignmentRule rule)
    {
        ArgumentNullException.ThrowIfNull(study);
        study.CheckAnnotator(first);
        study.CheckAnnotator(second);
        var counts = new Dictionary<(string? First, string? Second), long>();
        for (var document = 0; document < study.Documents.Length; document++)
        {
            foreach (var (a, b) in RelationAlignment.Of(study, document, first, second, rule))
                counts[(a?.Type, b?.Type)] = counts.GetValueOrDefault((a?.Type, b?.Type)) + 1;
        }
        ImmutableArray<string> types = [.. counts.Keys.SelectMany(pair => new[] { pair.First, pair.Second }).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var table = new long[types.Length + 1, types.Length + 1];
        int Place(string? type) => type is null ? types.Length : types.BinarySearch(type, StringComparer.Ordinal);
        foreach (var (pair, count) in counts) table[Place(pair.First), Place(pair.Second)] += count;
        return new RelationConfusion(types, table);
    }

    int Index(string? type)
    {
        if (type is null) return Types.Length;
        var i = Types.IndexOf(type);
        return i >= 0 ? i : throw new ArgumentException($"Nobody used the type '{type}'; used were {string.Join(", ", Types)}.", nameof(type));
    }
}
