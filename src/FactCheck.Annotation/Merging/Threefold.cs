namespace FactCheck.Annotation.Merging;

/// <summary>One thing in three versions; null: it is not there.</summary>
/// <param name="Base">Before both changed it.</param>
/// <param name="Ours">On our side.</param>
/// <param name="Theirs">On their side.</param>
sealed record Threefold<T>(T? Base, T? Ours, T? Theirs) where T : class
{
    /// <summary>The version that both sides can agree on; null with <paramref name="clash"/> where there is none.</summary>
    /// <param name="same">True for two that say the same.</param>
    /// <param name="join">Makes one of two that say the same.</param>
    /// <param name="clash">Why they cannot agree.</param>
    public T? Agreed(Func<T?, T?, bool> same, Func<T, T, T> join, out MergeClash clash)
    {
        clash = MergeClash.None;
        if (Equals(Ours, Theirs) || Equals(Theirs, Base)) return Ours;
        if (Equals(Ours, Base)) return Theirs;
        if (Ours is not null && Theirs is not null && same(Ours, Theirs)) return join(Ours, Theirs);
        if (same(Ours, Base)) return Theirs;
        if (same(Theirs, Base)) return Ours;
        clash = Ours is null || Theirs is null ? MergeClash.ChangedAndDeleted : MergeClash.ChangedByBoth;
        return null;
    }

    /// <summary>True where the sides differ.</summary>
    public bool Differs => !Equals(Ours, Theirs);

    /// <summary>True where one side does not have it.</summary>
    public bool IsDeletedBySomebody => Ours is null || Theirs is null;
}
