using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Text;
using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Rules;

/// <summary>What the rules look at. One check, one context, one thread.</summary>
sealed class LayerContext(Scheme scheme, Article article, Layer layer, RecordedLayer recorded)
{
    public Scheme Scheme { get; } = scheme;

    public Article Article { get; } = article;

    public Layer Layer { get; } = layer;

    public RecordedLayer Recorded { get; } = recorded;

    public string Text => Article.Text;

    /// <summary>A document of this check's own: the article's belongs to the thread of the screen.</summary>
    public TextDocument Document => field ??= new TextDocument(Article.Text);

    /// <summary>Spans that lie within the text; the others are one rule's matter.</summary>
    public IEnumerable<Span> SpansInText
    {
        get
        {
            foreach (var span in Layer.Spans)
                if (IsInText(span)) yield return span;
        }
    }

    public bool IsInText(Span span) => span.Extent.Hull.End <= Text.Length;

    /// <summary>What the span covers, shortened for a message.</summary>
    public string Excerpt(TextSpan span)
    {
        const int longest = 40;
        if (span.End > Text.Length) return "";
        return span.Length <= longest ? $"\"{span.Of(Text)}\"" : $"\"{Text.AsSpan(span.Start, longest)}…\"";
    }
}
