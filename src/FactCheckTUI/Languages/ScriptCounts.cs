using System.Text;

namespace FactCheckTUI.Languages;

/// <summary>How many letters of each script a text has, by Unicode blocks (The Unicode Standard 15.0, Blocks.txt).</summary>
sealed class ScriptCounts
{
    readonly int[] _counts = new int[(int)Script.Thai + 1];

    /// <summary>Counts the letters of a text.</summary>
    public ScriptCounts(ReadOnlySpan<char> text)
    {
        foreach (var rune in text.EnumerateRunes())
            if (Rune.IsLetter(rune)) _counts[(int)Of(rune.Value)]++;
    }

    /// <summary>Letters of that script.</summary>
    public int this[Script script] => _counts[(int)script];

    /// <summary>All letters.</summary>
    public int Total => _counts.Sum();

    /// <summary>The script with the most letters; kana and Han count together, as Japanese is written in both.</summary>
    public Script Main => Enum.GetValues<Script>().MaxBy(script => script == Script.Han ? this[Script.Han] + this[Script.Kana] : this[script]);

    static Script Of(int codePoint) => codePoint switch
    {
        < 0x0250 or (>= 0x1E00 and <= 0x1EFF) => Script.Latin,
        (>= 0x0600 and <= 0x06FF) or (>= 0x0750 and <= 0x077F) or (>= 0xFB50 and <= 0xFDFF) or (>= 0xFE70 and <= 0xFEFC) => Script.Arabic,
        (>= 0x0590 and <= 0x05FF) or (>= 0xFB1D and <= 0xFB4F) => Script.Hebrew,
        >= 0x0400 and <= 0x052F => Script.Cyrillic,
        (>= 0x3040 and <= 0x30FF) or (>= 0x31F0 and <= 0x31FF) => Script.Kana,
        (>= 0x4E00 and <= 0x9FFF) or (>= 0x3400 and <= 0x4DBF) or (>= 0x20000 and <= 0x323AF) => Script.Han,
        (>= 0xAC00 and <= 0xD7A3) or (>= 0x1100 and <= 0x11FF) or (>= 0x3130 and <= 0x318F) => Script.Hangul,
        >= 0x0E00 and <= 0x0E7F => Script.Thai,
        _ => Script.Other,
    };
}
