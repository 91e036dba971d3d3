using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Widgets;

/// <summary>The footer: keys and what they do, as many as fit, the most important first to stay, in the order given.</summary>
public static class KeyHintBar
{
    const int Gap = 2;
    const int Margin = 1;

    /// <summary>Draws the hints on the first row of <paramref name="area"/>. Allocates nothing for hints drawn before.</summary>
    public static void Render(CellBuffer buffer, Rect area, Look look, ReadOnlySpan<KeyHint> hints)
    {
        ArgumentNullException.ThrowIfNull(buffer);
        ArgumentNullException.ThrowIfNull(look);
        (area, _) = area.SplitTop(1);
        buffer.Fill(area, look.Theme.Text);
        var inner = area.Inset(Margin, 0);
        Span<bool> kept = stackalloc bool[hints.Length];
        Fit(hints, inner.Columns, look, kept);
        var column = inner.Column;
        for (var i = 0; i < hints.Length; i++)
        {
            if (!kept[i]) continue;
            column = look.Draw(buffer, inner, column, inner.Row, hints[i].Keys, look.Theme.Accent) + 1;
            column = look.Draw(buffer, inner, column, inner.Row, hints[i].Label, look.Theme.Dim) + Gap;
        }
    }

    // From the highest priority down, the earlier first among equals; one that is too wide is left out and narrower ones may still come.
    static void Fit(ReadOnlySpan<KeyHint> hints, int columns, Look look, Span<bool> kept)
    {
        Span<bool> seen = stackalloc bool[hints.Length];
        var used = -Gap;
        for (var turn = 0; turn < hints.Length; turn++)
        {
            var best = -1;
            for (var i = 0; i < hints.Length; i++)
                if (!seen[i] && (best < 0 || hints[i].Priority > hints[best].Priority)) best = i;
            seen[best] = true;
            var width = Gap + look.Measure(hints[best].Keys) + 1 + look.Measure(hints[best].Label);
            if (used + width > columns) continue;
            kept[best] = true;
            used += width;
        }
    }
}
