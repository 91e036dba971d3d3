using System.Text;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Capabilities;

/// <summary>
/// Asks the terminal once what it can do, in one batch that ends with a query that every terminal answers. The answers arrive among the keys;
/// nobody waits for them. Belongs to the screen's thread.
/// </summary>
public sealed class CapabilityProbe : IReplySink
{
    readonly Action<ProbeReplies>? _onComplete;

    /// <summary>Nothing is asked yet.</summary>
    /// <param name="onComplete">Called once, from within the sink, when the last answer has come.</param>
    public CapabilityProbe(Action<ProbeReplies>? onComplete = null) => _onComplete = onComplete;

    /// <summary>
    /// Kitty keyboard flags, DECRQM of synchronized output and of bidi mode, XTVERSION; the guard's width, measured on the second row (the report for the first
    /// looks like a key); device attributes as the end mark. Sent on a screen that the first frame then clears.
    /// </summary>
    public static ReadOnlySpan<byte> Query => "\e[?u\e[?2026$p\e[8$p\e[>0q\e[2Ha\u202Db\e[6n\e[c"u8;

    /// <summary>The answers so far.</summary>
    public ProbeReplies Replies { get; private set; } = ProbeReplies.None;

    /// <inheritdoc />
    public bool AwaitsCursorReport => !Replies.IsComplete && Replies.GuardTakesNoCells is null;

    /// <inheritdoc />
    public void Csi(ReadOnlySpan<byte> parameters, byte final)
    {
        if (Replies.IsComplete) return;
        switch (final)
        {
            case (byte)'u' when parameters.StartsWith("?"u8): Replies = Replies with { HasKittyKeyboard = true }; break;
            case (byte)'y' when parameters.StartsWith("?2026;"u8): Replies = Replies with { SynchronizesOutput = IsKnown(parameters) }; break;
            case (byte)'y' when parameters.StartsWith("8;"u8): Replies = Replies with { KnowsExplicitBidi = IsKnown(parameters) }; break;
            case (byte)'R' when AwaitsCursorReport: Replies = Replies with { GuardTakesNoCells = parameters.EndsWith(";3"u8) }; break;
            case (byte)'c' when parameters.StartsWith("?"u8):
                Replies = Replies with { IsComplete = true };
                _onComplete?.Invoke(Replies);
                break;
        }
    }

    /// <inheritdoc />
    public void Dcs(ReadOnlySpan<byte> content)
    {
        if (!Replies.IsComplete && content.StartsWith(">|"u8)) Replies = Replies with { Name = Printable(content[2..]) };
    }

    /// <inheritdoc />
    public void Osc(ReadOnlySpan<byte> content)
    {
    }

    // DECRPM: 0 not recognised, 1 set, 2 reset, 3 permanently set, 4 permanently reset.
    static bool IsKnown(ReadOnlySpan<byte> parameters) => parameters.EndsWith(";1$"u8) || parameters.EndsWith(";2$"u8) || parameters.EndsWith(";3$"u8);

    // The name is shown by the doctor: nothing in it may act on a terminal.
    static string Printable(ReadOnlySpan<byte> name)
    {
        var text = new StringBuilder();
        foreach (var value in name[..Math.Min(name.Length, 64)]) text.Append(value is >= 0x20 and < 0x7F ? (char)value : '?');
        return text.ToString();
    }
}
