using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>Reduces colours to what a terminal can show, by the smallest squared distance in RGB.</summary>
public static class ColorReduction
{
    // The 16 colours as xterm draws them by default; themes differ, which is why schemes should name palette colours for that level.
    static ReadOnlySpan<uint> Named =>
    [
        0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
        0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF,
    ];

    /// <summary>The colour itself where <paramref name="level"/> can show it, else the nearest that it can; the default colour at <see cref="ColorLevel.Mono"/>.</summary>
    public static Color Reduce(Color color, ColorLevel level)
    {
        if (color == default || level == ColorLevel.Mono) return default;
        if (color.IsRgb) return level switch { ColorLevel.TrueColor => color, ColorLevel.Ansi256 => Color.Palette(NearestOf256(color.Packed)), _ => NearestNamed(color.Packed) };
        var index = color.Packed & 0xFF;
        return level == ColorLevel.Ansi16 && index >= 16 ? NearestNamed(RgbOf256(index)) : color;
    }

    static byte NearestOf256(uint rgb)
    {
        var (red, green, blue) = Channels(rgb);
        var cube = 16 + 36 * CubeStep(red) + 6 * CubeStep(green) + CubeStep(blue);
        var grey = Math.Clamp(((red + green + blue) / 3 - 3) / 10, 0, 23) + 232;
        return (byte)(Distance(rgb, RgbOf256((uint)grey)) < Distance(rgb, RgbOf256((uint)cube)) ? grey : cube);
    }

    static Color NearestNamed(uint rgb)
    {
        var best = 0;
        for (var i = 1; i < Named.Length; i++)
            if (Distance(rgb, Named[i]) < Distance(rgb, Named[best])) best = i;
        return Color.Palette((byte)best);
    }

    // Steps of xterm's cube: 0, 95, 135, 175, 215, 255.
    static int CubeStep(int channel) => channel < 48 ? 0 : channel < 115 ? 1 : (channel - 35) / 40;

    static uint RgbOf256(uint index)
    {
        if (index < 16) return Named[(int)index];
        if (index >= 232) return (8 + 10 * (index - 232)) * 0x010101;
        var cube = index - 16;
        return Level(cube / 36) << 16 | Level(cube / 6 % 6) << 8 | Level(cube % 6);

        static uint Level(uint step) => step == 0 ? 0 : 55 + 40 * step;
    }

    static int Distance(uint left, uint right)
    {
        var (a, b) = (Channels(left), Channels(right));
        var (red, green, blue) = (a.Red - b.Red, a.Green - b.Green, a.Blue - b.Blue);
        return red * red + green * green + blue * blue;
    }

    static (int Red, int Green, int Blue) Channels(uint rgb) => ((int)(rgb >> 16 & 0xFF), (int)(rgb >> 8 & 0xFF), (int)(rgb & 0xFF));
}
