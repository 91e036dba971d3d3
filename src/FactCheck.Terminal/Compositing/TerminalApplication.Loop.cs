using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Compositing;

/// <content>One turn: everything that one wait brought, then at most one frame.</content>
public sealed partial class TerminalApplication
{
    const int InputBytes = 64 * 1024;

    readonly byte[] _input = new byte[InputBytes];
    readonly InputDecoder _decoder;
    readonly SizeNotice _notice = new();
    long? _flushAt;

    bool IsTooSmall => _size.Columns < Options.MinimumSize.Columns || _size.Rows < Options.MinimumSize.Rows;

    void Loop()
    {
        while (_closing is null && Layers.Count > 0)
        {
            var signals = Terminal.Wait(_input, WaitMilliseconds(), out var read);
            if ((signals & TerminalSignals.HangUp) != 0) _closing = CloseReason.HangUp;
            else if ((signals & TerminalSignals.Terminated) != 0) _closing = CloseReason.Terminated;
            else Turn(signals, _input.AsSpan(0, read));
        }
    }

    void Turn(TerminalSignals signals, ReadOnlySpan<byte> input)
    {
        if ((signals & TerminalSignals.Continued) != 0) Terminal.Enter();
        if ((signals & (TerminalSignals.Continued | TerminalSignals.Resized)) != 0) Resize();
        if (!input.IsEmpty)
        {
            _decoder.Feed(input);
            _flushAt = _decoder.PendingTimeout(EscapeTimeout) is { } wait ? _calls.At(wait) : null;
        }
        else if (_flushAt is { } due && _calls.IsDue(due))
        {
            _flushAt = null;
            _decoder.Flush();
        }
        _isDirty |= _posted.RunAll();
        _isDirty |= _calls.RunDue();
        if (_isDirty && _closing is null && Layers.Count > 0) Draw();
    }

    int WaitMilliseconds()
    {
        if (!_posted.IsEmpty) return 0;
        var next = _calls.Next;
        if (_flushAt is { } flush && (next is null || flush < next)) next = flush;
        return next is { } due ? _calls.MillisecondsUntil(due) : -1;
    }

    void Handle(in TerminalEvent input)
    {
        // What was typed after the key that ended it belongs to whatever comes next.
        if (_closing is not null || Layers.Count == 0) return;
        if (input.Kind == TerminalEventKind.Key && input.CommandKey == Options.SuspendKey) Suspend();
        else if (IsTooSmall) HandleTooSmall(input);
        else if (Layers.Handle(input) == EventResult.Handled) _isDirty = true;
    }

    // Nobody sees what keys would do there, so that they do nothing but quit.
    void HandleTooSmall(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key && Options.QuitKeys.Contains(input.CommandKey)) Stop();
    }

    // Also after a stop: the size may have changed meanwhile, and whatever the terminal shows is unknown.
    void Resize()
    {
        _size = Terminal.Size;
        Layers.Handle(TerminalEvent.Resized(_size));
        Repaint();
    }

    void Draw()
    {
        _isDirty = false;
        if (_frame.Columns != _size.Columns || _frame.Rows != _size.Rows) _frame.Resize(_size.Columns, _size.Rows);
        else _frame.Clear();
        if (IsTooSmall) _notice.Render(_frame, _size, Options);
        else Layers.Render(_frame, _frame.Area);
        var bytes = Encoder.Encode(_frame);
        if (!bytes.IsEmpty && !Terminal.Write(bytes)) _closing = CloseReason.HangUp;
    }
}
