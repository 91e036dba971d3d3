using System.Collections.Immutable;
using FactCheck.Agreement.Spans;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing;

/// <summary>
/// What the earlier annotator of a pair gave where the later gave what: labels of spans, or types of relations; "none" is last. A class, for it has no
/// structural equality.
/// </summary>
sealed class Confusion
{
    const string Nothing = "none";

    Confusion(string first, string second, ImmutableArray<string> names, long[,] counts) => (First, Second, Names, Counts) = (first, second, names, counts);

    /// <summary>Who the rows are.</summary>
    public string First { get; }

    /// <summary>Who the columns are.</summary>
    public string Second { get; }

    /// <summary>The labels or types.</summary>
    public ImmutableArray<string> Names { get; }

    /// <summary>What stands for no span or relation: no name of one.</summary>
    public string None => Names.Contains(Nothing) ? $"({Nothing})" : Nothing;

    /// <summary>Rows: the earlier annotator; columns: the later; the last of both: none.</summary>
    public long[,] Counts { get; }

    /// <summary>True where some name met another, none aside.</summary>
    public bool HasMixed => Enumerable.Range(0, Names.Length).Any(i => Enumerable.Range(0, Names.Length).Any(j => i != j && Counts[i, j] > 0));

    /// <summary>Labels of spans, aligned where they overlap, in every pair of annotators.</summary>
    public static ImmutableArray<Confusion> OfLabels(SpanStudy study) => Each(study, (first, second) =>
    {
        var pair = SpanConfusion.Of(study, first, second, AlignmentRule.Overlap);
        return (study.Labels, (a, b) => pair[a, b]);
    });

    /// <summary>Types of relations, aligned where both ends overlap, in every pair of annotators.</summary>
    public static ImmutableArray<Confusion> OfRelations(SpanStudy study) => Each(study, (first, second) =>
    {
        var pair = RelationConfusion.Of(study, first, second, AlignmentRule.Overlap);
        return (pair.Types, (a, b) => pair[a, b]);
    });

    /// <summary>Several as one; of one pair of annotators that one.</summary>
    public static Confusion Sum(ImmutableArray<Confusion> pairs)
    {
        if (pairs.Length == 1) return pairs[0];
        ImmutableArray<string> names = [.. pairs.SelectMany(pair => pair.Names).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        var counts = new long[names.Length + 1, names.Length + 1];
        foreach (var pair in pairs)
        {
            int[] places = [.. pair.Names.Select(name => names.BinarySearch(name, StringComparer.Ordinal)), names.Length];
            for (var i = 0; i < places.Length; i++)
                for (var j = 0; j < places.Length; j++)
                    counts[places[i], places[j]] += pair.Counts[i, j];
        }
        return new Confusion("the earlier annotator of each pair", "the later", names, counts);
    }

    static ImmutableArray<Confusion> Each(SpanStudy study, Func<int, int, (ImmutableArray<string> Names, Func<string?, string?, long> Count)> ofPair) =>
    [
        .. StudyGroup.Pairings(study).Select(pair =>
        {
            var (names, count) = ofPair(pair.First, pair.Second);
            var counts = new long[names.Length + 1, names.Length + 1];
            string? Name(int i) => i < names.Length ? names[i] : null;
            for (var i = 0; i <= names.Length; i++)
                for (var j = 0; j <= names.Length; j++)
                    counts[i, j] = count(Name(i), Name(j));
            return new Confusion(study.Annotators[pair.First], study.Annotators[pair.Second], names, counts);
        }),
    ];
}
