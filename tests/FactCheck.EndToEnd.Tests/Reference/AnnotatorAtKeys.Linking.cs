using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <content>Relations: the letters that the screen shows over the spans.</content>
sealed partial class AnnotatorAtKeys
{
    const int MarginColumns = 4;

    /// <summary>Links two spans that both exist: by the letters over the target where it is on the screen with the source, else from the list of all spans.</summary>
    public void Link(ReferenceSpan from, string type, ReferenceSpan to)
    {
        GoToStart(to);
        var (column, row) = tmux.Cursor();
        var line = TextOf(tmux.Capture().Split('\n')[row]);
        GoToStart(from);
        row = Array.FindIndex(tmux.Capture().Split('\n'), it => TextOf(it) == line);

        tmux.Press("r");
        var pane = tmux.WaitFor(it => it.Contains($"({from.Label}): letters of a span", StringComparison.Ordinal) || IsList(it), $"letters or a list to link {from}");
        if (row >= 0 && !IsList(pane)) tmux.Press(CellAt(pane.Split('\n')[row], column));
        else PickFromList(to, pane);
        pane = tmux.WaitFor(it => it.Contains("which relation?", StringComparison.Ordinal) || Linked().IsMatch(it), $"{from} to be linked with {to}");
        if (!Linked().IsMatch(pane)) tmux.Press(Regex.Match(pane, $@"^ *(\S) +s\d+ {type} s\d+ *$", RegexOptions.Multiline).Groups[1].Value);
        tmux.WaitFor(it => Linked().Match(it).Groups[1].Value == type, $"{from} {type} {to}");
    }

    void PickFromList(ReferenceSpan to, string pane)
    {
        if (!IsList(pane)) tmux.Press("/");
        var id = $"s{article.Spans.IndexOf(to) + 1}"; // spans are made in this order
        tmux.Press(id);
        while (!IsSelected(tmux.WaitFor(it => IsList(it) && it.Contains($"/{id} ", StringComparison.Ordinal), $"{id} in the list"), id)) tmux.Press("Down");
        tmux.Press("Enter");
    }

    static bool IsList(string pane) => pane.Contains("─ Link s", StringComparison.Ordinal);

    static bool IsSelected(string pane, string id) => Regex.IsMatch(pane, $@"▸.* {id}[ █│]");

    // Left of the panel, without the margin, which marks problems.
    static string TextOf(string row) => row.Split('│')[0] is var text && text.Length > MarginColumns ? text[MarginColumns..] : "";

    static string CellAt(string row, int column) => StringInfo.GetNextTextElement(row, StringInfo.ParseCombiningCharacters(row)[column]);

    [GeneratedRegex(@"^ ?s\d+ (\w+) s\d+\.", RegexOptions.Multiline)]
    private static partial Regex Linked();
}
