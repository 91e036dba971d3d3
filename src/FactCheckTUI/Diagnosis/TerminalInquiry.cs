using System.Diagnostics;
using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Unix;

namespace FactCheckTUI.Diagnosis;

/// <summary>Asks the terminal itself what it can do, for a moment on its second screen.</summary>
static class TerminalInquiry
{
    static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    /// <summary>The answers; incomplete where the terminal did not give all of them within a second.</summary>
    /// <exception cref="TerminalUnavailableException">Standard input or output is no terminal.</exception>
    public static ProbeReplies Ask(TerminalCapabilities known)
    {
        using var terminal = UnixTerminal.Open(known);
        var probe = new CapabilityProbe();
        var decoder = new InputDecoder((in TerminalEvent _) => { }, probe);
        var buffer = new byte[1024];
        terminal.Enter();
        try
        {
            terminal.Write(CapabilityProbe.Query);
            var start = Stopwatch.GetTimestamp();
            while (!probe.Replies.IsComplete && Patience - Stopwatch.GetElapsedTime(start) is var left && left > TimeSpan.Zero)
            {
                terminal.Wait(buffer, (int)left.TotalMilliseconds + 1, out var read);
                decoder.Feed(buffer.AsSpan(0, read));
            }
        }
        finally
        {
            terminal.Leave();
        }
        return probe.Replies;
    }
}
