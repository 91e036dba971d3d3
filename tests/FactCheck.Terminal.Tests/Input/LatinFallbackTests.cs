using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Input;

public sealed class LatinFallbackTests
{
    [Theory]
    [InlineData('ؤ', "c")]
    [InlineData('ى', "n")]
    [InlineData('ش', "a")]
    [InlineData('ي', "d")]
    [InlineData('؟', "?")]
    [InlineData('ز', ".c")]
    [InlineData('ב', "c")]
    [InlineData('с', "c")]
    [InlineData('С', "C")]
    [InlineData('ψ', "c")]
    [InlineData('แ', "c")]
    [InlineData('c', "")]
    [InlineData('中', "")]
    public void A_letter_maps_to_the_key_in_its_place(char typed, string latin) => LatinFallback.Of(typed).ToString().ShouldBe(latin);

    [Fact]
    public void Only_commands_use_the_place_of_a_key()
    {
        var typed = TerminalEvent.Of(new Key('ؤ', KeyModifiers.Alt));
        typed.CommandKey.ShouldBe(Key.Parse("A-c"));
        typed.Key.ShouldBe(new Key('ؤ', KeyModifiers.Alt));
        TerminalEvent.Of(Key.Enter).CommandKey.ShouldBe(Key.Enter);
    }
}
