using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Layers;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Anchoring;

public sealed class ReanchoringLaws
{
    [Fact]
    public void In_an_unchanged_text_every_span_is_kept_where_it_is() =>
        Holds(Gen.OneOf(RevisionArbitrary.Distinct(), RevisionArbitrary.Confusing()), (revision, kept) =>
            Reanchoring.Propose(Recording.Of(revision.Before, revision.Layer, kept), revision.Before)
                .All(p => p.Outcome is AnchorOutcome.Kept same && same.Place == revision.Layer.Find(p.Span.Id)!.Extent));

    [Fact]
    public void Where_words_are_all_different_every_untouched_span_is_found_at_its_shifted_place_or_asked_about_where_the_words_beside_it_changed() =>
        Holds(RevisionArbitrary.Distinct(), (revision, kept) =>
            Propose(revision, kept).All(p => TruePlace(revision, p) is not { } place
                || (p.Outcome is AnchorOutcome.Kept or AnchorOutcome.Moved && p.Outcome.Proposed == place)
                || (TruePlace(revision, Around(p.Span)) is null && Tells(p.Outcome, place))));

    [Fact]
    public void Where_words_are_all_different_a_deleted_span_is_never_put_on_other_text_as_if_it_were_its_own() =>
        Holds(RevisionArbitrary.Distinct(), (revision, kept) =>
            Propose(revision, kept).All(p => TruePlace(revision, p) is not null || p.Outcome is not (AnchorOutcome.Kept or AnchorOutcome.Moved)));

    [Fact]
    public void After_one_insertion_or_deletion_in_any_text_that_is_known_an_untouched_span_is_found_or_asked_about_with_its_true_place_listed() =>
        Holds(RevisionArbitrary.ConfusingOnce(), (revision, kept) =>
            kept == OldTextIs.Unknown || Propose(revision, kept).All(p => TruePlace(revision, p) is not { } place || Tells(p.Outcome, place)));

    [Fact]
    public void Nothing_is_proposed_onto_text_that_another_span_has_for_sure() =>
        Holds(Gen.OneOf(RevisionArbitrary.Confusing(), RevisionArbitrary.Distinct()), (revision, kept) =>
        {
            var proposals = Propose(revision, kept);
            return proposals.All(p => p.Outcome.Proposed is not { } place
                || proposals.All(other => other == p || other.Outcome.Proposed is not { } theirs || !theirs.Overlaps(place)));
        });

    [Fact]
    public void What_is_called_kept_or_moved_reads_exactly_as_the_quote() =>
        Holds(Gen.OneOf(RevisionArbitrary.Confusing(), RevisionArbitrary.Distinct()), (revision, kept) =>
            Propose(revision, kept).All(p => p.Outcome is not (AnchorOutcome.Kept or AnchorOutcome.Moved)
                || p.Outcome.Proposed!.Value.Hull.Of(revision.After.Text).SequenceEqual(p.Span.Quote)));

    [Fact]
    public void Every_proposed_edge_lies_between_graphemes() =>
        Holds(RevisionArbitrary.Confusing(), (revision, kept) =>
            Propose(revision, kept).All(p => Places(p.Outcome).All(place => new[] { place.Hull.Start, place.Hull.End }.All(edge => revision.After.Document.SnapToGrapheme(edge) == edge))));

    [Fact]
    public void The_same_input_has_the_same_output() =>
        Holds(RevisionArbitrary.Confusing(), (revision, kept) =>
            Propose(revision, kept).Select(p => string.Join(' ', Places(p.Outcome).Select(place => place.Hull)))
                .SequenceEqual(Propose(revision, kept).Select(p => string.Join(' ', Places(p.Outcome).Select(place => place.Hull)))));

    [Theory]
    [InlineData(2)]
    [InlineData(7)]
    [InlineData(300)]
    public void A_quote_that_occurs_many_times_without_telling_context_is_ambiguous(int times)
    {
        var sentence = "Rain fell all day. ";
        var before = FactCheck.Testing.Annotation.TestArticle.Of(string.Concat(Enumerable.Repeat(sentence, times)));
        var layer = Layer.Of(
            [new Span { Id = "s1", Label = "claim", Extent = new Extent(new Text.TextSpan(sentence.Length * (times / 2), sentence.Length * (times / 2) + 9)), Created = default, Modified = default }],
            []);
        var after = FactCheck.Testing.Annotation.TestArticle.Of(string.Concat(Enumerable.Repeat(sentence, times + 1)));
        foreach (var kept in Enum.GetValues<OldTextIs>())
        {
            var outcome = Reanchoring.Propose(Recording.Of(before, layer, kept), after).ShouldHaveSingleItem().Outcome.ShouldBeOfType<AnchorOutcome.Ambiguous>();
            outcome.Candidates.Length.ShouldBeInRange(2, AnchoringLimits.Candidates);
        }
    }

    // Or proposes the longer word or number that it became a part of.
    static bool Tells(AnchorOutcome outcome, Extent place) =>
        outcome is AnchorOutcome.Changed { Place.Hull: var longer } ? longer.Contains(place.Hull)
        : outcome is AnchorOutcome.Kept or AnchorOutcome.Moved
            ? outcome.Proposed == place
            : outcome is AnchorOutcome.Ambiguous several && (several.Candidates.Any(c => c.Place.Hull.Contains(place.Hull)) || several.Total > several.Candidates.Length);

    static IEnumerable<Extent> Places(AnchorOutcome outcome) =>
        outcome is AnchorOutcome.Ambiguous several ? several.Candidates.Select(c => c.Place) : outcome.Proposed is { } place ? [place] : [];

    // With what is recorded around it; every letter of such texts is one code unit.
    static Extent Around(RecordedSpan span) =>
        new(new Text.TextSpan(span.Hull.Start - span.Prefix.Length, span.Hull.End + span.Suffix.Length));

    static Extent? TruePlace(Revision revision, Extent old) => revision.TruePlace(old);

    static Extent? TruePlace(Revision revision, SpanProposal proposal) => revision.TruePlace(revision.Layer.Find(proposal.Span.Id)!.Extent);

    static System.Collections.Immutable.ImmutableArray<SpanProposal> Propose(Revision revision, OldTextIs kept) =>
        Reanchoring.Propose(Recording.Of(revision.Before, revision.Layer, kept), revision.After);

    static void Holds(Gen<Revision> revisions, Func<Revision, OldTextIs, bool> law) =>
        Check.One(
            Config.QuickThrowOnFailure.WithMaxTest(300),
            Prop.ForAll((from revision in revisions from kept in Gen.Elements(OldTextIs.Known, OldTextIs.Unknown) select (revision, kept)).ToArbitrary(), drawn => law(drawn.revision, drawn.kept).Label(Described(drawn.revision, drawn.kept))));

    static string Described(Revision revision, OldTextIs kept) => string.Join('\n', Propose(revision, kept).Select(p =>
        $"{revision.Layer.Find(p.Span.Id)!.Extent.Hull} truly {TruePlace(revision, p)?.Hull}: {p.Outcome.GetType().Name} {string.Join(' ', Places(p.Outcome).Select(place => place.Hull))}"));
}
