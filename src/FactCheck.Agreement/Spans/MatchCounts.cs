namespace FactCheck.Agreement.Spans;

/// <summary>What was matched between two annotators, and what each marked: spans, characters or tokens, as the criterion counts.</summary>
/// <param name="Credit">Matched; with partial credit a sum of parts.</param>
/// <param name="First">Marked by the first annotator.</param>
/// <param name="Second">Marked by the second.</param>
public readonly record struct MatchCounts(double Credit, long First, long Second)
{
    const string Nothing = "neither annotator marked anything";

    /// <summary>2 * credit / (first + second); undefined where neither marked anything, for 0/0 is no agreement and no disagreement.</summary>
    public Score F1 => Score.Ratio(2 * Credit, First + Second, Nothing);

    /// <summary>Credit / second: the first annotator taken as right.</summary>
    public Score Precision => Score.Ratio(Credit, Second, "the second annotator marked nothing");

    /// <summary>Credit / first: the first annotator taken as right.</summary>
    public Score Recall => Score.Ratio(Credit, First, "the first annotator marked nothing");

    /// <summary>Counts of both together.</summary>
    public static MatchCounts operator +(MatchCounts left, MatchCounts right) =>
        new(left.Credit + right.Credit, left.First + right.First, left.Second + right.Second);

    /// <summary>Counts of both together.</summary>
    public MatchCounts Add(MatchCounts other) => this + other;
}
