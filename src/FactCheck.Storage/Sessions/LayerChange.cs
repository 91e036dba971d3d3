using FactCheck.Annotation.Edits;

namespace FactCheck.Storage.Sessions;

/// <summary>One thing that an annotator did to a layer.</summary>
public abstract record LayerChange
{
    LayerChange(DateTimeOffset time) => Time = time;

    /// <summary>When (UTC).</summary>
    public DateTimeOffset Time { get; }

    /// <summary>An edit, with the one that takes it back.</summary>
    public sealed record Done(EditStep Step, DateTimeOffset Time) : LayerChange(Time);

    /// <summary>The last edit was taken back.</summary>
    /// <param name="Applied">The inverse that was applied.</param>
    /// <param name="Time">When (UTC).</param>
    public sealed record Undone(Edit Applied, DateTimeOffset Time) : LayerChange(Time);

    /// <summary>The edit last taken back was made again.</summary>
    /// <param name="Applied">That edit.</param>
    /// <param name="Time">When (UTC).</param>
    public sealed record Redone(Edit Applied, DateTimeOffset Time) : LayerChange(Time);
}
