namespace FactCheck.Terminal.Widgets;

/// <summary>Ranks texts by how well letters typed in order occur in them: at the beginnings of words and side by side is better.</summary>
static class FuzzyMatch
{
    const int LongestText = 256;
    const int WordStart = 8;
    const int Adjacent = 6;
    const int Match = 1;
    const int None = int.MinValue / 2;

    /// <summary>
    /// The score, the higher the better; null where not every letter occurs in order. Blanks part words that each have to occur. Case is ignored.
    /// </summary>
    internal static int? Score(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        var total = 0;
        foreach (var range in pattern.Split(' '))
        {
            var word = pattern[range];
            if (word.IsEmpty) continue;
            var score = ScoreWord(word, text.Length > LongestText ? text[..LongestText] : text);
            if (score == None) return null;
            total += score;
        }
        // Among texts that match alike the shorter says it with less around it.
        return total * LongestText - Math.Min(text.Length, LongestText - 1);
    }

    // best[j]: highest score of the letters so far with the last of them at j; any gap may lie before it.
    static int ScoreWord(ReadOnlySpan<char> pattern, ReadOnlySpan<char> text)
    {
        Span<int> last = stackalloc int[text.Length];
        Span<int> best = stackalloc int[text.Length];
        for (var i = 0; i < pattern.Length; i++)
        {
            var letter = char.ToUpperInvariant(pattern[i]);
            var highestBefore = i == 0 ? 0 : None;
            for (var j = 0; j < text.Length; j++)
            {
                best[j] = None;
                if (char.ToUpperInvariant(text[j]) == letter)
                {
                    var start = j == 0 || !char.IsLetterOrDigit(text[j - 1]) ? WordStart : 0;
                    var adjacent = i > 0 && j > 0 && last[j - 1] != None ? last[j - 1] + Adjacent : None;
                    var before = Math.Max(highestBefore, adjacent);
                    if (before > None / 2) best[j] = before + Match + start;
                }
                if (i > 0) highestBefore = Math.Max(highestBefore, last[j]);
            }
            var swap = last;
            last = best;
            best = swap;
        }
        var highest = None;
        foreach (var score in last) highest = Math.Max(highest, score);
        return highest > None / 2 ? highest : None;
    }
}
