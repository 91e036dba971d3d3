namespace FactCheck.Agreement;

public static partial class Measures
{
    const string Paper2016 =
        "Krippendorff, Mathet, Bouvry and Widlöcher 2016, On the reliability of unitizing textual continua; Krippendorff 2019, ch. 12";

    /// <summary>Unitized alpha of 2004.</summary>
    public static Measure UnitizedAlpha2004 => new(
        "alpha-u-2004", "Unitized alpha (2004)",
        "alpha = 1 - Do / De; squared differences of edges of overlapping units, squared lengths of unmatched ones",
        "Krippendorff 1995, On the reliability of unitizing continuous data; 2004, Measuring the reliability of qualitative text analysis data",
        "How far the edges of what people marked lie apart, compared with marks put anywhere; long misses weigh most.");

    /// <summary>u-alpha.</summary>
    public static Measure UnitizedAlpha => new(
        "u-alpha", "Unitized alpha (u)", "u-alpha = 1 - Do / De over positions, labels and gaps compared; a unit is not paired with itself",
        Paper2016,
        "How far people give each stretch of text the same label, or none, beyond chance.");

    /// <summary>|u-alpha.</summary>
    public static Measure BinaryUnitizedAlpha => new(
        "u-alpha-binary", "Unitized alpha (|u)", "|u-alpha = 1 - Do / De over positions, marked or not", Paper2016,
        "How far people mark the same stretches of text, whatever the label, beyond chance.");

    /// <summary>cu-alpha.</summary>
    public static Measure CodedUnitizedAlpha => new(
        "cu-alpha", "Unitized alpha (cu)", "cu-alpha = 1 - Do / De over intersections of units, labels compared", Paper2016,
        "Where two people marked the same stretch, how far they gave it the same label, beyond chance.");

    /// <summary>(k)u-alpha.</summary>
    public static Measure LabelUnitizedAlpha => new(
        "ku-alpha", "Unitized alpha ((k)u)", "(k)u-alpha = 1 - Do / De over intersections of units of label k", Paper2016,
        "Where one person used this label and the other marked something, how far it was the same label, beyond chance.");
}
