using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Workbench.Annotate;

/// <summary>
/// Draws the current span with its attributes, relations and problems, and below it the spans around. The lines are made anew only when what they
/// show has changed, so that moving the caret within one span allocates nothing.
/// </summary>
public sealed class SpanPanel
{
    const int QuoteRows = 3;
    const int ProblemRows = 3;
    const int LeastListRows = 4;
    const int MissingRows = 3;

    readonly Article _article;
    readonly Scheme _scheme;
    readonly SpanStyles _styles;
    readonly Look _look;
    readonly List<PanelLine> _detail = [];
    readonly List<PanelLine> _around = [];
    readonly List<Relation> _relations = [];
    readonly List<AttributeDefinition> _missing = [];
    string _heading = "";
    int _first;
    (Layer? Layer, Span? Current, ImmutableArray<Problem> Problems, int Nearest, int Room, int Columns) _shown;

    /// <summary>A panel for one article.</summary>
    public SpanPanel(Article article, Scheme scheme, SpanStyles styles, Look look) => (_article, _scheme, _styles, _look) = (article, scheme, styles, look);

    /// <summary>Draws the panel.</summary>
    /// <param name="buffer">The screen.</param>
    /// <param name="area">Where; with the rule at its left edge.</param>
    /// <param name="layer">The annotations.</param>
    /// <param name="current">The span to show in full; null: none.</param>
    /// <param name="problems">What the rules found.</param>
    /// <param name="nearest">Index of the span at or before the caret; the list shows it and its neighbours.</param>
    public void Render(CellBuffer buffer, Rect area, Layer layer, Span? current, ImmutableArray<Problem> problems, int nearest)
    {
        var inner = new Rect(area.Column + 2, area.Row, Math.Max(0, area.Columns - 2), area.Rows);
        // The list always has the same rows: a span that comes or goes then moves nothing, and few bytes are sent.
        var (detail, list) = inner.SplitBottom(Math.Max(Math.Min(inner.Rows, LeastListRows), inner.Rows * 2 / 5));
        Update(layer, current, problems, nearest, Math.Max(0, list.Rows - 1), area.Columns - 2);
        for (var row = area.Row; row < area.Bottom; row++) buffer.Write(area, area.Column, row, _look.Symbols.Box.AsSpan(5, 1), _look.Theme.Border);
        for (var i = 0; i < Math.Min(detail.Rows, _detail.Count); i++) _detail[i].Render(buffer, detail, detail.Row + i, _look);
        RenderAround(buffer, area, list);
    }

    /// <summary>Draws only the current span, below a rule: for narrow terminals.</summary>
    public void RenderBelow(CellBuffer buffer, Rect area, Layer layer, Span? current, ImmutableArray<Problem> problems, int nearest)
    {
        Update(layer, current, problems, nearest, 0, area.Columns);
        var (rule, detail) = area.SplitTop(1);
        for (var column = rule.Column; column < rule.Right; column++) buffer.Write(rule, column, rule.Row, _look.Symbols.Box.AsSpan(4, 1), _look.Theme.Border);
        _look.Draw(buffer, rule, rule.Column + 2, rule.Row, _heading, _look.Theme.Title);
        for (var i = 0; i < Math.Min(detail.Rows, _detail.Count); i++) _detail[i].Render(buffer, detail, detail.Row + i, _look);
    }

    void RenderAround(CellBuffer buffer, Rect area, Rect list)
    {
        if (list.Rows == 0) return;
        buffer.Write(area, area.Column, list.Row, _look.Symbols.Box.AsSpan(6, 1), _look.Theme.Border);
        for (var column = area.Column + 1; column < area.Right; column++) buffer.Write(area, column, list.Row, _look.Symbols.Box.AsSpan(4, 1), _look.Theme.Border);
        _look.Draw(buffer, list, list.Column, list.Row, _heading, _look.Theme.Title);
        for (var i = 0; i < _around.Count; i++) _around[i].Render(buffer, list, list.Row + 1 + i, _look);
    }

    void Update(Layer layer, Span? current, ImmutableArray<Problem> problems, int nearest, int room, int columns)
    {
        if (ReferenceEquals(_shown.Layer, layer) && ReferenceEquals(_shown.Current, current) && _shown.Problems == problems
            && _shown.Nearest == nearest && _shown.Room == room && _shown.Columns == columns) return;
        _shown = (layer, current, problems, nearest, room, columns);
        _heading = layer.Spans.Length switch { 0 => " no spans ", 1 => " 1 span ", var n => string.Create(CultureInfo.InvariantCulture, $" {n} spans ") };
        DescribeCurrent(layer, current, problems, columns);
        ListAround(layer, current, nearest, room);
    }

