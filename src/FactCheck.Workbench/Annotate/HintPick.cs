using FactCheck.Annotation.Layers;

namespace FactCheck.Workbench.Annotate;

/// <summary>How a <see cref="HintPrompt"/> ended.</summary>
abstract record HintPick
{
    HintPick()
    {
    }

    /// <summary>By the letters of a span.</summary>
    public sealed record Picked(Span Span) : HintPick;

    /// <summary>By asking for the list of all spans.</summary>
    public sealed record Listed : HintPick;

    /// <summary>By Esc.</summary>
    public sealed record Cancelled : HintPick;
}
