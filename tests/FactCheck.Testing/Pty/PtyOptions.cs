using System.Collections.Immutable;
using FactCheck.Testing.Terminal;

namespace FactCheck.Testing.Pty;

/// <summary>How a <see cref="PtyProcess"/> is started.</summary>
public sealed record PtyOptions
{
    /// <summary>Width in cells.</summary>
    public int Columns { get; init; } = 80;

    /// <summary>Height in rows.</summary>
    public int Rows { get; init; } = 24;

    /// <summary>Working directory; null: this process's.</summary>
    public string? WorkingDirectory { get; init; }

    /// <summary>Added to a small fixed environment: PATH, HOME, TMPDIR and DOTNET_* as they are here, LANG=C.UTF-8, TERM=xterm-256color. An empty value takes a variable out.</summary>
    public ImmutableDictionary<string, string> Environment { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Looks at the screen before each escape sequence that the program sends, and when nothing more has come: sooner than a person could. Called on the reader's thread; must be quick. Null: nobody looks.</summary>
    public Action<VtEmulator>? Seen { get; init; }

    /// <summary>The terminal that is emulated; it answers queries.</summary>
    public VtProfile Terminal { get; init; } = VtProfile.Modern;
}
