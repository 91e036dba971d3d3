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

    /// <summary>Shows letters over the visible spans that the current one may be linked with; the next key picks one, or asks for the list of all.</summary>
    internal void Relate()
    {
        if (Current is not { } from) return;
        var targets = VisibleSpans().FindAll(span => span.Id != from.Id && Possible(from, span).Count > 0);
        if (targets.Count == 0)
        {
            ListTargets(from);
            return;
        }
        _focusId = from.Id;
        _hints = new SpanHints(targets);
        _shell.Show(new HintPrompt(_shell, _hints, pick => Picked(from, pick)));
        Say($"Link {from.Id} ({from.Label}): letters of a span; / lists any span or article.");
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
            if (!Do(new Edit.RemoveRelation(relation.Id))) return;
            _focusId = span.Id;
            Say($"Removed {relation.Id} ({relation.Type}); u brings it back.");
        }
    }

    void Picked(Span from, HintPick pick)
    {
        _hints = null;
        switch (pick)
        {
            case HintPick.Picked picked:
                Choose($"{from.Id} and {picked.Span.Id}", Possible(from, picked.Span));
                break;
            case HintPick.Listed:
                ListTargets(from);
                break;
            default:
                Say("Nothing was linked.");
                break;
        }
    }

    void Choose(string pair, List<PossibleLink> possible)
    {
        var allowed = possible.FindAll(link => link.Type.IsAllowed);
        if (allowed.Count == 0) Say(possible[0].Type.Refusal!); // what is not allowed says why
        else if (allowed.Count == 1) Link(allowed[0]);
        else _shell.Show(ChoicePrompt.Numbered(_shell, $"{pair}: which relation?", allowed, link => link.ToString(), Link));
    }

    void Link(PossibleLink link)
    {
        if (Do(new Edit.AddRelation(new Relation { Id = Layer.NextRelationId(), Type = link.Type.Definition.Type, From = link.From.Id, To = link.To }))) Say($"{link}.");
    }

    /// <summary>Relations that the scheme has between two spans, in either direction, with what stands against each.</summary>
    List<PossibleLink> Possible(Span a, Span b) =>
    [
        .. RelationChoices.Between(_session.Scheme, Layer, a, b).Select(type => new PossibleLink(a, type, new SpanReference(b.Id))),
        .. RelationChoices.Between(_session.Scheme, Layer, b, a).Select(type => new PossibleLink(b, type, new SpanReference(a.Id))),
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
