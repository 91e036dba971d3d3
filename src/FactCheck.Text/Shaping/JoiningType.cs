namespace FactCheck.Text.Shaping;

/// <summary>Joining_Type (The Unicode Standard, table 9-3). The numbers are those of <see cref="JoiningTypeTable"/>.</summary>
internal enum JoiningType : byte
{
    /// <summary>Joins nothing.</summary>
    NonJoining,

    /// <summary>Joins the letter before it in logical order, on its right.</summary>
    RightJoining,

    /// <summary>Joins the letter after it in logical order, on its left.</summary>
    LeftJoining,

    /// <summary>Joins on both sides.</summary>
    DualJoining,

    /// <summary>Tatweel, ZERO WIDTH JOINER: joins on both sides and keeps its shape.</summary>
    JoinCausing,

    /// <summary>Marks and most format characters: joining looks through them.</summary>
    Transparent,
}
