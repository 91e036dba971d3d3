namespace FactCheckTUI.Adding;

/// <summary>What came of reading a source file.</summary>
abstract record DraftReading
{
    DraftReading()
    {
    }

    /// <summary>An article. Compared by reference.</summary>
    public sealed record Ready(ArticleDraft Draft) : DraftReading;

    /// <summary>No article; the reason says what to do and is not made safe.</summary>
    public sealed record Refused(string Reason) : DraftReading;
}
