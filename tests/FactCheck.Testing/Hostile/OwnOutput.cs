using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.Testing.Hostile;

/// <summary>
/// A strict reading of what a program sent: every byte belongs to a sequence that the program itself writes, or to text that is visible. Written from the list of sequences
/// and the Unicode Standard, not from the program's tables.
/// </summary>
public sealed partial class OwnOutput
{
    // CapabilityProbe.Query as a whole: its queries occur nowhere else.
    const string Query = "\e[?u\e[?2026$p\e[8$p\e[>0q\e[2Ha\u202Db\e[6n\e[c";

    readonly string _output;
    readonly Func<string, bool> _isSequence;
    readonly string _controls;
    int _at;
    bool _isGuarded;

    OwnOutput(string output, Func<string, bool> isSequence, string controls) => (_output, _isSequence, _controls) = (output, isSequence, controls);

    /// <summary>What does not belong into the output of the workbench on a terminal; null: nothing.</summary>
    public static string? ForeignOnScreen(ReadOnlySpan<byte> output) => Foreign(output, sequence => ScreenSequence().IsMatch(sequence), "\r\n\b");

    /// <summary>What does not belong into the output of a command that is redirected; null: nothing.</summary>
    public static string? ForeignInFile(ReadOnlySpan<byte> output) => Foreign(output, _ => false, "\n");

    /// <summary>What does not belong into the output of a command on a terminal: colours, and the moves of progress bars; null: nothing.</summary>
    public static string? ForeignOnTerminal(ReadOnlySpan<byte> output) => Foreign(output, sequence => CommandSequence().IsMatch(sequence), "\r\n");

    static string? Foreign(ReadOnlySpan<byte> output, Func<string, bool> isSequence, string controls)
    {
        try
        {
            return new OwnOutput(new UTF8Encoding(false, throwOnInvalidBytes: true).GetString(output), isSequence, controls).Foreign();
        }
        catch (DecoderFallbackException e)
        {
            return $"bytes that are not UTF-8: {e.Message}";
        }
    }

    string? Foreign()
    {
        while (_at < _output.Length)
        {
            if (string.CompareOrdinal(_output, _at, Query, 0, Query.Length) == 0) _at += Query.Length;
            else if (_output[_at] == '\e')
            {
                var sequence = Sequence().Match(_output, _at) is { Success: true } match ? match.Value : "\e";
                if (!_isSequence(sequence)) return Report($"the sequence {Visible(sequence)}");
                _at += sequence.Length;
            }
            else if (_controls.Contains(_output[_at], StringComparison.Ordinal)) _at++;
            else if (Text() is { } problem) return problem;
        }
        return null;
    }

    // Up to the next control.
    string? Text()
    {
        var before = 0;
        for (; _at < _output.Length && _output[_at] != '\e' && !_controls.Contains(_output[_at], StringComparison.Ordinal);)
        {
            var rune = Rune.GetRuneAt(_output, _at);
            if (IsGuard(out var length))
            {
                _at += length;
                continue;
            }
            if (!IsVisible(rune.Value, before)) return Report(string.Create(CultureInfo.InvariantCulture, $"U+{rune.Value:X4}"));
            if (!IsMark(rune)) before = rune.Value;
            _at += rune.Utf16SequenceLength;
        }
        return null;
    }

    bool IsGuard(out int length)
    {
        length = 0;
        if (_controls.Length < 3) return false;
        if (_output.AsSpan(_at).StartsWith("\u200E\u202D")) (_isGuarded, length) = (true, 2);
        else if (_isGuarded && _output[_at] == '\u202C') length = 1;
        return length > 0;
    }

