using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

public sealed class JournalVerificationTests
{
    readonly JournalBook _book = JournalBook.Written();

    [Fact]
    public void A_journal_as_it_was_written_is_whole_and_every_revision_is_replayed()
    {
        var verified = _book.Verify();
        verified.Problems.ShouldBeEmpty();
        verified.Remarks.ShouldBeEmpty();
        verified.Replayed.ShouldBe(3);
    }

    [Fact]
    public void Dropping_any_line_but_the_last_is_found() =>
        EachLine(lines => lines.Count - 1, (lines, i) => [.. lines.Take(i), .. lines.Skip(i + 1)]);

    [Fact]
    public void Repeating_any_line_is_found() => EachLine(lines => lines.Count, (lines, i) => [.. lines.Take(i + 1), .. lines.Skip(i)]);

    [Fact]
    public void Exchanging_any_two_neighbours_is_found() =>
        EachLine(lines => lines.Count - 1, (lines, i) => [.. lines.Take(i), lines[i + 1], lines[i], .. lines.Skip(i + 2)]);

    [Fact]
    public void Changing_any_line_is_found_although_its_checksum_is_right() =>
        EachLine(lines => lines.Count - 1, (lines, i) => [.. lines.Take(i), Forged(lines[i]), .. lines.Skip(i + 1)]);

    [Fact]
    public void Inserting_a_line_anywhere_is_found() =>
        EachLine(lines => lines.Count, (lines, i) =>
        {
            var previous = i == 0 ? JournalFormat.NoHash : JournalFormat.HashOf(lines[i - 1]);
            var between = JournalFormat.Write(new JournalEntry(i + 1, default, "5e55", "alice", previous, new JournalEvent.TakenOver("other")));
            return [.. lines.Take(i), between, .. lines.Skip(i)];
        });

    [Fact]
    public void Cutting_the_end_off_is_found_against_the_file_as_long_as_the_last_revision_is_among_what_was_cut()
    {
        var lines = JournalSample.Chain(_book.Events);
        var lastSnapshot = lines.Count - 2;
        for (var kept = 0; kept <= lastSnapshot; kept++)
            _book.Verify([.. lines.Take(kept).SelectMany(line => line)]).Problems.Select(problem => problem.Code).ShouldBe(["journal-file"]);

        // What followed it is missed by a noted hash only.
        _book.Verify([.. lines.Take(lastSnapshot + 1).SelectMany(line => line)]).Problems.ShouldBeEmpty();
    }

    [Fact]
    public void An_edit_that_was_changed_with_the_whole_chain_behind_it_is_found_by_the_next_revision()
    {
        for (var i = 0; i < _book.Events.Count; i++)
        {
            if (_book.Events[i] is not JournalEvent.Edited { Edit: JournalEdit.AddSpan add } edited) continue;
            var forged = edited with { Edit = new JournalEdit.AddSpan(add.Span with { Label = "number" }) };
            var verified = _book.Verify([.. _book.Events.Take(i), forged, .. _book.Events.Skip(i + 1)]);
            verified.Problems[0].Code.ShouldBe("journal-snapshot");
            verified.Problems[0].Message.ShouldBe("Entry 4 wrote revision 1, but the edits before it yield another file. Compare with the kept revision.");
        }
    }

    [Fact]
    public void A_revision_that_was_changed_with_the_whole_chain_behind_it_is_found_by_the_file()
    {
        var other = JournalBook.Written();
        other.Do(new Edit.SetStatus(LayerStatus.InProgress, null));
        other.Save();
        _book.Verify(other.Events).Problems.ShouldHaveSingleItem().Message.ShouldContain("not the last: somebody put it back");
        other.Verify(_book.Events).Problems.ShouldHaveSingleItem().Message.ShouldContain("it was changed outside, or the end of the journal was cut off");
    }

    [Fact]
    public void An_edit_that_does_not_fit_and_an_inverse_that_is_none_are_found()
    {
        var opened = _book.Events[0];
        var edited = (JournalEvent.Edited)_book.Events[1];
        Codes([opened, edited with { Edit = new JournalEdit.RemoveSpan("c1") }]).ShouldContain("journal-edit");
        Codes([opened, edited with { Inverse = new JournalEdit.SetStatus("complete") }]).ShouldContain("journal-inverse");
        Codes([opened, new JournalEvent.Placed(1, "x")]).ShouldContain("journal-placed");
    }

