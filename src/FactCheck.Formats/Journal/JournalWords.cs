using System.Globalization;

namespace FactCheck.Formats.Journal;

/// <summary>Tells what the entries of a journal say. What an edit replaced is known from the entries before it, else from its inverse.</summary>
public sealed class JournalWords
{
    readonly EditWords _edits = new();
    readonly List<string> _done = [];
    readonly List<string> _undone = [];
    readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);
    readonly HashSet<string> _written = new(StringComparer.Ordinal);
    JournalCourse _course = JournalCourse.Of([]);
    int _told;

    JournalWords()
    {
    }

    /// <summary>A statement for each line that could be read, in their order.</summary>
    public static IReadOnlyList<JournalStatement> Of(JournalReading reading)
    {
        var words = new JournalWords();
        var statements = new List<JournalStatement>(reading.Lines.Length);
        for (var i = 0; i < reading.Lines.Length; i++)
        {
            if (reading.Breaks.Contains(i)) words.Forget();
            statements.Add(new JournalStatement(reading.Lines[i], words.Tell(reading.Lines[i].Entry)));
        }
        return statements;
    }

    string Tell(JournalEntry entry)
    {
        var happened = entry.Event;
        var goesOn = happened is JournalEvent.Opened again && _course.Continues(again);
        var isFirst = _course.ArticleSha256 is null;
        var origin = isFirst ? "" : happened is JournalEvent.Opened { Sha256: var sha256 } && _written.Contains(sha256) ? ", which was put back" : ", which was changed outside";
        _course = _course.After(happened, _told++);
        switch (happened)
        {
            case JournalEvent.Opened opened:
                _places[entry.Session] = $"{opened.User} at {opened.Host}";
                if (goesOn) return $"went on from {FileOf(opened)} ({Place(opened)})";
                Forget();
                return $"began on {FileOf(opened)}{origin} ({Place(opened)})";
            case JournalEvent.Edited edited:
                _done.Add(_edits.Tell(edited.Edit, edited.Inverse));
                _undone.Clear();
                return _done[^1];
            case JournalEvent.Undone undone:
                return "undid: " + Moved(_done, _undone, undone.Applied);
            case JournalEvent.Redone redone:
                return "redid: " + Moved(_undone, _done, redone.Applied);
            case JournalEvent.Snapshot snapshot:
                _written.Add(snapshot.Sha256);
                return string.Create(CultureInfo.InvariantCulture, $"wrote revision {snapshot.Revision}");
            case JournalEvent.Placed placed:
                return string.Create(CultureInfo.InvariantCulture, $"saved revision {placed.Revision}");
            case JournalEvent.TakenOver taken:
                return _places.TryGetValue(taken.From, out var place) ? $"took over from {place}" : $"took over from session {taken.From}";
            default:
                throw new ArgumentException($"The event {happened.GetType().Name} is not known here.", nameof(entry));
        }
    }

    void Forget()
    {
        _edits.Forget();
        _done.Clear();
        _undone.Clear();
    }

    // Where the edit is not among the entries, what was applied is told as it stands.
    string Moved(List<string> from, List<string> to, JournalEdit applied)
    {
        var told = _edits.Tell(applied, null);
        if (from.Count == 0)
        {
            to.Clear();
            return $"something older, so: {told}";
        }
        var words = from[^1];
        from.RemoveAt(from.Count - 1);
        to.Add(words);
        return words;
    }

    static string FileOf(JournalEvent.Opened opened) =>
        opened.Sha256.Length == 0 ? "an empty layer" : string.Create(CultureInfo.InvariantCulture, $"revision {opened.Revision}");

    static string Place(JournalEvent.Opened opened) => $"{opened.User} at {opened.Host}, {opened.Program}";
}
