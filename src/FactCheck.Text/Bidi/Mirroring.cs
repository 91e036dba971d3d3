namespace FactCheck.Text.Bidi;

/// <summary>
/// Mirror images of brackets and mathematical signs in right-to-left runs (UAX #9 L4; BidiMirroring.txt, Unicode 15.0). Needs no ICU.
/// </summary>
public static partial class Mirroring
{
    /// <summary>The code point to draw at an odd level: the mirror image of <paramref name="codePoint"/>, or itself where it has none.</summary>
    public static int Of(int codePoint)
    {
        // The first entry is U+0028, the last U+FF63; between the Latin guillemets and U+0F3A lies most of the text that is right to left.
        if (codePoint is < 0x28 or > 0xFF63 or (> 0xBB and < 0x0F3A)) return codePoint;
        var index = Characters.BinarySearch((ushort)codePoint);
        return index < 0 ? codePoint : Images[index];
    }
}