    /// <summary>Neither a control nor hidden, unless its script needs it after <paramref name="before"/>.</summary>
    static bool IsVisible(int value, int before) => CharUnicodeInfo.GetUnicodeCategory(value) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.PrivateUse or UnicodeCategory.Surrogate => false,
        // Prepended_Concatenation_Mark is drawn; joiners belong to cursive scripts and emoji, tags to the black flag.
        UnicodeCategory.Format => value is (>= 0x600 and <= 0x605) or 0x6DD or 0x70F or 0x890 or 0x891 or 0x8E2 or 0x110BD or 0x110CD
            || (value is 0x200C or 0x200D && (IsJoining(before) || IsPictograph(before)))
            || (value is >= 0xE0020 and <= 0xE007F && before == 0x1F3F4),
        UnicodeCategory.OtherNotAssigned => value is not ((>= 0xFDD0 and <= 0xFDEF) or (>= 0xE0000 and <= 0xE0FFF)) && (value & 0xFFFE) != 0xFFFE,
        _ => !IsBlankLetter(value) && (value != 0x34F || before is >= 0x590 and <= 0x5FF) && (!IsVariationSelector(value) || TakesVariation(value, before)),
    };

    static bool IsMark(Rune rune) => Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format;

    static bool IsJoining(int value) => value is (>= 0x600 and <= 0x1CFF) or (>= 0xA800 and <= 0xABFF) or (>= 0xFB50 and <= 0xFEFC) or (>= 0x10A00 and <= 0x1E95F);

    static bool IsPictograph(int value) => value is (>= 0x2190 and <= 0x2BFF) or 0xA9 or 0xAE or 0x203C or 0x2049 or 0x2122 or 0x2139 or 0x3030 or 0x303D or 0x3297 or 0x3299 or (>= 0x1F000 and <= 0x1FAFF);

    static bool IsBlankLetter(int value) => value is 0x115F or 0x1160 or 0x17B4 or 0x17B5 or 0x3164 or 0xFFA0;

    static bool IsVariationSelector(int value) => value is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF) or (>= 0x180B and <= 0x180F and not 0x180E);

    // Ideographs, symbols, keycaps, and the scripts with standardized variants (StandardizedVariants.txt); of Mongolian its own.
    static bool TakesVariation(int value, int before) => value switch
    {
        >= 0x180B and <= 0x180F => before is >= 0x1800 and <= 0x18AF,
        >= 0xE0100 => IsIdeograph(before),
        >= 0xFE0E => IsPictograph(before) || before is '#' or '*' or (>= '0' and <= '9') || before is >= 0x2000 and <= 0x33FF,
        _ => IsIdeograph(before) || before is '0' or (>= 0x1000 and <= 0x109F) or (>= 0x2000 and <= 0x33FF) or (>= 0xA840 and <= 0xA87F) or (>= 0xFF00 and <= 0xFFEF) or (>= 0x10000 and <= 0x1FFFF),
    };

    static bool IsIdeograph(int value) => value is (>= 0x3400 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFF);

    string Report(string what)
    {
        var around = _output[Math.Max(0, _at - 30)..Math.Min(_output.Length, _at + 30)];
        return $"{what} at {_at}, within {Visible(around)}";
    }

    static string Visible(string text) => string.Concat(text.EnumerateRunes().Select(rune =>
        rune.Value is >= 0x20 and < 0x7F ? rune.ToString() : string.Create(CultureInfo.InvariantCulture, $"<{rune.Value:X4}>")));

    [GeneratedRegex(@"\G\e(\[[0-?]*[ -/]*[@-~]|[ -/]*[0-Z\\^-~])")]
    private static partial Regex Sequence();

    // FrameEncoder, CursorMotion, SgrWriter, ScreenSequences.
    [GeneratedRegex(@"^\e(M|\[([0-9;:]*m|([0-9]+(;[0-9]+)?)?H|[0-9]*[ABCDGdX]|K|2J|\?(1049|7|25|2004|1004|1002|1006|2026|1243)[hl]|8[hl]|[01] k|>1u|<u))$")]
    private static partial Regex ScreenSequence();

    // Tones, styles of Spectre.Console, and its live display: cursor hidden, up, line erased.
    [GeneratedRegex(@"^\e\[([0-9;]*m|\?25[hl]|[0-9]*A|[02]?K)$")]
    private static partial Regex CommandSequence();
}
