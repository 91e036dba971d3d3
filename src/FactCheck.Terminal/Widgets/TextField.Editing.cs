using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Terminal.Widgets;

/// <content>Keys and edits.</content>
public sealed partial class TextField
{
    /// <summary>
    /// Text, pastes (line breaks become spaces), Left, Right, Home, End, Backspace, Delete; words by C-Left, C-Right, A-b, A-f; C-w, A-Backspace, A-d
    /// delete a word; C-u and C-k to either end; C-a, C-e, C-b, C-f, C-d as in a shell; a click. Everything else is ignored.
    /// </summary>
    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Paste) return Insert(OneLine(input.Paste ?? ""));
        if (input.Kind == TerminalEventKind.Mouse) return HandleMouse(input.Mouse);
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        return input.Key.IsText ? Insert(input.Key.Rune.ToString()) : HandleCommand(input.CommandKey);
    }

    EventResult HandleCommand(Key key)
    {
        if (key.Modifiers == KeyModifiers.None)
        {
            if (key == Key.Left) return MoveVisually(VisualDirection.Left);
            if (key == Key.Right) return MoveVisually(VisualDirection.Right);
            if (key == Key.Home) return Move(0);
            if (key == Key.End) return Move(Text.Length);
            if (key == Key.Backspace) return DeleteTo(_document.PreviousStart(TextUnit.Grapheme, _caret));
            if (key == Key.Delete) return DeleteTo(_document.NextStart(TextUnit.Grapheme, _caret));
            return EventResult.Ignored;
        }
        if (key.Modifiers == KeyModifiers.Control) return HandleControl(key with { Modifiers = KeyModifiers.None });
        if (key.Modifiers == KeyModifiers.Alt) return HandleAlt(key with { Modifiers = KeyModifiers.None });
        return EventResult.Ignored;
    }

    EventResult HandleControl(Key key)
    {
        if (key == Key.Left) return Move(_document.PreviousStart(TextUnit.Word, _caret));
        if (key == Key.Right) return Move(_document.NextEnd(TextUnit.Word, _caret));
        if (key == Key.Backspace) return DeleteTo(_document.PreviousStart(TextUnit.Word, _caret));
        if (key == Key.Delete) return DeleteTo(_document.NextEnd(TextUnit.Word, _caret));
        return key.Code switch
        {
            'a' => Move(0),
            'e' => Move(Text.Length),
            'b' => Move(_document.PreviousStart(TextUnit.Grapheme, _caret)),
            'f' => Move(_document.NextStart(TextUnit.Grapheme, _caret)),
            'd' => DeleteTo(_document.NextStart(TextUnit.Grapheme, _caret)),
            'w' => DeleteTo(_document.PreviousStart(TextUnit.Word, _caret)),
            'u' => DeleteTo(0),
            'k' => DeleteTo(Text.Length),
            _ => EventResult.Ignored,
        };
    }

    EventResult HandleAlt(Key key)
    {
        if (key == Key.Backspace) return DeleteTo(_document.PreviousStart(TextUnit.Word, _caret));
        return key.Code switch
        {
            'b' => Move(_document.PreviousStart(TextUnit.Word, _caret)),
            'f' => Move(_document.NextEnd(TextUnit.Word, _caret)),
            'd' => DeleteTo(_document.NextEnd(TextUnit.Word, _caret)),
            _ => EventResult.Ignored,
        };
    }

    EventResult Move(int offset)
    {
        _caret = offset;
        return EventResult.Handled;
    }

    EventResult DeleteTo(int offset)
    {
        var (start, end) = (Math.Min(offset, _caret), Math.Max(offset, _caret));
        if (start < end) Replace(Text.Remove(start, end - start), start);
        return EventResult.Handled;
    }

    EventResult Insert(string text)
    {
        var room = MaximumLength - Text.Length;
        if (text.Length > room) text = text[..Cut(text, Math.Max(0, room))];
        if (text.Length > 0) Replace(Text.Insert(_caret, text), _caret + text.Length);
        return EventResult.Handled;
    }

    void Replace(string text, int caret)
    {
        _document = new TextDocument(text);
        _line = null;
        // What was typed may have joined the cluster after it: the caret goes behind that, or the next letter would go before the last.
        _caret = caret >= text.Length || _document.SnapToGrapheme(caret) == caret ? caret : _document.NextStart(TextUnit.Grapheme, caret);
    }

    static int Cut(string text, int length) => length > 0 && char.IsHighSurrogate(text[length - 1]) ? length - 1 : length;

    static string OneLine(string text) => text.ReplaceLineEndings(" ").Replace('\t', ' ');
}
