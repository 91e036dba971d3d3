using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Testing.Pty;

/// <summary>
/// A program in tmux, on a private socket and without the user's configuration: a terminal that is not ours. Every wait polls the pane and has a deadline.
/// </summary>
public sealed partial class TmuxSession : IDisposable
{
    static readonly TimeSpan Deadline = TimeSpan.FromSeconds(30);

    readonly string _socket = $"factcheck-{Environment.ProcessId}-{Guid.NewGuid():N}";

    TmuxSession()
    {
    }

    /// <summary>Starts a line of shell in a new session. The calling test is skipped where tmux is missing, and fails in CI.</summary>
    public static TmuxSession Start(string line, int columns = 80, int rows = 24)
    {
        Tool.Require("tmux");
        var session = new TmuxSession();
        session.Run(
            "-f", "/dev/null", "start-server",
            ";", "set", "-g", "default-terminal", "tmux-256color",
            ";", "set", "-g", "escape-time", "0",
            ";", "set", "-g", "status", "off",
            ";", "new-session", "-d", "-x", Text(columns), "-y", Text(rows), $"{line}; printf '\\n[exit %d]' $?; exec sleep 600");
        return session;
    }

    /// <summary>Presses keys by tmux's names (<c>Enter</c>, <c>C-c</c>, <c>Escape</c>, <c>S-Left</c>); what is no name is typed.</summary>
    public void Press(params string[] keys)
    {
        if (keys.Length > 0) Run(["send-keys", "--", .. keys.Select(Argument)]);
    }

    /// <summary>Types text as it is.</summary>
    public void Type(string text) => Run("send-keys", "-l", "--", Argument(text));

    /// <summary>Pastes text as one bracketed paste, where the program asked for that.</summary>
    public void Paste(string text)
    {
        Run("set-buffer", "--", text);
        Run("paste-buffer", "-p");
    }

    /// <summary>The pane as text, the guards of rows left out, trailing blanks cut.</summary>
    public string Capture() => Run("capture-pane", "-p").Replace("\u200E\u202D", "", StringComparison.Ordinal).Replace("\u202C", "", StringComparison.Ordinal);

    /// <summary>The pane with its colours as SGR sequences.</summary>
    public string CaptureStyled() => Run("capture-pane", "-e", "-p");

    /// <summary>Changes the window's size.</summary>
    public void Resize(int columns, int rows) => Run("resize-window", "-x", Text(columns), "-y", Text(rows));

    /// <summary>Column and row of the pane's cursor, from 0.</summary>
    public (int Column, int Row) Cursor()
    {
        var numbers = Run("display-message", "-p", "#{cursor_x} #{cursor_y}").Split(' ');
        return (int.Parse(numbers[0], CultureInfo.InvariantCulture), int.Parse(numbers[1], CultureInfo.InvariantCulture));
    }

    /// <summary>Waits until the pane shows a text; returns the pane.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public string WaitForText(string text) => WaitFor(pane => pane.Contains(text, StringComparison.Ordinal), $"\"{text}\"");

    /// <summary>Waits until the pane is as it should be; returns it.</summary>
    /// <exception cref="TimeoutException">It was not within 30 seconds.</exception>
    public string WaitFor(Func<string, bool> condition, string what)
    {
        ArgumentNullException.ThrowIfNull(condition);
        var patience = Stopwatch.StartNew();
        while (true)
        {
            // A capture is a process of its own and takes some milliseconds: polling needs no pause.
            var pane = Capture();
            if (condition(pane)) return pane;
            if (patience.Elapsed > Deadline) throw new TimeoutException($"Waited {Deadline.TotalSeconds} s for {what}. Pane:\n{pane}");
        }
    }

    /// <summary>Waits until the program has ended; returns its exit code, or 128 and the signal that ended it, as a shell does.</summary>
    /// <exception cref="TimeoutException">It did not within 30 seconds.</exception>
    public int WaitForExit()
    {
        // Said by the shell on the pane: tmux 3.3a at times never learns the status of a pane's process.
        var pane = WaitFor(text => ExitCode().IsMatch(text), "the end of the program");
        return int.Parse(ExitCode().Match(pane).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    /// <summary>Ends the session and everything in it.</summary>
    public void Dispose() => Execute(["-L", _socket, "kill-server"]);

    string Run(params string[] arguments)
    {
        var (code, output, error) = Execute(["-L", _socket, .. arguments]);
        return code == 0 ? output : throw new InvalidOperationException($"tmux {string.Join(' ', arguments)}: {error}");
    }

    static (int Code, string Output, string Error) Execute(IEnumerable<string> arguments)
    {
        var start = new ProcessStartInfo("tmux", arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment.Remove("TMUX");
        start.Environment["LANG"] = "C.UTF-8";
        start.Environment["LC_ALL"] = "C.UTF-8";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    // tmux takes a semicolon at the end of an argument for the end of the command.
    static string Argument(string text) => text.EndsWith(';') ? $"{text[..^1]}\\;" : text;

    [GeneratedRegex(@"\[exit (\d+)\]")]
    private static partial Regex ExitCode();

    static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
