using System.Collections.Immutable;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FactCheck.Text.Layout;

namespace FactCheck.Workbench.Annotate;

/// <summary>Everything that the article's pane shows in one frame, as a value. Compared by reference of its parts.</summary>
public readonly struct ArticleView
{
    /// <summary>The laid-out text.</summary>
    public required DocumentLayout Layout { get; init; }

    /// <summary>The annotations.</summary>
    public required Layer Layer { get; init; }

    /// <summary>What part is shown.</summary>
    public required Viewport Viewport { get; init; }

    /// <summary>Caret and selection.</summary>
    public required Caret Caret { get; init; }

    /// <summary>The span that commands act on; null: none.</summary>
    public Span? Current { get; init; }

    /// <summary>Pieces kept for a discontinuous span.</summary>
    public ImmutableArray<TextSpan> Pieces { get; init; }

    /// <summary>Spans with problems.</summary>
    public IReadOnlySet<string> Troubled { get; init; }

    /// <summary>Letters to pick a span with; null: none shown.</summary>
    public SpanHints? Hints { get; init; }
}
