using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>Whatever happens to the bytes: nothing throws, what stands before the damage is read, the damage is told, and nothing is read that was not written.</summary>
public sealed class JournalDamageTests
{
    static readonly byte[] Whole = JournalSample.Bytes;
    static readonly string[] Written = [.. JournalSample.Lines.Select(line => JournalFormat.HashOf(line))];

    [Fact]
    public void Cut_off_at_any_byte_every_whole_line_is_read_and_the_rest_is_a_torn_tail()
    {
        for (var length = 0; length <= Whole.Length; length++)
        {
            var lines = Whole.AsSpan(0, length).Count((byte)'\n');
            var end = JournalSample.Lines.Take(lines).Sum(line => line.Length);
            var reading = JournalFormat.Read(Whole.AsSpan(0, length));
            reading.Unbroken.ShouldBe(lines);
            reading.GoodLength.ShouldBe(end);
            reading.LastSequence.ShouldBe(lines);
            reading.LastHash.ShouldBe(lines == 0 ? JournalFormat.NoHash : Written[lines - 1]);
            if (end == length) reading.Damages.ShouldBeEmpty();
            else reading.Damages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
                damage => damage.Kind.ShouldBe(JournalDamageKind.TornTail),
                damage => (damage.Start, damage.Length).ShouldBe((end, length - end)));
        }
    }

    [Fact]
    public void A_tail_of_zeros_as_power_cuts_leave_it_is_torn()
    {
        var damage = JournalFormat.Read([.. Whole, .. new byte[4096]]).Damages.ShouldHaveSingleItem();
        (damage.Kind, damage.Start, damage.Length).ShouldBe((JournalDamageKind.TornTail, Whole.Length, 4096));
    }

    [Fact]
    public void Any_byte_may_be_damaged()
    {
        var bytes = (byte[])Whole.Clone();
        for (var at = 0; at < bytes.Length; at++)
        {
            var line = Whole.AsSpan(0, at).Count((byte)'\n');

            // The lowest bit, the one that tells small letters from capitals, and all.
            foreach (byte flip in (byte[])[0x01, 0x20, 0xFF])
            {
                bytes[at] ^= flip;
                CheckDamaged(JournalFormat.Read(bytes), line);
                bytes[at] ^= flip;
            }
        }
    }

    [Theory]
    [InlineData(JournalDamageKind.SequenceGap, 3, 0, 1, 2, 4, 5, 6, 7, 8, 9, 10, 11)]
    [InlineData(JournalDamageKind.SequenceGap, 0, 1, 2, 3)]
    [InlineData(JournalDamageKind.SequenceGap, 2, 0, 1, 1, 2)]
    [InlineData(JournalDamageKind.SequenceGap, 1, 0, 2, 1, 3)]
    public void Lines_that_are_dropped_repeated_or_moved_are_found(JournalDamageKind kind, int unbroken, params int[] lines)
    {
        var reading = JournalFormat.Read([.. lines.SelectMany(line => JournalSample.Lines[line])]);
        reading.Unbroken.ShouldBe(unbroken);
        reading.Lines.Length.ShouldBe(lines.Length);
        reading.Damages[0].Kind.ShouldBe(kind);
    }

    [Fact]
    public void A_line_written_anew_with_a_right_checksum_breaks_the_chain_behind_it()
    {
        var forged = JournalFormat.Write(JournalFormat.Read(Whole).Entries[4] with { By = "mallory" });
        var reading = JournalFormat.Read([.. JournalSample.Lines.Take(4).Append(forged).Concat(JournalSample.Lines.Skip(5)).SelectMany(line => line)]);
        reading.Unbroken.ShouldBe(5);
        var damage = reading.Damages.ShouldHaveSingleItem();
        damage.Kind.ShouldBe(JournalDamageKind.BrokenChain);
        damage.Message.ShouldStartWith("Line 6 of the journal, bytes ");
    }

    [Fact]
    public void After_a_line_that_cannot_be_read_the_others_are_still_there()
    {
        var bytes = (byte[])Whole.Clone();
        bytes[JournalSample.Lines[0].Length + 20] ^= 0xFF;
        var reading = JournalFormat.Read(bytes);
        reading.Unbroken.ShouldBe(1);
        reading.Lines.Select(line => line.Entry.Sequence).ShouldBe([1, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
        reading.Damages.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            damage => damage.Kind.ShouldBe(JournalDamageKind.BadChecksum),
            damage => (damage.Start, damage.Length).ShouldBe((JournalSample.Lines[0].Length, JournalSample.Lines[1].Length)));
    }

    [Fact]
    public void A_checksum_in_capitals_is_not_the_one_that_was_written()
    {
        var line = (byte[])JournalSample.Lines.First(line => line.AsSpan(0, 8).ContainsAnyInRange((byte)'a', (byte)'f')).Clone();
        for (var i = 0; i < 8; i++) line[i] = (byte)char.ToUpperInvariant((char)line[i]);
        JournalFormat.Read(line).Damages.ShouldHaveSingleItem().Kind.ShouldBe(JournalDamageKind.BadChecksum);
    }

    static void CheckDamaged(JournalReading reading, int line)
    {
        reading.Damages.ShouldNotBeEmpty();
        reading.Unbroken.ShouldBe(line);
        foreach (var read in reading.Lines)
            if (Written[read.Entry.Sequence - 1] != read.Hash) throw new InvalidOperationException($"Line {read.Entry.Sequence} was read, but never written so.");
    }
}
