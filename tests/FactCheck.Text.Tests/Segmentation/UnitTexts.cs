using System.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

/// <summary>Texts in which every unit of a kind stands between square brackets; brackets may nest.</summary>
static class UnitTexts
{
    /// <summary>Compares the units of <paramref name="marked"/>'s text with its brackets.</summary>
    public static void Check(TextUnit unit, string marked)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);
        Mark(text, All(new TextDocument(text), unit)).ShouldBe(marked);
    }

    /// <summary>Every unit of the document, found from each offset.</summary>
    public static List<TextSpan> All(TextDocument document, TextUnit unit) =>
        [.. Enumerable.Range(0, document.Text.Length).Select(at => document.UnitAt(unit, at)).OfType<TextSpan>().Distinct().Order()];

    static string Mark(string text, List<TextSpan> spans)
    {
        var marked = new StringBuilder();
        for (var at = 0; at <= text.Length; at++)
        {
            marked.Append(']', spans.Count(span => span.End == at)).Append('[', spans.Count(span => span.Start == at));
            if (at < text.Length) marked.Append(text[at]);
        }
        return marked.ToString();
    }
}
