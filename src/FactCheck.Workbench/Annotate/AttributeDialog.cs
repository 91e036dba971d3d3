using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Prompts;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>The attributes and the note of one span in a form. Enter keeps them, Esc leaves them as they were.</summary>
public sealed class AttributeDialog : ILayer
{
    readonly WorkbenchShell _shell;
    readonly Span _span;
    readonly LabelDefinition _label;
    readonly Action<AttributeValues, string?> _kept;
    readonly string _quote;
    readonly Form _form;

    /// <summary>Opens on a span.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="article">Its article.</param>
    /// <param name="span">The span.</param>
    /// <param name="label">Its label.</param>
    /// <param name="kept">Called with the new attributes and note.</param>
    public AttributeDialog(WorkbenchShell shell, Article article, Span span, LabelDefinition label, Action<AttributeValues, string?> kept)
    {
        (_shell, _span, _label, _kept) = (shell, span, label, kept);
        _quote = span.Extent.Hull.Of(article.Text).ToString();
        _form = new Form(AttributeFields.For(label, span).AsSpan());
    }

    /// <inheritdoc/>
    public bool IsOpaque => false;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        var result = _form.Handle(input);
        if (result is WidgetResult.Accepted or WidgetResult.Cancelled) _shell.Application.Layers.Remove(this);
        if (result == WidgetResult.Accepted)
        {
            var note = ((EntryField)_form.Fields[^1]).Text.Trim();
            _kept(AttributeFields.Read(_label, _form.Fields, _span.Attributes), note.Length == 0 ? null : note);
        }
        return EventResult.Handled;
    }

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var inner = Dialog.Render(buffer, area.Center(Math.Min(area.Columns, 100), Math.Max(1, area.Rows - 2)), $"{_label.Title} {_span.Id}", _shell.Look);
        var (quote, form) = inner.SplitTop(2);
        _shell.Look.Draw(buffer, quote, quote.Column, quote.Row, _quote, _shell.Look.Theme.Dim);
        _form.Render(buffer, form, _shell.Look);
    }
}
