using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text;
using FactCheck.Text.Segmentation;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Review;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Merging;

/// <summary>One side's version of what is to be decided: its spans with text, attributes and note, its links. What the other side has differently is marked.</summary>
sealed class SidePane
{
    // Code units of the article around a span.
    const int Context = 60;
    const int QuoteRows = 4;

    readonly Look _look;
    readonly LabelLook _labels;
    readonly Article _article;
    readonly Func<string, string> _nameOf;
    readonly List<(PanelLine? Line, TextPane? Text, ImmutableArray<Marked> Marks)> _items = [];

    /// <param name="shell">The workbench.</param>
    /// <param name="article">The article.</param>
    /// <param name="conflict">What is to be decided.</param>
    /// <param name="side">Whose version.</param>
    /// <param name="nameOf">The quote of a span by id, on that side.</param>
    public SidePane(WorkbenchShell shell, Article article, MergeConflict conflict, MergeChoice side, Func<string, string> nameOf)
    {
        (_look, _labels, _article, _nameOf) = (shell.Look, new LabelLook(shell), article, nameOf);
        if (conflict is MergeConflict.OfStatus status) Add(MergeWords.Of(side == MergeChoice.Ours ? status.Ours : status.Theirs), _look.Theme.Text);
        if (conflict is not MergeConflict.OfSpans spans) return;
        foreach (var span in spans.Spans)
            if (side == MergeChoice.Ours) Add(span.Ours, span.Theirs, span.Base);
            else Add(span.Theirs, span.Ours, span.Base);
        foreach (var relation in spans.Relations)
            if ((side == MergeChoice.Ours ? relation.Ours : relation.Theirs) is { } link) Add(link, spans.Spans.Any(span => span.Id == link.From));
            else if (relation.Base is { } was) Add($"link {was.Type} deleted", _look.Theme.Warning);
    }

    /// <summary>Draws as much as fits.</summary>
    public void Render(CellBuffer buffer, Rect area)
    {
        var row = area.Row;
        foreach (var (line, text, marks) in _items)
        {
            if (row >= area.Bottom) return;
            if (line is { } shown) shown.Render(buffer, area, row++, _look);
            if (text is not null) row = text.Render(buffer, new Rect(area.Column, row, area.Columns, Math.Min(QuoteRows, area.Bottom - row)), marks);
        }
    }

    void Add(Span? here, Span? there, Span? before)
    {
        if (here is null)
        {
            Add(before is null ? "nothing here" : $"{before.Id} deleted", before is null ? _look.Theme.Dim : _look.Theme.Warning);
            return;
        }
        _items.Add((new PanelLine(_labels.Title(here.Label), _labels.Letter(here.Label), there is not null && there.Label != here.Label ? " *" : "", _look.Theme.Warning, here.Id), null, []));
        AddText(here);
        foreach (var (name, value) in here.Attributes.Entries) AddValue(name, value.ToString() ?? "", there is not null && !value.Equals(there.Attributes[name]));
        foreach (var (name, _) in there?.Attributes.Entries ?? [])
            if (here.Attributes[name] is null) AddValue(name, "not set", differs: true);
        if (here.Note is { } note) AddValue("note", note, there is not null && there.Note != note);
    }

    void AddText(Span span)
    {
        var hull = span.Extent.Hull;
        var document = _article.Document;
        var from = document.SnapToGrapheme(Math.Max(0, hull.Start - Context / 2));
        var to = document.SnapToGrapheme(Math.Min(document.Text.Length, hull.End + Context));
        var before = Excerpt.Before(document.Text[from..hull.Start], from > 0 ? ExcerptEdge.Cut : ExcerptEdge.Text);
        var after = Excerpt.After(document.Text[hull.End..Math.Max(to, hull.End)], to < document.Text.Length ? ExcerptEdge.Cut : ExcerptEdge.Text);
        var marks = span.Extent.Fragments.Select(piece => new Marked(
            new TextSpan(before.Length + piece.Start - hull.Start, before.Length + piece.End - hull.Start), _labels.Mark(span.Label)));
        _items.Add((null, new TextPane(new TextDocument(before + document.Text[hull.Start..hull.End] + after), _article.Metadata.Direction, _look), [.. marks]));
    }

    // The end that is not shown above.
    void Add(Relation relation, bool isFromHere)
    {
        var end = isFromHere ? relation.To.Article is { } other ? $"{other} {relation.To.Span}" : _nameOf(relation.To.Span) : _nameOf(relation.From);
        _items.Add((new PanelLine($" {(isFromHere ? "→" : "←")} {relation.Type} ", _look.Theme.Accent, end, _look.Theme.Text), null, []));
    }

    void Add(string words, Style style) => _items.Add((new PanelLine("", default, words, style), null, []));

    void AddValue(string name, string value, bool differs) => _items.Add((new PanelLine(
        $"{(differs ? "*" : " ")}{name} ", differs ? _look.Theme.Warning : _look.Theme.Dim, value, differs ? _look.Theme.Warning : _look.Theme.Text), null, []));
}
