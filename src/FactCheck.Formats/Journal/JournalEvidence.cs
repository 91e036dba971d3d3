using FactCheck.Annotation.Articles;

namespace FactCheck.Formats.Journal;

/// <summary>What a journal is held against. No structural equality.</summary>
public sealed record JournalEvidence
{
    /// <summary>In whose folder the journal lies.</summary>
    public required string Annotator { get; init; }

    /// <summary>Hash of the standoff file as it is; empty: there is none.</summary>
    public required string PresentSha256 { get; init; }

    /// <summary>The kept standoff file with that hash; null: it is not kept.</summary>
    public required Func<string, byte[]?> Revision { get; init; }

    /// <summary>The article with the text of that hash; null: it is not kept.</summary>
    public required Func<string, Article?> Text { get; init; }
}
