using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class ColorReductionTests
{
    [Theory]
    [InlineData(0x000000, 16)]
    [InlineData(0xFFFFFF, 231)]
    [InlineData(0xFF0000, 196)]
    [InlineData(0x5F87AF, 67)]
    [InlineData(0x808080, 244)]
    [InlineData(0x121212, 233)]
    [InlineData(0xEEEEEE, 255)]
    public void A_24_bit_colour_becomes_the_nearest_of_the_cube_and_the_greys(int rgb, int index) =>
        ColorReduction.Reduce(Rgb(rgb), ColorLevel.Ansi256).ShouldBe(Color.Palette((byte)index));

    [Theory]
    [InlineData(0xC00000, 1)]
    [InlineData(0xFF1010, 9)]
    [InlineData(0x000000, 0)]
    [InlineData(0xFFFFFF, 15)]
    [InlineData(0x6060F0, 12)]
    public void A_24_bit_colour_becomes_the_nearest_named_one(int rgb, int index) =>
        ColorReduction.Reduce(Rgb(rgb), ColorLevel.Ansi16).ShouldBe(Color.Palette((byte)index));

    [Fact]
    public void Named_colours_stay_at_every_level_that_has_colours()
    {
        foreach (var level in new[] { ColorLevel.Ansi16, ColorLevel.Ansi256, ColorLevel.TrueColor })
            for (byte index = 0; index < 16; index++) ColorReduction.Reduce(Color.Palette(index), level).ShouldBe(Color.Palette(index));
    }

    [Fact]
    public void Without_colours_all_become_the_default() => ColorReduction.Reduce(Rgb(0x123456), ColorLevel.Mono).ShouldBe(default);

    [Fact]
    public void No_other_palette_colour_is_nearer() =>
        Prop.ForAll(Gen.Choose(0, 0xFFFFFF).ToArbitrary(), rgb =>
        {
            var chosen = (int)(ColorReduction.Reduce(Rgb(rgb), ColorLevel.Ansi256).Packed & 0xFF);
            var best = Enumerable.Range(16, 240).Min(index => Distance(rgb, Xterm(index)));
            return Distance(rgb, Xterm(chosen)) == best;
        }).QuickCheckThrowOnFailure();

    static Color Rgb(int rgb) => Color.Rgb((byte)(rgb >> 16), (byte)(rgb >> 8), (byte)rgb);

    // The palette as xterm's 256colres.pl writes it.
    static int Xterm(int index)
    {
        int[] steps = [0, 95, 135, 175, 215, 255];
        if (index >= 232) return (8 + 10 * (index - 232)) * 0x010101;
        var cube = index - 16;
        return steps[cube / 36] << 16 | steps[cube / 6 % 6] << 8 | steps[cube % 6];
    }

    static int Distance(int left, int right) =>
        Enumerable.Range(0, 3).Sum(i => (int)Math.Pow((left >> 8 * i & 0xFF) - (right >> 8 * i & 0xFF), 2));
}
