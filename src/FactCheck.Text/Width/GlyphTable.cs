using System.Collections.Concurrent;
using System.Text;
using FactCheck.Text.Safe;

namespace FactCheck.Text.Width;

/// <summary>
/// Interns clusters of several code points, process-wide. Safe for any thread; nothing is ever removed. Looking up a known cluster takes no
/// lock and allocates nothing. What it hands out is safe to write to a terminal: hidden characters are left out of a cluster
/// (joiners, variation selectors and emoji tags stay), a hidden character alone is written as its placeholder.
/// </summary>
public static class GlyphTable
{
    /// <summary>UTF-16 code units of a cluster that are shown; the rest (a pile of combining marks) is cut off.</summary>
    public const int MaxClusterLength = 32;

    /// <summary>Bytes that <see cref="Encode"/> writes at most.</summary>
    public const int MaxUtf8Length = MaxClusterLength * 3;

    /// <summary>The glyph for a cluster; a single code point is its own glyph. An empty cluster gives <c>default</c>.</summary>
    public static Glyph Intern(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length <= 1) return new Glyph(cluster.IsEmpty ? 0 : cluster[0]);
        if (cluster.Length == 2 && char.IsSurrogatePair(cluster[0], cluster[1])) return new Glyph(char.ConvertToUtf32(cluster[0], cluster[1]));
        return Clusters.Intern(Cut(cluster));
    }

    /// <summary>UTF-8 bytes of <paramref name="glyph"/>, written to <paramref name="destination"/>; returns their number (0 for <c>default</c>).</summary>
    /// <exception cref="ArgumentException"><paramref name="destination"/> is too short; <see cref="MaxUtf8Length"/> is always enough.</exception>
    public static int Encode(Glyph glyph, Span<byte> destination)
    {
        if (glyph.Value is >= ' ' and < 0x7F && !destination.IsEmpty)
        {
            destination[0] = (byte)glyph.Value;
            return 1;
        }
        if (glyph.Value == 0) return 0;
        if (glyph.IsCluster)
        {
            var utf8 = Clusters.Of(glyph).Utf8;
            utf8.CopyTo(destination);
            return utf8.Length;
        }
        return new Rune(SafeText.Visible(glyph.Value)).EncodeToUtf8(destination);
    }

    /// <summary>The characters that <paramref name="glyph"/> shows; empty for <c>default</c>.</summary>
    public static string Text(Glyph glyph) =>
        glyph.IsCluster ? Clusters.Of(glyph).Text : glyph.Value == 0 ? "" : char.ConvertFromUtf32(SafeText.Visible(glyph.Value));

    internal static bool IsRiskyCluster(Glyph glyph) => Clusters.Of(glyph).IsRisky;

    static ReadOnlySpan<char> Cut(ReadOnlySpan<char> cluster)
    {
        if (cluster.Length <= MaxClusterLength) return cluster;
        return cluster[..(char.IsHighSurrogate(cluster[MaxClusterLength - 1]) ? MaxClusterLength - 1 : MaxClusterLength)];
    }

    sealed record Entry(string Text, byte[] Utf8, bool IsRisky);

    // Apart from the outer type, so that single code points pay for no initialisation.
    static class Clusters
    {
        static readonly ConcurrentDictionary<string, int> Values = new(StringComparer.Ordinal);
        static readonly ConcurrentDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> ValuesBySpan = Values.GetAlternateLookup<ReadOnlySpan<char>>();
        static readonly Lock Growing = new();
        static Entry[] _entries = new Entry[64];
        static int _count;

        public static Entry Of(Glyph glyph) => Volatile.Read(ref _entries)[~glyph.Value];

        public static Glyph Intern(ReadOnlySpan<char> cluster) => new(ValuesBySpan.TryGetValue(cluster, out var value) ? value : Add(cluster));

        static int Add(ReadOnlySpan<char> cluster)
        {
            var safe = WithoutHidden(cluster);
            if (!cluster.SequenceEqual(safe)) return Values.GetOrAdd(cluster.ToString(), GlyphTable.Intern(safe).Value);
            lock (Growing)
            {
                if (ValuesBySpan.TryGetValue(cluster, out var known)) return known;
                var entries = _entries;
                if (_count == entries.Length) Array.Resize(ref entries, _count * 2);
                entries[_count] = new Entry(safe, Encoding.UTF8.GetBytes(safe), CellWidth.IsRisky(safe));
                // The array first: whoever sees the value finds its entry.
                Volatile.Write(ref _entries, entries);
                Values[safe] = ~_count;
                return ~_count++;
            }
        }

        static string WithoutHidden(ReadOnlySpan<char> cluster)
        {
            var safe = new StringBuilder(cluster.Length);
            foreach (var rune in cluster.EnumerateRunes())
                if (SafeText.IsConditional(rune.Value) || SafeText.Visible(rune.Value) == rune.Value)
                    safe.Append(rune);
            return safe.ToString();
        }
    }
}
