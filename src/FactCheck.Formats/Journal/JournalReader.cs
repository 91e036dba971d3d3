using System.Collections.Immutable;
using FactCheck.Formats.Json;

namespace FactCheck.Formats.Journal;

/// <summary>Reads a journal line by line and takes note of what is wrong.</summary>
sealed class JournalReader
{
    const string WhatCounts = "What stands before it counts.";

    readonly ImmutableArray<JournalLine>.Builder _lines = ImmutableArray.CreateBuilder<JournalLine>();
    readonly List<DamagedRun> _damages = [];
    int _unbroken;
    int _number;

    // What the next line must say; null after a line that could not be read, which nothing can be compared with.
    (long Sequence, string Hash)? _before = (0, JournalFormat.NoHash);

    /// <summary>First byte of the next line.</summary>
    public int Position { get; private set; }

    /// <summary>Reads the first line of <paramref name="rest"/>, which begins at <see cref="Position"/> and is not empty.</summary>
    public void ReadLine(ReadOnlySpan<byte> rest)
    {
        _number++;
        var length = rest.IndexOf((byte)'\n');
        if (length < 0)
        {
            Damaged(rest.Length, JournalDamageKind.TornTail, $"the file ends within the line, so writing it was cut off. {WhatCounts} Keep these bytes elsewhere and cut them off.");
            Position += rest.Length;
            return;
        }
        Read(rest[..length]);
        Position += length + 1;
    }

    public JournalReading Result() => new(_lines.ToImmutable(), _unbroken, [.. _damages.Select(run => run.ToDamage())]);

    void Read(ReadOnlySpan<byte> line)
    {
        if (Parse(line) is not { } entry)
        {
            _before = null;
            return;
        }
        var hash = JournalFormat.HashOf(line);
        Compare(entry, line.Length + 1);
        _lines.Add(new JournalLine(entry, Position, line.Length + 1, hash));
        if (_damages.Count == 0) _unbroken = _lines.Count;
        _before = (entry.Sequence, hash);
    }

    JournalEntry? Parse(ReadOnlySpan<byte> line)
    {
        var length = line.Length + 1;
        if (length > JournalFormat.LongestLine)
        {
            Damaged(length, JournalDamageKind.NotAnEntry, $"the line takes {length} bytes; at most {JournalFormat.LongestLine} are written. {WhatCounts} Restore the file from a copy.");
            return null;
        }
        var json = JournalFormat.JsonOf(line);
        if (json.IsEmpty)
        {
            Damaged(length, JournalDamageKind.BadChecksum, $"the line does not begin with the checksum of its content, so it was changed or damaged. {WhatCounts} Restore the file from a copy.");
            return null;
        }
        var parsed = Deserialize(json);
        if (parsed.Value is not null) return parsed.Value;
        if (JournalNames.FirstUnknown(json) is { } unknown)
            Damaged(length, JournalDamageKind.UnknownEvent, $"\"{unknown}\" is not known to this program. {WhatCounts} Open the journal with the program that wrote it.");
        else
            Damaged(length, JournalDamageKind.NotAnEntry, $"the checksum is right, but the content is no entry: {parsed.Problems[0].Message} {WhatCounts}");
        return null;
    }

    static Parsed<JournalEntry> Deserialize(ReadOnlySpan<byte> json)
    {
        try
        {
            return CanonicalJson.Read(json, FormatsJsonContext.Default.JournalEntry);
        }
        catch (NotSupportedException)
        {
            // What the serializer throws where an event or edit does not say which it is.
            return Parsed<JournalEntry>.Failed(new FormatProblem("json", "event", "An event lacks \"type\", or an edit lacks \"do\"."));
        }
    }

    void Compare(JournalEntry entry, int length)
    {
        if (_before is not var (sequence, hash)) return;
        if (entry.Sequence != sequence + 1)
        {
            Damaged(length, JournalDamageKind.SequenceGap, $"the entry has the number {entry.Sequence}; expected {sequence + 1}. Lines were removed, repeated or moved. {WhatCounts} Restore the file from a copy.");
        }
        else if (entry.Previous != hash)
        {
            Damaged(length, JournalDamageKind.BrokenChain, $"the entry was written after another line than the one before it. One of the two was changed. {WhatCounts} Restore the file from a copy.");
        }
    }

    // A file that is no journal may hold a million lines that cannot be read: those that follow one another for one reason are one damage.
    void Damaged(int length, JournalDamageKind kind, string what)
    {
        if (_before is null && _damages is [.., var last] && last.Kind == kind && last.End == Position) _damages[^1] = last with { Length = last.Length + length, LastLine = _number };
        else _damages.Add(new DamagedRun(Position, length, kind, _number, _number, what));
    }
}
