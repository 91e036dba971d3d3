using System.Diagnostics;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Unix;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Probe;

/// <summary>
/// Shows what the terminal layer delivers: process id, size, the last bytes of the last input and every signal. Keys: q quits, s suspends, w wakes itself from another thread, e exits
/// the process, x throws on another thread, f fails fast, u throws on this thread, l lends the screen to a shell until a line is entered.
/// </summary>
internal sealed class ProbeScreen(UnixTerminal terminal)
{
    // Bytes of the last input that fit on a row.
    const int Shown = 30;

    readonly FrameEncoder _encoder = new(terminal.Capabilities.Encoding);
    readonly CellBuffer _frame = new(terminal.Size.Columns, terminal.Size.Rows);
    readonly byte[] _buffer = new byte[4096];
    string _input = "";
    string _signals = "";

    /// <summary>Runs until a key or a signal ends it; returns the exit code.</summary>
    public int Run()
    {
        terminal.Enter();
        while (true)
        {
            Draw();
            var signals = terminal.Wait(_buffer, -1, out var read);
            if ((signals & TerminalSignals.HangUp) != 0) return 4;
            if ((signals & TerminalSignals.Terminated) != 0) return 3;
            if (signals != TerminalSignals.Input) _signals += $"{signals} ";
            if ((signals & TerminalSignals.Continued) != 0) terminal.Enter();
            if ((signals & (TerminalSignals.Continued | TerminalSignals.Resized)) != 0) _encoder.Invalidate();
            if (read > 0)
            {
                _input = Convert.ToHexString(_buffer.AsSpan(Math.Max(0, read - Shown), Math.Min(read, Shown)));
                if (read == 1 && _buffer[0] == 'q') return 0;
                if (read == 1) Act((char)_buffer[0]);
            }
        }
    }

    void Act(char key)
    {
        switch (key)
        {
            case 's': terminal.Suspend(); break;
            case 'w': new Thread(terminal.Wake).Start(); break;
            case 'e': Environment.Exit(7); break;
            case 'f': Environment.FailFast("asked to"); break;
            case 'u': throw new InvalidOperationException("asked to");
            case 'x':
                new Thread(() => throw new InvalidOperationException("asked to")).Start();
                break;
            case 'l':
                terminal.Leave();
                // As an editor would be run: Console.ReadLine has a line editor of its own.
                using (var shell = Process.Start("/bin/sh", ["-c", "echo outside; read x"])) shell.WaitForExit();
                terminal.Enter();
                _encoder.Invalidate();
                break;
        }
    }

    void Draw()
    {
        _frame.Resize(terminal.Size.Columns, terminal.Size.Rows);
        string[] lines = [$"probe {Environment.ProcessId}", $"size {terminal.Size.Columns}x{terminal.Size.Rows}", $"input {_input}", $"signals {_signals}"];
        for (var row = 0; row < lines.Length; row++) _frame.Write(_frame.Area, 0, row, lines[row], default);
        _frame.Write(_frame.Area, _frame.Columns - 1, _frame.Rows - 1, "#", default);
        terminal.Write(_encoder.Encode(_frame));
    }
}
