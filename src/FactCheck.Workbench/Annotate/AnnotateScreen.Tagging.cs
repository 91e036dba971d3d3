using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Workbench.Annotate;

/// <content>Making, changing and removing spans; undo and redo.</content>
public sealed partial class AnnotateScreen
{
    DateTimeOffset Now
    {
        get
        {
            var now = _shell.Time.GetUtcNow();
            return now.AddTicks(-(now.Ticks % TimeSpan.TicksPerSecond)); // files keep whole seconds
        }
    }

    /// <summary>Tags the kept pieces and the selection, or without any the label's natural unit under the caret.</summary>
    internal void Tag(LabelDefinition label)
    {
        if (ExtentFor(label) is not { } extent)
        {
            Say($"There is no {Describe(label.Unit)} under the caret. Move to one, or select text with v.");
            return;
        }
        if (Layer.SameLabelOverlap(label.Name, extent) is { } other)
        {
            Focus(other);
            Say(other.Extent == extent
                ? $"This is {other.Id} already. Enter edits it, t gives it another label."
                : $"This would overlap {other.Id}, which is a {label.Title.ToLowerInvariant()} too; spans of one label may not overlap.");
            return;
        }
        var now = Now;
        var span = new Span
        {
            Id = Layer.NextSpanId(),
            Label = label.Name,
            Extent = extent,
            Attributes = SpanDefaults.For(label, _session.Article, extent.Hull.Of(Document.Text).ToString()),
            Created = now,
            Modified = now,
        };
        if (!Do(new Edit.AddSpan(span))) return;
        _pieces = [];
        Focus(span);
    }

    /// <summary>Gives the current span another label; attributes that the new label has too are kept.</summary>
    internal void Retag(Span span, LabelDefinition label)
    {
        if (span.Label == label.Name) return;
        if (Layer.SameLabelOverlap(label.Name, span.Extent, span.Id) is { } other)
        {
            Say($"It would overlap {other.Id}, which is a {label.Title.ToLowerInvariant()} too.");
            return;
        }
        var attributes = SpanDefaults.For(label, _session.Article, span.Extent.Hull.Of(Document.Text).ToString());
        foreach (var (name, value) in span.Attributes.Entries)
            if (label.Attributes.FirstOrDefault(a => a.Name == name) is { } kept && Fits(kept, value)) attributes = attributes.With(name, value);
        var after = span with { Label = label.Name, Attributes = attributes, Modified = Now };
        Do(new Edit.ReplaceSpan(after));
        Focus(after);
    }

    internal void Delete()
    {
        if (Current is not { } span) return;
        var relations = new List<Relation>();
        Layer.RelationsOf(span.Id, relations);
        if (!Do(Deletion.Of(Layer, span.Id))) return;
        MoveTo(Caret.At(span.Extent.Hull.Start));
        Say(relations.Count switch
        {
            0 => $"Removed {span.Id}; u brings it back.",
            1 => $"Removed {span.Id} and its relation; u brings both back.",
            var n => $"Removed {span.Id} and its {n} relations; u brings them back.",
        });
    }

    internal void Undo()
    {
        if (_session.Undo() is { } edit) ShowChanged(edit);
        else Say("There is nothing to undo.");
    }

    internal void Redo()
    {
        if (_session.Redo() is { } edit) ShowChanged(edit);
        else Say("There is nothing to do again.");
    }

    /// <summary>To the next or previous span in the order of the text, from the current one or the caret.</summary>
    internal void Step(int by)
    {
        var spans = Layer.Spans;
        if (spans.IsEmpty)
        {
            Say("Nothing is tagged yet. Press a label's key to tag what is under the caret.");
            return;
        }
        var at = _focusId is { } id && Layer.Find(id) is { } focused ? spans.IndexOf(focused) : -1;
        var next = at >= 0 ? at + by : by > 0 ? FirstAfter(_caret.Offset) : FirstAfter(_caret.Offset - 1) - 1;
        Focus(spans[(next + spans.Length) % spans.Length]);
    }

    /// <summary>Makes a span the current one and puts the caret on its first character.</summary>
    internal void Focus(Span span)
    {
        _caret = Caret.At(span.Extent.Hull.Start);
        _focusId = span.Id;
    }

    /// <summary>Applies an edit; false, with the reason said, where another session writes the layer.</summary>
    internal bool Do(Edit edit)
    {
        if (_session.Do(edit)) return true;
        Say(_session.ReadOnlyReason!); // not null: that is why
        return false;
    }

    static bool Fits(AttributeDefinition definition, AttributeValue value) => value switch
    {
        AttributeValue.Many many => definition.Multiple && many.Values.All(v => definition.Choices.Any(c => c.Value == v)),
        AttributeValue.Text text => definition.Type != AttributeType.Enumeration || (!definition.Multiple && definition.Choices.Any(c => c.Value == text.Value)),
        _ => definition.Type == AttributeType.Integer,
    };

    Extent? ExtentFor(LabelDefinition label)
    {
        var selected = TrimBlanks(_caret.Selection);
        if (!selected.IsEmpty) return Extent.Of(_pieces.Add(selected));
        if (_pieces.Length > 0) return Extent.Of(_pieces);
        return NaturalUnits.At(Document, label.Unit, _caret.Offset) is { IsEmpty: false } unit ? new Extent(unit) : null;
    }

    /// <summary>Index of the first span that starts after <paramref name="offset"/>.</summary>
    int FirstAfter(int offset)
    {
        var (low, high) = (0, Layer.Spans.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (Layer.Spans[middle].Extent.Hull.Start > offset) high = middle;
            else low = middle + 1;
        }
        return low;
    }

    void ShowChanged(Edit edit)
    {
        _pieces = [];
        if (ChangedSpan(edit) is { } id && Layer.Find(id) is { } span) Focus(span);
        else _focusId = null;
    }

    static string? ChangedSpan(Edit edit) => edit switch
    {
        Edit.AddSpan add => add.Span.Id,
        Edit.ReplaceSpan replace => replace.After.Id,
        Edit.AddRelation add => add.Relation.From,
        Edit.Compound compound => compound.Steps.Select(ChangedSpan).FirstOrDefault(id => id is not null),
        _ => null,
    };

    static string Describe(NaturalUnit unit) => unit switch
    {
        NaturalUnit.Numeral => "number or word",
        NaturalUnit.NounPhrase => "name or word",
        NaturalUnit.Clause => "clause",
        NaturalUnit.Quotation => "quotation or sentence",
        NaturalUnit.Sentence => "sentence",
        NaturalUnit.Paragraph => "paragraph",
        _ => "word",
    };
}
