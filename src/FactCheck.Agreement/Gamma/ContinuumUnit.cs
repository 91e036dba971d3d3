namespace FactCheck.Agreement.Gamma;

/// <summary>A unit of a continuum; sampled ones lie between positions.</summary>
/// <param name="Start">Where it starts.</param>
/// <param name="End">Where it ends, after the start.</param>
/// <param name="Label">Index of its label.</param>
readonly record struct ContinuumUnit(double Start, double End, int Label) : IComparable<ContinuumUnit>
{
    internal double Length => End - Start;

    public int CompareTo(ContinuumUnit other)
    {
        var order = Start.CompareTo(other.Start);
        if (order == 0) order = End.CompareTo(other.End);
        return order != 0 ? order : Label.CompareTo(other.Label);
    }
}
