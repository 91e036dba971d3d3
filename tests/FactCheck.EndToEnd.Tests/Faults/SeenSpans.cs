using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Testing.Terminal;

namespace FactCheck.EndToEnd.Tests.Faults;

/// <summary>What the frames of a session have shown: how many spans, and how many of them as saved. Edits only add spans, so the numbers grow.</summary>
sealed partial class SeenSpans
{
    const int SynchronizedOutput = 2026;

    int _shown;
    int _saved;

    /// <summary>Most spans that a frame has shown.</summary>
    public int Shown => Volatile.Read(ref _shown);

    /// <summary>Most spans that a frame has shown as saved.</summary>
    public int Saved => Volatile.Read(ref _saved);

    /// <summary>Takes note of a screen; for <see cref="FactCheck.Testing.Pty.PtyOptions.Seen"/>.</summary>
    public void Look(VtEmulator screen)
    {
        // "✓ saved", or "✓ kept" while the file is behind. Within a frame a part is new and a part is old. The header is sent before the panel, so that in a small frame "saved" is never about fewer spans.
        if (!screen.IsAlternate || screen.IsSet(SynchronizedOutput) || CountOn(screen) is not { } spans) return;
        Volatile.Write(ref _shown, Math.Max(_shown, spans));
        if (screen.RowText(0).Contains('✓', StringComparison.Ordinal)) Volatile.Write(ref _saved, Math.Max(_saved, spans));
    }

    /// <summary>The number in the panel; null where there is none.</summary>
    public static int? CountOn(VtEmulator screen)
    {
        for (var row = 1; row < screen.Rows; row++)
            if (Count().Match(screen.RowText(row)) is { Success: true } match)
                return match.Groups[1].Value is "no" ? 0 : int.Parse(match.Groups[1].Value, CultureInfo.InvariantCulture);
        return null;
    }

    [GeneratedRegex("─ (no|[0-9]+) spans? ─")]
    private static partial Regex Count();
}
