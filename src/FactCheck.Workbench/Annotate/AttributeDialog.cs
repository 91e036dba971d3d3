using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>The attributes and the note of one span in a form. Enter keeps them, Esc leaves them as they were.</summary>
static class AttributeDialog
{
    const int QuoteLength = 48;

    /// <summary>Opens on a span.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="article">Its article.</param>
    /// <param name="span">The span.</param>
    /// <param name="label">Its label.</param>
    /// <param name="kept">Called with the new attributes and note.</param>
    public static ILayer Create(WorkbenchShell shell, Article article, Span span, LabelDefinition label, Action<AttributeValues, string?> kept)
    {
        var form = new Form(AttributeFields.For(label, span).AsSpan());
        return new DialogLayer(shell.Application.Layers, new FormDialog(Title(article, span, label), form), shell.Look, result =>
        {
            if (result != WidgetResult.Accepted) return;
            var note = ((EntryField)form.Fields[^1]).Text.Trim();
            kept(AttributeFields.Read(label, form.Fields, span.Attributes), note.Length == 0 ? null : note);
        });
    }

    static string Title(Article article, Span span, LabelDefinition label)
    {
        var quote = span.Extent.Hull.Of(article.Text);
        return quote.Length <= QuoteLength ? $"{label.Title} {span.Id}: {quote}" : $"{label.Title} {span.Id}: {quote[..QuoteLength]}…";
    }
}
