using FactCheck.Terminal.Input;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Input;

public sealed class KeyTextTests
{
    [Theory]
    [InlineData("c", 'c', KeyModifiers.None)]
    [InlineData("C-s", 's', KeyModifiers.Control)]
    [InlineData("A-x", 'x', KeyModifiers.Alt)]
    [InlineData("C-A-S-a", 'a', KeyModifiers.Control | KeyModifiers.Alt | KeyModifiers.Shift)]
    [InlineData("?", '?', KeyModifiers.None)]
    [InlineData(":", ':', KeyModifiers.None)]
    [InlineData("-", '-', KeyModifiers.None)]
    [InlineData("C--", '-', KeyModifiers.Control)]
    [InlineData("ع", 'ع', KeyModifiers.None)]
    [InlineData("A-ع", 'ع', KeyModifiers.Alt)]
    [InlineData("😀", 0x1F600, KeyModifiers.None)]
    [InlineData("Space", ' ', KeyModifiers.None)]
    [InlineData("C-Space", ' ', KeyModifiers.Control)]
    [InlineData("U+064E", 0x064E, KeyModifiers.None)]
    public void Characters_are_read_and_written(string text, int code, KeyModifiers modifiers)
    {
        Key.TryParse(text, out var key).ShouldBeTrue();
        key.ShouldBe(new Key(code, modifiers));
        key.ToString().ShouldBe(text);
    }

    [Fact]
    public void Named_keys_are_read_and_written()
    {
        Key.Parse("Enter").ShouldBe(Key.Enter);
        Key.Parse("S-Tab").ShouldBe(Key.Tab.With(KeyModifiers.Shift));
        Key.Parse("S-Left").ShouldBe(Key.Left.With(KeyModifiers.Shift));
        Key.Parse("F1").ShouldBe(Key.Function(1));
        Key.Parse("F24").ShouldBe(Key.Function(24));
        Key.Function(12).With(KeyModifiers.Control).ToString().ShouldBe("C-F12");
        Key.Escape.ToString().ShouldBe("Esc");
    }

    [Theory]
    [InlineData("enter", "Enter")]
    [InlineData("Escape", "Esc")]
    [InlineData("PgUp", "PageUp")]
    [InlineData("C-del", "C-Delete")]
    [InlineData("A-C-x", "C-A-x")]
    [InlineData("S-a", "A")]
    [InlineData("C-S", "C-s")]
    [InlineData("S-ж", "Ж")]
    [InlineData("U+0041", "A")]
    public void Other_spellings_mean_the_same_key(string text, string canonical) => Key.Parse(text).ToString().ShouldBe(canonical);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("ab")]
    [InlineData("C-")]
    [InlineData("C-C-x")]
    [InlineData("X-a")]
    [InlineData("F0")]
    [InlineData("F25")]
    [InlineData("U+D800")]
    [InlineData("U+110000")]
    [InlineData("\u0001")]
    [InlineData("\u202E")]
    public void What_is_no_key_is_refused(string text)
    {
        Key.TryParse(text, out var key).ShouldBeFalse();
        key.ShouldBe(default);
        Should.Throw<FormatException>(() => Key.Parse(text));
    }

    [Fact]
    public void Every_key_reads_back_as_itself() =>
        Prop.ForAll(Keys.Any.ToArbitrary(), key => Key.TryParse(key.ToString(), out var back) && back == key).QuickCheckThrowOnFailure();
}
