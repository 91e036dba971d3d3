using System.Text;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;

namespace FactCheck.Terminal.Tests.Compositing;

/// <summary>The whole loop from bytes to bytes allocates nothing once it has warmed up.</summary>
public sealed class SteadyStateTests
{
    [Theory]
    [InlineData("\e[C\e[D")]
    [InlineData("\e[C")]
    public void A_caret_move_allocates_nothing(string keys) => AllocatedBy(keys).ShouldBe(0);

    [Fact]
    public void An_unchanged_frame_allocates_nothing_and_writes_nothing()
    {
        var terminal = new MeasuringTerminal("r");
        Run(terminal).ShouldBe(0);
        terminal.Writes.ShouldBe(1);
    }

    static long AllocatedBy(string keys)
    {
        var terminal = new MeasuringTerminal(keys);
        var allocated = Run(terminal);
        terminal.Writes.ShouldBeGreaterThan(0);
        return allocated;
    }

    static long Run(MeasuringTerminal terminal)
    {
        new TerminalApplication(terminal).Run(new CaretLayer());
        return terminal.Allocated;
    }

    /// <summary>Some text in three scripts, a caret that Left and Right move, and bars that widgets draw.</summary>
    sealed class CaretLayer : ILayer
    {
        static readonly StatusSegment[] Left = [new("ferry-cuts.en", 2), new("عبّارات الليل", 1)];
        static readonly StatusSegment[] Right = [new("saved", 3)];

        readonly Look _look = new(Theme.Dark);
        readonly ListView _list;
        int _caret;

        public CaretLayer() => _list = new ListView(RenderRow) { Count = 100 };

        public bool IsOpaque => true;

        public EventResult Handle(in TerminalEvent input)
        {
            if (input.Key == Key.Right) _caret = (_caret + 1) % 40;
            else if (input.Key == Key.Left) _caret = (_caret + 39) % 40;
            return EventResult.Handled;
        }

        public void Render(CellBuffer buffer, Rect area)
        {
            var (status, body) = area.SplitTop(1);
            StatusBar.Render(buffer, status, _look, Left, Right);
            _list.Render(buffer, body, _look);
            buffer.Cursor = (_caret, 3);
        }

        void RenderRow(CellBuffer buffer, Rect area, int index, Style style) =>
            _look.Draw(buffer, area, area.Column, area.Row, "خط 14 night sailings 夜", style);
    }

    /// <summary>Feeds the same input over and over and looks at the thread's allocations between two turns late in the run.</summary>
    sealed class MeasuringTerminal(string input) : ITerminal
    {
        const int From = 200;
        const int To = 300;

        readonly byte[] _input = Encoding.UTF8.GetBytes(input);
        int _turn;
        long _before;

        public long Allocated { get; private set; }

        public int Writes { get; private set; }

        public TerminalSize Size => new(80, 24);

        public void Enter()
        {
        }

        public void Leave()
        {
        }

        public TerminalSignals Wait(Span<byte> buffer, int timeoutMilliseconds, out int read)
        {
            _turn++;
            if (_turn == From) _before = GC.GetAllocatedBytesForCurrentThread();
            if (_turn == To) Allocated = GC.GetAllocatedBytesForCurrentThread() - _before;
            read = 0;
            if (_turn > To) return TerminalSignals.Terminated;
            _input.CopyTo(buffer);
            read = _input.Length;
            return TerminalSignals.Input;
        }

        public void Wake()
        {
        }

        public bool Write(ReadOnlySpan<byte> bytes)
        {
            Writes++;
            return true;
        }

        public void Suspend()
        {
        }

        public void Dispose()
        {
        }
    }
}
