using System.Text;
using FactCheck.Text.Layout;
using FactCheck.Text.Width;
using FactCheckTUI.Output;

namespace FactCheckTUI.Diagnosis;

/// <summary>Lines that only an eye can judge: colours, widths, right-to-left text in each mode.</summary>
static class TestLines
{
    const int SampleWidth = 24;

    // Bidi off for these lines where the terminal listens (BDSM of ECMA-48, terminal-wg), and the guard that keeps the order where it does not.
    const string ExplicitMode = "\e[8l";
    const string ImplicitMode = "\e[8h";
    const string GuardStart = "\u200E\u202D";
    const string GuardEnd = "\u202C";

    // An invented sentence: "Quill said: the ferry line cut 14 trips (March)."
    const string Arabic = "قالت كويل: ألغى الخط 14 رحلة (March).";

    static readonly (string Name, string Text)[] Widths =
    [
        ("Latin with marks", "cafe\u0301 nai\u0308ve"),
        ("Chinese", "渡轮停航十四次"),
        ("Thai", "เรือข้ามฟากหยุด"),
        ("Hindi", "नौका सेवा बंद"),
        ("Korean", "여객선 운항 중단"),
        ("emoji", "🚢 😡"),
        ("emoji sequence", "👩‍👩‍👧‍👦"),
        ("flag", "🇮🇩"),
        ("emoji style", "✔\uFE0F"),
    ];

    /// <summary>Each meaning in its colour.</summary>
    public static void Colours(SafeConsole console)
    {
        console.Write("  ");
        foreach (var tone in (Tone[])[Tone.Plain, Tone.Strong, Tone.Faint, Tone.Good, Tone.Warning, Tone.Bad]) console.Write($"{tone.ToString().ToLowerInvariant()}  ", tone);
        console.Line();
    }

    /// <summary>Texts of known width; all bars must stand below each other.</summary>
    public static void Width(SafeConsole console)
    {
        foreach (var (name, text) in Widths)
            console.Line($"  {name,-18}{text}{new string(' ', SampleWidth - InlineLayout.Measure(text))}|");
    }

    /// <summary>One line in each mode; the mode whose line reads right is the one to set.</summary>
    public static void Bidi(SafeConsole console)
    {
        foreach (var mode in Enum.GetValues<BidiMode>())
        {
            console.Write($"  {NameOf(mode),-18}");
            var guards = mode is BidiMode.Visual or BidiMode.VisualNoShape && console.Traits.IsTerminal;
            if (guards) console.Writer.WriteSequence(ExplicitMode + GuardStart);
            console.Write(Lay(mode));
            if (guards) console.Writer.WriteSequence(GuardEnd + ImplicitMode);
            console.Line();
        }
    }

    /// <summary>A mode as users write it.</summary>
    public static string NameOf(BidiMode mode) => mode switch
    {
        BidiMode.Visual => "visual",
        BidiMode.VisualNoShape => "visual-noshape",
        BidiMode.KittyWord => "kitty-word",
        _ => "logical",
    };

    static string Lay(BidiMode mode)
    {
        var line = new StringBuilder();
        foreach (var cell in InlineLayout.Create(Arabic, 60, mode).Cells) line.Append(GlyphTable.Text(cell.Glyph));
        return line.ToString();
    }
}
