using System.Text.Json.Serialization;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>What a line of a journal tells. Hashes are lower-case hexadecimal SHA-256. No structural equality.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(Opened), "opened")]
[JsonDerivedType(typeof(Edited), "edited")]
[JsonDerivedType(typeof(Undone), "undone")]
[JsonDerivedType(typeof(Redone), "redone")]
[JsonDerivedType(typeof(Snapshot), "snapshot")]
[JsonDerivedType(typeof(Placed), "placed")]
[JsonDerivedType(typeof(TakenOver), "taken-over")]
public abstract record JournalEvent
{
    JournalEvent()
    {
    }

    /// <summary>A session begins to write, with its first edit.</summary>
    /// <param name="Revision">Revision of the standoff file that it began on; 0: there was none.</param>
    /// <param name="Sha256">Hash of that file; empty: there was none.</param>
    /// <param name="ArticleSha256">Hash of the article's bytes.</param>
    /// <param name="ArticleLength">Code points of the article.</param>
    /// <param name="Scheme">The scheme in force.</param>
    /// <param name="User">Account at the system.</param>
    /// <param name="Host">Name of the machine.</param>
    /// <param name="Program">Name and version of the program.</param>
    public sealed record Opened(
        long Revision, string Sha256, string ArticleSha256, int ArticleLength, StandoffScheme Scheme, string User, string Host, string Program) : JournalEvent;

    /// <summary>An edit was made.</summary>
    /// <param name="Edit">The edit.</param>
    /// <param name="Inverse">The edit that takes it back.</param>
    public sealed record Edited(JournalEdit Edit, JournalEdit Inverse) : JournalEvent;

    /// <summary>The last edit was taken back.</summary>
    /// <param name="Applied">The inverse that was applied.</param>
    public sealed record Undone(JournalEdit Applied) : JournalEvent;

    /// <summary>The edit last taken back was made again.</summary>
    /// <param name="Applied">That edit.</param>
    public sealed record Redone(JournalEdit Applied) : JournalEvent;

    /// <summary>The standoff file is about to become this: written before the file is put in its place.</summary>
    /// <param name="Revision">Revision of the file.</param>
    /// <param name="Sha256">Hash of the file.</param>
    public sealed record Snapshot(long Revision, string Sha256) : JournalEvent;

    /// <summary>The standoff file is this: written after the file was put in its place.</summary>
    /// <param name="Revision">Revision of the file.</param>
    /// <param name="Sha256">Hash of the file.</param>
    public sealed record Placed(long Revision, string Sha256) : JournalEvent;

    /// <summary>The session of this line goes on where another session wrote.</summary>
    /// <param name="From">The other session.</param>
    public sealed record TakenOver(string From) : JournalEvent;
}
