using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <content>Relations: the letters that the screen shows over the spans.</content>
sealed partial class AnnotatorAtKeys
{
    const int MarginColumns = 4;

    /// <summary>Links two spans that both exist.</summary>
    /// <returns>False where the target is not on the screen with the source.</returns>
    public bool TryLink(ReferenceSpan from, string type, ReferenceSpan to)
    {
        GoToStart(to);
        var (column, row) = tmux.Cursor();
        var line = TextOf(tmux.Capture().Split('\n')[row]);
        GoToStart(from);
        row = Array.FindIndex(tmux.Capture().Split('\n'), it => TextOf(it) == line);
        if (row < 0) return false;

        tmux.Press("r");
        var pane = tmux.WaitFor(it => it.Contains($"({from.Label}) with: type the letters", StringComparison.Ordinal), $"letters to link {from}");
        tmux.Press(CellAt(pane.Split('\n')[row], column));
        pane = tmux.WaitFor(it => it.Contains("which relation?", StringComparison.Ordinal) || Linked().IsMatch(it), $"{from} to be linked with {to}");
        if (!Linked().IsMatch(pane)) tmux.Press(Regex.Match(pane, $@"^ *(\S) +s\d+ {type} s\d+ *$", RegexOptions.Multiline).Groups[1].Value);
        tmux.WaitFor(it => Linked().Match(it).Groups[1].Value == type, $"{from} {type} {to}");
        return true;
    }

    // Left of the panel, without the margin, which marks problems.
    static string TextOf(string row) => row.Split('│')[0] is var text && text.Length > MarginColumns ? text[MarginColumns..] : "";

    static string CellAt(string row, int column) => StringInfo.GetNextTextElement(row, StringInfo.ParseCombiningCharacters(row)[column]);

    [GeneratedRegex(@"^ ?s\d+ (\w+) s\d+\.", RegexOptions.Multiline)]
    private static partial Regex Linked();
}
