using System.Collections.Immutable;

namespace FactCheck.Formats.Journal;

/// <summary>
/// The unbroken course of history at the end of a journal: from the last time that a session began on a file or text which the journal did not
/// know, so that somebody had changed it elsewhere. No structural equality.
/// </summary>
/// <param name="Start">Index of the <c>opened</c> with which the course begins; 0 where there is none.</param>
/// <param name="ArticleSha256">Hash of the text that is annotated; null: no session was opened.</param>
/// <param name="Anchors">
/// The states in which the standoff file is rightly found now, oldest first: the newest snapshot, and what was in its place before, as long as it is
/// not known to have been placed. What the file does not hold yet begins at <see cref="JournalAnchor.Next"/>. Empty where no session was opened.
/// </param>
public sealed record JournalCourse(int Start, string? ArticleSha256, ImmutableArray<JournalAnchor> Anchors)
{
    static JournalCourse Unknown { get; } = new(0, null, []);

    /// <summary>The course at the end of these entries. O(entries).</summary>
    public static JournalCourse Of(IReadOnlyList<JournalEntry> entries)
    {
        var course = Unknown;
        for (var i = 0; i < entries.Count; i++) course = course.After(entries[i].Event, i);
        return course;
    }

    /// <summary>The state that the file is in; null: others changed it.</summary>
    /// <param name="sha256">Hash of the file; empty: there is none.</param>
    public JournalAnchor? Find(string sha256) => Anchors.LastOrDefault(anchor => anchor.Sha256 == sha256);

    /// <summary>The course after the entry with that index.</summary>
    internal JournalCourse After(JournalEvent happened, int index) => happened switch
    {
        JournalEvent.Opened opened when Continues(opened) => this with { Anchors = [Find(opened.Sha256)!] },
        JournalEvent.Opened opened => new JournalCourse(index, opened.ArticleSha256, [new JournalAnchor(opened.Sha256, opened.Revision, index + 1)]),
        JournalEvent.Snapshot snapshot => this with { Anchors = Anchors.Add(new JournalAnchor(snapshot.Sha256, snapshot.Revision, index + 1)) },
        JournalEvent.Placed placed => this with { Anchors = [Find(placed.Sha256) ?? new JournalAnchor(placed.Sha256, placed.Revision, index + 1)] },
        _ => this,
    };

    /// <summary>True where a session that begins like this goes on with the course.</summary>
    internal bool Continues(JournalEvent.Opened opened) => opened.ArticleSha256 == ArticleSha256 && Find(opened.Sha256) is not null;
}