    [Fact]
    public void Lines_of_somebody_else_are_found()
    {
        var entry = JournalFormat.Read(JournalSample.Bytes).Entries[0] with { By = "mallory" };
        _book.Verify(JournalFormat.Write(entry)).Problems[0].Message.ShouldBe("Entry 1 was written by mallory, but the journal is that of alice. Ask who put it there.");
    }

    [Fact]
    public void A_file_that_is_missing_is_a_problem()
    {
        var empty = new JournalBook();
        empty.Verify(_book.Events).Problems.ShouldHaveSingleItem().Message.ShouldStartWith("The standoff file is missing");
    }

    [Fact]
    public void Edits_that_wait_for_their_revision_are_told()
    {
        _book.Do(new Edit.SetStatus(LayerStatus.InProgress, null));
        var verified = _book.Verify();
        verified.Problems.ShouldBeEmpty();
        verified.Remarks.ShouldHaveSingleItem().ShouldStartWith("1 edit is not in the standoff file yet");
    }

    [Fact]
    public void A_session_that_began_on_an_outside_change_is_replayed_from_there()
    {
        _book.ChangeOutside(JournalSample.Layer);
        _book.Open();
        _book.Do(new Edit.RemoveSpan("n1"));
        _book.Save();
        var verified = _book.Verify();
        verified.Problems.ShouldBeEmpty();
        verified.Replayed.ShouldBe(4);
    }

    [Fact]
    public void What_began_on_a_revision_that_is_not_kept_is_told_and_followed_again_from_the_next_that_is()
    {
        _book.ChangeOutside(JournalSample.Layer);
        _book.Forget(JournalBook.Hash(_book.File));
        _book.Open();
        _book.Do(new Edit.RemoveSpan("n1"));
        _book.Save();
        _book.Do(new Edit.SetStatus(LayerStatus.Complete, null));
        _book.Save();
        var verified = _book.Verify();
        verified.Problems.ShouldBeEmpty();
        verified.Replayed.ShouldBe(4);
        verified.Remarks.ShouldHaveSingleItem().ShouldBe("Entry 17 began on revision 4 that is not kept: the edits up to the next revision that is kept were not replayed.");
    }

    [Fact]
    public void After_a_damaged_line_the_edits_are_followed_again()
    {
        byte[] bytes = [.. JournalSample.Chain(_book.Events).SelectMany(line => line)];
        bytes[JournalSample.Chain(_book.Events)[0].Length + 30] ^= 0xFF;
        var verified = _book.Verify(bytes);
        verified.Problems.ShouldHaveSingleItem().Code.ShouldBe("journal-checksum");
        verified.Replayed.ShouldBe(2);
    }

    [Fact]
    public void A_crash_before_the_file_was_in_place_and_one_after_it_are_no_problem()
    {
        var file = _book.File;
        _book.Write();
        _book.Verify().Problems.ShouldBeEmpty();
        var rolledBack = JournalBook.Written();
        rolledBack.File.ShouldBe(file);
        rolledBack.Verify(_book.Events).Problems.ShouldBeEmpty();
    }

    List<string> Codes(IReadOnlyList<JournalEvent> events) => [.. _book.Verify(events).Problems.Select(problem => problem.Code)];

    void EachLine(Func<IReadOnlyList<byte[]>, int> count, Func<IReadOnlyList<byte[]>, int, IReadOnlyList<byte[]>> tamper)
    {
        var lines = JournalSample.Chain(_book.Events);
        for (var i = 0; i < count(lines); i++)
        {
            var problems = _book.Verify([.. tamper(lines, i).SelectMany(line => line)]).Problems;
            problems.ShouldNotBeEmpty($"line {i + 1}");
            problems[0].Code.ShouldBeOneOf("journal-gap", "journal-chain");
        }
    }

    static byte[] Forged(byte[] line)
    {
        var entry = JournalFormat.Read(line).Lines[0].Entry;
        return JournalFormat.Write(entry with { Time = entry.Time.AddMilliseconds(1) });
    }
}
