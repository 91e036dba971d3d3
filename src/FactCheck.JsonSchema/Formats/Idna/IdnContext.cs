using System.Globalization;

namespace FactCheck.JsonSchema.Formats.Idna;

/// <summary>The code points that are allowed only beside certain others (RFC 5892, appendix A).</summary>
internal static class IdnContext
{
    public static bool IsAllowed(IReadOnlyList<int> label, int at) => label[at] switch
    {
        0x200C => IsAfterVirama(label, at) || JoinsBothWays(label, at),
        0x200D => IsAfterVirama(label, at),
        0xB7 => at > 0 && at + 1 < label.Count && label[at - 1] == 'l' && label[at + 1] == 'l',
        0x375 => at + 1 < label.Count && IdnaTables.Contains(IdnaTables.Greek, label[at + 1]),
        0x5F3 or 0x5F4 => at > 0 && IdnaTables.Contains(IdnaTables.Hebrew, label[at - 1]),
        0x30FB => label.Any(p => IdnaTables.Contains(IdnaTables.HiraganaKatakanaHan, p)),
        (>= 0x660 and <= 0x669) or (>= 0x6F0 and <= 0x6F9) => true,
        _ => false,
    };

    /// <summary>Arabic-Indic digits and extended ones do not stand in one label (A.8, A.9).</summary>
    public static bool DigitsAgree(IReadOnlyList<int> label) =>
        !(label.Any(p => p is >= 0x660 and <= 0x669) && label.Any(p => p is >= 0x6F0 and <= 0x6F9));

    static bool IsAfterVirama(IReadOnlyList<int> label, int at) => at > 0 && IdnaTables.Contains(IdnaTables.Viramas, label[at - 1]);

    static bool JoinsBothWays(IReadOnlyList<int> label, int at)
    {
        var (before, after) = (at - 1, at + 1);
        while (before >= 0 && IsTransparent(label[before])) before--;
        while (after < label.Count && IsTransparent(label[after])) after++;
        return before >= 0 && after < label.Count && IdnaTables.Contains(IdnaTables.JoinsLeft, label[before])
            && IdnaTables.Contains(IdnaTables.JoinsRight, label[after]);
    }

    static bool IsTransparent(int point) =>
        CharUnicodeInfo.GetUnicodeCategory(point) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format && point != 0x200C;
}
