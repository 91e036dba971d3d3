using FactCheck.Formats.Journal;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>
/// A journal that one session goes on writing. Every call is one turn under the layer's lock: the file is compared with what this session left, then
/// written and synchronised, so that several lines cost one fsync. Not safe for two threads at once.
/// </summary>
sealed class JournalFile
{
    readonly RootedPath _path;

    // What may stand behind the mark although it does not count: a torn line that was found, and what a write of ours that failed may have left.
    readonly List<byte[]> _leftovers = [];
    bool _isDoubtful;

    /// <summary>A journal that was read.</summary>
    /// <param name="path">Where it lies or is to lie.</param>
    /// <param name="mark">Its end.</param>
    /// <param name="torn">Bytes behind it that are no whole line, to be cut off; they were set aside.</param>
    public JournalFile(RootedPath path, JournalMark mark, byte[] torn)
    {
        (_path, Mark) = (path, mark);
        _leftovers.Add(torn);
    }

    /// <summary>Its end as this session left it.</summary>
    public JournalMark Mark { get; private set; }

    /// <summary>False where somebody else wrote since; by the file's length alone.</summary>
    /// <exception cref="IOException">It cannot be looked at.</exception>
    public bool LooksAsLeft()
    {
        var length = SafeFile.LengthOf(_path) ?? 0;
        return length >= Mark.Length && length <= Mark.Length + _leftovers.Max(it => it.Length);
    }

    /// <summary>True where nobody else wrote since; read from the file.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public bool IsAsLeft()
    {
        if (!LooksAsLeft()) return false;
        if (SafeFile.LengthOf(_path) is null) return true;
        using var file = AppendFile.Open(_path);
        return IsAsLeft(file);
    }

    /// <summary>True where the last line of this session is still where it put it, whatever was written behind it.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public bool HoldsOurs()
    {
        if (Mark.LastLine == 0) return true;
        if ((SafeFile.LengthOf(_path) ?? 0) < Mark.Length) return false;
        using var file = AppendFile.Open(_path);
        return LastLineIsOurs(file);
    }

    /// <summary>Puts the lines at the end; returns when they are on disk.</summary>
    /// <param name="lines">Lines behind <see cref="Mark"/>.</param>
    /// <returns>False, with nothing written, where somebody else wrote since.</returns>
    /// <exception cref="IOException">They are not on disk, or perhaps in part; the next call puts that right first.</exception>
    public bool TryAppend(JournalLines lines)
    {
        SafeFolder.CreateFor(_path);
        using var file = AppendFile.Open(_path);
        if (!IsAsLeft(file)) return false;
        if (_isDoubtful) WriteAnew(file, lines);
        else WriteBehind(file, lines);
        Mark = lines.End;
        _isDoubtful = false;
        _leftovers.Clear();
        _leftovers.Add([]);
        return true;
    }

    void WriteBehind(AppendFile file, JournalLines lines)
    {
        _leftovers.Add(lines.Bytes);
        try
        {
            if (file.Length > Mark.Length) file.CutTo(Mark.Length);
            file.Append(lines.Bytes);
        }
        catch (IOException)
        {
            if (!file.IsDoubtful) CutBack(file);
            _isDoubtful = file.IsDoubtful;
            throw;
        }
    }

    // Now rather than with the next call, of which there may be none. Where it fails, that call tries again.
    void CutBack(AppendFile file)
    {
        try
        {
            if (file.Length > Mark.Length) file.CutTo(Mark.Length);
        }
        catch (IOException)
        {
            // The failure of the write is what is reported.
        }
    }

    // After a failed fsync: pages that the kernel dropped are still read back, so what counts is written to a new file.
    void WriteAnew(AppendFile file, JournalLines lines)
    {
        var content = new byte[checked((int)Mark.Length) + lines.Bytes.Length];
        if (file.Read(0, content.AsSpan(0, (int)Mark.Length)) != Mark.Length) throw new IOException($"Could not read {_path}: it ends too early. Check the disk before you go on.");
        lines.Bytes.CopyTo(content.AsSpan((int)Mark.Length));
        _leftovers.Add(lines.Bytes);
        AtomicFile.Replace(_path, content);
    }

    bool IsAsLeft(AppendFile file)
    {
        var behind = file.Length - Mark.Length;
        if (behind < 0 || behind > _leftovers.Max(it => it.Length)) return false;
        return LastLineIsOurs(file) && (behind == 0 || IsLeftover(file, (int)behind));
    }

    bool LastLineIsOurs(AppendFile file)
    {
        if (Mark.LastLine == 0) return true;
        var line = new byte[Mark.LastLine];
        return file.Read(Mark.Length - line.Length, line) == line.Length && JournalFormat.HashOf(line) == Mark.LastHash;
    }

    bool IsLeftover(AppendFile file, int length)
    {
        var tail = new byte[length];
        return file.Read(Mark.Length, tail) == length && _leftovers.Exists(it => it.AsSpan().StartsWith(tail));
    }
}
