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
                Add(folded, Composed(text.AsSpan(at, end - at)), at, end);
            }
            else
            {
                folded.Add(Folding.Of(CodePoints.At(text, at)), at, end);
            }
            at = end;
        }
        return folded;
    }

    static void Add(FoldedText folded, string composed, int start, int end)
    {
        for (var at = 0; at < composed.Length; at += CodePoints.LengthAt(composed, at))
            folded.Add(Folding.Of(CodePoints.At(composed, at)), start, end);
    }

    string Composed(ReadOnlySpan<char> cluster)
    {
        if (_lookup.TryGetValue(cluster, out var composed)) return composed;
        composed = NormalFormC.Of(cluster.ToString());
        _lookup[cluster] = composed;
        return composed;
    }
}
