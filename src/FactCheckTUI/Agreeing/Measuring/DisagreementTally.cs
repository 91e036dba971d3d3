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
    public static SortedDictionary<string, DisagreementTally> ByLabel(SpanStudy study)
    {
        var tallies = new SortedDictionary<string, DisagreementTally>(StringComparer.Ordinal);
        foreach (var label in study.Labels) tallies[label] = new DisagreementTally();
        for (var document = 0; document < study.Documents.Length; document++)
        {
            var attributes = study.Documents[document].Layers.Select(layer => layer?.Attributes.ToLookup(attribute => attribute.Span)).ToArray();
            for (var first = 0; first < study.Annotators.Length; first++)
                for (var second = first + 1; second < study.Annotators.Length; second++)
                    Add(study, document, (first, attributes[first]), (second, attributes[second]), tallies);
        }
        return tallies;
    }

    /// <summary>Several tallies as one.</summary>
    public static DisagreementTally Sum(IEnumerable<DisagreementTally> tallies)
    {
        var sum = new DisagreementTally();
        foreach (var tally in tallies)
        {
            sum.Same += tally.Same;
            for (var kind = 0; kind < sum._counts.Length; kind++) sum._counts[kind] += tally._counts[kind];
            foreach (var (detail, count) in tally._details) sum._details[detail] = sum._details.GetValueOrDefault(detail) + count;
        }
        return sum;
    }

    static void Add(
        SpanStudy study,
        int document,
        (int Annotator, ILookup<int, SpanAttribute>? Attributes) first,
        (int Annotator, ILookup<int, SpanAttribute>? Attributes) second,
        SortedDictionary<string, DisagreementTally> tallies)
    {
        if (study.Documents[document].Layers[first.Annotator] is not { } a || study.Documents[document].Layers[second.Annotator] is not { } b) return;
        foreach (var (i, j) in SpanAlignment.Of(study, document, first.Annotator, second.Annotator, AlignmentRule.Overlap))
        {
            if (i is not { } x || j is not { } y)
            {
                var alone = i is { } only ? a.Spans[only] : b.Spans[j!.Value]; // an alignment has one side at least
                tallies[alone.Label].Add(DisagreementKind.Missing, 1);
                continue;
            }
            var (left, right) = (a.Spans[x], b.Spans[y]);
            if (left.Label != right.Label)
            {
                tallies[left.Label].Add(DisagreementKind.Label, 1, right.Label);
                tallies[right.Label].Add(DisagreementKind.Label, 1, left.Label);
                continue;
            }
            if (left == right) tallies[left.Label].Same += 2;
            else tallies[left.Label].Add(DisagreementKind.Boundary, 2);
            tallies[left.Label].AddAttributes(first.Attributes![x], second.Attributes![y]); // both layers are there
        }
        AddRelations(a.Relations, b.Relations, tallies);
    }

    void AddAttributes(IEnumerable<SpanAttribute> first, IEnumerable<SpanAttribute> second)
    {
        var differing = first.Select(attribute => (attribute.Name, attribute.Value)).ToHashSet();
        differing.SymmetricExceptWith(second.Select(attribute => (attribute.Name, attribute.Value)));
        if (differing.Count == 0) return;
        _counts[(int)DisagreementKind.Attribute] += 2;
        foreach (var name in differing.Select(value => value.Name).Distinct(StringComparer.Ordinal)) Detail(DisagreementKind.Attribute, name, 2);
    }

    // As relations are matched for their F1: the same type, both ends overlapping with the same label, one to one.
    static void AddRelations(IReadOnlyCollection<SpanRelation> first, IReadOnlyCollection<SpanRelation> second, SortedDictionary<string, DisagreementTally> tallies)
    {
        var (left, right) = (first.ToLookup(Kind), second.ToLookup(Kind));
        foreach (var (label, type) in left.Select(group => group.Key).Union(right.Select(group => group.Key)))
        {
            var alone = RelationMatching.Unmatched([.. left[(label, type)]], [.. right[(label, type)]]);
            if (alone > 0) tallies[label].Add(DisagreementKind.Relation, alone, type);
        }

        static (string Label, string Type) Kind(SpanRelation relation) => (relation.From.Span.Label, relation.Type);
    }

    void Add(DisagreementKind kind, long count, string? what = null)
    {
        _counts[(int)kind] += count;
        if (what is not null) Detail(kind, what, count);
    }

    void Detail(DisagreementKind kind, string what, long count) => _details[(kind, what)] = _details.GetValueOrDefault((kind, what)) + count;
}
