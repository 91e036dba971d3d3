using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules;

/// <summary>The rules of meaning, run over a layer. Safe for any thread.</summary>
public sealed class RuleBook
{
    /// <summary>Compiles the rules for a scheme.</summary>
    public RuleBook(Scheme scheme) => Scheme = scheme;

    /// <summary>The scheme that the rules are for.</summary>
    public Scheme Scheme { get; }

    /// <summary>Everything wrong with the layer, in document order.</summary>
    public ImmutableArray<Problem> Check(Article article, Layer layer) => throw new NotImplementedException();
}
