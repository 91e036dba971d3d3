namespace FactCheck.Text.Segmentation;

/// <summary>
/// Clauses: what stands between the commas, semicolons, colons, dashes, brackets and quotation marks of one sentence, without the full stop that
/// ends it. A separator within a numeral (<c>1,500</c>, <c>10:30</c>) separates nothing.
/// </summary>
internal static class ClauseFinder
{
    /// <summary>Appends the clauses of one sentence.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="sentence">Without blanks at its edges.</param>
    /// <param name="numerals">Numerals of the paragraph.</param>
    /// <param name="marks">Offsets of the paragraph's paired quotation marks, sorted.</param>
    /// <param name="clauses">Receives them in order.</param>
    public static void Append(string text, TextSpan sentence, UnitList numerals, List<int> marks, List<TextSpan> clauses)
    {
        var start = sentence.Start;
        for (var at = start; at < sentence.End; at++)
        {
            if (!Separates(text, sentence, at, marks) || numerals.At(at) is { } numeral && numeral.Contains(at)) continue;
            Add(text, start, at, clauses);
            start = at + 1;
        }
        Add(text, start, sentence.End, clauses);
    }

    static void Add(string text, int start, int end, List<TextSpan> clauses)
    {
        var clause = Characters.TrimBlanks(text, new TextSpan(start, end));
        if (!clause.IsEmpty) clauses.Add(clause);
    }

    static bool Separates(string text, TextSpan sentence, int at, List<int> marks)
    {
        var before = at > sentence.Start ? text[at - 1] : ' ';
        var after = at + 1 < sentence.End ? text[at + 1] : ' ';
        return text[at] switch
        {
            // Runs of dots stand for an ellipsis; a single one ends the sentence, or belongs to an abbreviation.
            '.' => before == '.' || after == '.' || (IsLast(text, sentence, at) && !Characters.IsAcronymStop(text, sentence.Start, at)),
            // Hyphens; "--" and " - " are dashes.
            '-' => before == '-' || after == '-' || (Characters.IsBlank(before) && Characters.IsBlank(after)),
            '–' => Characters.IsBlank(before) || Characters.IsBlank(after),
            ':' => !Characters.IsWordLike(after) && after != '/',
            // Apostrophes unless they are paired.
            '\'' or '’' or '‘' or '‚' or '‛' => marks.BinarySearch(at) >= 0,
            // Gershayim and inch marks unless paired.
            '"' or '＂' => marks.BinarySearch(at) >= 0 || !Characters.IsWordLike(before) || !Characters.IsWordLike(after),
            ',' or ';' or '!' or '?' or '(' or ')' or '[' or ']' or '{' or '}' or '—' or '―' or '⸺' or '…' or '،' or '؛' or '؟' => true,
            '、' or '。' or '｡' or '，' or '；' or '：' or '！' or '？' or '（' or '）' or '［' or '］' or '｛' or '｝' => true,
            (>= '〈' and <= '】') or '〔' or '〕' => true,
            var other => QuotationFinder.IsMark(other),
        };
    }

    // Only closing marks follow.
    static bool IsLast(string text, TextSpan sentence, int at)
    {
        for (at++; at < sentence.End; at++)
            if (Characters.IsWordLike(text[at])) return false;
        return true;
    }
}
