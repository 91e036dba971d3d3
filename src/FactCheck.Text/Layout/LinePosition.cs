namespace FactCheck.Text.Layout;

/// <summary>One screen line of a laid-out document: a paragraph and the line within it, both from 0.</summary>
public readonly record struct LinePosition(int Paragraph, int Line) : IComparable<LinePosition>
{
    /// <summary>Document order.</summary>
    public int CompareTo(LinePosition other)
    {
        var byParagraph = Paragraph.CompareTo(other.Paragraph);
        return byParagraph != 0 ? byParagraph : Line.CompareTo(other.Line);
    }

    /// <summary>Earlier in the document.</summary>
    public static bool operator <(LinePosition left, LinePosition right) => left.CompareTo(right) < 0;

    /// <summary>Earlier or the same.</summary>
    public static bool operator <=(LinePosition left, LinePosition right) => left.CompareTo(right) <= 0;

    /// <summary>Later in the document.</summary>
    public static bool operator >(LinePosition left, LinePosition right) => left.CompareTo(right) > 0;

    /// <summary>Later or the same.</summary>
    public static bool operator >=(LinePosition left, LinePosition right) => left.CompareTo(right) >= 0;
}
