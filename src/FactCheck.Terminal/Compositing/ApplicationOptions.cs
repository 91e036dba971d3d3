using System.Collections.Immutable;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Vt;

namespace FactCheck.Terminal.Compositing;

/// <summary>What a <see cref="TerminalApplication"/> is told once. No structural equality.</summary>
public sealed class ApplicationOptions
{
    /// <summary>Below this size a notice is drawn instead of the layers. Default 60x10.</summary>
    public TerminalSize MinimumSize { get; init; } = new(60, 10);

    /// <summary>
    /// What may be sent for a frame, until the terminal's capabilities are known (<see cref="TerminalApplication.Encoder"/>). Default: the least.
    /// </summary>
    public EncoderOptions Encoding { get; init; } = new();

    /// <summary>How long a lone ESC waits for the rest of a sequence. Default 25 ms; over SSH 50 to 100.</summary>
    public TimeSpan EscapeTimeout { get; init; } = TimeSpan.FromMilliseconds(25);

    /// <summary>
    /// Called once, on the screen's thread, before the terminal is touched, however the application ends (except by an exception): saves first.
    /// </summary>
    public Action<CloseReason>? Closing { get; init; }

    /// <summary>Keys that stop the application from the notice that the terminal is too small. Default <c>q</c>, <c>C-c</c>, <c>C-q</c>.</summary>
    public ImmutableArray<Key> QuitKeys { get; init; } =
        [Key.Char('q'), Key.Char('c').With(KeyModifiers.Control), Key.Char('q').With(KeyModifiers.Control)];

    /// <summary>The key that stops the process as in a shell, before any layer sees it; null for none. Default <c>C-z</c>.</summary>
    public Key? SuspendKey { get; init; } = Key.Char('z').With(KeyModifiers.Control);

    /// <summary>Takes the terminal's answers to queries; null drops them.</summary>
    public IReplySink? Replies { get; init; }

    /// <summary>Clock for time-outs. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
