using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Tests.Keymaps;

public sealed class KeySequenceTests
{
    [Theory]
    [InlineData("g g", "g g")]
    [InlineData("  C-x   C-s ", "C-x C-s")]
    [InlineData("Space f", "Space f")]
    public void Sequences_are_read_and_written(string text, string canonical)
    {
        KeySequence.TryParse(text, out var sequence).ShouldBeTrue();
        sequence.ToString().ShouldBe(canonical);
        KeySequence.Parse(canonical).ShouldBe(sequence);
        KeySequence.Parse(canonical).GetHashCode().ShouldBe(sequence.GetHashCode());
    }

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("g foo")]
    public void What_is_no_sequence_is_refused(string text)
    {
        KeySequence.TryParse(text, out var sequence).ShouldBeFalse();
        (sequence == default).ShouldBeTrue();
        sequence.ToString().ShouldBe("");
    }

    [Fact]
    public void A_sequence_has_at_least_one_key() => Should.Throw<ArgumentException>(() => new KeySequence(ReadOnlySpan<Key>.Empty));
}
