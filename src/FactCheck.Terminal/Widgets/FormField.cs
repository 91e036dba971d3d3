using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>One field of a <see cref="Form"/>: <see cref="ChoiceField"/>, <see cref="MultiChoiceField"/> or <see cref="EntryField"/>.</summary>
public abstract class FormField
{
    private protected FormField(string name, string label)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        ArgumentNullException.ThrowIfNull(label);
        (Name, Label) = (name, label);
    }

    /// <summary>Name for the program.</summary>
    public string Name { get; }

    /// <summary>Name for the user.</summary>
    public string Label { get; }

    /// <summary>True where the form is not accepted without a value; marked with <c>*</c>.</summary>
    public bool IsRequired { get; init; }

    /// <summary>
    /// What is wrong with the value, shown below the field; null where nothing is. Set by <see cref="Form.Validate"/>; a caller may set its own.
    /// </summary>
    public string? Problem { get; set; }

    /// <summary>True where there is no value.</summary>
    public abstract bool IsEmpty { get; }

    /// <summary>What is wrong with the value as it stands, or null.</summary>
    internal abstract string? Check();

    /// <summary>Rows that the value takes at that width, at least 1.</summary>
    internal abstract int MeasureRows(int columns, Look look);

    /// <summary>Handles a key or paste while focused.</summary>
    internal abstract EventResult Handle(in TerminalEvent input);

    /// <summary>
    /// Draws the rows of the value that lie in <paramref name="view"/>; <paramref name="area"/> holds all of them and may begin above it.
    /// </summary>
    internal abstract void Render(CellBuffer buffer, Rect area, Rect view, Look look, FocusState focus);
}
