using System.Text;
using FactCheck.Text;

namespace FactCheck.Testing.Annotation;

/// <summary>One mark of a marked text: <c>[id:covered]</c>.</summary>
/// <param name="Id">What stands before the colon.</param>
/// <param name="Covered">UTF-16, in the text without marks.</param>
public readonly record struct MarkedText(string Id, TextSpan Covered)
{
    /// <summary>The text without marks, and the marks in the order in which they open.</summary>
    /// <exception cref="ArgumentException">A mark is not closed or not opened.</exception>
    public static (string Text, IReadOnlyList<MarkedText> Marks) Read(string marked)
    {
        var text = new StringBuilder();
        var marks = new List<MarkedText>();
        var open = new Stack<(int Index, int Start)>();
        for (var i = 0; i < marked.Length; i++)
            switch (marked[i])
            {
                case '\\' when i + 1 < marked.Length && marked[i + 1] is '[' or ']':
                    text.Append(marked[++i]);
                    break;
                case '[':
                    var colon = marked.IndexOf(':', i);
                    if (colon < 0) throw new ArgumentException($"No colon after the bracket at {i}.", nameof(marked));
                    open.Push((marks.Count, text.Length));
                    marks.Add(new MarkedText(marked[(i + 1)..colon], default));
                    i = colon;
                    break;
                case ']':
                    if (!open.TryPop(out var mark)) throw new ArgumentException($"Nothing to close at {i}.", nameof(marked));
                    marks[mark.Index] = marks[mark.Index] with { Covered = new TextSpan(mark.Start, text.Length) };
                    break;
                default:
                    text.Append(marked[i]);
                    break;
            }
        if (open.Count > 0) throw new ArgumentException($"The mark {marks[open.Peek().Index].Id} is not closed.", nameof(marked));
        return (text.ToString(), marks);
    }
}
