namespace FactCheck.Annotation.Layers;

/// <summary>Orders spans by start, then the longer first, then by number of id, then ordinally by id: total where ids are unique.</summary>
sealed class DocumentOrder : IComparer<Span>
{
    public static DocumentOrder Instance { get; } = new();

    public int Compare(Span? x, Span? y)
    {
        var byPlace = x!.Extent.Hull.CompareTo(y!.Extent.Hull);
        return byPlace != 0 ? byPlace : IdNumber.Compare(x.Id, y.Id);
    }
}
