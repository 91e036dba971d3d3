namespace FactCheck.JsonSchema.Patterns;

/// <summary>A parsed regular expression.</summary>
internal abstract record PatternNode
{
    PatternNode()
    {
    }

    /// <summary>Matches nothing, everywhere.</summary>
    public sealed record Empty : PatternNode;

    /// <summary>One code point of a set.</summary>
    public sealed record Set(CodePointSet Points) : PatternNode;

    public sealed record Sequence(IReadOnlyList<PatternNode> Parts) : PatternNode;

    public sealed record Choice(IReadOnlyList<PatternNode> Options) : PatternNode;

    /// <summary><paramref name="Max"/> is <see cref="int.MaxValue"/> where there is none. <paramref name="FirstGroup"/> to
    /// <paramref name="LastGroup"/> (exclusive) are the capture groups inside, which each turn forgets.</summary>
    public sealed record Repeat(PatternNode Body, int Min, int Max, Greed Greed, int FirstGroup, int LastGroup) : PatternNode;

    /// <summary>A capture group, counted from 1.</summary>
    public sealed record Group(PatternNode Body, int Index) : PatternNode;

    /// <summary>What the group last matched; nothing, where it has not matched.</summary>
    public sealed record BackReference(int Index) : PatternNode;

    public sealed record Anchor(AnchorKind Kind) : PatternNode;

    /// <summary>A look ahead or behind.</summary>
    public sealed record Look(PatternNode Body, LookKind Kind) : PatternNode;
}
