using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class RowChangesTests
{
    [Theory]
    [InlineData("abcdef", "abcdef", "")]
    [InlineData("abcdef", "Xbcdef", "0-1")]
    [InlineData("abcdef", "abcdeX", "5-6")]
    [InlineData("abcdef", "aXXdXf", "1-3 4-5")]
    [InlineData("abcdef", "UVWXYZ", "0-6")]
    [InlineData("語cdef", "語cdXf", "4-5")]
    [InlineData("abcdef", "語cdef", "0-2")]
    [InlineData("語cdef", "abcdef", "0-2")]
    [InlineData("a語def", "語cdef", "0-3")]
    [InlineData("語cdef", "字cdef", "0-2")]
    public void Runs_are_maximal_and_never_cut_a_wide_glyph(string before, string after, string expected)
    {
        var runs = new List<string>();
        foreach (var run in new RowChanges(Row(before), Row(after))) runs.Add($"{run.Start}-{run.End}");
        string.Join(' ', runs).ShouldBe(expected);
    }

    [Fact]
    public void A_new_style_alone_is_a_change()
    {
        var after = Row("abc").ToArray();
        after[1].Style = new Style(Underline: UnderlineStyle.Curly);
        var changes = new RowChanges(Row("abc"), after);
        changes.MoveNext().ShouldBeTrue();
        changes.Current.ShouldBe(new CellRun(1, 2));
        changes.MoveNext().ShouldBeFalse();
    }

    [Fact]
    public void Rows_of_different_widths_are_refused() => Should.Throw<ArgumentException>(() =>
    {
        foreach (var run in new RowChanges(Row("abc"), Row("ab"))) run.Start.ShouldBe(0);
    });

    static ReadOnlySpan<Cell> Row(string text)
    {
        var buffer = new CellBuffer(text.EnumerateRunes().Sum(rune => CellWidth.Of(rune.Value)), 1);
        buffer.Write(buffer.Area, 0, 0, text, default);
        return buffer.Row(0);
    }
}
