using System.Globalization;
using FactCheck.Testing.Data;
using FactCheck.Text.Icu;
using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

/// <summary>
/// The break tests of Unicode 15.0.0 against ICU 72 (Unicode 15.0). Words and lines differ where CLDR tailors the rules: the colon no longer joins
/// letters, numbers and quotation marks break otherwise.
/// </summary>
public sealed class BreakConformanceTests
{
    [Theory]
    [InlineData("GraphemeBreakTest.txt", (int)BreakKind.Grapheme, 602, 602)]
    [InlineData("WordBreakTest.txt", (int)BreakKind.Word, 1808, 1823)]
    [InlineData("SentenceBreakTest.txt", (int)BreakKind.Sentence, 502, 502)]
    [InlineData("LineBreakTest.txt", (int)BreakKind.Line, 7632, 7654)]
    public void Boundaries_agree_with_the_Unicode_test_file(string file, int kind, int right, int all)
    {
        var cases = Cases(file).ToArray();
        cases.Length.ShouldBe(all);
        cases.Count(test => Boundaries((BreakKind)kind, test.Text).SequenceEqual(test.Boundaries)).ShouldBe(right);
    }

    [Fact]
    public void A_document_steps_through_the_graphemes_of_all_602_cases()
    {
        foreach (var (text, boundaries) in Cases("GraphemeBreakTest.txt"))
        {
            var document = new TextDocument(text);
            var forward = new List<int>();
            for (var at = 0; at < text.Length;) forward.Add(at = document.NextStart(TextUnit.Grapheme, at));
            forward.ShouldBe(boundaries);
            var backward = new List<int>();
            for (var at = text.Length; at > 0; at = document.PreviousStart(TextUnit.Grapheme, at)) backward.Insert(0, at);
            backward.ShouldBe(boundaries);
        }
    }

    static string Character(string hex) => char.ConvertFromUtf32(int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture));

    static List<int> Boundaries(BreakKind kind, string text)
    {
        var boundaries = new List<int>();
        BreakIterator.Of(kind).Append(text, 0, text.Length, boundaries);
        return boundaries;
    }

    /// <summary>Each case with its boundaries but the one at 0, which ICU never reports and two files have and two have not.</summary>
    static IEnumerable<(string Text, List<int> Boundaries)> Cases(string file)
    {
        foreach (var line in File.ReadLines(SharedData.Require("unicode/15.0.0/" + file)))
        {
            var fields = line.Split('#')[0].Split(' ', '\t').Where(field => field.Length > 0).ToArray();
            if (fields.Length == 0) continue;
            var text = "";
            var boundaries = new List<int>();
            foreach (var field in fields)
            {
                if (field == "÷" && text.Length > 0) boundaries.Add(text.Length);
                else if (field is not ("÷" or "×")) text += Character(field);
            }
            yield return (text, boundaries);
        }
    }
}
