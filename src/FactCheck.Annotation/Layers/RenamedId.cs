namespace FactCheck.Annotation.Layers;

/// <summary>A span or relation whose id was taken by an earlier one, and the id that it has now.</summary>
public abstract record RenamedId
{
    RenamedId(string before, string after)
    {
        Before = before;
        After = after;
    }

    /// <summary>The id that it came with.</summary>
    public string Before { get; }

    /// <summary>The id in the layer.</summary>
    public string After { get; }

    /// <summary>A span was renamed.</summary>
    public sealed record OfSpan(string Before, string After) : RenamedId(Before, After);

    /// <summary>A relation was renamed.</summary>
    public sealed record OfRelation(string Before, string After) : RenamedId(Before, After);
}
