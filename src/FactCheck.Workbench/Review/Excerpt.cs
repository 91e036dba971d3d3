namespace FactCheck.Workbench.Review;

/// <summary>Text around a span, shown as cut off where it is.</summary>
static class Excerpt
{
    /// <summary>What stands before a span; without the part of a word with which it begins, where blanks part words.</summary>
    public static string Before(string text, ExcerptEdge edge) => edge == ExcerptEdge.Text ? text : "…" + text[(text.IndexOf(' ') + 1)..];

    /// <summary>What stands after a span; without the part of a word with which it ends, where blanks part words.</summary>
    public static string After(string text, ExcerptEdge edge) => edge == ExcerptEdge.Text ? text : (text.LastIndexOf(' ') is > 0 and var last ? text[..last] : text) + "…";
}
