using FactCheck.Text.Normalization;

namespace FactCheck.Annotation.Anchoring;

/// <summary>Folds texts, and remembers the composed forms of letters with marks, which are few. For one thread.</summary>
sealed class Folder
{
    readonly Dictionary<string, string> _composed = new(StringComparer.Ordinal);
    readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _lookup;

    public Folder() => _lookup = _composed.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Folds a text. O(length).</summary>
    public FoldedText Fold(string text)
    {
        var folded = new FoldedText(text.Length);
        for (var at = 0; at < text.Length;)
        {
            var end = at + CodePoints.LengthAt(text, at);
            if (end < text.Length && text[end] >= 0x300 && Folding.Continues(CodePoints.At(text, end)))
            {
                do end += CodePoints.LengthAt(text, end);
                while (end < text.Length && Folding.Continues(CodePoints.At(text, end)));
                Add(folded, text.AsSpan(at, end - at), at);
            }
            else
            {
                folded.Add(Folding.Of(CodePoints.At(text, at)), at, end);
            }
            at = end;
        }
        return folded;
    }

    void Add(FoldedText folded, ReadOnlySpan<char> cluster, int start)
    {
        var composed = Composed(cluster);
        var isComposed = cluster.SequenceEqual(composed);
        for (var at = 0; at < composed.Length; at += CodePoints.LengthAt(composed, at))
        {
            var (from, to) = isComposed ? (at, at + CodePoints.LengthAt(composed, at)) : (0, cluster.Length);
            folded.Add(Folding.Of(CodePoints.At(composed, at)), start + from, start + to);
        }
    }

    string Composed(ReadOnlySpan<char> cluster)
    {
        if (_lookup.TryGetValue(cluster, out var composed)) return composed;
        composed = NormalFormC.Of(cluster.ToString());
        _lookup[cluster] = composed;
        return composed;
    }
}
