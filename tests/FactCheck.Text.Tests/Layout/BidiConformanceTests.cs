using System.Globalization;
using FactCheck.Testing.Data;
using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;

namespace FactCheck.Text.Tests.Layout;

/// <summary>BidiCharacterTest.txt of Unicode 15.0 through the layout: levels, L1 and L2 as they reach the screen.</summary>
public sealed class BidiConformanceTests
{
    // ICU 72 gives other levels than Unicode 15.0 for these few; newer versions may do better.
    const int MaxLevelMismatches = 31;

    [Fact]
    public void Cells_are_in_the_order_of_the_standard_wherever_levels_are_right()
    {
        var (cases, wrongLevels) = (0, 0);
        foreach (var line in File.ReadLines(SharedData.Require("unicode/15.0.0/BidiCharacterTest.txt")))
        {
            if (line.Length == 0 || line[0] == '#') continue;
            cases++;
            if (!HasRightOrder(line)) wrongLevels++;
        }
        cases.ShouldBe(91_707);
        wrongLevels.ShouldBeLessThanOrEqualTo(MaxLevelMismatches);
    }

    // False where the levels are not those of the case; throws where they are and the order is wrong.
    static bool HasRightOrder(string line)
    {
        var fields = line.Split(';');
        var codePoints = fields[0].Split(' ').Select(hex => int.Parse(hex, NumberStyles.HexNumber, CultureInfo.InvariantCulture)).ToArray();
        var text = string.Concat(codePoints.Select(char.ConvertFromUtf32));
        var offsets = codePoints.Aggregate(new List<int> { 0 }, (sums, codePoint) => [.. sums, sums[^1] + (codePoint > 0xFFFF ? 2 : 1)]);
        TextDirection? direction = fields[1] switch { "0" => TextDirection.LeftToRight, "1" => TextDirection.RightToLeft, _ => null };
        var options = new LayoutOptions { Columns = ushort.MaxValue, Direction = direction };
        var paragraph = new ParagraphLayout(text, new TextSpan(0, text.Length), options);
        var expectedLevels = fields[3].Split(' ');
        for (var i = 0; i < codePoints.Length; i++)
            if (expectedLevels[i] != "x" && paragraph.Bidi.LevelAt(offsets[i]) != int.Parse(expectedLevels[i], CultureInfo.InvariantCulture)) return false;

        var shown = new LineBuilder().Build(new LineSource
        {
            Paragraph = text,
            Line = new TextSpan(0, text.Length),
            Clusters = paragraph.Clusters,
            Bidi = paragraph.Bidi,
            Mode = BidiMode.Visual,
            Columns = options.Columns,
            TabWidth = 4,
        });
        // A cell stands for its first character; those that the standard removes (x) are shown, but have no place to compare.
        var starts = shown.Cells.ToArray().Select(cell => offsets.IndexOf(cell.Offset)).Where(i => expectedLevels[i] != "x").ToArray();
        var expected = fields[4].Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(i => int.Parse(i, CultureInfo.InvariantCulture));
        starts.ShouldBe(expected.Where(starts.Contains), line);
        return true;
    }
}
