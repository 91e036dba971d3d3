using System.Collections.Immutable;
using FactCheck.Agreement.Spans;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text.Offsets;

namespace FactCheckTUI.Agreeing.Reading;

/// <summary>What is compared of one layer, in code points. Relations may still wait for the article that they end in. A class, for it has no structural equality.</summary>
sealed class ReadLayer
{
    readonly Dictionary<string, int> _places;
    readonly ImmutableArray<SpanAttribute> _attributes;
    readonly ImmutableArray<Link> _links;
    readonly string _article;

    /// <summary>Reads a layer. Nothing of it is held on to.</summary>
    public ReadLayer(Layer layer, Article article)
    {
        _article = article.Id.Value;
        var offsets = article.Document.Offsets;
        var (spans, first) = (ImmutableArray.CreateBuilder<LabelledSpan>(layer.Spans.Length), new Dictionary<LabelledSpan, int>(layer.Spans.Length));
        _places = new Dictionary<string, int>(layer.Spans.Length, StringComparer.Ordinal);
        var attributes = ImmutableArray.CreateBuilder<SpanAttribute>();
        foreach (var span in layer.Spans)
        {
            var labelled = Labelled(span, offsets);
            var isNew = first.TryAdd(labelled, spans.Count);
            _places.Add(span.Id, first[labelled]);
            if (!isNew) continue;
            foreach (var (name, value) in span.Attributes.Entries)
                foreach (var text in Values(value)) attributes.Add(new SpanAttribute(spans.Count, name, text));
            spans.Add(labelled);
        }
        Spans = spans.ToImmutable();
        Repeated = layer.Spans.Length - Spans.Length;
        _attributes = attributes.ToImmutable();
        IsComplete = layer.Status == LayerStatus.Complete;
        Discontinuous = layer.Spans.Count(span => span.Extent.IsDiscontinuous);
        _links = [.. layer.Relations.Select(relation => new Link(relation.Type, _places.GetValueOrDefault(relation.From, -1), relation.To.Article ?? _article, relation.To.Span))];
    }

    /// <summary>Its spans; of several with the same edges and label the first.</summary>
    public ImmutableArray<LabelledSpan> Spans { get; }

    /// <summary>True where its annotator called it complete.</summary>
    public bool IsComplete { get; }

    /// <summary>Spans in several pieces.</summary>
    public int Discontinuous { get; }

    /// <summary>Spans with the edges and the label of an earlier one.</summary>
    public int Repeated { get; }

    /// <summary>The span with that id; null where there is none.</summary>
    public LabelledSpan? Find(string id) => _places.TryGetValue(id, out var i) ? Spans[i] : null;

    /// <summary>The layer with its relations, their ends found.</summary>
    /// <param name="layerOf">The same annotator's layer of an article, read whether it counts or not; null where there is none.</param>
    /// <param name="dangling">Relations with an end that no layer holds: left out.</param>
    public AnnotatorLayer Compared(Func<string, ReadLayer?> layerOf, out int dangling)
    {
        dangling = 0;
        var relations = ImmutableArray.CreateBuilder<SpanRelation>(_links.Length);
        foreach (var link in _links)
        {
            var to = link.Article != _article ? layerOf(link.Article)?.Find(link.To) : Find(link.To);
            if (link.From >= 0 && to is { } end) relations.Add(new SpanRelation(link.Type, new RelationEnd(_article, Spans[link.From]), new RelationEnd(link.Article, end)));
            else dangling++;
        }
        return new AnnotatorLayer(Spans, _attributes, relations.ToImmutable());
    }

    static ImmutableArray<string> Values(AttributeValue value) => value is AttributeValue.Many many ? many.Values : [value.ToString()];

    static LabelledSpan Labelled(Span span, OffsetMap offsets) => new(offsets.ToCodePoints(span.Extent.Hull.Start), offsets.ToCodePoints(span.Extent.Hull.End), span.Label);

    /// <summary>A relation as it was read.</summary>
    /// <param name="Type">Its type.</param>
    /// <param name="From">Where its first end stands in the layer; -1: nowhere.</param>
    /// <param name="Article">Where its second end lies.</param>
    /// <param name="To">Id of its second end.</param>
    readonly record struct Link(string Type, int From, string Article, string To);
}
