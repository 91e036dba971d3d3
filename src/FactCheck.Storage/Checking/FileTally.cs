using System.Collections.Concurrent;

namespace FactCheck.Storage.Checking;

/// <summary>Counts files by their role. Safe for any thread.</summary>
sealed class FileTally
{
    readonly ConcurrentDictionary<FileRole, int> _counts = new();

    public IReadOnlyDictionary<FileRole, int> Counts => _counts;

    public void Add(FileRole role, int count = 1)
    {
        if (count > 0) _counts.AddOrUpdate(role, count, (_, before) => before + count);
    }
}
