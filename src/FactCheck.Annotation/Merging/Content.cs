using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Merging;

/// <summary>What spans and relations say, apart from their ids and times.</summary>
static class Content
{
    public static bool Same(Span? a, Span? b) => a is null || b is null
        ? a is null && b is null
        : a.Label == b.Label && a.Extent == b.Extent && a.Origin == b.Origin && a.Note == b.Note && a.Attributes == b.Attributes;

    public static bool Same(Relation? a, Relation? b) => a is null || b is null
        ? a is null && b is null
        : a.Type == b.Type && a.From == b.From && a.To == b.To && a.Attributes == b.Attributes;

    /// <summary>Of two that say the same: made when the first was, changed when the last was.</summary>
    public static Span Joined(Span a, Span b) => a with
    {
        Created = a.Created < b.Created ? a.Created : b.Created,
        Modified = a.Modified > b.Modified ? a.Modified : b.Modified,
    };
}
