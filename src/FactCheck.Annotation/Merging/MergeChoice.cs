namespace FactCheck.Annotation.Merging;

/// <summary>What is to become of a conflict.</summary>
public enum MergeChoice
{
    /// <summary>As the other side has it.</summary>
    Theirs,

    /// <summary>As our side has it.</summary>
    Ours,

    /// <summary>Both: what one side changed and the other deleted stays, and of a span that both changed ours is added beside theirs.</summary>
    Both,
}
