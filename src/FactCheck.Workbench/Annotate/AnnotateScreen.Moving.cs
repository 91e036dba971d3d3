using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Annotate;

/// <content>Moving the caret.</content>
public sealed partial class AnnotateScreen
{
    internal void MoveVisually(VisualDirection direction) => MoveTo(CaretMotion.Visually(_caret, _layout, direction));

    internal void SelectVisually(VisualDirection direction)
    {
        BeginSelection();
        MoveVisually(direction);
    }

    internal void MoveLines(int lines) => MoveTo(CaretMotion.Vertically(_caret, _layout, lines));

    internal void SelectLines(int lines)
    {
        BeginSelection();
        MoveLines(lines);
    }

    internal void MovePages(int pages) => MoveLines(pages * Math.Max(1, _textRows - 1));

    internal void MoveForward(TextUnit unit) => MoveTo(CaretMotion.Forward(_caret, Document, unit));

    internal void MoveBackward(TextUnit unit) => MoveTo(CaretMotion.Backward(_caret, Document, unit));

    internal void MoveToLineStart() => MoveTo(CaretMotion.LineStart(_caret, _layout));

    internal void MoveToLineEnd() => MoveTo(CaretMotion.LineEnd(_caret, _layout));

    internal void MoveToStart() => MoveTo(_caret.MoveTo(0));

    internal void MoveToEnd() => MoveTo(_caret.MoveTo(Document.SnapToGrapheme(Document.Text.Length)));

    /// <summary>Forces the direction of all paragraphs: by their text, right to left, left to right, in turn.</summary>
    internal void TurnDirection()
    {
        _direction = _direction switch { null => TextDirection.RightToLeft, TextDirection.RightToLeft => TextDirection.LeftToRight, _ => null };
        Relayout(_layout.Options.Columns);
        Say(_direction switch
        {
            TextDirection.RightToLeft => "All paragraphs right to left.",
            TextDirection.LeftToRight => "All paragraphs left to right.",
            _ => "Each paragraph in the direction of its first letter.",
        });
    }

    EventResult HandleMouse(MouseEvent mouse)
    {
        switch (mouse.Action)
        {
            case MouseAction.WheelUp:
                MoveLines(-3);
                return EventResult.Handled;
            case MouseAction.WheelDown:
                MoveLines(3);
                return EventResult.Handled;
            case MouseAction.Press when OffsetAt(mouse) is { } offset:
                MoveTo(Caret.At(offset));
                return EventResult.Handled;
            case MouseAction.Drag when OffsetAt(mouse) is { } offset:
                BeginSelection();
                MoveTo(_caret.MoveTo(offset));
                return EventResult.Handled;
            default:
                return EventResult.Ignored;
        }
    }

    int? OffsetAt(MouseEvent mouse)
    {
        if (!_textArea.Contains(mouse.Column, mouse.Row)) return null;
        var line = _layout.Line(_layout.Move(_viewport.Top, mouse.Row - _textArea.Row));
        return line.OffsetAt(Math.Max(0, mouse.Column - _textArea.Column - ArticlePane.MarginColumns));
    }

    void Relayout(int columns)
    {
        var top = _layout.Line(_viewport.Top).Span.Start;
        _layout = CreateLayout(columns);
        _viewport = new Viewport(_layout.PositionOf(top));
        _caret = _caret with { GoalColumn = -1 };
    }
}
