using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Testing.Annotation;

namespace FactCheck.Formats.Tests.Journal;

public sealed class JournalWordsTests
{
    static readonly LayerBuilder Ferry = LayerBuilder
        .Of("Quill [a1:said] [c1:the ferry line cut [n1:14] night sailings]; Vale [d1:denied] it [c2:all] and [c2:more].")
        .With("c1", "claim_type", new AttributeValue.Many(["numerical"]))
        .With("n1", "value", "14")
        .Relation("content", "a1", "c1");

    static readonly Layer Layer = Ferry.Layer;
    static readonly Span Claim = Layer.Find("c1")!;
    static readonly Span Number = Layer.Find("n1")!;
    static readonly Relation Link = Layer.Relations[0];

    public static TheoryData<Edit, string> Edits => new()
    {
        { new Edit.AddSpan(Number with { Id = "n2" }), "tagged \"14\" as number (n2)" },
        { new Edit.AddSpan(Number with { Id = "n2", Origin = SpanOrigin.SuggestedAccepted }), "accepted \"14\" as number (n2)" },
        { new Edit.AddSpan(Number with { Id = "n2", Origin = SpanOrigin.Projected }), "carried over \"14\" as number (n2)" },
        { new Edit.RemoveSpan("n1"), "removed number \"14\" (n1)" },
        { new Edit.ReplaceSpan(Number with { Label = "claim" }), "changed n1 from number to claim" },
        { new Edit.ReplaceSpan(Number with { Extent = Layer.Find("d1")!.Extent }), "moved n1 from \"14\" to \"denied\"" },
        { new Edit.ReplaceSpan(Claim with { Attributes = Claim.Attributes.With("claim_type", new AttributeValue.Many(["causal", "quote"])) }), "changed claim_type of c1 from numerical to causal and quote" },
        { new Edit.ReplaceSpan(Claim with { Attributes = AttributeValues.Empty }), "cleared claim_type of c1, which was numerical" },
        { new Edit.ReplaceSpan(Number with { Attributes = Number.Attributes.With("confidence", new AttributeValue.Integer(3)) }), "set confidence of n1 to 3" },
        { new Edit.ReplaceSpan(Number with { Note = "who counted?" }), "noted at n1: \"who counted?\"" },
        { new Edit.ReplaceSpan(Number with { Label = "claim", Note = "who?" }), "changed n1 from number to claim, noted at n1: \"who?\"" },
        { new Edit.ReplaceSpan(Number with { Origin = SpanOrigin.Projected }), "changed the origin of n1 from human to projected" },
        { new Edit.ReplaceSpan(Number with { Modified = DateTimeOffset.UnixEpoch }), "changed n1" },
        { new Edit.AddRelation(Link with { Id = "r2", Type = "denies", From = "d1", To = new SpanReference("s9", "other.en") }), "linked d1 to s9 of other.en as denies (r2)" },
        { new Edit.RemoveRelation("r1"), "unlinked a1 from c1 (content, r1)" },
        { new Edit.ReplaceRelation(Link with { Type = "denies" }), "changed link r1 from content to denies" },
        { new Edit.ReplaceRelation(Link with { To = new SpanReference("c2") }), "moved link r1 (content) from a1 and c1 to a1 and c2" },
        { new Edit.ReplaceRelation(Link with { Attributes = AttributeValues.Empty.With("stance", new AttributeValue.Text("deny")) }), "set stance of r1 to deny" },
        { new Edit.SetStatus(LayerStatus.Complete, null), "marked complete" },
        { new Edit.SetStatus(LayerStatus.Complete, "no speaker"), "marked complete although problems are left: \"no speaker\"" },
        { new Edit.SetStatus(LayerStatus.InProgress, null), "marked in progress" },
        { Deletion.Of(Layer, "c1"), "unlinked a1 from c1 (content, r1); removed claim \"the ferry line cut 14 night sailings\" (c1)" },
        { new Edit.Compound([]), "changed nothing" },
        { new Edit.Compound([.. Enumerable.Range(5, 6).Select(i => new Edit.AddSpan(Number with { Id = $"n{i}" }))]), "tagged \"14\" as number (n5); tagged \"14\" as number (n6); tagged \"14\" as number (n7); and 3 steps more" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_is_told_with_what_it_replaced(Edit edit, string words) => Tell(Opened(), Edited(Layer, edit)).ShouldBe(["began on an empty layer (alice at quay, factcheck 0.2.0)", words]);

    [Fact]
    public void What_was_undone_and_redone_is_told_as_it_was_told_when_it_was_done()
    {
        var edit = new Edit.AddSpan(Number with { Id = "n2" });
        var other = new Edit.SetStatus(LayerStatus.Complete, null);
        var undone = new JournalEvent.Undone(Written(edit.Invert(Layer)));
        Tell(Opened(), Edited(Layer, edit), Edited(Layer, other), new JournalEvent.Undone(Written(other.Invert(Layer))), undone, new JournalEvent.Redone(Written(edit)))
            .Skip(3).ShouldBe(["undid: marked complete", "undid: tagged \"14\" as number (n2)", "redid: tagged \"14\" as number (n2)"]);
    }

    [Fact]
    public void An_undo_of_what_stands_nowhere_is_told_by_what_it_did() =>
        Tell(Opened(), new JournalEvent.Undone(Written(new Edit.RemoveSpan("n1")))).Last().ShouldBe("undid: something older, so: removed n1");

    [Fact]
    public void What_an_edit_replaced_is_known_from_the_edits_before_it() =>
        Tell(Opened(), Edited(Layer, new Edit.AddSpan(Number with { Id = "n2" })), new JournalEvent.Edited(new JournalEdit.RemoveSpan("n2"), new JournalEdit.Compound([])))
            .Last().ShouldBe("removed number \"14\" (n2)");

    [Fact]
    public void Sessions_and_revisions_are_told() =>
        Tell(Opened(), new JournalEvent.Snapshot(1, "a"), new JournalEvent.Placed(1, "a"), Opened("a"), new JournalEvent.TakenOver("5e55000000000000"), new JournalEvent.TakenOver("gone"), Opened("x"), Opened("a"))
            .ShouldBe([
                "began on an empty layer (alice at quay, factcheck 0.2.0)",
                "wrote revision 1",
                "saved revision 1",
                "went on from revision 16 (alice at quay, factcheck 0.2.0)",
                "took over from alice at quay",
                "took over from session gone",
                "began on revision 16, which was changed outside (alice at quay, factcheck 0.2.0)",
                "began on revision 16, which was put back (alice at quay, factcheck 0.2.0)",
            ]);

    [Fact]
    public void A_long_quote_keeps_its_beginning_and_its_end_and_cuts_no_character()
    {
        ChangeWords.Brief(new string('a', 48)).ShouldBe(new string('a', 48));
        ChangeWords.Brief(new string('a', 30) + new string('b', 30)).ShouldBe(new string('a', 24) + "…" + new string('b', 23));
        var flags = string.Concat(Enumerable.Repeat("e\u0301", 60));
        ChangeWords.Brief(flags).ShouldBe(string.Concat(Enumerable.Repeat("e\u0301", 24)) + "…" + string.Concat(Enumerable.Repeat("e\u0301", 23)));
    }

    [Fact]
    public void A_difference_is_told_with_a_mark_for_each_thing_that_comes_goes_or_changes()
    {
        var after = Layer.Of(
            [Layer.Find("a1")!, Claim with { Note = "who?" }, Number with { Id = "n7" }],
            [Link with { Id = "r2" }, Link with { Id = "r3", Type = "denies", To = new SpanReference("s9", "other.en") }],
            LayerStatus.Complete);
        DifferenceWords.Of(Layer, after, Ferry.Article).Select(line => $"{line.Mark} {line.Words}").ShouldBe(
            [
                "- content from a1 to c1 (r1)",
                "+ number \"14\" (n7)",
                "~ noted at c1: \"who?\"",
                "- number \"14\" (n1)",
                "- denial \"denied\" (d1)",
                "- claim \"all and more\" (c2)",
                "+ content from a1 to c1 (r2)",
                "+ denies from a1 to s9 of other.en (r3)",
                "~ marked complete",
            ]);
        DifferenceWords.Of(after, after, Ferry.Article).ShouldBeEmpty();
    }

    [Fact]
    public void A_relation_that_changed_is_told_by_what_changed() =>
        DifferenceWords.Of(Layer, Layer.Of(Layer.Spans, [Link with { Type = "denies" }]), Ferry.Article)
            .ShouldHaveSingleItem().ShouldBe(new DifferenceLine('~', "changed link r1 from content to denies"));

    static IEnumerable<string> Tell(params JournalEvent[] events) =>
        JournalWords.Of(JournalFormat.Read([.. JournalSample.Chain(events).SelectMany(line => line)])).Select(statement => statement.Words);

    static JournalEvent.Opened Opened(string sha256 = "") => JournalSample.Opened with { Sha256 = sha256 };

    static JournalEvent.Edited Edited(Layer before, Edit edit) => new(Written(edit), Written(edit.Invert(before)));

    static JournalEdit Written(Edit edit) => JournalEdits.Of(edit, Ferry.Article);
}
