using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// Finds what a session goes on with: the standoff file, and what the journal holds beyond it. The file is looked up among the states in which the
/// journal says that it may be found; where it is in none, others changed it: then it wins, and what only the journal held is kept beside.
/// </summary>
sealed class LayerRestoring
{
    readonly StoredLayer _stored;
    readonly LayerFiles _files;
    readonly StandoffCodec _codec;
    readonly Func<string, Article?> _annotatedText;
    readonly ImmutableArray<Salvage>.Builder _salvages = ImmutableArray.CreateBuilder<Salvage>();
    bool _needsAnchor;

    LayerRestoring(StoredLayer stored, LayerFiles files, StandoffCodec codec, Func<string, Article?> annotatedText) =>
        (_stored, _files, _codec, _annotatedText) = (stored, files, codec, annotatedText);

    /// <summary>Restores; reads files, writes nothing.</summary>
    /// <param name="stored">What the files say.</param>
    /// <param name="files">Where archived versions are.</param>
    /// <param name="codec">The article as it is now.</param>
    /// <param name="annotatedText">The article with a text that it had before; null where that is not kept.</param>
    /// <exception cref="IOException">An archived version is there but cannot be read.</exception>
    public static RestoredLayer Of(StoredLayer stored, LayerFiles files, StandoffCodec codec, Func<string, Article?> annotatedText) =>
        new LayerRestoring(stored, files, codec, annotatedText).Restore();

    RestoredLayer Restore()
    {
        SetTornLineAside();
        var entries = EntriesInForce();
        var course = JournalCourse.Of(entries);
        var anchor = course.ArticleSha256 == _codec.Article.Sha256 ? course.Find(_stored.Version.Sha256) : null;
        var history = anchor is null ? null : Replay(entries, anchor);
        if (anchor is null) SetUnplacedAside(entries, course);
        return new RestoredLayer(
            history ?? new EditHistory(_stored.Layer),
            history is null || anchor is null ? 0 : CountOfChanges(entries, anchor.Next),
            _needsAnchor || (anchor is not null && history is null),
            _salvages.ToImmutable(),
            RecentVersions());
    }

    EditHistory? Replay(IReadOnlyList<JournalEntry> entries, JournalAnchor anchor)
    {
        switch (JournalReplay.Run(entries, anchor.Next, _stored.Layer, _codec.Article))
        {
            case ReplayOutcome.Replayed replayed:
                return replayed.History;
            case ReplayOutcome.Failed failed:
                var what = $"Entry {failed.Sequence} of the journal does not fit what was before it ({failed.Reason}).";
                Keep(_codec.Write(failed.Before, _stored.Version.Revision + 1), SalvageForm.Layer, LayerNoticeKind.SetAside, $"{what} The layer up to there is kept at ");
                Keep(_stored.Journal, SalvageForm.Journal, LayerNoticeKind.SetAside, $"{what} The whole journal is kept at ");
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    // After a damage, only what begins with the file as it is can be replayed. Where nothing does, what stands before the damage counts, unless what
    // is readable after it shows that the file went on.
    IReadOnlyList<JournalEntry> EntriesInForce()
    {
        var reading = _stored.Reading;
        if (reading.Damages.LastOrDefault(it => it.Kind != JournalDamageKind.TornTail) is not { } damage) return reading.Entries;
        var after = reading.Lines.Where(line => line.Start >= damage.Start).Select(line => line.Entry).ToList();
        var opened = reading.Entries.LastOrDefault(entry => entry.Event is JournalEvent.Opened);
        List<JournalEntry> candidate = opened is null ? after : [opened, .. after];
        var known = opened is null ? 0 : 1;
        if (JournalCourse.Of(candidate).Find(_stored.Version.Sha256) is { } anchor && anchor.Next > known) return candidate;
        _needsAnchor = true;
        Keep(_stored.Journal[reading.GoodLength..], SalvageForm.Journal, LayerNoticeKind.SetAside, $"{damage.Message} What stands from the first damage on is kept at ");
        return after.Exists(entry => VersionIn(entry.Event) is { } hash && hash != _stored.Version.Sha256) ? [] : reading.Entries;
    }

    void SetTornLineAside()
    {
        if (_stored.Reading.Damages.LastOrDefault() is not { Kind: JournalDamageKind.TornTail } torn) return;
        Keep(_stored.Journal[torn.Start..], SalvageForm.Journal, LayerNoticeKind.SetAside, $"Writing the journal was cut off within its last line; the {torn.Length} bytes of it are kept at ");
    }

    void SetUnplacedAside(IReadOnlyList<JournalEntry> entries, JournalCourse course)
    {
        if (course.Anchors.IsEmpty) return;
        var changes = CountOfChanges(entries, course.Anchors[0].Next);
        if (changes == 0) return;
        var count = changes == 1 ? "1 change was" : $"{changes} changes were";
        var what = course.ArticleSha256 == _codec.Article.Sha256
            ? $"The file was changed by others while {count} only in the journal."
            : $"The text of the article was changed while {count} only in the journal.";
        if (LayerOf(entries, course) is var (layer, codec)) Keep(codec.Write(layer, course.Anchors[^1].Revision + 1), SalvageForm.Layer, LayerNoticeKind.ChangedByOthers, $"{what} Theirs is open, yours is kept at ");
        else Keep(_stored.Journal, SalvageForm.Journal, LayerNoticeKind.ChangedByOthers, $"{what} The version that they were made on is not kept, so the journal itself is kept at ");
    }

    (Layer Layer, StandoffCodec Codec)? LayerOf(IReadOnlyList<JournalEntry> entries, JournalCourse course)
    {
        var article = course.ArticleSha256 == _codec.Article.Sha256 ? _codec.Article : _annotatedText(course.ArticleSha256!); // not null: a course with anchors was opened
        if (article is null) return null;
        var codec = _codec.On(article);
        foreach (var anchor in course.Anchors)
            if (BaseOf(anchor, codec) is { } start && JournalReplay.Run(entries, anchor.Next, start, article) is ReplayOutcome.Replayed replayed)
                return (replayed.History.Layer, codec);
        return null;
    }

    Layer? BaseOf(JournalAnchor anchor, StandoffCodec codec)
    {
        if (anchor.Sha256.Length == 0) return Layer.Empty;
        if (!Sha256.IsHash(anchor.Sha256)) return null;
        return _files.Revisions.Read(new LayerVersion(anchor.Revision, anchor.Sha256)) is { } bytes && Sha256.Of(bytes) == anchor.Sha256 ? codec.Read(bytes).Value?.Layer : null;
    }

    void Keep(byte[] bytes, SalvageForm form, LayerNoticeKind kind, string message) => _salvages.Add(new Salvage(bytes, form, kind, message));

    ImmutableArray<string> RecentVersions()
    {
        var recent = new List<string>();
        for (var i = _stored.Reading.Lines.Length - 1; i >= 0 && recent.Count < RevisionArchive.Kept; i--)
            if (VersionIn(_stored.Reading.Lines[i].Entry.Event) is { Length: > 0 } hash && !recent.Contains(hash)) recent.Insert(0, hash);
        return [.. recent];
    }

    static string? VersionIn(JournalEvent happened) => happened switch
    {
        JournalEvent.Opened opened => opened.Sha256,
        JournalEvent.Snapshot snapshot => snapshot.Sha256,
        JournalEvent.Placed placed => placed.Sha256,
        _ => null,
    };

    static int CountOfChanges(IReadOnlyList<JournalEntry> entries, int from) =>
        entries.Skip(from).Count(entry => entry.Event is JournalEvent.Edited or JournalEvent.Undone or JournalEvent.Redone);
}
