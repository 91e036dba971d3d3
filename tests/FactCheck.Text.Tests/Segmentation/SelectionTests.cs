using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

/// <summary>A selection stands between bars; <c>|</c> alone is a caret.</summary>
public sealed class SelectionTests
{
    [Theory]
    [InlineData(
        "He said: “The line c|ut 14 sailings, as planned.” Then he left.",
        "He said: “The line |cut| 14 sailings, as planned.” Then he left.",
        "He said: “|The line cut 14 sailings|, as planned.” Then he left.",
        "He said: “|The line cut 14 sailings, as planned.|” Then he left.",
        "|He said: “The line cut 14 sailings, as planned.”| Then he left.",
        "|He said: “The line cut 14 sailings, as planned.” Then he left.|")]
    [InlineData(
        "cost 1|,4 juta, ya\nb",
        "cost |1,4| juta, ya\nb",
        "cost |1,4 juta|, ya\nb",
        "|cost 1,4 juta|, ya\nb",
        "|cost 1,4 juta, ya|\nb",
        "|cost 1,4 juta, ya\nb|",
        "|cost 1,4 juta, ya\nb|")]
    [InlineData("one |two three| four.", "|one two three four|.", "|one two three four.|")]
    [InlineData("one|\nt|wo", "|one\ntwo|")]
    public void Growing_takes_the_next_larger_unit(params string[] steps)
    {
        for (var i = 0; i + 1 < steps.Length; i++)
        {
            var (text, selection) = Parse(steps[i]);
            Show(text, new TextDocument(text).Grow(selection)).ShouldBe(steps[i + 1]);
        }
    }

    [Theory]
    [InlineData("a | b c\u00A0|d", "a  |b c|\u00A0d")]
    [InlineData("|“We never cut,” |he said", "“|We never cut|,” he said")]
    [InlineData("said |“no cuts”.|", "said “|no cuts|”.")]
    [InlineData("|“One” and “two”|", "|“One” and “two”|")]
    [InlineData("|“We cut,” he said.|", "|“We cut,” he said|.")]
    [InlineData("|\"unclosed, |and on", "\"|unclosed|, and on")]
    [InlineData("the |workers'| union", "the |workers'| union")]
    [InlineData("in the |U.S.| too", "in the |U.S.| too")]
    [InlineData("|«نعم».|", "«|نعم|».")]
    [InlineData("|۴۰٪، |", "|۴۰٪|، ")]
    [InlineData("a|, |b", "a||, b")]
    [InlineData("a| \u00A0\n|b", "a|| \u00A0\nb")]
    [InlineData("|“”|", "“||”")]
    [InlineData("a | é|", "a  |é|")]
    public void Trimming_leaves_the_words(string before, string after)
    {
        var (text, selection) = Parse(before);
        Show(text, new TextDocument(text).Trim(selection)).ShouldBe(after);
    }

    static (string Text, TextSpan Selection) Parse(string marked)
    {
        var start = marked.IndexOf('|', StringComparison.Ordinal);
        var end = marked.LastIndexOf('|');
        return (marked.Replace("|", "", StringComparison.Ordinal), new TextSpan(start, end == start ? start : end - 1));
    }

    static string Show(string text, TextSpan selection) => text.Insert(selection.End, "|").Insert(selection.Start, "|");
}
