using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

/// <summary>Draws widgets on an emulated terminal.</summary>
static class WidgetScreen
{
    /// <summary>What a terminal of that size shows after one frame.</summary>
    public static VtEmulator Draw(int columns, int rows, Action<CellBuffer> render)
    {
        var buffer = new CellBuffer(columns, rows);
        render(buffer);
        var screen = new VtEmulator(columns, rows);
        screen.Feed(new FrameEncoder(new EncoderOptions()).Encode(buffer));
        return screen;
    }

    /// <summary>Rows as text, trailing blanks cut.</summary>
    public static string Text(int columns, int rows, Action<CellBuffer> render) => Draw(columns, rows, render).ToString();
}
