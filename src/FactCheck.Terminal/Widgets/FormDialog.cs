using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Widgets;

/// <summary>A form in a frame in the middle of the screen, as high as it needs to be, with its keys below.</summary>
public sealed class FormDialog : IWidget
{
    const int WidestFrame = 76;

    static readonly KeyHint[] Hints = [new("Enter", "accept", 3), new("Tab", "next", 1), new("Esc", "cancel", 2)];

    readonly string _title;

    /// <summary>Frames a form.</summary>
    public FormDialog(string title, Form form)
    {
        ArgumentNullException.ThrowIfNull(title);
        ArgumentNullException.ThrowIfNull(form);
        (_title, Form) = (title, form);
    }

    /// <summary>What it asks.</summary>
    public Form Form { get; }

    /// <inheritdoc/>
    public WidgetResult Handle(in TerminalEvent input) => Form.Handle(input);

    /// <inheritdoc/>
    public void Render(CellBuffer buffer, Rect area, Look look)
    {
        ArgumentNullException.ThrowIfNull(look);
        var columns = Math.Min(area.Columns, WidestFrame);
        var rows = Form.MeasureRows(Math.Max(0, columns - DialogFrame.ExtraColumns), look) + 2;
        var inner = DialogFrame.Render(buffer, area.Center(columns, rows + DialogFrame.ExtraRows), look, _title);
        var (form, hints) = inner.SplitBottom(inner.Rows > 4 ? 2 : 0);
        Form.Render(buffer, form, look);
        if (hints.Rows > 0) KeyHintBar.Render(buffer, hints.SplitBottom(1).Bottom, look, Hints);
    }
}
