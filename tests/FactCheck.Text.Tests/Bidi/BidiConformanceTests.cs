using System.Globalization;
using System.Text;
using FactCheck.Testing.Data;
using FactCheck.Text.Bidi;

namespace FactCheck.Text.Tests.Bidi;

/// <summary>BidiCharacterTest.txt of Unicode 15.0.0: levels by ICU, order by <see cref="BidiLine"/>.</summary>
public sealed class BidiConformanceTests
{
    [Fact]
    public void Levels_agree_in_91_676_of_91_707_cases_and_wherever_they_do_the_order_is_right()
    {
        int cases = 0, right = 0, misordered = 0;
        foreach (var line in File.ReadLines(SharedData.Require("unicode/15.0.0/BidiCharacterTest.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            cases++;
            var test = Case.Parse(line);
            if (!test.HasRightLevels(out var levels)) continue;
            right++;
            if (!test.HasRightOrder(levels)) misordered++;
        }
        cases.ShouldBe(91_707);
        right.ShouldBe(91_676);
        misordered.ShouldBe(0);
    }

    /// <param name="Text">One paragraph.</param>
    /// <param name="Direction">Requested base direction.</param>
    /// <param name="ParagraphLevel">Expected.</param>
    /// <param name="Levels">Expected for each code point; -1 where X9 removes it.</param>
    /// <param name="Order">Expected: indices of the code points that stay, from left to right.</param>
    sealed record Case(int[] Text, TextDirection? Direction, int ParagraphLevel, int[] Levels, int[] Order)
    {
        public static Case Parse(string line)
        {
            var fields = line.Split(';');
            return new Case(
                Numbers(fields[0], NumberStyles.HexNumber),
                fields[1] switch { "0" => TextDirection.LeftToRight, "1" => TextDirection.RightToLeft, _ => null },
                int.Parse(fields[2], CultureInfo.InvariantCulture),
                Numbers(fields[3].Replace("x", "-1", StringComparison.Ordinal), NumberStyles.AllowLeadingSign),
                Numbers(fields[4], NumberStyles.None));
        }

        public bool HasRightLevels(out byte[] levels)
        {
            var text = new StringBuilder();
            var starts = new int[Text.Length];
            for (var i = 0; i < Text.Length; i++)
            {
                starts[i] = text.Length;
                text.Append(char.ConvertFromUtf32(Text[i]));
            }
            var paragraph = BidiParagraph.Create(text.ToString(), Direction);
            var units = new byte[text.Length];
            for (var i = 0; i < units.Length; i++) units[i] = paragraph.LevelAt(i);
            BidiLine.ResetTrailing(text.ToString(), units, paragraph.Level);
            levels = [.. starts.Select(start => units[start])];
            if (paragraph.Level != ParagraphLevel) return false;
            for (var i = 0; i < levels.Length; i++)
                if (Levels[i] >= 0 && Levels[i] != levels[i]) return false;
            return true;
        }

        public bool HasRightOrder(byte[] levels)
        {
            var kept = Enumerable.Range(0, Levels.Length).Where(i => Levels[i] >= 0).ToArray();
            var visual = new int[kept.Length];
            BidiLine.Order([.. kept.Select(i => levels[i])], visual);
            return visual.Select(i => kept[i]).SequenceEqual(Order);
        }

        static int[] Numbers(string field, NumberStyles style) =>
            [.. field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(text => int.Parse(text, style, CultureInfo.InvariantCulture))];
    }
}
