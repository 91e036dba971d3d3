using System.Text;

namespace FactCheck.Testing.Hostile;

/// <summary>Texts that try to act on a terminal, a spreadsheet, a browser or the eye of who reads them. All of them are valid UTF-16 without NUL, so that they can stand in files, names and arguments.</summary>
public static class Injections
{
    static readonly string[] Parts =
    [
        "\e", "\e[", "\e]", "\eP", "\e_", "\e^", "\eX", "\e\\", "\u009b", "\u009d", "\u0090", "\u009f", "\u009c", "\u0085", "\a", "\b", "\r", "\n", "\t", "\v", "\f", "\u007f", "\u000e", "\u000f", "\u0005",
        "0", "1", "2", "31", "52", "1049", ";", ":", "?", ">", "c", "m", "H", "J", "K", "h", "l", "n", "p", "q", "u", "t", "a", "word ", " ", "<b>", "=", "|", "[red]", "%s", "\\",
        "\u202e", "\u202d", "\u202c", "\u202a", "\u2066", "\u2067", "\u2068", "\u2069", "\u200e", "\u200f", "\u061c", "\u200b", "\u200c", "\u200d", "\u2060", "\ufeff", "\u00ad", "\u034f", "\u180e", "\u2028", "\u2029", "\ufff9", "\u3164",
        "\ufe0e", "\ufe0f", "\U000e0041", "\U000e007f", "\U000e0100", "\u0301", "\u20dd", "\ue000", "\ufdd0", "\U0001f469", "\U0001f3f4", "\U0001f1e6", "م", "क", "ש", "漢", "é",
    ];

    /// <summary>By what they try; each ends in <c>end</c>.</summary>
    public static IReadOnlyList<(string Name, string Text)> All { get; } =
    [
        ("clears the screen", "a\e[2J\e[H end"),
        ("leaves the screen", "a\e[?1049l end"),
        ("resets the terminal", "a\ec\e#8 end"),
        ("colours what follows", "a\e[31;7;5m end"),
        ("hides what follows", "a\e[8m end"),
        ("asks for answers", "a\e[c\e[6n\e[>0q\eP+q544e\e\\\u0005 end"),
        ("is typed by the terminal", "a\e]0;reboot\a\e[21t end"),
        ("sets the title", "a\e]0;owned\a\e]2;owned\e\\ end"),
        ("links elsewhere (OSC 8)", "a\e]8;;http://example.org/x\e\\here\e]8;;\e\\ end"),
        ("writes the clipboard (OSC 52)", "a\e]52;c;aGFjaw==\a\e]52;c;aGFjaw==\e\\ end"),
        ("changes the palette", "a\e]4;1;#000000\a\e]10;#000\a end"),
        ("notifies", "a\e]9;owned\a\e]777;notify;a;b\a end"),
        ("device control", "a\eP1$r0m\e\\\ePtmux;\e\e]52;c;eA==\a\e\\ end"),
        ("application command", "a\e_Gf=100;AAAA\e\\ end"),
        ("privacy message", "a\e^owned\e\\\eXowned\e\\ end"),
        ("never ends its string", "a\e]0;"),
        ("ends in an escape", "a end\e"),
        ("C1 as UTF-8", "a\u009b2J\u009d0;owned\u009c\u0090q\u009c\u009fG\u009c\u0085\u008e\u008f\u0084 end"),
        ("overwrites with CR", "harmless\rowned end"),
        ("overwrites with BS", "harmless\b\b\b\b\b\b\b\bowned end"),
        ("moves by VT and FF", "a\v\f\v end"),
        ("rings", "a\a\a\a end"),
        ("shifts", "a\u000eqqq\u000f\u0016\u0018\u001a end"),
        ("deletes", "a\u007f\u007f end"),
        ("tabs", "a\t\t end"),
        ("forges a line", "a\nforged: 0 errors end"),
        ("breaks lines", "a\n\rb\u2028c\u2029d end"),
        ("reorders (RLO)", "a\u202e)(lmth.exe\u202c end"),
        ("reorders (LRO)", "م\u202dabc\u202c end"),
        ("embeds", "a\u202b\u202abc\u202c\u202c end"),
        ("isolates", "a\u2067b\u2066c\u2069\u2068d end"),
        ("never closes", "a\u202e\u2067\u202b end"),
        ("marks of direction", "a\u200e\u200f\u061cb end"),
        ("looks like the guard of a row", "\u200e\u202dab\u202c end"),
        ("zero width", "pass\u200bword\u2060x\ufeffy end"),
        ("joins", "a\u200db\u200cc end"),
        ("tags", "a\U000e0068\U000e0069\U000e007f end"),
        ("variation selectors", "a\ufe00\ufe0e\ufe0f\U000e0100\U000e01ef end"),
        ("blank letters", "a\u3164\uffa0\u115f\u1160\u17b4\u17b5\u034f\u2800 end"),
        ("soft hyphens", "a\u00adb end"),
        ("format characters", "a\ufff9b\ufffac\ufffb\u206a\u206f\U0001d173 end"),
        ("private use", "a\ue000\U000f0000\U0010fffd end"),
        ("no characters", "a\ufdd0\ufffe\uffff\U0001fffe end"),
        ("flood of marks", "a" + string.Concat(Enumerable.Repeat("\u0301\u0323", 400)) + " end"),
        ("enclosing marks", "a\u20dd\u20e0b\u0488 end"),
        ("flags and families", "\U0001f1e6\U0001f1e6\U0001f1e6 \U0001f469\u200d\U0001f469\u200d\U0001f466 \U0001f3f4\U000e0067\U000e007f end"),
        ("markup of Spectre.Console", "[red]a[/] [link=http://example.org]b[/] [[ ]] [/] end"),
        ("HTML", "<script>alert(1)</script><img src=x onerror=alert(1)>&lt;\"' end"),
        ("Markdown", "[a](javascript:alert(1)) ![b](http://example.org/c) `d` **e** | f | # end"),
        ("formula (=)", "=cmd|' /C calc'!A0 end"),
        ("formula (+)", "+1+1 end"),
        ("formula (-)", "-1-1 end"),
        ("formula (@)", "@SUM(1,1) end"),
        ("formula behind a tab", "\t=1+1 end"),
        ("formula behind CR", "\r=1+1 end"),
        ("formula behind LF", "\n=1+1 end"),
        ("formula, full width", "＝1＋1 end"),
        ("quotes and commas", "\",\"=1+1\",\" end"),
        ("format strings", "%s%n%x {0} ${jndi:x} $(reboot) `reboot` end"),
        ("paths", "../../etc/passwd\\..\\ end"),
    ];

    /// <summary>Random strings of such parts, the same for the same seed.</summary>
    public static IEnumerable<string> Random(int seed, int count)
    {
        var random = new Random(seed);
        var text = new StringBuilder();
        for (var i = 0; i < count; i++)
        {
            text.Clear();
            for (var parts = random.Next(1, 24); parts > 0; parts--) text.Append(Parts[random.Next(Parts.Length)]);
            yield return text.ToString();
        }
    }

    /// <summary>The same string on one line, for what takes one line only.</summary>
    public static string OnOneLine(string text) => text.Replace('\n', ' ').Replace('\r', ' ');
}
