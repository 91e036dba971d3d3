using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Testing.Annotation;

/// <summary>Random extents, layers (with nested, crossing, discontinuous spans and dangling relations) and edits that fit them.</summary>
public static class LayerArbitrary
{
    static readonly string[] Labels = ["claim", "number", "attribution", "denial", "source"];

    public static Gen<Extent> Extents() =>
        from pieces in Gen.Choose(1, 3)
        from starts in Gen.Choose(0, 60).ListOf(pieces)
        from lengths in Gen.Choose(1, 9).ListOf(pieces)
        select Extent.Of(starts.Zip(lengths, TextSpan.FromLength));

    public static Gen<Layer> Layers() =>
        from spans in Spans("s1").ListOf()
        from relations in Relations("r1").ListOf()
        select Layer.Load(spans, relations).Layer;

    /// <summary>A layer and edits, each of which fits what the edits before it left.</summary>
    public static Gen<(Layer Before, ImmutableArray<Edit> Edits)> Sessions() =>
        from layer in Layers()
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf()
        from spans in Spans("").ListOf(seeds.Count)
        from relations in Relations("").ListOf(seeds.Count)
        select (layer, Fit(layer, [.. seeds], [.. spans], [.. relations]));

    /// <summary>A layer, and two that came of it: by some edits in common, then by edits of each side's own.</summary>
    public static Gen<(Layer Base, Layer Ours, Layer Theirs)> Forks() =>
        from layer in Layers()
        from common in Drawn()
        from ours in Drawn()
        from theirs in Drawn()
        let shared = Applied(layer, common)
        select (layer, Applied(shared, ours), Applied(shared, theirs));

    static Gen<(int Seed, Span Span, Relation Relation)[]> Drawn() =>
        from count in Gen.Choose(0, 5)
        from seeds in Gen.Choose(0, int.MaxValue - 1).ListOf(count)
        from spans in Spans("").ListOf(count)
        from relations in Relations("").ListOf(count)
        select seeds.Zip(spans, relations).ToArray();

    static Layer Applied(Layer layer, (int Seed, Span Span, Relation Relation)[] drawn)
    {
        foreach (var (seed, span, relation) in drawn) layer = Fit(layer, seed, span, relation).Apply(layer);
        return layer;
    }

    static Gen<Span> Spans(string id) =>
        from number in Gen.Choose(1, 20)
        from label in Gen.Elements(Labels)
        from extent in Extents()
        from value in Gen.Choose(0, 3)
        select new Span
        {
            Id = id.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"s{number}"),
            Label = label,
            Extent = extent,
            Attributes = AttributeValues.Empty.With("value", new AttributeValue.Integer(value)),
            Created = DateTimeOffset.UnixEpoch,
            Modified = DateTimeOffset.UnixEpoch,
        };

    static Gen<Relation> Relations(string id) =>
        from number in Gen.Choose(1, 20)
        from source in Gen.Choose(1, 25)
        from target in Gen.Choose(1, 25)
        from article in Gen.Elements(null, null, "other")
        select new Relation
        {
            Id = id.Length == 0 ? "" : string.Create(CultureInfo.InvariantCulture, $"r{number}"),
            Type = "content",
            From = string.Create(CultureInfo.InvariantCulture, $"s{source}"),
            To = new SpanReference(string.Create(CultureInfo.InvariantCulture, $"s{target}"), article),
        };

    static ImmutableArray<Edit> Fit(Layer layer, int[] seeds, Span[] spans, Relation[] relations)
    {
        var edits = ImmutableArray.CreateBuilder<Edit>();
        for (var i = 0; i < seeds.Length; i++)
        {
            var edit = Fit(layer, seeds[i], spans[i], relations[i]);
            layer = edit.Apply(layer);
            edits.Add(edit);
        }
        return edits.ToImmutable();
    }

    static Edit Fit(Layer layer, int seed, Span span, Relation relation)
    {
        var someSpan = layer.Spans.IsEmpty ? null : layer.Spans[seed % layer.Spans.Length];
        var someRelation = layer.Relations.IsEmpty ? null : layer.Relations[seed % layer.Relations.Length];
        return (seed % 8) switch
        {
            0 when someSpan is not null => Deletion.Of(layer, someSpan.Id),
            1 when someSpan is not null => new Edit.ReplaceSpan(span with { Id = someSpan.Id }),
            2 when someSpan is not null => new Edit.ReplaceSpan(someSpan with { Label = span.Label }),
            3 when someRelation is not null => new Edit.RemoveRelation(someRelation.Id),
            4 when someRelation is not null => new Edit.ReplaceRelation(relation with { Id = someRelation.Id }),
            5 => new Edit.SetStatus((LayerStatus)(seed / 8 % 2), seed % 16 == 5 ? "left for review" : null),
            6 => new Edit.AddRelation(relation with { Id = layer.NextRelationId() }),
            _ => new Edit.AddSpan(span with { Id = layer.NextSpanId() }),
        };
    }
}
