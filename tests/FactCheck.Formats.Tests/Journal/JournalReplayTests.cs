using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

public sealed class JournalReplayTests
{
    static readonly Layer Layer = JournalSample.Layer;

    [Fact]
    public void An_outside_change_ends_undo()
    {
        var history = Run(1, Layer, JournalSample.Opened, Status("1"), JournalSample.Opened with { Sha256 = "x" }, Status("2"));
        history.ShouldBeOfType<ReplayOutcome.Failed>().Reason.ShouldBe("The session began on another version of the file or of the article.");
        var after = Run(3, Layer, JournalSample.Opened, Status("1"), JournalSample.Opened with { Sha256 = "x" }, Status("2"))
            .ShouldBeOfType<ReplayOutcome.Replayed>().History;
        after.Layer.StatusReason.ShouldBe("2");
        after.Undo(out _).CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void What_follows_the_last_entry_that_fits_is_told_with_the_layer_before_it()
    {
        var failed = Run(1, Layer, JournalSample.Opened, Status("1"), Edited(new Edit.RemoveSpan("s9")), Status("2")).ShouldBeOfType<ReplayOutcome.Failed>();
        failed.Sequence.ShouldBe(3);
        failed.Reason.ShouldBe("There is no span s9.");
        failed.Before.StatusReason.ShouldBe("1");
    }

    [Fact]
    public void A_span_that_does_not_fit_the_article_is_a_reason_not_an_exception()
    {
        var added = (JournalEdit.AddSpan)JournalEdits.Of(new Edit.AddSpan(Layer.Find("n1")! with { Id = "n2" }), JournalSample.Article);
        var wrong = new JournalEdit.AddSpan(added.Span with { Start = 12 });
        Run(1, Layer, JournalSample.Opened, new JournalEvent.Edited(wrong, wrong)).ShouldBeOfType<ReplayOutcome.Failed>().Reason.ShouldStartWith("Span n2 (number): the quote is ");
    }

    [Fact]
    public void Edits_of_another_text_are_not_replayed()
    {
        var opened = JournalSample.Opened with { ArticleSha256 = new string('c', 64) };
        Run(1, Layer, opened, Status("1")).ShouldBeOfType<ReplayOutcome.Failed>().Reason.ShouldBe("The edit was made on another text of the article.");
        var history = Run(2, Layer, opened, Status("1")).ShouldBeOfType<ReplayOutcome.Replayed>().History;
        history.CanUndo.ShouldBeFalse();
    }

    [Fact]
    public void An_undo_of_what_stands_nowhere_ends_undo_and_redo()
    {
        var undone = new JournalEvent.Undone(new JournalEdit.SetStatus("complete", "0"));
        var history = Run(1, Layer, JournalSample.Opened, Status("1"), undone, undone, new JournalEvent.Redone(new JournalEdit.SetStatus("complete", "4")))
            .ShouldBeOfType<ReplayOutcome.Replayed>().History;
        history.Layer.StatusReason.ShouldBe("4");
        history.CanUndo.ShouldBeFalse();
        history.CanRedo.ShouldBeFalse();
    }

    [Fact]
    public void Compounds_within_compounds_are_written_as_one()
    {
        var inner = new Edit.Compound([new Edit.RemoveRelation("r1"), new Edit.RemoveRelation("r2")]);
        var written = JournalEdits.Of(new Edit.Compound([inner, new Edit.RemoveSpan("c1")]), JournalSample.Article);
        JournalEdits.Read(written, JournalSample.Article).Value.ShouldBe(
            new Edit.Compound([new Edit.RemoveRelation("r1"), new Edit.RemoveRelation("r2"), new Edit.RemoveSpan("c1")]));
    }

    [Fact]
    public void An_unknown_status_or_origin_is_a_problem()
    {
        JournalEdits.Read(new JournalEdit.SetStatus("done"), JournalSample.Article).Problems.ShouldHaveSingleItem().Message.ShouldContain("\"done\" is no status");
        var all = new JournalEdit.Compound([new JournalEdit.RemoveSpan("n1"), new JournalEdit.SetStatus("done")]);
        JournalEdits.Read(all, JournalSample.Article).Value.ShouldBeNull();
    }

    static ReplayOutcome Run(int from, Layer start, params JournalEvent[] events) =>
        JournalReplay.Run([.. events.Select((e, i) => new JournalEntry(i + 1, default, "", "", "", e))], from, start, JournalSample.Article);

    static JournalEvent.Edited Status(string reason) => Edited(new Edit.SetStatus(LayerStatus.Complete, reason));

    static JournalEvent.Edited Edited(Edit edit) =>
        new(JournalEdits.Of(edit, JournalSample.Article), JournalEdits.Of(new Edit.SetStatus(LayerStatus.InProgress, null), JournalSample.Article));
}
