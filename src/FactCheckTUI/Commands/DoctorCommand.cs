using System.CommandLine;
using System.Globalization;
using System.Reflection;
using System.Runtime.InteropServices;
using FactCheck.Storage.Files;
using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Unix;
using FactCheck.Text.Icu;
using FactCheckTUI.Diagnosis;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck doctor</c>: what this machine, terminal and disk can do, and what to change.</summary>
static class DoctorCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var corpus = CorpusArgument.Optional();
        var command = new Command("doctor", "Show what the terminal, the disk and the system can do, with lines to judge by eye; say what to change.") { corpus };
        command.SetAction(result => new Examination(environment).Run(CorpusArgument.FolderOf(result, corpus)));
        return command;
    }

    /// <summary>One run of the doctor.</summary>
    sealed class Examination(CommandEnvironment environment)
    {
        // The first that is set is in force (POSIX, 8.2).
        static readonly string[] LocaleVariables = ["LC_ALL", "LC_CTYPE", "LANG"];

        readonly SafeConsole _out = environment.Out;
        int _findings;

        public int Run(string folder)
        {
            Title("Program");
            Row("factcheck", typeof(DoctorCommand).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "?");
            Row("system", $"{RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}, {RuntimeInformation.RuntimeIdentifier}");
            Icu();
            Locale();
            Terminal();
            Disk(folder);
            Title("Judge by eye");
            _out.Line("  Each word has a colour or style of its own, unless colours are off:");
            TestLines.Colours(_out);
            _out.Line("  The bars stand below each other, or the terminal measures another way:");
            TestLines.Width(_out);
            _out.Lines("  One reads right: from the right, letters joined, \"14\" and \"March\" from the\n  left. If it is not the mode above, set it: FACTCHECK_BIDI=NAME");
            TestLines.Bidi(_out);
            _out.Line();
            _out.Line(_findings == 0 ? "Nothing to change." : $"{Amount.Of(_findings, "thing")} to look at, marked with !.", _findings == 0 ? Tone.Good : Tone.Warning);
            return _findings == 0 ? ExitCode.Fine : ExitCode.Problems;
        }

        void Icu()
        {
            try
            {
                var versions = IcuRuntime.Versions();
                Row("ICU", $"{versions.Library}, Unicode {versions.Unicode}");
            }
            catch (IcuUnavailableException e)
            {
                Finding("ICU", e.Message);
            }
        }

        void Locale()
        {
            var locale = LocaleVariables.Select(environment.Variable).FirstOrDefault(value => !string.IsNullOrEmpty(value)) ?? "";
            Row("locale", locale.Length == 0 ? "not set" : locale);
            var normal = locale.Replace("-", "", StringComparison.Ordinal);
            if (!normal.Contains("utf8", StringComparison.OrdinalIgnoreCase))
                Finding("", "It does not name UTF-8; other programs, and tmux, may then break letters apart. Set, for example: export LANG=C.UTF-8");
        }

        void Terminal()
        {
            Title("Terminal");
            var known = TerminalCapabilities.FromEnvironment(environment.Variable);
            var replies = _out.Traits.IsTerminal ? Ask(known) : null;
            if (replies is not null) known = known.With(replies);
            Row("TERM", known.Term ?? "not set");
            Row("answers", replies is null ? "not asked: input or output is no terminal" : known.Name ?? (replies.IsComplete ? "without a name" : "none within a second"));
            Row("colours", Name(known.Colors));
            Row("keyboard", known.HasKittyKeyboard ? "kitty protocol" : "plain keys");
            Row("whole frames", known.SynchronizesOutput ? "yes (synchronised output)" : "no");
            Row("right to left", TestLines.NameOf(known.Bidi.Mode) + (known.Bidi.GuardsRows ? ", rows guarded" : ""));
            if (known.Bidi.Hint is { } hint) Finding("", hint);
            if (known.Term is null or "dumb") Finding("", "TERM is not set or dumb: the workbench cannot be drawn. Start from a terminal window, or set TERM to what it is.");
            if (known.IsRemote) Row("SSH", string.Create(CultureInfo.InvariantCulture, $"yes: Escape waits {known.EscapeTimeout.TotalMilliseconds} ms"));
            if (known.IsTmux) Row("tmux", "yes: for a quick Escape put this in ~/.tmux.conf: set -sg escape-time 10");
        }

        // Only where a terminal is on both ends; a script must not wait for answers.
        static ProbeReplies? Ask(TerminalCapabilities known)
        {
            try
            {
                return TerminalInquiry.Ask(known);
            }
            catch (TerminalUnavailableException)
            {
                return null;
            }
        }

        void Disk(string folder)
        {
            Title("Disk");
            try
            {
                var full = Path.GetFullPath(folder);
                var taken = DiskProbe.Save(full);
                var format = new DriveInfo(full).DriveFormat;
                Row("save", string.Create(CultureInfo.InvariantCulture, $"{taken.TotalMilliseconds:0.0} ms in {full} ({format})"));
                if (format.Contains("nfs", StringComparison.OrdinalIgnoreCase) || format.Contains("fuse", StringComparison.OrdinalIgnoreCase))
                    Finding("", "This is a network file system: locks and replacing files may not hold between machines. Conflicts are still found by hash.");
            }
            catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
            {
                Finding("save", e.Message);
            }
        }

        static string Name(ColorLevel colors) => colors switch
        {
            ColorLevel.Mono => "none",
            ColorLevel.Ansi16 => "16",
            ColorLevel.Ansi256 => "256",
            _ => "16 million",
        };

        void Title(string title)
        {
            _out.Line();
            _out.Line(title, Tone.Strong);
        }

        void Row(string name, string value) => _out.Line($"  {name,-16}{value}");

        void Finding(string name, string value)
        {
            _findings++;
            _out.Line($"! {name,-16}{value}", Tone.Warning);
        }
    }
}
