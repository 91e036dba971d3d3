using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;
using FactCheck.Text;
using FactCheck.Workbench.Prompts;

namespace FactCheck.Workbench.Annotate;

/// <content>Linking spans.</content>
public sealed partial class AnnotateScreen
{
    SpanHints? _hints;

    /// <summary>Shows letters over the visible spans that the current one may be linked with; the next key picks one.</summary>
    internal void Relate()
    {
        if (Current is not { } from) return;
        var targets = VisibleSpans().Where(span => span.Id != from.Id && Possible(from, span).Count > 0).ToList();
        if (targets.Count == 0)
        {
            Say($"No span on the screen can be linked with a {from.Label}. Tag one, or scroll until it shows.");
            return;
        }
        _focusId = from.Id;
        _hints = new SpanHints(targets);
        _shell.Show(new HintPrompt(_shell, _hints, target => Picked(from, target)));
        Say($"Link {from.Id} ({from.Label}) with: type the letters over a span; Esc leaves it.");
    }

    /// <summary>Removes one of the current span's relations, chosen where there are several.</summary>
    internal void Unlink()
    {
        if (Current is not { } span) return;
        var relations = new List<Relation>();
        Layer.RelationsOf(span.Id, relations);
        if (relations.Count == 0)
        {
            Say($"{span.Id} has no relations. r makes one.");
            return;
        }
        if (relations.Count == 1) Remove(relations[0]);
        else _shell.Show(ChoicePrompt.Numbered(_shell, $"Which relation of {span.Id} goes?", relations, r => Describe(span, r), Remove));

        void Remove(Relation relation)
        {
            Do(new Edit.RemoveRelation(relation.Id));
            _focusId = span.Id;
            Say($"Removed {relation.Id} ({relation.Type}); u brings it back.");
        }
    }

    void Picked(Span from, Span? target)
    {
        _hints = null;
        if (target is null)
        {
            Say("Nothing was linked.");
            return;
        }
        var possible = Possible(from, target);
        var allowed = possible.FindAll(choice => choice.Type.IsAllowed);
        if (allowed.Count == 0) Say(possible[0].Type.Refusal!); // what is not allowed says why
        else if (allowed.Count == 1) Link(allowed[0]);
        else _shell.Show(ChoicePrompt.Numbered(_shell, $"{from.Id} and {target.Id}: which relation?", allowed, c => $"{c.From.Id} {c.Type.Definition.Type} {c.To.Id}", Link));
    }

    void Link((Span From, RelationChoice Type, Span To) choice)
    {
        var (from, type, to) = choice;
        Do(new Edit.AddRelation(new Relation { Id = Layer.NextRelationId(), Type = type.Definition.Type, From = from.Id, To = new SpanReference(to.Id) }));
        Say($"{from.Id} {type.Definition.Type} {to.Id}.");
    }

    /// <summary>Relations that the scheme has between two spans, in either direction, with what stands against each.</summary>
    List<(Span From, RelationChoice Type, Span To)> Possible(Span a, Span b) =>
    [
        .. RelationChoices.Between(_session.Scheme, Layer, a, b).Select(type => (a, type, b)),
        .. RelationChoices.Between(_session.Scheme, Layer, b, a).Select(type => (b, type, a)),
    ];

    List<Span> VisibleSpans()
    {
        var first = _layout.Line(_viewport.Top).Span;
        var last = _layout.Line(_layout.Move(_viewport.Top, Math.Max(0, _textRows - 1))).Span;
        var visible = new List<Span>();
        Layer.Overlapping(new TextSpan(first.Start, Math.Max(first.Start, last.End)), visible);
        return visible.FindAll(span => span.Extent.Hull.Start >= first.Start);
    }

    static string Describe(Span span, Relation relation) => relation.From == span.Id
        ? $"→ {relation.Type} {(relation.To.Article is { } article ? $"{article} " : "")}{relation.To.Span}"
        : $"← {relation.Type} {relation.From}";
}
