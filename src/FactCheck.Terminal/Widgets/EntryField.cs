using System.Globalization;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>Text, a number or a date, typed.</summary>
public sealed class EntryField : FormField
{
    const NumberStyles PlainNumber =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    static readonly string[] DateForms = ["yyyy-MM-dd", "yyyy-MM", "yyyy"];

    readonly TextField _field;

    /// <summary>A field with this text in it.</summary>
    public EntryField(string name, string label, string text = "", string placeholder = "")
        : base(name, label) => _field = new TextField(text) { Placeholder = placeholder };

    /// <summary>What may be typed. Default anything.</summary>
    public EntryKind Kind { get; init; }

    /// <summary>Says what is wrong with a text that is not empty and passes <see cref="Kind"/>, or null. Default: nothing is.</summary>
    public Func<string, string?>? Validator { get; init; }

    /// <summary>What was typed.</summary>
    public string Text
    {
        get => _field.Text;
        set => _field.Text = value;
    }

    /// <inheritdoc/>
    public override bool IsEmpty => string.IsNullOrWhiteSpace(Text);

    internal override string? Check()
    {
        if (IsEmpty) return null;
        var isOfKind = Kind switch
        {
            EntryKind.Number => decimal.TryParse(Text, PlainNumber, CultureInfo.InvariantCulture, out _),
            EntryKind.Date => DateOnly.TryParseExact(Text.Trim(), DateForms, CultureInfo.InvariantCulture, DateTimeStyles.None, out _),
            _ => true,
        };
        if (isOfKind) return Validator?.Invoke(Text);
        return Kind == EntryKind.Number
            ? "not a number: type digits with a point, such as 1250 or 2.5"
            : "not a date: type 2024-05-31, 2024-05 or 2024";
    }

    internal override int MeasureRows(int columns, Look look) => 1;

    internal override EventResult Handle(in TerminalEvent input) => _field.Handle(input);

    internal override void Render(CellBuffer buffer, Rect area, Rect view, Look look, FocusState focus)
    {
        if (!view.Contains(area.Column, area.Row)) return;
        _field.IsFocused = focus == FocusState.Focused;
        _field.Render(buffer, area, look);
    }
}
