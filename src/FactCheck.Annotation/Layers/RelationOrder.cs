namespace FactCheck.Annotation.Layers;

/// <summary>Orders relations by number of id, then ordinally by id: total where ids are unique.</summary>
sealed class RelationOrder : IComparer<Relation>
{
    public static RelationOrder Instance { get; } = new();

    public int Compare(Relation? x, Relation? y) => IdNumber.Compare(x!.Id, y!.Id);
}
