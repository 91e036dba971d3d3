namespace FactCheck.Annotation.Merging;

/// <summary>Why two changes cannot both stand as they are. What is said of several holds for a conflict of several.</summary>
[Flags]
public enum MergeClash
{
    /// <summary>None; never of a conflict.</summary>
    None = 0,

    /// <summary>Both changed the same span or relation, in different ways.</summary>
    ChangedByBoth = 1,

    /// <summary>One changed what the other deleted.</summary>
    ChangedAndDeleted = 2,

    /// <summary>Spans of one label share text now.</summary>
    Overlap = 4,

    /// <summary>One linked a span that the other deleted.</summary>
    EndDeleted = 8,

    /// <summary>The status was set in different ways.</summary>
    Status = 16,
}
