using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>Walks through a journal once and replays it where what it began on is kept.</summary>
sealed class JournalVerifier(JournalEvidence evidence)
{
    readonly ImmutableArray<FormatProblem>.Builder _problems = ImmutableArray.CreateBuilder<FormatProblem>();
    readonly ImmutableArray<string>.Builder _remarks = ImmutableArray.CreateBuilder<string>();
    readonly HashSet<string> _written = new(StringComparer.Ordinal);
    JournalCourse _course = JournalCourse.Of([]);
    StandoffScheme? _scheme;
    Article? _article;
    int _replayed;

    // True after a damage: what a session went on with there is only known from its next revision on.
    bool _isBroken;

    // Null where the edits cannot be followed: what they build on is not kept, or one did not fit.
    Layer? _layer;

    public JournalVerification Verify(JournalReading reading)
    {
        foreach (var damage in reading.Damages) _problems.Add(new FormatProblem(CodeOf(damage.Kind), "", damage.Message));
        for (var i = 0; i < reading.Lines.Length; i++)
        {
            if (reading.Breaks.Contains(i)) (_isBroken, _layer, _course) = (true, null, _course with { Anchors = [] });
            Take(reading.Lines[i].Entry, i);
        }
        CheckFile(reading.Lines);
        return new JournalVerification(_problems.ToImmutable(), _remarks.ToImmutable(), _replayed);
    }

    void Take(JournalEntry entry, int index)
    {
        if (entry.By != evidence.Annotator)
            Problem(entry, "journal-annotator", $"was written by {entry.By}, but the journal is that of {evidence.Annotator}. Ask who put it there.");
        switch (entry.Event)
        {
            case JournalEvent.Opened opened:
                Begin(entry, opened);
                break;
            case JournalEvent.Snapshot snapshot:
                Compare(entry, snapshot);
                break;
            case JournalEvent.Placed placed when !_written.Contains(placed.Sha256):
                Problem(entry, "journal-placed", "says that a file was put in place that no entry before it wrote.");
                break;
            case JournalEvent.Edited edited when _layer is not null && _article is not null:
                var before = _layer;
                Apply(entry, edited.Edit, _article);
                if (_layer is not null && !before.Equals(JournalReplay.Apply(edited.Inverse, _layer, _article).After))
                    Problem(entry, "journal-inverse", "holds an inverse that does not take its edit back.");
                break;
            case { } other when JournalReplay.EditOf(other) is { } edit && _layer is not null && _article is not null:
                Apply(entry, edit, _article);
                break;
        }
        _course = _course.After(entry.Event, index);
    }

    void Begin(JournalEntry entry, JournalEvent.Opened opened)
    {
        _scheme = opened.Scheme;
        _written.Add(opened.Sha256);
        if (_course.Continues(opened)) return;
        _article = evidence.Text(opened.ArticleSha256);
        _layer = _article is null || _isBroken ? null : Kept(opened.Sha256, _article);
        if (_layer is not null || _isBroken) return;
        if (_article is not null && _course.ArticleSha256 is { } before && before != opened.ArticleSha256)
        {
            _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Sequence} began on another text of the article: where its annotator put the spans is seen in the revision that follows."));
            return;
        }
        var missing = _article is null ? "a text of the article" : string.Create(CultureInfo.InvariantCulture, $"revision {opened.Revision}");
        _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Sequence} began on {missing} that is not kept: the edits up to the next revision that is kept were not replayed."));
    }

    void Apply(JournalEntry entry, JournalEdit edit, Article article)
    {
        (_layer, var reason) = JournalReplay.Apply(edit, _layer!, article); // asked by the callers
        if (_layer is null) Problem(entry, "journal-edit", $"does not fit what the entries before it yield: {reason}");
    }

    void Compare(JournalEntry entry, JournalEvent.Snapshot snapshot)
    {
        _written.Add(snapshot.Sha256);
        if (_layer is not null && _article is not null && _scheme is not null)
        {
            if (HashOf(_layer, _article, _scheme, snapshot.Revision) == snapshot.Sha256)
            {
                _replayed++;
                return;
            }
            Problem(entry, "journal-snapshot", $"wrote revision {snapshot.Revision}, but the edits before it yield another file. Compare with the kept revision.");
        }
        _isBroken = false;
        _layer = _article is null ? null : Kept(snapshot.Sha256, _article);
    }

    // Revision 0 is that there is no file.
    string HashOf(Layer layer, Article article, StandoffScheme scheme, long revision)
    {
        if (revision == 0) return layer.Equals(Layer.Empty) ? "" : "none";
        return Convert.ToHexStringLower(SHA256.HashData(StandoffFormat.Write(StandoffWriter.Write(article, layer, evidence.Annotator, scheme, revision))));
    }

    Layer? Kept(string sha256, Article article)
    {
        if (sha256.Length == 0) return Layer.Empty;
        if (evidence.Revision(sha256) is not { } bytes || Convert.ToHexStringLower(SHA256.HashData(bytes)) != sha256) return null;
        if (StandoffFormat.Read(bytes).Value is not { } file || StandoffReader.Read(file, article).Value is not { } layer) return null;

        // Written and read once more, as times may be finer in a file than in a journal.
        return StandoffReader.Read(StandoffWriter.Write(article, layer, file.Annotator, file.Scheme, file.Revision), article).Value;
    }

    void CheckFile(ImmutableArray<JournalLine> lines)
    {
        var present = evidence.PresentSha256;
        if (_course.Find(present) is { } anchor)
        {
            var waiting = lines.Skip(anchor.Next).Count(line => JournalReplay.EditOf(line.Entry.Event) is not null);
            if (waiting > 0) _remarks.Add(string.Create(CultureInfo.InvariantCulture, $"{waiting:N0} {(waiting == 1 ? "edit is" : "edits are")} not in the standoff file yet. To put them there, open the article."));
        }
        else if (present.Length == 0)
        {
            _problems.Add(new FormatProblem("journal-file", "", "The standoff file is missing, although the journal saved it. Restore it: factcheck recover."));
        }
        else if (_written.Contains(present))
        {
            _problems.Add(new FormatProblem("journal-file", "", "The standoff file is one that the journal wrote, but not the last: somebody put it back. Compare: factcheck recover --diff."));
        }
        else
        {
            _problems.Add(new FormatProblem("journal-file", "", $"The standoff file (sha256 {present}) is none that the journal wrote: it was changed outside, or the end of the journal was cut off."));
        }
    }

    void Problem(JournalEntry entry, string code, string message) =>
        _problems.Add(new FormatProblem(code, string.Create(CultureInfo.InvariantCulture, $"entry {entry.Sequence}"), string.Create(CultureInfo.InvariantCulture, $"Entry {entry.Sequence} {message}")));

    static string CodeOf(JournalDamageKind kind) => kind switch
    {
        JournalDamageKind.TornTail => "journal-torn",
        JournalDamageKind.BadChecksum => "journal-checksum",
        JournalDamageKind.UnknownEvent => "journal-unknown",
        JournalDamageKind.SequenceGap => "journal-gap",
        JournalDamageKind.BrokenChain => "journal-chain",
        _ => "journal-entry",
    };
}
