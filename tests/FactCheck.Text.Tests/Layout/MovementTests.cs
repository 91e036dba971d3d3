using FactCheck.Text.Layout;

namespace FactCheck.Text.Tests.Layout;

public sealed class MovementTests
{
    [Fact]
    public void Right_crosses_an_embedded_word_from_its_last_letter_to_its_first() =>
        Walk("ab CDE fg", 20, VisualDirection.Right, 0, 1, 2, 5, 4, 3, 6, 7, 8, 9, 9);

    [Fact]
    public void Left_is_forward_in_a_right_to_left_paragraph() => Walk("AB cd EF", 20, VisualDirection.Left, 0, 1, 2, 4, 3, 5, 6, 7, 8, 8);

    [Fact]
    public void Past_the_edge_lies_the_next_line() => Walk("ab cd", 3, VisualDirection.Right, 0, 1, 2, 3, 4, 5, 5);

    [Fact]
    public void Past_the_edge_of_a_right_to_left_line_lies_the_next_line_too() => Walk("AB CD", 3, VisualDirection.Left, 0, 1, 2, 3, 4, 5, 5);

    [Fact]
    public void The_end_of_a_paragraph_and_an_empty_paragraph_are_places() => Walk("a\n\nb", 5, VisualDirection.Right, 0, 1, 2, 3, 4, 4);

    [Fact]
    public void Spaces_that_hang_are_passed_over() => Walk("abc d", 3, VisualDirection.Right, 0, 1, 2, 4, 5);

    [Fact]
    public void From_a_space_that_hangs_the_arrows_lead_to_its_neighbours()
    {
        var layout = Marked.Layout("abc    d", 3);
        layout.MoveVisually(5, VisualDirection.Left).ShouldBe(2);
        layout.MoveVisually(5, VisualDirection.Right).ShouldBe(7);
    }

    [Fact]
    public void Down_keeps_the_column()
    {
        var layout = Marked.Layout("abcdef\nab\nabcdef", 10);
        layout.MoveVertically(4, 1, 4).ShouldBe(9);
        layout.MoveVertically(4, 2, 4).ShouldBe(14);
        layout.MoveVertically(14, -2, 4).ShouldBe(4);
    }

    [Fact]
    public void Down_stops_on_a_wrapped_line_even_past_its_text()
    {
        var layout = Marked.Layout("abcdefg hi jklmnopqr", 8);
        var second = layout.Line(new LinePosition(0, 1));
        layout.PositionOf(layout.MoveVertically(0, 1, 7)).ShouldBe(new LinePosition(0, 1));
        layout.MoveVertically(0, 1, 7).ShouldBe(second.Span.End - 1);
    }

    [Theory]
    [InlineData(-5, 0, 0)]
    [InlineData(1, 0, 1)]
    [InlineData(2, 1, 0)]
    [InlineData(3, 2, 0)]
    [InlineData(int.MaxValue, 2, 0)]
    public void Moving_by_lines_stops_at_the_first_and_last(int lines, int paragraph, int line) =>
        Marked.Layout("ab cd\n\nx", 3).Move(default, lines).ShouldBe(new LinePosition(paragraph, line));

    [Fact]
    public void At_a_soft_wrap_the_offset_belongs_to_the_line_it_starts()
    {
        var layout = Marked.Layout("ab cd\r\nx", 3);
        layout.PositionOf(2).ShouldBe(new LinePosition(0, 0));
        layout.PositionOf(3).ShouldBe(new LinePosition(0, 1));
        layout.PositionOf(5).ShouldBe(new LinePosition(0, 1));
        layout.PositionOf(6).ShouldBe(new LinePosition(0, 1));
        layout.PositionOf(7).ShouldBe(new LinePosition(1, 0));
        layout.PositionOf(8).ShouldBe(new LinePosition(1, 0));
    }

    [Theory]
    [InlineData("abc", 5, 3, 3)]
    [InlineData("abc", 3, 3, 2)]
    [InlineData("ABC", 5, 3, 1)]
    [InlineData("ABC", 3, 3, 0)]
    [InlineData("", 5, 0, 0)]
    [InlineData("ab CD", 9, 5, 5)]
    [InlineData("ab CD", 9, 3, 4)]
    public void The_caret_has_a_column_within_the_line(string marked, int columns, int offset, int column) =>
        Marked.Layout(Marked.Parse(marked), columns).Line(default).ColumnOf(offset).ShouldBe(column);

    [Fact]
    public void The_end_column_may_lie_outside()
    {
        Marked.Layout("abc", 3).Line(default).EndColumn.ShouldBe(3);
        Marked.Layout(Marked.Parse("ABC"), 3).Line(default).EndColumn.ShouldBe(-1);
    }

    [Fact]
    public void Past_the_text_in_reading_direction_lies_the_paragraphs_end()
    {
        var english = Marked.Layout("abc", 9).Line(default);
        (english.OffsetAt(8), english.OffsetAt(-1)).ShouldBe((3, 0));
        var hebrew = Marked.Layout(Marked.Parse("ABC"), 9).Line(default);
        (hebrew.OffsetAt(0), hebrew.OffsetAt(8), hebrew.OffsetAt(20)).ShouldBe((3, 0, 0));
    }

    static void Walk(string marked, int columns, VisualDirection direction, params int[] offsets)
    {
        var layout = Marked.Layout(Marked.Parse(marked), columns);
        var walked = new List<int> { offsets[0] };
        while (walked.Count < offsets.Length) walked.Add(layout.MoveVisually(walked[^1], direction));
        walked.ShouldBe(offsets);
    }
}
