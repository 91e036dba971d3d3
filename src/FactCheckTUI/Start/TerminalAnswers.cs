using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Unix;

namespace FactCheckTUI.Start;

/// <summary>Takes the terminal's answers when they come and draws anew with what they allow.</summary>
sealed class TerminalAnswers
{
    readonly UnixTerminal _terminal;
    TerminalApplication? _application;

    public TerminalAnswers(UnixTerminal terminal)
    {
        _terminal = terminal;
        Probe = new CapabilityProbe(Take);
    }

    public CapabilityProbe Probe { get; }

    public void Attach(TerminalApplication application) => _application = application;

    void Take(ProbeReplies replies)
    {
        if (_application is not { } application) return;
        var before = _terminal.Capabilities.Encoding;
        _terminal.Capabilities = _terminal.Capabilities.With(replies);
        if (_terminal.Capabilities.Encoding == before) return;
        application.Encoder.Options = _terminal.Capabilities.Encoding;
        application.Repaint();
    }
}
