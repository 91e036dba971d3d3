using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Text.Width;

namespace FactCheck.Terminal.Tests.Vt;

public sealed class FrameEncoderAllocationTests
{
    const int Frames = 40;

    readonly CellBuffer _frame = new(80, 24);
    readonly FrameEncoder _encoder = new(new EncoderOptions { GuardsRightToLeftRows = true, SynchronizesOutput = true });

    [Fact]
    public void An_unchanged_frame_allocates_nothing() => Allocated(_ => Draw(0)).ShouldBe(0);

    [Fact]
    public void A_caret_move_allocates_nothing_and_sends_at_most_30_bytes()
    {
        var sent = new int[Frames];
        Allocated(i => sent[i] = Draw(i)).ShouldBe(0);
        sent[1..].ShouldAllBe(bytes => bytes > 0 && bytes <= 30);
    }

    [Fact]
    public void A_full_repaint_allocates_nothing() => Allocated(i =>
    {
        _encoder.Invalidate();
        Draw(i);
    }).ShouldBe(0);

    long Allocated(Action<int> draw)
    {
        for (var i = 0; i < 3; i++) draw(i);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 3; i < Frames; i++) draw(i);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // An article with a caret in it and a status bar that names the caret's offset.
    int Draw(int caret)
    {
        var status = new Style(Color.Palette(15), Color.Palette(4));
        _frame.Clear();
        for (var row = 0; row < 22; row++)
        {
            _frame.Write(_frame.Area, 0, row, "The harbour office said that é │ 12 sailings were dropped.", new Style(Color.Rgb(200, 200, (byte)row)));
            _frame.Put(_frame.Area, 60, row, new Glyph('ن'), 1, default, GlyphDirection.RightToLeft);
            _frame.Put(_frame.Area, 62, row, GlyphTable.Intern("👍🏽"), 2, default);
        }
        _frame.Fill(new Rect(0, 23, 80, 1), status);
        Span<char> offset = stackalloc char[12];
        (118_200 + caret).TryFormat(offset, out var length, default, null);
        _frame.Write(_frame.Area, 60, 23, offset[..length], status);
        _frame.Cursor = (10 + caret, 7);
        return _encoder.Encode(_frame).Length;
    }
}
