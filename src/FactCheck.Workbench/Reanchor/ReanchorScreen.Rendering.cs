using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Layers;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Widgets;
using FactCheck.Text;
using FactCheck.Text.Offsets;
using FactCheck.Text.Segmentation;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Review;

namespace FactCheck.Workbench.Reanchor;

/// <content>Drawing.</content>
public sealed partial class ReanchorScreen
{
    // Code points of the old text that are shown before and after a quote, where it is known.
    const int OldContext = 120;

    readonly LabelLook _labels;
    readonly TextPane _text;
    (RecordedSpan? Span, AnchorOutcome? Outcome, TextPane? Pane, ImmutableArray<Marked> Marks) _old;
    (AnchorCandidate? Candidate, AnchorOutcome? Outcome) _candidate;

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area)
    {
        var look = _shell.Look;
        buffer.Fill(area, look.Theme.Text);
        var (header, body) = area.SplitTop(1);
        (body, var footer) = body.SplitBottom(1);
        RenderHeader(buffer, header, look);
        var current = Selected >= 0 ? _decisions.Proposals[Selected] : null;
        var panes = ReviewPanes.Render(buffer, body, look, "as you annotated it", current is null ? "now" : ReanchorWords.Now(current.Outcome, _decisions.ShownCandidate(Selected)));
        _list.Render(buffer, panes.List, look);
        if (current is not null)
        {
            RenderOld(buffer, panes.First, current, look);
            RenderNew(buffer, panes.Second, current, look);
        }
        if (_message is not null) look.Draw(buffer, footer, footer.Column + 1, footer.Row, _message, look.Theme.Accent);
        else KeyHintBar.Render(buffer, footer, look, Keymap.Hints(this).AsSpan());
    }

    void RenderHeader(CellBuffer buffer, Rect header, Look look)
    {
        var left = _decisions.Left == 0 ? $"{look.Symbols.Check} all decided" : string.Create(CultureInfo.InvariantCulture, $"{_decisions.Left} to decide");
        StatusBar.Render(
            buffer,
            header,
            look,
            [new StatusSegment(_revised.Article.Id.Value, 3, look.Theme.StatusBar.With(CellAttributes.Bold)), new StatusSegment("its text changed", 2)],
            [new StatusSegment(ReanchorWords.Counts(_decisions.Proposals), 1), new StatusSegment(left, 4)]);
    }

    void RenderRow(CellBuffer buffer, Rect area, int index, Style style)
    {
        var look = _shell.Look;
        var proposal = _decisions.Proposals[index];
        var decided = _decisions[index] switch
        {
            SpanDecision.Accepted => look.Symbols.Check,
            SpanDecision.Dropped => "-",
            _ => " ",
        };
        var right = look.DrawRight(buffer, area, area.Row, ReanchorWords.Short(proposal.Outcome), style);
        var room = area.SplitLeft(Math.Max(0, right - 1 - area.Column)).Left;
        var column = look.Draw(buffer, room, area.Column, area.Row, $"{decided} {ReanchorWords.Mark(proposal.Outcome)} {_labels.Key(proposal.Span.Label)} ", style);
        look.Draw(buffer, room, column, area.Row, proposal.Span.Quote.ReplaceLineEndings(" "), style);
    }

    void RenderOld(CellBuffer buffer, Rect area, SpanProposal proposal, Look look)
    {
        var (title, rest) = area.SplitTop(1);
        var span = proposal.Span;
        look.DrawRight(buffer, title, title.Row, span.Id, look.Theme.Dim);
        look.Draw(buffer, title, title.Column, title.Row, _labels.Title(span.Label), _labels.Letter(span.Label));
        var shown = ShownOutcome(proposal);
        if (!ReferenceEquals(_old.Span, span) || !ReferenceEquals(_old.Outcome, shown)) _old = OldPane(span, shown, look);
        var row = _old.Pane!.Render(buffer, rest, _old.Marks) + 1; // set just above
        foreach (var (name, value) in span.Attributes.Entries)
            if (row < rest.Bottom) new PanelLine($"{name} ", look.Theme.Dim, value.ToString() ?? "", look.Theme.Text).Render(buffer, rest, row++, look);
        if (span.Note is { } note && row < rest.Bottom) new PanelLine("note ", look.Theme.Dim, note, look.Theme.Text).Render(buffer, rest, row, look);
    }

    // For a place that is only a candidate what changed is found when it is shown.
    AnchorOutcome ShownOutcome(SpanProposal proposal)
    {
        if (proposal.Outcome is not AnchorOutcome.Ambiguous several || several.Candidates[_decisions.ShownCandidate(Selected)] is not { Similarity: < 1 } candidate) return proposal.Outcome;
        if (!ReferenceEquals(_candidate.Candidate, candidate))
            _candidate = (candidate, new AnchorOutcome.Changed(candidate.Place, candidate.Similarity, QuoteChange.Between(proposal.Span.Quote, candidate.Place.Hull.Of(_revised.Article.Text).ToString())));
        return _candidate.Outcome!; // set with the candidate
    }

    (RecordedSpan, AnchorOutcome, TextPane, ImmutableArray<Marked>) OldPane(RecordedSpan span, AnchorOutcome outcome, Look look)
    {
        var (before, after) = Around(span);
        var marks = ImmutableArray.CreateBuilder<Marked>();
        var offsets = new OffsetMap(span.Quote);
        foreach (var piece in span.Pieces)
            marks.Add(new Marked(new TextSpan(before.Length + offsets.ToUtf16(piece.Start - span.Hull.Start), before.Length + offsets.ToUtf16(piece.End - span.Hull.Start)), _labels.Mark(span.Label)));
        if (outcome is AnchorOutcome.Changed { Similarity: < 1 } changed)
            foreach (var gone in changed.Change.Gone)
                marks.Add(new Marked(new TextSpan(before.Length + gone.Start, before.Length + gone.End), look.Theme.Error.With(CellAttributes.Strikethrough)));
        return (span, outcome, new TextPane(new TextDocument(before + span.Quote + after), _revised.Article.Metadata.Direction, look), marks.ToImmutable());
    }

    // As much of the old text as is known around a span.
    (string Before, string After) Around(RecordedSpan span)
    {
        var (before, after) = (span.Prefix, span.Suffix);
        if (_revised.Recorded.Text is { } text)
        {
            var offsets = new OffsetMap(text);
            var (from, to) = (Math.Max(0, span.Hull.Start - OldContext / 2), Math.Min(offsets.CodePointLength, span.Hull.End + OldContext));
            (before, after) = (text[offsets.ToUtf16(from)..offsets.ToUtf16(span.Hull.Start)], text[offsets.ToUtf16(span.Hull.End)..offsets.ToUtf16(to)]);
        }
        return (
            Excerpt.Before(before, span.Hull.Start > new OffsetMap(before).CodePointLength ? ExcerptEdge.Cut : ExcerptEdge.Text),
            Excerpt.After(after, span.Hull.End + new OffsetMap(after).CodePointLength < _revised.Recorded.Length ? ExcerptEdge.Cut : ExcerptEdge.Text));
    }

    void RenderNew(CellBuffer buffer, Rect area, SpanProposal proposal, Look look)
    {
        if (_decisions[Selected] is SpanDecision.Dropped) look.Draw(buffer, area, area.Column, area.Row, "Left out.", look.Theme.Warning);
        else if (proposal.Outcome is AnchorOutcome.Lost) look.Draw(buffer, area, area.Column, area.Row, "Not found. It stood about here:", look.Theme.Warning);
        var place = _decisions.Shown(Selected);
        var isLabelled = _decisions[Selected] is SpanDecision.Dropped || place is null;
        var (_, text) = area.SplitTop(isLabelled ? 1 : 0);
        _text.RenderAround(buffer, text, place?.Hull.Start ?? Nearby(), _scroll, place is { } shown && !isLabelled ? MarksOf(proposal, shown, look) : []);
    }

    ImmutableArray<Marked> MarksOf(SpanProposal proposal, Extent place, Look look)
    {
        var marks = ImmutableArray.CreateBuilder<Marked>();
        foreach (var piece in place.Fragments) marks.Add(new Marked(piece, _labels.Mark(proposal.Span.Label)));
        if (ShownOutcome(proposal) is AnchorOutcome.Changed { Similarity: < 1 } changed && changed.Place == place)
            foreach (var come in changed.Change.Come)
                marks.Add(new Marked(new TextSpan(place.Hull.Start + come.Start, place.Hull.Start + come.End), look.Theme.Selected.With(CellAttributes.Bold) with { Underline = UnderlineStyle.Single }));
        return marks.ToImmutable();
    }

    // Where the span before it ends that has a place.
    int Nearby()
    {
        for (var i = Selected - 1; i >= 0; i--)
            if (_decisions.Proposals[i].Outcome.Proposed is { } place) return place.Hull.End;
        return 0;
    }
}
