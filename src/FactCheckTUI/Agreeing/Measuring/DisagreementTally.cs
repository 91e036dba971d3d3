using FactCheck.Agreement.Spans;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>
/// What pairs of annotators disagree about. Spans of both sides count: two spans that differ in their edges are two. Relations count by
/// themselves.
/// </summary>
sealed class DisagreementTally
{
    readonly long[] _counts = new long[Enum.GetValues<DisagreementKind>().Length];
    readonly Dictionary<(DisagreementKind Kind, string What), long> _details = [];

    /// <summary>Spans with an exact counterpart, attributes aside.</summary>
    public long Same { get; private set; }

    /// <summary>How often it happened.</summary>
    public long this[DisagreementKind kind] => _counts[(int)kind];

    /// <summary>All disagreements, for ranking.</summary>
    public long Total => _counts.Sum();

    /// <summary>The commonest kind, and what of it is commonest (the other label, the attribute, the type of relation); null: they agree.</summary>
    public (DisagreementKind Kind, long Count, string? What)? Commonest
    {
        get
        {
            if (Total == 0) return null;
            var kind = Enum.GetValues<DisagreementKind>().MaxBy(k => this[k]);
            var what = _details.Where(detail => detail.Key.Kind == kind).OrderByDescending(detail => detail.Value).ThenBy(detail => detail.Key.What, StringComparer.Ordinal)
                .Select(detail => detail.Key.What).FirstOrDefault();
            return (kind, this[kind], what);
        }
    }

    /// <summary>Tallies of each label, in every pair of annotators and every article that both annotated.</summary>
    public static SortedDictionary<string, DisagreementTally> ByLabel(SpanStudy study) => ByLabel(Enumerable.Range(0, study.Documents.Length).Select(document => OfArticle(study, document)));

    /// <summary>Tallies of each label over several articles.</summary>
    public static SortedDictionary<string, DisagreementTally> ByLabel(IEnumerable<SortedDictionary<string, DisagreementTally>> articles)
    {
        var sums = new SortedDictionary<string, DisagreementTally>(StringComparer.Ordinal);
        foreach (var (label, tally) in articles.SelectMany(article => article))
        {
            if (!sums.TryGetValue(label, out var sum)) sums.Add(label, sum = new DisagreementTally());
            sum.Add(tally);
        }
        return sums;
    }

    /// <summary>Tallies of each label in one article, in every pair of annotators that both annotated it.</summary>
    public static SortedDictionary<string, DisagreementTally> OfArticle(SpanStudy study, int document)
    {
        var tallies = new SortedDictionary<string, DisagreementTally>(StringComparer.Ordinal);
        DisagreementTally Of(string label)
        {
            if (!tallies.TryGetValue(label, out var tally)) tallies.Add(label, tally = new DisagreementTally());
            return tally;
        }
        var attributes = study.Documents[document].Layers.Select(layer => layer?.Attributes.ToLookup(attribute => attribute.Span)).ToArray();
        foreach (var (first, second) in StudyGroup.Pairings(study)) Add(study, document, (first, attributes[first]), (second, attributes[second]), Of);
        return tallies;
    }

    /// <summary>Several tallies as one.</summary>
    public static DisagreementTally Sum(IEnumerable<DisagreementTally> tallies)
    {
        var sum = new DisagreementTally();
        foreach (var tally in tallies) sum.Add(tally);
        return sum;
    }

    static void Add(
        SpanStudy study,
        int document,
        (int Annotator, ILookup<int, SpanAttribute>? Attributes) first,
        (int Annotator, ILookup<int, SpanAttribute>? Attributes) second,
        Func<string, DisagreementTally> of)
    {
        if (study.Documents[document].Layers[first.Annotator] is not { } a || study.Documents[document].Layers[second.Annotator] is not { } b) return;
        foreach (var (i, j) in SpanAlignment.Of(study, document, first.Annotator, second.Annotator, AlignmentRule.Overlap))
        {
            if (i is not { } x || j is not { } y)
            {
                var alone = i is { } only ? a.Spans[only] : b.Spans[j!.Value]; // an alignment has one side at least
                of(alone.Label).Add(DisagreementKind.Missing, 1);
                continue;
            }
            var (left, right) = (a.Spans[x], b.Spans[y]);
            if (left.Label != right.Label)
            {
                of(left.Label).Add(DisagreementKind.Label, 1, right.Label);
                of(right.Label).Add(DisagreementKind.Label, 1, left.Label);
                continue;
            }
            if (left == right) of(left.Label).Same += 2;
            else of(left.Label).Add(DisagreementKind.Boundary, 2);
            of(left.Label).AddAttributes(first.Attributes![x], second.Attributes![y]); // both layers are there
        }
        foreach (var (one, other) in RelationAlignment.Of(study, document, first.Annotator, second.Annotator, AlignmentRule.Overlap))
        {
            if (one?.Type == other?.Type) continue;
            if (one is { } mine) of(mine.From.Span.Label).Add(DisagreementKind.Relation, 1, mine.Type);
            if (other is { } yours) of(yours.From.Span.Label).Add(DisagreementKind.Relation, 1, yours.Type);
        }
    }

    void AddAttributes(IEnumerable<SpanAttribute> first, IEnumerable<SpanAttribute> second)
    {
        var differing = first.Select(attribute => (attribute.Name, attribute.Value)).ToHashSet();
        differing.SymmetricExceptWith(second.Select(attribute => (attribute.Name, attribute.Value)));
        if (differing.Count == 0) return;
        _counts[(int)DisagreementKind.Attribute] += 2;
        foreach (var name in differing.Select(value => value.Name).Distinct(StringComparer.Ordinal)) Detail(DisagreementKind.Attribute, name, 2);
    }

    void Add(DisagreementTally other)
    {
        Same += other.Same;
        for (var kind = 0; kind < _counts.Length; kind++) _counts[kind] += other._counts[kind];
        foreach (var (detail, count) in other._details) _details[detail] = _details.GetValueOrDefault(detail) + count;
    }

    void Add(DisagreementKind kind, long count, string? what = null)
    {
        _counts[(int)kind] += count;
        if (what is not null) Detail(kind, what, count);
    }

    void Detail(DisagreementKind kind, string what, long count) => _details[(kind, what)] = _details.GetValueOrDefault((kind, what)) + count;
}
