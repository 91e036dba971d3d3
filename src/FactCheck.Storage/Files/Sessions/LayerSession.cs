using System.Security.Cryptography;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// Writes one layer as a journal and a standoff file. Each call is a turn: under the layer's lock the journal is compared with what this session
/// left, and where it is another, another session wrote. The session's own lock only tells that sooner, as network file systems may know no locks.
/// </summary>
sealed partial class LayerSession : ILayerSession
{
    readonly LayerFiles _files;
    readonly StandoffCodec _codec;
    readonly LayerWriter _writer;
    readonly JournalFile _journal;
    readonly string _name = RandomNumberGenerator.GetHexString(16, lowercase: true);
    readonly List<string> _recent;
    readonly byte[] _torn;
    byte[]? _base;
    Layer? _anchor;
    FileLock? _lock;
    bool _hasOpened;
    bool _hasTakenOver;

    /// <summary>A session that goes on with what was read; nothing is written yet.</summary>
    public LayerSession(LayerFiles files, StandoffCodec codec, LayerWriter writer, StoredLayer stored, RestoredLayer restored)
    {
        (_files, _codec, _writer) = (files, codec, writer);
        (var mark, _torn) = JournalMark.Of(stored.Journal, stored.Reading);
        _journal = new JournalFile(files.Journal, mark, _torn);
        _recent = [.. restored.Recent];
        (Version, _base, Placed, _isUnplaced) = (stored.Version, stored.Bytes, stored.Layer, restored.Unplaced > 0);
        _anchor = restored.NeedsAnchor ? restored.History.Layer : null;
    }

    /// <inheritdoc/>
    public LayerVersion Version { get; private set; }

    /// <inheritdoc/>
    public AppendOutcome Append(IReadOnlyList<LayerChange> changes, Layer after)
    {
        try
        {
            using var turn = TakeTurn();
            if (!TryBegin() || !TryWrite([.. Opening(), .. changes.Select(EventOf)])) return Lose(after);
            (_hasOpened, _isUnplaced) = (true, true);
            return new AppendOutcome.Kept();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new AppendOutcome.Failed(e.Message);
        }
    }

    /// <summary>Puts the layer in place that the session was made to begin with; called in a turn.</summary>
    /// <returns>False where another session writes.</returns>
    /// <exception cref="IOException">It may not be in place.</exception>
    public bool TryAnchor() => TryBegin();

    /// <summary>Writes down that somebody goes on from the file as it is now; called in a turn.</summary>
    /// <returns>False where another session writes.</returns>
    /// <exception cref="IOException">It may not be on disk.</exception>
    public bool TryNote() => TryBegin() && TryOpen();

    /// <inheritdoc/>
    public bool IsOvertaken()
    {
        try
        {
            return !_journal.LooksAsLeft();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return false; // the next change meets the same trouble and reports it
        }
    }

    /// <inheritdoc/>
    public SessionHolder? Holder()
    {
        try
        {
            return StoredLayer.HolderOf(_files) is { } holder && holder.Session != _name ? holder : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null; // who it is only goes into a message
        }
    }

    /// <summary>Writes down that this session goes on where another wrote; called in a turn, right after reading.</summary>
    /// <exception cref="IOException">It may not be on disk.</exception>
    public void TakeOver(SessionHolder? from)
    {
        _hasTakenOver = true;
        TryBegin();
        var taken = from is null ? [] : new[] { (Now, (JournalEvent)new JournalEvent.TakenOver(from.Session)) };
        if (!TryWrite([.. taken, .. Opening()])) throw new IOException($"{_files.Journal} was changed while it was taken over. Try again.");
        _hasOpened = true;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _lock?.Dispose();
        _lock = null;
    }

    DateTimeOffset Now => _writer.Time.GetUtcNow();

    FileLock TakeTurn()
    {
        SafeFolder.CreateFor(_files.TurnLock);
        return FileLock.Acquire(_files.TurnLock);
    }

    /// <summary>Before anything is written: the session is the only one, and what its first line builds on is kept.</summary>
    /// <returns>False where another session writes.</returns>
    bool TryBegin()
    {
        if (!TryHold()) return false;
        if (_base is { } before)
        {
            if (_torn.Length > 0) _files.Recovery.KeepJournal(_torn);
            if (Version != LayerVersion.None) _files.Revisions.Keep(Version, before);
            _base = null;
        }
        return _anchor is null || TryAnchor(_anchor);
    }

    bool TryHold()
    {
        if (_lock is null)
        {
            SafeFolder.CreateFor(_files.SessionLock);
            _lock = FileLock.TryAcquire(_files.SessionLock);
        }

        // Who was taken over lets go when it notices.
        return _lock is not null || _hasTakenOver;
    }

    bool TryWrite(IReadOnlyList<(DateTimeOffset, JournalEvent)> events) =>
        _journal.TryAppend(JournalLines.Of(_journal.Mark, _name, _writer.Annotator.Value, events));

    IEnumerable<(DateTimeOffset, JournalEvent)> Opening()
    {
        if (_hasOpened) yield break;
        var article = _codec.Article;
        yield return (Now, new JournalEvent.Opened(
            Version.Revision, Version.Sha256, article.Sha256, article.Document.Offsets.CodePointLength, _codec.Scheme, _writer.User, _writer.Host, _writer.Program));
    }

    (DateTimeOffset, JournalEvent) EventOf(LayerChange change) => (change.Time, change switch
    {
        LayerChange.Done done => new JournalEvent.Edited(JournalEdits.Of(done.Step.Edit, _codec.Article), JournalEdits.Of(done.Step.Inverse, _codec.Article)),
        LayerChange.Undone undone => new JournalEvent.Undone(JournalEdits.Of(undone.Applied, _codec.Article)),
        LayerChange.Redone redone => new JournalEvent.Redone(JournalEdits.Of(redone.Applied, _codec.Article)),
        _ => throw new ArgumentException($"The change {change.GetType().Name} has no form in a journal.", nameof(change)),
    });

    AppendOutcome.Lost Lose(Layer after)
    {
        var kept = _files.Recovery.KeepLayer(_codec.Write(after, Version.Revision + 1));
        Dispose();
        return new AppendOutcome.Lost(Holder(), kept.Path);
    }
}
