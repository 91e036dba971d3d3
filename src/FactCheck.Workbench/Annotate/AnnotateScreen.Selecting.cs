using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Input;
using FactCheck.Text;

namespace FactCheck.Workbench.Annotate;

/// <content>Selecting text, keeping pieces, and moving the edges of a span by means of the selection.</content>
public sealed partial class AnnotateScreen
{
    string? _edgesOf;
    TextSpan _edgeFragment;

    internal void ToggleSelection() => _caret = _caret.Anchor is null ? _caret with { Anchor = _caret.Offset } : _caret.Collapsed;

    internal void BeginSelection() => _caret = _caret.Anchor is null ? _caret with { Anchor = _caret.Offset } : _caret;

    internal void SwapEnds() => _caret = _caret.Swapped;

    /// <summary>Grows the selection to the next larger unit.</summary>
    internal void Grow() => MoveTo(Caret.Selecting(Document.Grow(_caret.Selection)));

    /// <summary>Shrinks the selection to the largest smaller unit at its start; to the caret where there is none.</summary>
    internal void Shrink()
    {
        var selection = _caret.Selection;
        var smaller = new TextSpan(selection.Start, selection.Start);
        for (var next = Document.Grow(smaller); next.Length < selection.Length && selection.Contains(next) && next != smaller; next = Document.Grow(next)) smaller = next;
        MoveTo(smaller.IsEmpty ? Caret.At(selection.Start) : Caret.Selecting(smaller));
    }

    /// <summary>Takes back, in this order: an edge being moved, kept pieces, the selection.</summary>
    internal void Cancel()
    {
        if (_pieces.Length > 0 && !_caret.HasSelection) _pieces = [];
        _caret = _caret.Collapsed;
        _focusId = null;
    }

    /// <summary>Keeps the selection as one piece of a discontinuous span; the next label takes all pieces.</summary>
    internal void KeepPiece()
    {
        var piece = TrimBlanks(_caret.Selection);
        if (piece.IsEmpty)
        {
            Say("Select a piece of the text first, then + keeps it for a span of several pieces.");
            return;
        }
        _pieces = _pieces.Add(piece);
        _caret = _caret.Collapsed;
        Say(_pieces.Length == 1 ? "One piece kept: select the next one, then press a label." : $"{_pieces.Length} pieces kept: press a label, or select another.");
    }

    /// <summary>Starts moving the edges of the current span: its piece under the caret becomes the selection.</summary>
    internal void MoveEdges()
    {
        if (Current is not { } span) return;
        _edgeFragment = FragmentAt(span);
        _edgesOf = span.Id;
        _focusId = span.Id;
        _caret = Caret.Selecting(_edgeFragment);
        Say("Move the end with any moving key; Tab takes the other edge, Enter keeps, Esc leaves it as it was.");
    }

    bool HandleEdgeKey(Key key)
    {
        if (key == Key.Escape) EndEdges("The edges are as they were.");
        else if (key == Key.Tab) _caret = _caret.Swapped;
        else if (key == Key.Enter) KeepEdges();
        else return false;
        return true;
    }

    void KeepEdges()
    {
        var range = TrimBlanks(_caret.Selection);
        if (Layer.Find(_edgesOf!) is not { } span) EndEdges("The span is gone.");
        else if (range.IsEmpty) Say("A span covers at least one character. Move an edge, or press Esc.");
        else ReplaceExtent(span, Extent.Of(span.Extent.Fragments.Remove(_edgeFragment).Add(range)));
    }

    void ReplaceExtent(Span span, Extent extent)
    {
        if (Layer.SameLabelOverlap(span.Label, extent, span.Id) is { } other)
        {
            Say($"There it would overlap {other.Id}, which has the same label. Move an edge, or press Esc.");
            return;
        }
        if (extent != span.Extent) Do(new Annotation.Edits.Edit.ReplaceSpan(span with { Extent = extent, Modified = Now }));
        EndEdges($"{span.Id} has its new edges; u takes them back.");
        _focusId = span.Id;
    }

    void EndEdges(string message)
    {
        var start = _caret.Selection.Start;
        _edgesOf = null;
        MoveTo(Caret.At(start));
        Say(message);
    }

    TextSpan FragmentAt(Span span)
    {
        foreach (var fragment in span.Extent.Fragments)
            if (fragment.Contains(_caret.Offset)) return fragment;
        return span.Extent.Fragments[0];
    }

    TextSpan TrimBlanks(TextSpan range)
    {
        var text = Document.Text;
        var (start, end) = (range.Start, range.End);
        while (start < end && char.IsWhiteSpace(text[start])) start++;
        while (end > start && char.IsWhiteSpace(text[end - 1])) end--;
        return new TextSpan(start, end);
    }
}
