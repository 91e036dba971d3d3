using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Storage;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Workbench.Annotate;

/// <content>Linking with spans that are not on the screen: anywhere in the article, or in another one.</content>
public sealed partial class AnnotateScreen
{
    /// <summary>Lists the spans of this article that <paramref name="from"/> may be linked with, in the text's order, and the way to other articles.</summary>
    void ListTargets(Span from)
    {
        var targets = Layer.Spans.Where(span => span.Id != from.Id && Possible(from, span).Count > 0).ToArray();
        var rows = targets.Select(span => Row(span, _session.Article.Text, Possible(from, span))).ToList();
        var canLeave = _session.Scheme.Relations.Any(type => type.CrossArticle && type.From.Contains(from.Label));
        if (canLeave) rows.Add(new PickerRow("a span of another article…", "", "other article"));
        if (rows.Count == 0)
        {
            Say($"No span of the article can be linked with a {from.Label}. Tag one first.");
            return;
        }
        Pick($"Link {from.Id} with", "span", rows, chosen =>
        {
            if (chosen == targets.Length) ListArticles(from);
            else Choose($"{from.Id} and {targets[chosen].Id}", Possible(from, targets[chosen]));
        });
    }

    void ListArticles(Span from) =>
        _shell.Background(
            () => _articles.Where(id => id != _session.Article.Id).Select(id => _shell.Store.ReadMetadata(id) ?? new ArticleMetadata { Id = id, Sha256 = "" }).ToArray(),
            articles =>
            {
                var story = _session.Article.Metadata.StoryId;
                var ordered = articles.OrderBy(article => story is not null && article.StoryId == story ? 0 : 1).ToArray();
                Pick($"Link {from.Id} with a span of", "article", ordered.Select(article => new PickerRow($"{article.Id}  {article.Title}", article.Language ?? "", article.StoryId ?? "")), chosen => ReadTargets(from, ordered[chosen].Id));
            });

    void ReadTargets(Span from, ArticleId id) =>
        _shell.Background(
            () => _shell.Store.ReadArticle(id) is ArticleReading.Found found && _shell.Store.ReadLayer(_session.Annotator, found.Article) is LayerReading.Found read
                ? (found.Article.Text, read.Layer)
                : ("", Layer.Empty),
            other => ListOther(from, id, other.Item1, other.Item2));

    void ListOther(Span from, ArticleId id, string text, Layer layer)
    {
        var targets = layer.Spans
            .Select(span => (Span: span, Links: Possible(from, span, id)))
            .Where(target => target.Links.Count > 0)
            .ToArray();
        if (targets.Length == 0) Say($"{id} has no span of yours that a {from.Label} can be linked with. Tag one there first.");
        else Pick($"Link {from.Id} with, in {id}", "span", targets.Select(target => Row(target.Span, text, target.Links)), chosen => Choose($"{from.Id} and {id} {targets[chosen].Span.Id}", targets[chosen].Links));
    }

    List<PossibleLink> Possible(Span from, Span to, ArticleId article)
    {
        var end = new SpanReference(to.Id, article.Value);
        return [.. RelationChoices.Between(_session.Scheme, Layer, from, end, to.Label).Where(type => type.Definition.CrossArticle).Select(type => new PossibleLink(from, type, end))];
    }

    PickerRow Row(Span span, string text, List<PossibleLink> links)
    {
        const int Longest = 200;
        var hull = span.Extent.Hull;
        var key = _session.Scheme.Label(span.Label)?.Key ?? '?';
        var refusal = links.Exists(link => link.Type.IsAllowed) ? null : links[0].Type.Refusal;
        return new PickerRow($"{key} {text.Substring(hull.Start, Math.Min(hull.Length, Longest))}", span.Id, $"{span.Label} {span.Id}", refusal);
    }

    void Pick(string title, string noun, IEnumerable<PickerRow> rows, Action<int> chosen)
    {
        var picker = new Picker(title, noun, '/', [.. rows]);
        _shell.Show(new DialogLayer(_shell.Application.Layers, picker, _shell.Look, result =>
        {
            if (result == WidgetResult.Accepted) chosen(picker.ChosenIndex);
            else Say("Nothing was linked.");
        }));
    }
}
