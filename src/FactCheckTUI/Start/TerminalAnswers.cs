using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Unix;
using FactCheckTUI.Hosting;

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

    /// <summary>What the user set is in force from now on.</summary>
    public void Apply(UserSettings? settings)
    {
        if (settings is null) return;
        Change(_terminal.Capabilities.With(settings.Bidi));
        if (_application is not null && settings.EscapeTimeout is { } timeout) _application.EscapeTimeout = timeout;
    }

    void Take(ProbeReplies replies) => Change(_terminal.Capabilities.With(replies));

    void Change(TerminalCapabilities capabilities)
    {
        var before = _terminal.Capabilities.Encoding;
        _terminal.Capabilities = capabilities;
        if (_application is not { } application || capabilities.Encoding == before) return;
        application.Encoder.Options = capabilities.Encoding;
        application.Repaint();
    }
}
