using System.Globalization;
using FactCheck.Testing.Data;
using FactCheck.Text.Bidi;

namespace FactCheck.Text.Tests.Bidi;

public sealed class MirroringTests
{
    [Fact]
    public void Every_code_point_has_the_image_that_BidiMirroring_txt_gives_it()
    {
        var expected = File.ReadLines(SharedData.Require("unicode/15.0.0/BidiMirroring.txt"))
            .Select(line => line.Split('#')[0].Split(';'))
            .Where(fields => fields.Length == 2)
            .ToDictionary(fields => Hex(fields[0]), fields => Hex(fields[1]));
        expected.Count.ShouldBe(428);
        var wrong = Enumerable.Range(0, 0x110000).Where(c => Mirroring.Of(c) != expected.GetValueOrDefault(c, c));
        wrong.ShouldBeEmpty();
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('«', '»')]
    [InlineData('ا', 'ا')]
    public void Brackets_are_mirrored_and_letters_are_not(char character, char image) => Mirroring.Of(character).ShouldBe(image);

    static int Hex(string text) => int.Parse(text.Trim(), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
