using System.Globalization;

namespace FactCheck.JsonSchema.Formats.Idna;

/// <summary>The Bidi rule (RFC 5893, 2): where a name has any right-to-left label, every label must read the same in either order.</summary>
internal static class IdnBidi
{
    enum Direction
    {
        Left,
        Right,
        European,
        Arabic,
        Mark,
        Other,
    }

    public static bool IsSatisfied(IReadOnlyList<IReadOnlyList<int>> labels)
    {
        var directions = labels.Select(l => l.Select(Of).ToArray()).ToArray();
        return !directions.Any(l => l.Any(d => d is Direction.Right or Direction.Arabic)) || directions.All(IsSatisfied);
    }

    static bool IsSatisfied(Direction[] label)
    {
        var end = label.Length;
        while (end > 1 && label[end - 1] == Direction.Mark) end--;
        var last = label[end - 1];
        if (label[0] == Direction.Left)
            return !label.Any(d => d is Direction.Right or Direction.Arabic) && last is Direction.Left or Direction.European;
        return label[0] == Direction.Right && !label.Contains(Direction.Left) && last is Direction.Right or Direction.European or Direction.Arabic
            && !(label.Contains(Direction.European) && label.Contains(Direction.Arabic));
    }

    static Direction Of(int point)
    {
        if (IdnaTables.Contains(IdnaTables.RightToLeft, point)) return Direction.Right;
        if (IdnaTables.Contains(IdnaTables.ArabicNumbers, point)) return Direction.Arabic;
        if (IdnaTables.Contains(IdnaTables.EuropeanNumbers, point)) return Direction.European;
        return CharUnicodeInfo.GetUnicodeCategory(point) switch
        {
            UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => Direction.Mark,
            UnicodeCategory.DashPunctuation or UnicodeCategory.OtherPunctuation or UnicodeCategory.Format => Direction.Other,
            _ => Direction.Left,
        };
    }
}
