using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Testing.Pty;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <summary>
/// Works in the annotate screen by keys alone and looks only at what the screen shows: the place in the last line (offset, and after a plus the length
/// of the selection, both in code points). Every way to select is used, in turn.
/// </summary>
sealed partial class AnnotatorAtKeys(TmuxSession tmux, SchemeKeys scheme, ReferenceArticle article)
{
    int _turn;

    /// <summary>Makes a span: selects it, sees that it is the right one, tags it, fills in its attributes.</summary>
    public void Make(ReferenceSpan span)
    {
        var shortened = Select(span);
        tmux.Press(scheme.Label(span.Label));
        AwaitPlace(span.Start, null, span);
        if (shortened) MoveEndTo(span);
        tmux.Press(["Enter", .. scheme.Form(span.Label, span.Attributes), "Enter"]);
        tmux.WaitFor(pane => !pane.Contains("Enter accept", StringComparison.Ordinal) && IsAt(pane, span.Start, null), $"the form of {span} to close");
    }

    /// <summary>Selects a span, or puts the caret where its label takes it by itself.</summary>
    /// <returns>True where less than the span was selected.</returns>
    bool Select(ReferenceSpan span)
    {
        var isWord = span.Quote.All(char.IsLetter);
        switch (span.Label, _turn++ % 3)
        {
            case ("number", _):
                BySearch(span);
                StepInto(span);
                return false;
            case ("attribution" or "denial", 0) when isWord:
                BySearch(span);
                StepInto(span);
                return false;
            case (not "claim", 1) when isWord:
                BySearch(span);
                StepInto(span);
                tmux.Press("e");
                break;
            case (_, 1):
                ByWords(span);
                break;
            case ("source", 2) or ("denial", 2):
                ByShiftAndArrows(span);
                break;
            case ("claim", 2):
                Search(span.Quote[..span.Quote.LastIndexOf(' ')], span.Start);
                return true;
            default:
                BySearch(span);
                break;
        }
        AwaitPlace(span.Start, span.Length, span);
        return false;
    }

    void BySearch(ReferenceSpan span)
    {
        Search(span.Quote, span.Start);
        AwaitPlace(span.Start, span.Length, span);
    }

    // The search goes on from the start of the article and ignores case; the same words may stand there before.
    void Search(string text, int start)
    {
        var before = 0;
        for (var at = Find(0); at < Utf16(start); at = Find(at + 1)) before++;
        tmux.Press(["g", "/", "C-u", text, "Enter", .. Enumerable.Repeat(";", before)]);

        int Find(int from) => article.Text.IndexOf(text, from, StringComparison.OrdinalIgnoreCase);
    }

    // The caret stands after what was found: without the selection, one back is the last character of it.
    void StepInto(ReferenceSpan span)
    {
        tmux.Press("v", "BSpace");
        AwaitPlace(span.End - 1, null, span);
    }

    // From the selection to a caret on its first character.
    void GoToStart(ReferenceSpan span)
    {
        BySearch(span);
        tmux.Press("o", "v");
        AwaitPlace(span.Start, null, span);
    }

    void ByWords(ReferenceSpan span)
    {
        GoToStart(span);
        tmux.Press("v");
        Stretch(span, "w");
    }

    void ByShiftAndArrows(ReferenceSpan span)
    {
        GoToStart(span);
        tmux.Press([.. Enumerable.Repeat(article.Language == "ar" ? "S-Left" : "S-Right", span.Length)]);
    }

    void MoveEndTo(ReferenceSpan span)
    {
        tmux.Press("m");
        Stretch(span, "w");
        AwaitPlace(span.Start, span.Length, span);
        tmux.Press("Enter");
        AwaitPlace(span.Start, null, span);
    }

    // A key at a time until the selection is long enough; what is too much goes by characters.
    void Stretch(ReferenceSpan span, string key)
    {
        var length = AwaitSelection(span, -1);
        while (length < span.Length)
        {
            tmux.Press(key);
            length = AwaitSelection(span, length);
        }
        tmux.Press([.. Enumerable.Repeat("BSpace", length - span.Length)]);
    }

    int AwaitSelection(ReferenceSpan span, int other)
    {
        var length = 0;
        tmux.WaitFor(pane => Place(pane) is (var start, int selected) && start == span.Start && (length = selected) != other, $"a selection that begins {span}");
        return length;
    }

    void AwaitPlace(int start, int? length, ReferenceSpan span) =>
        tmux.WaitFor(pane => IsAt(pane, start, length), $"{start}+{length} on the way to {span}");

    static bool IsAt(string pane, int start, int? length) => Place(pane) == (start, length);

    static (int Start, int? Length)? Place(string pane)
    {
        var found = PlaceInFooter().Match(pane);
        if (!found.Success) return null;
        return (Number(found.Groups[1]), found.Groups[2].Success ? Number(found.Groups[2]) : null);
    }

    static int Number(Group digits) => int.Parse(digits.Value, CultureInfo.InvariantCulture);

    int Utf16(int codePoints) => article.Text.EnumerateRunes().Take(codePoints).Sum(rune => rune.Utf16SequenceLength);

    [GeneratedRegex(@"[→←](\d+)(?:\+(\d+))?\s*$")]
    private static partial Regex PlaceInFooter();
}
