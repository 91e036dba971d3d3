using FactCheck.Text.Bidi;
using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Layout;

public sealed class LayoutLawsTests
{
    [Fact]
    public void The_lines_of_a_paragraph_joined_give_the_paragraph_back() =>
        Law(layout =>
        {
            for (var i = 0; i < layout.Document.ParagraphCount; i++)
            {
                var content = layout.Document.ParagraphAt(i).Content;
                var at = content.Start;
                for (var line = 0; line < layout.LineCount(i); line++)
                {
                    var span = layout.Line(new LinePosition(i, line)).Span;
                    span.Start.ShouldBe(at);
                    at = span.End;
                }
                at.ShouldBe(content.End);
            }
        });

    [Fact]
    public void Every_cluster_is_on_one_line_once_but_for_spaces_that_hang() =>
        Law(layout =>
        {
            foreach (var line in Marked.Lines(layout))
            {
                var at = line.Span.Start;
                foreach (var cell in line.Cells.ToArray().OrderBy(cell => cell.Offset))
                {
                    cell.Offset.ShouldBe(at);
                    at += cell.Length;
                }
                at.ShouldBeLessThanOrEqualTo(line.Span.End);
                layout.Document.Text[at..line.Span.End].ShouldAllBe(c => char.IsWhiteSpace(c) && c != '\u00A0');
            }
        });

    [Fact]
    public void Cells_lie_side_by_side_within_the_columns() =>
        Law(layout =>
        {
            foreach (var line in Marked.Lines(layout).Where(line => line.Cells.Length > 0))
            {
                var column = (int)line.Cells[0].Column;
                foreach (var cell in line.Cells)
                {
                    ((int)cell.Column).ShouldBe(column);
                    ((int)cell.Width).ShouldBeInRange(1, 4);
                    column += cell.Width;
                }
                column.ShouldBeLessThanOrEqualTo(layout.Options.Columns);
                if (line.StartsRight) column.ShouldBe(layout.Options.Columns);
                else line.Cells[0].Column.ShouldBe((ushort)0);
            }
        });

    [Fact]
    public void Column_and_offset_are_inverse_at_every_cluster() =>
        Law(layout =>
        {
            foreach (var line in Marked.Lines(layout))
                foreach (var cell in line.Cells)
                {
                    line.ColumnOf(cell.Offset).ShouldBe(cell.Column);
                    line.OffsetAt(cell.Column).ShouldBe(cell.Offset);
                    line.OffsetAt(cell.Column + cell.Width - 1).ShouldBe(cell.Offset);
                }
        });

    [Fact]
    public void Every_offset_has_a_line_and_a_column_within_it() =>
        Law(layout =>
        {
            for (var offset = 0; offset <= layout.Document.Text.Length; offset++)
            {
                var line = layout.Line(layout.PositionOf(offset));
                (offset >= line.Span.Start && offset <= layout.Document.ParagraphAt(layout.PositionOf(offset).Paragraph).Full.End).ShouldBeTrue();
                line.ColumnOf(offset).ShouldBeInRange(0, layout.Options.Columns - 1);
            }
        });

    [Fact]
    public void Nothing_that_could_act_on_a_terminal_is_in_a_cell() =>
        Law(layout =>
        {
            var bytes = new byte[GlyphTable.MaxUtf8Length];
            foreach (var line in Marked.Lines(layout))
                foreach (var cell in line.Cells)
                {
                    GlyphTable.Encode(cell.Glyph, bytes).ShouldBeGreaterThan(0);
                    var text = GlyphTable.Text(cell.Glyph);
                    text.ShouldAllBe(c => !char.IsControl(c) && c != '\u202E' && c != '\u200C' && c != '\u2028');
                    CellWidth.Of(char.ConvertToUtf32(text, 0)).ShouldBeGreaterThan(0);
                }
        });

    [Fact]
    public void Arrow_keys_visit_every_cell_in_visual_order_and_come_back() =>
        Law(layout =>
        {
            var seen = new List<int>();
            var forward = layout.Line(default).StartsRight ? VisualDirection.Left : VisualDirection.Right;
            var back = forward == VisualDirection.Left ? VisualDirection.Right : VisualDirection.Left;
            var expected = InReadingOrder(layout).ToArray();
            foreach (var offset in expected[..^1]) seen.Add(layout.MoveVisually(offset, forward));
            seen.ShouldBe(expected[1..]);
            layout.MoveVisually(expected[^1], forward).ShouldBe(expected[^1]);
            seen.Clear();
            foreach (var offset in expected[1..]) seen.Add(layout.MoveVisually(offset, back));
            seen.ShouldBe(expected[..^1]);
            layout.MoveVisually(expected[0], back).ShouldBe(expected[0]);
        }, OneDirection);

    // The places of the caret, line by line, from the edge where reading begins.
    static IEnumerable<int> InReadingOrder(DocumentLayout layout)
    {
        foreach (var line in Marked.Lines(layout))
        {
            var offsets = line.Cells.ToArray().Select(cell => cell.Offset);
            foreach (var offset in line.StartsRight ? offsets.Reverse() : offsets) yield return offset;
            if (!line.IsWrapped) yield return line.Span.End;
        }
    }

    static IEnumerable<TextDirection?> AnyDirection => [null, TextDirection.LeftToRight, TextDirection.RightToLeft];

    static IEnumerable<TextDirection?> OneDirection => [TextDirection.LeftToRight, TextDirection.RightToLeft];

    static void Law(Action<DocumentLayout> holds, IEnumerable<TextDirection?>? directions = null)
    {
        var layouts =
            from text in Texts()
            from columns in Gen.Choose(2, 24)
            from mode in Gen.Elements(Enum.GetValues<BidiMode>())
            from direction in Gen.Elements(directions ?? AnyDirection)
            select new DocumentLayout(new TextDocument(text), new LayoutOptions { Columns = columns, Bidi = mode, Direction = direction });
        Prop.ForAll(layouts.ToArbitrary(), holds).Check(Config.QuickThrowOnFailure.WithMaxTest(500).WithEndSize(60));
    }

    static Gen<string> Texts() =>
        Gen.Elements(
            "a", "ferry", " ", " ", " ", "  ", "-", ",", "(", ")", "“", "14", "\t", "\u00A0", "é", "e\u0301",
            "א", "שלום", "سلام", "بَيْت", "می\u200Cخ", "٣", "٪", "漢", "，", "ภาษา", "น้ำ", "क्षि", "😀", "👩‍🚀", "❤\uFE0F",
            "\n", "\r\n", "\u202E", "\u2067", "\u2069", "\u200B", "\u200D", "\x1B", "\u0301", "\u2028", "\uD83D", "\u3000").ArrayOf().Select(string.Concat);
}
