using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Schemes;

/// <summary>Finds the relations that can be made between two spans.</summary>
public static class RelationChoices
{
    /// <summary>The types from <paramref name="from"/> to <paramref name="to"/> in the scheme's order, each with what stands against it.</summary>
    public static ImmutableArray<RelationChoice> Between(Scheme scheme, Layer layer, Span from, Span to) =>
        Between(scheme, layer, from, new SpanReference(to.Id), to.Label);

    /// <summary>The same to a span that may be another article's.</summary>
    /// <param name="scheme">The scheme.</param>
    /// <param name="layer">The layer of <paramref name="from"/>.</param>
    /// <param name="from">Where it begins.</param>
    /// <param name="to">Where it ends.</param>
    /// <param name="toLabel">Label of the span where it ends.</param>
    public static ImmutableArray<RelationChoice> Between(Scheme scheme, Layer layer, Span from, SpanReference to, string toLabel)
    {
        var there = new List<Relation>();
        layer.RelationsOf(from.Id, there);
        there.RemoveAll(relation => relation.From != from.Id);
        return [.. scheme.Between(from.Label, toLabel).Select(type => new RelationChoice(type, Refusal(type, there, from, to)))];
    }

    static string? Refusal(RelationDefinition type, List<Relation> there, Span from, SpanReference to)
    {
        if (to.Article is null && to.Span == from.Id) return "A span has no relation to itself.";
        if (to.Article is not null && !type.CrossArticle) return $"A {type.Type} relation stays within its article.";
        var same = there.FindAll(relation => relation.Type == type.Type);
        if (same.Exists(relation => relation.To == to)) return $"There is a {type.Type} relation to {to.Span} already.";
        return same.Count >= type.Maximum
            ? string.Create(CultureInfo.InvariantCulture,
                $"{from.Id} has {same.Count} {type.Type} already, the most that the scheme allows; remove it first.")
            : null;
    }
}
