using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Workbench.Annotate;

/// <summary>A relation that the scheme has between two spans.</summary>
/// <param name="From">Where it would begin.</param>
/// <param name="Type">Its type, with what stands against it.</param>
/// <param name="To">Where it would end.</param>
sealed record PossibleLink(Span From, RelationChoice Type, SpanReference To)
{
    public override string ToString() => $"{From.Id} {Type.Definition.Type} {(To.Article is { } article ? $"{article} " : "")}{To.Span}";
}
