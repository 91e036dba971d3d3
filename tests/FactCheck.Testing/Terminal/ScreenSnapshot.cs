using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Testing.Terminal;

/// <summary>
/// A screen as text for review: its rows, the styles as letters, a legend and the cursor. Compared with <c>Class.Method[.variant].approved.txt</c> beside
/// the test; <c>UPDATE_APPROVED=1</c> in the environment rewrites those files.
/// </summary>
public static class ScreenSnapshot
{
    // Rows with right-to-left glyphs are in visual order: without an override a viewer would turn them round once more.
    const char LeftToRightOverride = '\u202D';
    const char PopDirectionalFormatting = '\u202C';

    /// <summary>The screen as it stands in an approved file, lines ended by LF.</summary>
    public static string Render(VtEmulator screen)
    {
        var text = new StringBuilder();
        var styles = new StringBuilder();
        var legend = new StyleLegend();
        for (var row = 0; row < screen.Rows; row++)
        {
            var line = screen.RowText(row).TrimEnd(' ');
            var isGuarded = line.EnumerateRunes().Any(IsRightToLeft);
            if (isGuarded) text.Append(LeftToRightOverride);
            text.Append(line);
            if (isGuarded) text.Append(PopDirectionalFormatting);
            text.Append('\n');

            var letters = new StringBuilder();
            for (var column = 0; column < screen.Columns; column++) letters.Append(legend.LetterOf(screen[column, row].AsSeen().Style));
            styles.Append(letters.ToString().TrimEnd('.')).Append('\n');
        }
        var rule = new string('─', screen.Columns);
        var cursor = screen.IsCursorVisible ? $"cursor at column {screen.Cursor.Column}, row {screen.Cursor.Row}" : "cursor hidden";
        return $"{screen.Columns}x{screen.Rows}, {cursor}\n{rule}\n{text}{rule}\n{styles}{rule}\n{legend}";
    }

    /// <summary>Compares the screen with its approved file; a sequence that the emulator does not know fails too.</summary>
    /// <param name="screen">The screen to compare.</param>
    /// <param name="variant">Tells several screens of one test apart.</param>
    /// <param name="file">The test's file: leave it to the compiler.</param>
    /// <param name="method">The test's method: leave it to the compiler.</param>
    public static void Check(VtEmulator screen, string? variant = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        Assert.Empty(screen.Unknown);
        var name = $"{Path.GetFileNameWithoutExtension(file)}.{method}{(variant is null ? "" : "." + variant)}.approved.txt";
        Check(Render(screen), Path.Combine(Path.GetDirectoryName(file)!, name));
    }

    static void Check(string received, string path)
    {
        if (Environment.GetEnvironmentVariable("UPDATE_APPROVED") == "1")
        {
            File.WriteAllText(path, received);
            return;
        }
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (received != approved)
            Assert.Fail($"The screen differs from {Path.GetFileName(path)}{Difference(approved, received)}\nUPDATE_APPROVED=1 accepts it. Received:\n{received}");
    }

    static string Difference(string approved, string received)
    {
        if (approved.Length == 0) return ", which does not exist yet.";
        var (old, now) = (approved.Split('\n'), received.Split('\n'));
        var text = new StringBuilder(":");
        for (var i = 0; i < Math.Max(old.Length, now.Length); i++)
        {
            var (before, after) = (i < old.Length ? old[i] : null, i < now.Length ? now[i] : null);
            if (before == after) continue;
            text.Append(CultureInfo.InvariantCulture, $"\nline {i + 1}\n  - {before}\n  + {after}");
        }
        return text.ToString();
    }

    static bool IsRightToLeft(Rune rune) =>
        rune.Value is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);
}
