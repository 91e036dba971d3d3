using System.Collections.Immutable;

namespace FactCheckTUI.Validating;

/// <summary>Something that is to be validated.</summary>
abstract record ValidationTarget
{
    ValidationTarget()
    {
    }

    /// <summary>A corpus. Compared by reference.</summary>
    /// <param name="Folder">Its folder.</param>
    /// <param name="Name">How the folder is called in reports; empty where it is the present one.</param>
    /// <param name="Files">The files to check, relative to the folder; null: all.</param>
    public sealed record Corpus(string Folder, string Name, ImmutableSortedSet<string>? Files) : ValidationTarget;

    /// <summary>A file outside a corpus.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Name">How it is called in reports.</param>
    public sealed record Data(string Path, string Name) : ValidationTarget;

    /// <summary>Standard input.</summary>
    public sealed record Input : ValidationTarget;
}
