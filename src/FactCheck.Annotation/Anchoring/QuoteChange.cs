using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Annotation.Anchoring;

/// <summary>What changed between two readings of a quote, word by word. Compared by reference.</summary>
public sealed class QuoteChange
{
    // A table of so many words on each side; longer middles count as exchanged whole.
    const int MostWords = 400;

    QuoteChange(ImmutableArray<TextSpan> gone, ImmutableArray<TextSpan> come) => (Gone, Come) = (gone, come);

    /// <summary>What is no longer there, in UTF-16 code units of the text before; in order, apart.</summary>
    public ImmutableArray<TextSpan> Gone { get; }

    /// <summary>What is new, in UTF-16 code units of the text after; in order, apart.</summary>
    public ImmutableArray<TextSpan> Come { get; }

    /// <summary>Compares two texts. O(n + d²) for d differing words up to 400.</summary>
    public static QuoteChange Between(string before, string after)
    {
        var (old, now) = (Words(before), Words(after));
        var start = 0;
        while (start < old.Count && start < now.Count && Same(start, start)) start++;
        var end = 0;
        while (end < old.Count - start && end < now.Count - start && Same(old.Count - 1 - end, now.Count - 1 - end)) end++;
        var (countOld, countNow) = (old.Count - start - end, now.Count - start - end);
        var (gone, come) = (new List<TextSpan>(), new List<TextSpan>());
        if (countOld <= MostWords && countNow <= MostWords) Compare();
        else (gone, come) = (old.GetRange(start, countOld), now.GetRange(start, countNow));
        return new QuoteChange(Joined(gone), Joined(come));

        bool Same(int i, int j) => old[i].Of(before).SequenceEqual(now[j].Of(after));

        void Compare()
        {
            var common = new int[countOld + 1, countNow + 1];
            for (var i = countOld - 1; i >= 0; i--)
                for (var j = countNow - 1; j >= 0; j--)
                    common[i, j] = Same(start + i, start + j) ? common[i + 1, j + 1] + 1 : Math.Max(common[i + 1, j], common[i, j + 1]);
            for (var (i, j) = (0, 0); i < countOld || j < countNow;)
            {
                if (i < countOld && j < countNow && Same(start + i, start + j)) (i, j) = (i + 1, j + 1);
                else if (j == countNow || (i < countOld && common[i + 1, j] >= common[i, j + 1])) gone.Add(old[start + i++]);
                else come.Add(now[start + j++]);
            }
        }
    }

    static ImmutableArray<TextSpan> Joined(List<TextSpan> words)
    {
        var joined = new List<TextSpan>();
        foreach (var word in words)
            if (joined.Count > 0 && joined[^1].End == word.Start) joined[^1] = TextSpan.Hull(joined[^1], word);
            else joined.Add(word);
        return [.. joined];
    }

    // Words of scripts that write blanks between them; other characters one by one, each with its marks.
    static List<TextSpan> Words(string text)
    {
        var words = new List<TextSpan>();
        for (var at = 0; at < text.Length;)
        {
            var end = at + CodePoints.LengthAt(text, at);
            while (end < text.Length && (WordEdge.Cuts(text, end) || Folding.Continues(CodePoints.At(text, end)))) end += CodePoints.LengthAt(text, end);
            words.Add(new TextSpan(at, end));
            at = end;
        }
        return words;
    }
}
