using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text;

namespace FactCheck.Testing.Annotation;

/// <summary>
/// Builds an article and its layer from marked text: <c>Quill said [c1:the ferry line cut [n1:14] sailings]</c>. The letters before the
/// number name the label (<c>c</c> claim, <c>n</c> number, <c>a</c> attribution, <c>d</c> denial, <c>s</c> source); an id that comes again
/// is another piece of the same span. <c>\[</c> and <c>\]</c> are brackets. Immutable.
/// </summary>
public sealed record LayerBuilder
{
    static readonly DateTimeOffset Made = new(2026, 11, 21, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The text without its marks.</summary>
    public required string Text { get; init; }

    /// <summary>The layer so far.</summary>
    public required Layer Layer { get; init; }

    /// <summary>Language of the article.</summary>
    public string? Language { get; init; } = "en";

    /// <summary>The article.</summary>
    public Article Article => TestArticle.Of(Text, Language);

    /// <summary>Reads marked text.</summary>
    /// <exception cref="ArgumentException">A mark is not closed, or its letter names no label.</exception>
    public static LayerBuilder Of(string marked)
    {
        var (text, marks) = MarkedText.Read(marked);
        var spans = marks.GroupBy(mark => mark.Id).Select(group => new Span
        {
            Id = group.Key,
            Label = LabelOf(group.Key),
            Extent = Extent.Of(group.Select(mark => mark.Covered)),
            Created = Made,
            Modified = Made,
        });
        return new LayerBuilder { Text = text, Layer = Layer.Of(spans, []) };
    }

    /// <summary>In an article of another language.</summary>
    public LayerBuilder In(string? language) => this with { Language = language };

    /// <summary>With one more span over the first occurrence of <paramref name="quote"/>.</summary>
    public LayerBuilder Span(string id, string quote)
    {
        var start = Text.IndexOf(quote, StringComparison.Ordinal);
        if (start < 0) throw new ArgumentException($"\"{quote}\" does not occur in the text.", nameof(quote));
        return Span(id, new Extent(TextSpan.FromLength(start, quote.Length)));
    }

    /// <summary>With one more span, which may lie outside the text.</summary>
    public LayerBuilder Span(string id, Extent extent) =>
        Adding(new Span { Id = id, Label = LabelOf(id), Extent = extent, Created = Made, Modified = Made });

    /// <summary>
    /// With an attribute of a span set to what <paramref name="text"/> writes; where the test scheme does not take it: to that text as it is.
    /// </summary>
    public LayerBuilder With(string id, string attribute, string text)
    {
        var label = TestScheme.Instance.Label(Layer.Find(id)!.Label);
        var definition = label?.Attributes.FirstOrDefault(candidate => candidate.Name == attribute);
        return With(id, attribute, definition?.Parse(text, out _) ?? new AttributeValue.Text(text));
    }

    /// <summary>With an attribute of a span set.</summary>
    public LayerBuilder With(string id, string attribute, AttributeValue value) =>
        Replacing(id, span => span with { Attributes = span.Attributes.With(attribute, value) });

    /// <summary>With a span's label changed, also to one that the scheme lacks.</summary>
    public LayerBuilder Labelled(string id, string label) => Replacing(id, span => span with { Label = label });

    /// <summary>With a relation; its id is the next free one.</summary>
    public LayerBuilder Relation(string type, string from, string to) => Relation(type, from, new SpanReference(to));

    /// <summary>With a relation, which may end in another article.</summary>
    public LayerBuilder Relation(string type, string from, SpanReference to) => this with
    {
        Layer = Layer.Of(Layer.Spans, Layer.Relations.Add(new Relation { Id = Layer.NextRelationId(), Type = type, From = from, To = to }), Layer.Status),
    };

    /// <summary>The article and the layer.</summary>
    public void Deconstruct(out Article article, out Layer layer) => (article, layer) = (Article, Layer);

    LayerBuilder Adding(Span span) => this with { Layer = Layer.Of(Layer.Spans.Add(span), Layer.Relations, Layer.Status) };

    LayerBuilder Replacing(string id, Func<Span, Span> change)
    {
        ImmutableArray<Span> spans = [.. Layer.Spans.Select(span => span.Id == id ? change(span) : span)];
        return this with { Layer = Layer.Of(spans, Layer.Relations, Layer.Status) };
    }

    static string LabelOf(string id) => id[0] switch
    {
        'c' => "claim",
        'n' => "number",
        'a' => "attribution",
        'd' => "denial",
        's' => "source",
        _ => throw new ArgumentException($"The id {id} begins with none of c, n, a, d, s.", nameof(id)),
    };
}