    void DescribeCurrent(Layer layer, Span? current, ImmutableArray<Problem> problems, int columns)
    {
        _detail.Clear();
        if (current is null) return;
        var label = _scheme.Label(current.Label);
        _detail.Add(new PanelLine(label?.Title ?? current.Label, StyleOf(current), "", default, current.Id));
        AddWrapped(Quote(current), _look.Theme.Text, columns, QuoteRows);
        _missing.Clear();
        foreach (var attribute in label?.Attributes ?? [])
        {
            var value = current.Attributes[attribute.Name]?.ToString();
            if (value is not null) _detail.Add(new PanelLine($" {attribute.Title.ToLowerInvariant()} ", _look.Theme.Dim, value, _look.Theme.Text));
            else if (attribute.Required) _missing.Add(attribute);
        }
        if (_missing.Count > 0) AddWrapped($"missing: {string.Join(", ", _missing.Select(attribute => attribute.Title.ToLowerInvariant()))}", _look.Theme.Warning, columns, MissingRows);
        if (current.Note is { } note) _detail.Add(new PanelLine(" note ", _look.Theme.Dim, note, _look.Theme.Text));
        _relations.Clear();
        layer.RelationsOf(current.Id, _relations);
        foreach (var relation in _relations) _detail.Add(Describe(layer, current, relation));
        foreach (var problem in problems)
            if (problem.SpanId == current.Id && !IsMissing(problem.Attribute)) AddWrapped($"! {problem.Message}", StyleOf(problem.Severity), columns, ProblemRows);
    }

    // What is missing has been said in a word for all of it.
    bool IsMissing(string? attribute) => attribute is not null && _missing.Exists(missing => missing.Name == attribute);

    /// <summary>Adds a text over as many rows as it needs, the last of them cut where it needs more.</summary>
    void AddWrapped(string text, Style style, int columns, int rows)
    {
        var document = new TextDocument(text.ReplaceLineEndings(" "));
        var layout = new DocumentLayout(document, new LayoutOptions { Columns = Math.Max(2, columns) });
        var lines = layout.LineCount(0);
        for (var i = 0; i < Math.Min(rows, lines); i++)
        {
            var span = layout.Line(new LinePosition(0, i)).Span;
            _detail.Add(new PanelLine("", default, i == rows - 1 && lines > rows ? document.Text[span.Start..] : span.Of(document.Text).TrimEnd().ToString(), style));
        }
    }

    PanelLine Describe(Layer layer, Span current, Relation relation)
    {
        if (relation.From != current.Id) return new PanelLine($" ← {relation.Type} ", _look.Theme.Accent, QuoteOf(layer, relation.From), _look.Theme.Text);
        var target = relation.To.Article is { } article ? $"{article} {relation.To.Span}" : QuoteOf(layer, relation.To.Span);
        return new PanelLine($" → {relation.Type} ", _look.Theme.Accent, target, _look.Theme.Text);
    }

    void ListAround(Layer layer, Span? current, int nearest, int room)
    {
        _around.Clear();
        if (room == 0) return;
        // The current span holds the caret, so it begins no later than the nearest, and seldom much earlier.
        var shown = nearest;
        while (current is not null && shown >= 0 && !ReferenceEquals(layer.Spans[shown], current)) shown--;
        if (shown < 0) shown = nearest;
        // The list scrolls no further than it must to show that span between its neighbours: rows that stay cost no bytes.
        var margin = room > 2 ? 1 : 0;
        _first = Math.Clamp(_first, shown + margin - room + 1, Math.Max(shown + margin - room + 1, shown - margin));
        _first = Math.Clamp(_first, 0, Math.Max(0, layer.Spans.Length - room));
        for (var i = _first; i < Math.Min(layer.Spans.Length, _first + room); i++)
        {
            var span = layer.Spans[i];
            var pointer = ReferenceEquals(span, current) ? _look.Symbols.Pointer : " ";
            var key = _scheme.Label(span.Label)?.Key ?? '?';
            _around.Add(new PanelLine($"{pointer}{key} ", StyleOf(span), Quote(span), _look.Theme.Text));
        }
    }

    string QuoteOf(Layer layer, string id) => layer.Find(id) is { } span ? Quote(span) : $"{id} (missing)";

    string Quote(Span span)
    {
        const int Longest = 120;
        var hull = span.Extent.Hull;
        if (!span.Extent.IsDiscontinuous) return _article.Text.Substring(hull.Start, Math.Min(hull.Length, Longest));
        return string.Join(" … ", span.Extent.Fragments.Select(f => f.Of(_article.Text).ToString()));
    }

    Style StyleOf(Span span)
    {
        for (var i = 0; i < _scheme.Labels.Length; i++)
            if (_scheme.Labels[i].Name == span.Label) return _styles.LetterOf(i);
        return _look.Theme.Error;
    }

    Style StyleOf(Severity severity) => severity == Severity.Error ? _look.Theme.Error : _look.Theme.Warning;
}
