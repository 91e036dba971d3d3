using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>A relation on both sides and before; null: it is not there.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Base">Before both changed it.</param>
/// <param name="Ours">On our side.</param>
/// <param name="Theirs">On their side.</param>
public sealed record RelationVersions(string Id, Relation? Base, Relation? Ours, Relation? Theirs);
