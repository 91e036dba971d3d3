using System.Collections.Immutable;
using FactCheck.Annotation.Rules;
using FactCheck.Formats;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>
/// The schemas that the standoff files of a corpus must satisfy: the one derived from its scheme, which includes that of all standoff files, and those of
/// the team. One fault is told once: a later schema is silent about a place at which an earlier one found something. Safe for any thread.
/// </summary>
public sealed class LayerShapes
{
    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };

    readonly CompiledSchema _derived;
    readonly ImmutableArray<(string Name, CompiledSchema Schema)> _team;

    LayerShapes(CompiledSchema derived, ImmutableArray<(string, CompiledSchema)> team, ImmutableArray<UnusableSchema> unusable) =>
        (_derived, _team, Unusable) = (derived, team, unusable);

    /// <summary>Schemas of the team that cannot be used: what they ask is not checked.</summary>
    public ImmutableArray<UnusableSchema> Unusable { get; }

    /// <summary>True where the team has schemas of its own that can be used.</summary>
    public bool HasTeamSchemas => !_team.IsEmpty;

    /// <summary>Those of a corpus. Compiling takes some milliseconds.</summary>
    public static LayerShapes Of(ICorpusStore store)
    {
        var derived = DerivedSchema.Write(store.Scheme);
        var standoff = SchemaRegistry.Empty.Add(StandoffFile.SchemaId, FormatSchemas.All[StandoffFile.SchemaId]);
        var registry = standoff.Add(DerivedSchema.IdOf(store.Scheme), derived);
        foreach (var name in store.Corpus.Schemas)
            if (store.ReadSchema(name) is SchemaReading.Found found) registry = registry.Add(SchemaNames.UriOf(name), found.Utf8.Span);
        var team = ImmutableArray.CreateBuilder<(string, CompiledSchema)>();
        var unusable = ImmutableArray.CreateBuilder<UnusableSchema>();
        foreach (var name in store.Corpus.Schemas)
        {
            if (SchemaLoading.Load(name, store.ReadSchema, registry, out var problems) is { } schema) team.Add((name, schema));
            else unusable.Add(new UnusableSchema(name, problems));
        }
        return new LayerShapes(Derive(store, derived, standoff, unusable), team.ToImmutable(), unusable.ToImmutable());
    }

    // A scheme of more choices than a schema may hold values is checked by the rules alone.
    static CompiledSchema Derive(ICorpusStore store, byte[] derived, SchemaRegistry standoff, ImmutableArray<UnusableSchema>.Builder unusable)
    {
        if (SchemaCompiler.Compile(derived, standoff, Strict) is var compilation && compilation is not Compilation.Refused refused) return compilation.Require();
        unusable.Add(new UnusableSchema(store.Corpus.Scheme, [.. refused.Problems.Select(problem => new FormatProblem(ShapeCodes.Of(problem.Code), "", problem.Message))]));
        return SchemaCompiler.Compile(FormatSchemas.All[StandoffFile.SchemaId], options: Strict).Require();
    }

    /// <summary>What is wrong with the shape of a file, one fault per cause: those of the program's schemas, then those of the team's.</summary>
    public ImmutableArray<ShapeFault> Check(ReadOnlyMemory<byte> utf8)
    {
        var options = ShapeOptions.For(utf8.Length);
        var own = _derived.Evaluate(utf8.Span, options);
        // What is no JSON, or too large, is so to every schema.
        if (own.Verdict is Verdict.Malformed or Verdict.Exceeded) return [.. own.Explanations.Select(explanation => ShapeCheck.FaultOf(explanation, null))];
        (ShapeFaults Faults, StandoffPlaces Places)? found = null;
        Add(own.Explanations, null);
        foreach (var (name, schema) in _team) Add(schema.Evaluate(utf8.Span, options).Explanations, name);
        return found is var (faults, _) ? faults.ToImmutable() : [];

        void Add(ImmutableArray<Explanation> explanations, string? schema)
        {
            if (explanations.IsEmpty) return;
            var (faults, places) = found ??= (new ShapeFaults(), new StandoffPlaces(utf8));
            faults.Add(explanations, explanation => FaultOf(explanation, schema, places));
        }
    }

    ShapeFault FaultOf(Explanation explanation, string? schema, StandoffPlaces places)
    {
        var isDerived = schema is null && explanation.SchemaLocation.StartsWith(_derived.Id + "#", StringComparison.Ordinal);
        var rule = isDerived ? SchemeCodes.RuleOf(explanation) : null;
        var (relation, span) = places.Ids(explanation.InstancePointer);
        var problem = new Problem(
            rule?.Code ?? ShapeCodes.Of(explanation.Code), rule?.Severity ?? Severity.Error, explanation.Cause, explanation.Cure, span, relation, AttributeOf(explanation));
        return new ShapeFault(problem, explanation, schema);
    }

    static string? AttributeOf(Explanation explanation) => explanation.InstancePointer.Split('/') switch
    {
        ["", "spans" or "relations", _, "attributes"] => explanation.Missing,
        ["", "spans" or "relations", _, "attributes", var name, ..] => JsonText.Unescape(name),
        _ => null,
    };
}
