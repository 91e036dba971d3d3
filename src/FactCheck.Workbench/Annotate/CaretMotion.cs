using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Annotate;

/// <summary>How the caret moves, as pure functions of the laid-out text.</summary>
public static class CaretMotion
{
    /// <summary>One cluster to the left or right on the screen, whatever the direction of the text.</summary>
    public static Caret Visually(Caret caret, DocumentLayout layout, VisualDirection direction) => caret.MoveTo(layout.MoveVisually(caret.Offset, direction));

    /// <summary>Screen lines up (negative) or down, keeping the column.</summary>
    public static Caret Vertically(Caret caret, DocumentLayout layout, int lines)
    {
        var goal = caret.GoalColumn >= 0 ? caret.GoalColumn : layout.Line(layout.PositionOf(caret.Offset)).ColumnOf(caret.Offset);
        return new Caret(layout.MoveVertically(caret.Offset, lines, goal), caret.Anchor, goal);
    }

    /// <summary>To the next start of a unit in reading order. While selecting, to the next end, so that the unit itself is taken.</summary>
    public static Caret Forward(Caret caret, TextDocument document, TextUnit unit) =>
        caret.MoveTo(caret.Anchor is { } anchor && anchor <= caret.Offset ? document.NextEnd(unit, caret.Offset) : document.NextStart(unit, caret.Offset));

    /// <summary>To the previous start of a unit in reading order.</summary>
    public static Caret Backward(Caret caret, TextDocument document, TextUnit unit) => caret.MoveTo(document.PreviousStart(unit, caret.Offset));

    /// <summary>To the first character of the screen line in reading order.</summary>
    public static Caret LineStart(Caret caret, DocumentLayout layout) => caret.MoveTo(LineAt(caret, layout).Span.Start);

    /// <summary>To the last character of the screen line in reading order; while selecting or on the paragraph's last line, past it.</summary>
    public static Caret LineEnd(Caret caret, DocumentLayout layout)
    {
        var line = LineAt(caret, layout);
        var paragraph = layout.Document.ParagraphAt(layout.Document.ParagraphIndexAt(line.Span.Start));
        return caret.MoveTo(line.Span.End >= paragraph.Content.End || line.Span.IsEmpty
            ? line.Span.End
            : layout.Document.PreviousStart(TextUnit.Grapheme, line.Span.End));
    }

    static LineLayout LineAt(Caret caret, DocumentLayout layout) => layout.Line(layout.PositionOf(caret.Offset));
}
