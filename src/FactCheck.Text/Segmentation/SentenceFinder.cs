using FactCheck.Text.Icu;

namespace FactCheck.Text.Segmentation;

/// <summary>Sentences (UAX #29) without the white space around them.</summary>
internal static class SentenceFinder
{
    /// <summary>Appends the sentences of <paramref name="paragraph"/>, the content of one paragraph.</summary>
    public static void Append(string text, TextSpan paragraph, List<TextSpan> sentences)
    {
        var content = paragraph.Of(text);
        var ends = new List<int>();
        BreakIterator.Of(BreakKind.Sentence).Append(content, 0, content.Length, ends);
        var start = paragraph.Start;
        foreach (var end in ends)
        {
            var sentence = Characters.TrimBlanks(text, new TextSpan(start, paragraph.Start + end));
            if (!sentence.IsEmpty) sentences.Add(sentence);
            start = paragraph.Start + end;
        }
    }
}
