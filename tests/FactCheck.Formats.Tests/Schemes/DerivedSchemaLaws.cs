using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.JsonSchema;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Formats.Tests.Schemes;

/// <summary>
/// The schema derived from a scheme and the rules of that scheme say the same: a layer satisfies the schema where the rules that the schema stands for
/// find nothing in it, and only there.
/// </summary>
public sealed class DerivedSchemaLaws
{
    const string Text = "Harbour master Marta Quill said on Monday that 14 sailings were cut; the minister denied it.";

    static readonly Article Article = TestArticle.Of(Text);
    static readonly ImmutableHashSet<string> Codes = [.. RuleBook.SaidBySchema.Select(rule => rule.Code)];
    static readonly Scheme[] Schemes = [Newsroom.Scheme(), TestScheme.Instance];

    static readonly string[] Texts = ["attributed", "check_worthy", "numerical", "14", "-2.5", "2026-11", "2026-02-30", "PT5M", "en-GB", "", " ", "full", "direct", "exact", "digits", "count"];

    static readonly (RuleBook All, RuleBook Beside, CompiledSchema Schema)[] Checks = [.. Schemes.Select(scheme => (new RuleBook(scheme), RuleBook.BesideSchema(scheme), Compile(scheme)))];

    [Fact]
    public void A_layer_that_the_scheme_allows_satisfies_the_schema() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(AllowedLayers()), sample => Verdicts(sample) == (true, true)));

    [Fact]
    public void One_change_that_the_scheme_does_not_allow_is_found_by_both() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(from sample in AllowedLayers() where !sample.Layer.Spans.IsEmpty from seed in Gen.Choose(0, 10_000) select Damage(sample, seed)),
            sample => Verdicts(sample) == (false, false)));

    [Fact]
    public void Whatever_a_layer_holds_both_have_the_same_verdict() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(AnyLayers()), sample => Verdicts(sample) is var (rules, schema) && rules == schema));

    [Fact]
    public void The_rules_beside_the_schema_say_the_rest() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(AnyLayers()), sample =>
            Checks[sample.Scheme].Beside.Check(Article, sample.Layer).SequenceEqual(Checks[sample.Scheme].All.Check(Article, sample.Layer).Where(problem => !Codes.Contains(problem.Code)))));

    static (bool Rules, bool Schema) Verdicts(Sample sample)
    {
        var (rules, _, schema) = Checks[sample.Scheme];
        var bytes = StandoffFormat.Write(StandoffWriter.Write(Article, sample.Layer, new StandoffHeader("alice", Schemes[sample.Scheme], 1)));
        return (!rules.Check(Article, sample.Layer).Any(problem => Codes.Contains(problem.Code)), schema.IsValid(bytes));
    }

    static CompiledSchema Compile(Scheme scheme) => SchemaCompiler.Compile(
        DerivedSchema.Write(scheme), SchemaRegistry.Empty.Add(StandoffFile.SchemaId, FormatSchemas.All[StandoffFile.SchemaId]),
        new CompileOptions { UnknownKeywords = UnknownKeywords.Refuse }).Require();

    // Layers of which each attribute is one that its definition takes.
    static Gen<Sample> AllowedLayers() =>
        from scheme in Gen.Choose(0, Schemes.Length - 1)
        from spans in Gen.Choose(0, 10_000).ListOf()
        from relations in Gen.Choose(0, 10_000).ListOf()
        select new Sample(scheme, Layer.Of(
            spans.Select((seed, i) => Span(i, Of(Schemes[scheme].Labels, seed).Name, Allowed(Of(Schemes[scheme].Labels, seed).Attributes, seed))),
            spans.Count == 0 ? [] : relations.Select((seed, i) => Relation(i, Of(Schemes[scheme].Relations, seed), spans.Count, seed))));

    // Labels, types, names and values of all kinds, right or wrong.
    static Gen<Sample> AnyLayers() =>
        from sample in AllowedLayers()
        from seeds in Gen.Choose(0, 10_000).ListOf()
        select sample.Layer.Spans.IsEmpty ? sample : seeds.Take(3).Aggregate(sample, Damage);

    static Sample Damage(Sample sample, int seed)
    {
        var (scheme, layer) = (Schemes[sample.Scheme], sample.Layer);
        var span = layer.Spans[seed % layer.Spans.Length];
        var others = layer.Spans.Remove(span);
        return sample with
        {
            Layer = (seed % 5) switch
            {
                0 => Layer.Of(others.Add(span with { Label = "nothing" }), layer.Relations),
                1 => Layer.Of(others.Add(span with { Attributes = span.Attributes.With("mood", new AttributeValue.Text("glad")) }), layer.Relations),
                2 => Layer.Of(layer.Spans, layer.Relations.Add(new Relation { Id = layer.NextRelationId(), Type = "nothing", From = span.Id, To = new SpanReference(span.Id) })),
                3 => Layer.Of(layer.Spans, layer.Relations.Add(new Relation { Id = layer.NextRelationId(), Type = Within(scheme), From = span.Id, To = new SpanReference("s1", "other") })),
                _ => Layer.Of(others.Add(Wrong(scheme, span, seed)), layer.Relations),
            },
        };
    }

    // A value that the attribute does not take; where it takes all of them, an attribute that nobody knows.
    static Span Wrong(Scheme scheme, Span span, int seed)
    {
        if (scheme.Label(span.Label) is not { Attributes.IsEmpty: false } label) return span with { Label = "nothing" };
        var attribute = Of(label.Attributes, seed / 7);
        var values = Texts.Select(AttributeValue (text) => new AttributeValue.Text(text))
            .Concat([new AttributeValue.Integer(seed), new AttributeValue.Integer(-1), new AttributeValue.Many([]), new AttributeValue.Many(["numerical", "numerical"]), new AttributeValue.Many(["", "causal"])]);
        var refused = values.Where(value => attribute.Check(value) is not null).ToArray();
        return span with { Attributes = span.Attributes.With(attribute.Name, refused[seed % refused.Length]) };
    }

    static string Within(Scheme scheme) => scheme.Relations.First(relation => !relation.CrossArticle && !relation.Attributes.Any(attribute => attribute.Required)).Type;

    static Span Span(int index, string label, AttributeValues attributes) => new()
    {
        Id = FormattableString.Invariant($"s{index + 1}"),
        Label = label,
        Extent = new Extent(TextSpan.FromLength(index * 3 % 80, 5)),
        Attributes = attributes,
        Created = DateTimeOffset.UnixEpoch,
        Modified = DateTimeOffset.UnixEpoch,
    };

    static Relation Relation(int index, RelationDefinition type, int spans, int seed) => new()
    {
        Id = FormattableString.Invariant($"r{index + 1}"),
        Type = type.Type,
        From = FormattableString.Invariant($"s{seed % spans + 1}"),
        To = type.CrossArticle && seed % 2 == 0 ? new SpanReference("s7", "other") : new SpanReference(FormattableString.Invariant($"s{seed / 3 % spans + 1}")),
        Attributes = Allowed(type.Attributes, seed),
    };

    static AttributeValues Allowed(ImmutableArray<AttributeDefinition> attributes, int seed)
    {
        var values = AttributeValues.Empty;
        foreach (var (attribute, i) in attributes.Select((attribute, i) => (attribute, i)))
            if (attribute.Required || (seed >> i) % 2 == 0) values = values.With(attribute.Name, Allowed(attribute, seed + i));
        return values;
    }

    static AttributeValue Allowed(AttributeDefinition attribute, int seed) => attribute.Type switch
    {
        AttributeType.Enumeration when attribute.Multiple => new AttributeValue.Many([.. attribute.Choices.Take(seed % attribute.Choices.Length + 1).Select(choice => choice.Value)]),
        AttributeType.Enumeration => new AttributeValue.Text(Of(attribute.Choices, seed).Value),
        AttributeType.Integer => new AttributeValue.Integer(attribute.Minimum ?? attribute.Maximum ?? seed),
        _ => new AttributeValue.Text(Of([.. Texts.Where(text => attribute.Check(new AttributeValue.Text(text)) is null)], seed)),
    };

    static T Of<T>(ImmutableArray<T> items, int seed) => items[seed % items.Length];

    sealed record Sample(int Scheme, Layer Layer);
}
