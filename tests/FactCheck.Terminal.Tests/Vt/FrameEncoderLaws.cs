using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Testing.Terminal;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class FrameEncoderLaws
{
    static readonly Config Runs = Config.QuickThrowOnFailure.WithMaxTest(500);

    [Fact]
    public void Any_sequence_of_frames_through_the_diff_shows_what_each_frame_drawn_from_scratch_shows() =>
        Prop.ForAll(FrameScript.Frames().ToArbitrary(), FrameScript.Options().ToArbitrary(), (frames, options) =>
        {
            var encoder = new FrameEncoder(options);
            Play(frames, encoder, VtProfile.Modern, (buffer, screen) =>
            {
                var scratch = Screen(buffer, VtProfile.Modern);
                scratch.Feed(new FrameEncoder(options).Encode(buffer));
                for (var row = 0; row < buffer.Rows; row++)
                    for (var column = 0; column < buffer.Columns; column++)
                        screen[column, row].AsSeen().ShouldBe(scratch[column, row].AsSeen(), $"column {column}, row {row}");
                screen.IsCursorVisible.ShouldBe(scratch.IsCursorVisible);
                if (screen.IsCursorVisible) screen.Cursor.ShouldBe(scratch.Cursor);
            });
        }).Check(Runs);

    [Fact]
    public void Every_cell_shows_the_glyph_and_style_that_the_frame_asked_for() =>
        Prop.ForAll(FrameScript.Frames().ToArbitrary(), frames =>
        {
            var encoder = new FrameEncoder(new EncoderOptions { Underlines = UnderlineSupport.Styled, GuardsRightToLeftRows = true });
            Play(frames, encoder, VtProfile.Modern, (buffer, screen) => ShouldShow(screen, buffer, isRiskyExempt: false));
        }).Check(Runs);

    [Fact]
    public void A_terminal_that_disagrees_on_the_width_of_clusters_shows_every_other_cell_right() =>
        Prop.ForAll(FrameScript.Frames().ToArbitrary(), frames =>
        {
            var profile = VtProfile.Modern with { Widths = VtWidths.CodePoints };
            var encoder = new FrameEncoder(new EncoderOptions { Underlines = UnderlineSupport.Styled });
            Play(frames, encoder, profile, (buffer, screen) => ShouldShow(screen, buffer, isRiskyExempt: true));
        }).Check(Runs);

    [Fact]
    public void A_guarded_row_carries_its_marks_on_its_first_and_last_cell_and_no_other_row_does() =>
        Prop.ForAll(FrameScript.Frames().ToArbitrary(), frames =>
        {
            var encoder = new FrameEncoder(new EncoderOptions { GuardsRightToLeftRows = true });
            Play(frames, encoder, VtProfile.Modern, (buffer, screen) =>
            {
                for (var row = 0; row < buffer.Rows; row++)
                {
                    var marks = string.Concat(Enumerable.Range(0, buffer.Columns).SelectMany(column => screen[column, row].Text.Where(c => c is '\u200E' or '\u202C' or '\u202D')));
                    var isRightToLeft = buffer.Row(row).ToArray().Any(cell => cell.RightToLeft != 0);
                    marks.ShouldBe(isRightToLeft ? "\u200E\u202D\u202C" : "");
                    if (!isRightToLeft) continue;
                    screen[0, row].Text.ShouldContain("\u200E\u202D");
                    screen[buffer.Columns - (screen[buffer.Columns - 1, row].Width == 0 ? 2 : 1), row].Text.ShouldEndWith("\u202C");
                }
            });
        }).Check(Runs);

    [Fact]
    public void The_cursor_arrives_from_anywhere_in_no_more_bytes_than_an_absolute_move() =>
        Prop.ForAll(Gen.Choose(0, 119).Two().ToArbitrary(), Gen.Choose(0, 39).Two().ToArbitrary(), (columns, rows) =>
        {
            var (buffer, encoder, screen) = (new CellBuffer(120, 40), new FrameEncoder(new EncoderOptions()), new VtEmulator(120, 40));
            buffer.Cursor = (columns.Item1, rows.Item1);
            screen.Feed(encoder.Encode(buffer));
            buffer.Cursor = (columns.Item2, rows.Item2);
            var move = encoder.Encode(buffer);
            screen.Feed(move);
            screen.Cursor.ShouldBe((columns.Item2, rows.Item2));
            screen.Unknown.ShouldBeEmpty();
            move.Length.ShouldBeLessThanOrEqualTo($"\e[{rows.Item2 + 1};{columns.Item2 + 1}H".Length);
        }).Check(Runs);

    static void Play(FrameScript[] frames, FrameEncoder encoder, VtProfile profile, Action<CellBuffer, VtEmulator> check)
    {
        var buffer = new CellBuffer(12, 3);
        var screen = Screen(buffer, profile);
        foreach (var frame in frames)
        {
            frame.Draw(buffer);
            if ((screen.Columns, screen.Rows) != (buffer.Columns, buffer.Rows)) screen.Resize(buffer.Columns, buffer.Rows);
            screen.Feed(encoder.Encode(buffer));
            screen.Unknown.ShouldBeEmpty();
            check(buffer, screen);
            encoder.Encode(buffer).Length.ShouldBe(0);
        }
    }

    static VtEmulator Screen(CellBuffer buffer, VtProfile profile)
    {
        var screen = new VtEmulator(buffer.Columns, buffer.Rows, profile);
        screen.Feed(ScreenSequences.Enter);
        return screen;
    }

    static void ShouldShow(VtEmulator screen, CellBuffer buffer, bool isRiskyExempt)
    {
        for (var row = 0; row < buffer.Rows; row++)
            for (var column = 0; column < buffer.Columns; column++)
            {
                var cell = buffer.Row(row)[column];
                var owner = cell.Width == 0 ? buffer.Row(row)[column - 1] : cell;
                if (isRiskyExempt && CellWidth.IsRisky(new Glyph(owner.Glyph))) continue;
                var text = cell.Width == 0 ? "" : GlyphTable.Text(new Glyph(cell.Glyph));
                if (text == "\u0301") text = " \u0301";
                var expected = new VtCell(text, cell.Style, cell.Width).AsSeen();
                var actual = screen[column, row];
                (actual with { Text = actual.WithoutGuard() }).AsSeen().ShouldBe(expected, $"column {column}, row {row}");
            }
    }
}
