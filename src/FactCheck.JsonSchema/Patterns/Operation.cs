namespace FactCheck.JsonSchema.Patterns;

/// <summary>What a step of a <see cref="BacktrackProgram"/> does.</summary>
internal enum Operation : byte
{
    /// <summary>Reads a code point of set A.</summary>
    Read,
    /// <summary>The same, to the left of the position.</summary>
    ReadBack,
    /// <summary>Tries A, then B.</summary>
    Split,
    Jump,
    /// <summary>Register A becomes the position.</summary>
    Mark,
    /// <summary>Register A becomes B.</summary>
    Store,
    /// <summary>Forgets the captures of groups A to B (exclusive).</summary>
    ForgetGroups,
    /// <summary>The head of loop A: goes into the body that follows, or to B.</summary>
    Loop,
    /// <summary>Enters the body of loop A whose head is at B.</summary>
    Enter,
    /// <summary>Anchor of kind A.</summary>
    Check,
    /// <summary>Back reference to group A.</summary>
    Same,
    SameBack,
    /// <summary>Lookaround of kind A whose body follows and ends before B.</summary>
    Look,
    Match,
}
