using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules;

/// <summary>The rules of meaning, run over a layer. Safe for any thread.</summary>
public sealed class RuleBook
{
    static readonly RecordedLayer NothingRecorded = new();

    readonly LayerValidator _validator;

    /// <summary>Compiles the rules for a scheme: those that speak of labels or relations that it lacks are left out.</summary>
    public RuleBook(Scheme scheme)
        : this(scheme, LayerValidator.All)
    {
    }

    RuleBook(Scheme scheme, IEnumerable<LayerRule> rules)
    {
        Scheme = scheme;
        _validator = new LayerValidator(scheme, rules);
    }

    /// <summary>The rules that say what the JSON Schema derived from the scheme cannot: for layers whose files are checked by it too.</summary>
    public static RuleBook BesideSchema(Scheme scheme) => new(scheme, LayerValidator.All.Where(rule => !rule.IsSaidBySchema));

    /// <summary>Everything that rules can find, in the order of the documentation.</summary>
    public static ImmutableArray<RuleDescription> Catalogue { get; } =
        [.. LayerValidator.All.SelectMany(rule => rule.Descriptions), CompleteWithErrors.Description];

    /// <summary>What the JSON Schema derived from a scheme finds too. A file is told of it by the schema, a layer in memory by the rules.</summary>
    public static ImmutableArray<RuleDescription> SaidBySchema { get; } =
        [.. LayerValidator.All.Where(rule => rule.IsSaidBySchema).SelectMany(rule => rule.Descriptions)];

    /// <summary>The scheme that the rules are for.</summary>
    public Scheme Scheme { get; }

    /// <summary>Everything wrong with the layer: what concerns the article first, the rest in document order.</summary>
    public ImmutableArray<Problem> Check(Article article, Layer layer) => Check(article, layer, NothingRecorded);

    /// <summary>The same, with what the file that the layer came from says of the article and the spans.</summary>
    public ImmutableArray<Problem> Check(Article article, Layer layer, RecordedLayer recorded)
    {
        var result = _validator.Validate(new LayerContext(Scheme, article, layer, recorded));
        return result.Errors.Count == 0 ? [] : Finish(layer, result.Errors.ConvertAll(failure => (Problem)failure.CustomState));
    }

    /// <summary>What the rules found, and what others found in the same layer, in one order; errors of both count where the layer says that it is complete.</summary>
    public static ImmutableArray<Problem> Join(Layer layer, ImmutableArray<Problem> problems, IReadOnlyCollection<Problem> others) =>
        others.Count == 0 ? problems : Finish(layer, [.. problems.Where(problem => problem.Code != CompleteWithErrors.Description.Code), .. others]);

    static ImmutableArray<Problem> Finish(Layer layer, List<Problem> problems)
    {
        CompleteWithErrors.Check(layer, problems);

        // Stable: rules that find something at the same place stay in the order of the documentation.
        return [.. problems.Order(new ProblemOrder(layer))];
    }
}
