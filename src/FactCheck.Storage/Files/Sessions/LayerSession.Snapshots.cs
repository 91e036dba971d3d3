using System.Text;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Files.Posix;
using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files.Sessions;

/// <content>The standoff file, which other programs read.</content>
sealed partial class LayerSession
{
    static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // True where changes were kept that the file does not hold.
    bool _isUnplaced;

    // Hash of a file that was renamed into place but may not be on disk there.
    string? _unconfirmed;
    bool _hasText;

    /// <inheritdoc/>
    public Layer Placed { get; private set; }

    /// <inheritdoc/>
    public SnapshotOutcome Snapshot(Layer layer)
    {
        if (!_isUnplaced) return new SnapshotOutcome.Placed(Version);
        try
        {
            using var turn = TakeTurn();
            return TryBegin() && TryOpen() ? Place(layer) : LosePlace(layer);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SnapshotOutcome.Failed(e.Message);
        }
    }

    /// <inheritdoc/>
    public void Accept(LayerVersion theirs, Layer layer) => (Version, Placed, _isUnplaced) = (theirs, layer, true);

    bool TryOpen()
    {
        if (_hasOpened) return _journal.IsAsLeft();
        return _hasOpened = TryWrite([.. Opening()]);
    }

    /// <summary>
    /// Archive, line, rename, line: whatever is cut off in between, the journal says in which states the file may be found. In a turn.
    /// </summary>
    SnapshotOutcome Place(Layer layer)
    {
        var presentBytes = _files.ReadStandoff();
        var present = VersionOf(presentBytes);
        var bytes = _codec.Write(layer, Version.Revision + 1);
        var version = new LayerVersion(Version.Revision + 1, Sha256.Of(bytes));
        if (present.Sha256 != Version.Sha256 && present.Sha256 != version.Sha256 && present.Sha256 != _unconfirmed) return KeepBeside(bytes, version, present);
        KeepText();
        if (IsInPlace(layer, present)) return PlacedAlready(layer, present);

        // Whatever is replaced is archived, also what others put there and the annotator accepted.
        if (present != LayerVersion.None) _files.Revisions.Keep(present, presentBytes);
        _files.Revisions.Keep(version, bytes);
        if (!TryWrite([(Now, new JournalEvent.Snapshot(version.Revision, version.Sha256))])) return LosePlace(layer);
        SafeFolder.CreateFor(_files.Standoff);
        _unconfirmed = version.Sha256;
        AtomicFile.Replace(_files.Standoff, bytes);
        (Version, _unconfirmed, Placed, _isUnplaced) = (version, null, layer, false);
        Confirm(version);
        return new SnapshotOutcome.Placed(version);
    }

    LayerVersion VersionOf(byte[]? bytes)
    {
        if (bytes is null) return LayerVersion.None;
        return Sha256.Of(bytes) == Version.Sha256 ? Version : StandoffCodec.VersionOf(bytes);
    }

    // Changes that took each other back: the lines tell that the file holds them.
    SnapshotOutcome PlacedAlready(Layer layer, LayerVersion version)
    {
        if (!TryWrite([(Now, new JournalEvent.Snapshot(version.Revision, version.Sha256)), (Now, new JournalEvent.Placed(version.Revision, version.Sha256))])) return LosePlace(layer);
        (Version, Placed, _isUnplaced) = (version, layer, false);
        return new SnapshotOutcome.Placed(version);
    }

    bool IsInPlace(Layer layer, LayerVersion present) =>
        present.Revision > 0 && present == Version && layer.Equals(Placed) && Sha256.Of(_codec.Write(layer, present.Revision)) == present.Sha256;

    SnapshotOutcome.Conflict KeepBeside(byte[] bytes, LayerVersion version, LayerVersion theirs)
    {
        var copy = _files.ConflictCopy(version.Sha256);
        SafeFolder.CreateFor(copy);
        AtomicFile.Replace(copy, bytes);
        return new SnapshotOutcome.Conflict(theirs, copy);
    }

    // The text is copied once, so that the version stays readable when somebody changes the article.
    void KeepText()
    {
        if (_hasText) return;
        var path = _files.AnnotatedText(_codec.Article.Sha256);
        SafeFolder.CreateFor(path);
        if (SafeFile.LengthOf(path) is null) AtomicFile.Create(path, Utf8.GetBytes(_codec.Article.Text));
        else AtomicFile.SyncFolder(path.Folder); // whoever made it may not have been able to confirm it
        _hasText = true;
    }

    // The file is in place: without the second line a reader finds it by its hash, and an old version more does no harm.
    void Confirm(LayerVersion version)
    {
        try
        {
            _recent.Remove(version.Sha256);
            _recent.Add(version.Sha256);
            if (_recent.Count > RevisionArchive.Kept) _recent.RemoveAt(0);
            TryWrite([(Now, new JournalEvent.Placed(version.Revision, version.Sha256))]);
            _files.Revisions.Prune(_recent);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            // The next change meets the same trouble and reports it.
        }
    }

    /// <summary>
    /// Where the journal cannot be gone on with as it is (a damaged line, an entry that does not fit), lines after it count only from a snapshot on: one
    /// is made before the first change. In a turn.
    /// </summary>
    bool TryAnchor(Layer layer)
    {
        if (!TryOpen()) return false;
        if (Version == LayerVersion.None && layer.Equals(Layer.Empty))
        {
            if (!TryWrite([(Now, new JournalEvent.Snapshot(0, "")), (Now, new JournalEvent.Placed(0, ""))])) return false;
            _anchor = null;
            return true;
        }
        switch (Place(layer))
        {
            case SnapshotOutcome.Placed:
                _anchor = null;
                return true;
            case SnapshotOutcome.Conflict:
                throw new IOException($"{_files.Standoff} was changed by others since it was opened. Leave the article and open it again.");
            default:
                return false;
        }
    }

    // Who went on from the journal has our changes. Where it was removed or replaced, they are nowhere but here.
    SnapshotOutcome.Lost LosePlace(Layer layer)
    {
        var kept = _isUnplaced && !_journal.HoldsOurs() ? _files.Recovery.KeepLayer(_codec.Write(layer, Version.Revision + 1)).Path : null;
        Dispose();
        return new SnapshotOutcome.Lost(Holder(), kept);
    }
}
