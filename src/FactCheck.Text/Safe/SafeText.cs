namespace FactCheck.Text.Safe;

/// <summary>
/// Makes text from articles, names and files safe to show: C0, DEL, C1, bidi controls (U+061C, U+200E/F, U+202A-E, U+2066-9), line and
/// paragraph separators, lone surrogates, non-characters and zero-width characters outside the scripts that need them become visible one-cell
/// placeholders. Nothing that it returns can act on a terminal.
/// </summary>
public static class SafeText
{
    /// <summary>The code point shown in place of <paramref name="codePoint"/>, or the code point itself where it is harmless.</summary>
    public static int Visible(int codePoint) => throw new NotImplementedException();

    /// <summary>The text on one line with every harmful character replaced; the same instance where nothing had to be.</summary>
    public static string Line(string text) => throw new NotImplementedException();

    /// <summary>As <see cref="Line"/>, with LF kept.</summary>
    public static string Lines(string text) => throw new NotImplementedException();
}
