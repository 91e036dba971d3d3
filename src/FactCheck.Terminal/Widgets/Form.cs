using System.Collections.Immutable;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// Fields one below the other. Tab, Down and S-Tab, Up move between them; Enter or C-s accepts where everything is valid, else goes to the first
/// problem; Esc cancels. Not thread-safe.
/// </summary>
public sealed partial class Form : IWidget
{
    static readonly Key Save = Key.Char('s').With(KeyModifiers.Control);
    static readonly Key BackTab = Key.Tab.With(KeyModifiers.Shift);

    int _focus;

    /// <summary>A form with the first field focused.</summary>
    /// <exception cref="ArgumentException">No fields.</exception>
    public Form(params ReadOnlySpan<FormField> fields)
    {
        if (fields.IsEmpty) throw new ArgumentException("A form needs at least one field.", nameof(fields));
        Fields = [.. fields];
    }

    /// <summary>From top to bottom.</summary>
    public ImmutableArray<FormField> Fields { get; }

    /// <summary>The field that keys go to.</summary>
    public FormField Focused => Fields[_focus];

    /// <summary>Moves the focus; scrolls there with the next frame.</summary>
    /// <exception cref="ArgumentException">The field is not in the form.</exception>
    public void Focus(FormField field)
    {
        var index = Fields.IndexOf(field);
        if (index < 0) throw new ArgumentException("The field is not in this form.", nameof(field));
        _focus = index;
    }

    /// <summary>Checks every field and sets its <see cref="FormField.Problem"/>; the focus goes to the first that has one.</summary>
    /// <returns>True where none has.</returns>
    public bool Validate()
    {
        foreach (var field in Fields) field.Problem = ProblemOf(field);
        for (var i = 0; i < Fields.Length; i++)
        {
            if (Fields[i].Problem is null) continue;
            _focus = i;
            return false;
        }
        return true;
    }

    /// <summary>Handles keys and pastes.</summary>
    public WidgetResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Mouse) return HandleMouse(input.Mouse);
        if (input.Kind == TerminalEventKind.Key)
        {
            var key = input.CommandKey;
            if (key == Key.Escape) return WidgetResult.Cancelled;
            if (key == Key.Enter || key == Save) return Validate() ? WidgetResult.Accepted : WidgetResult.Handled;
            if (key == Key.Tab || key == Key.Down) return MoveFocus(1);
            if (key == BackTab || key == Key.Up) return MoveFocus(-1);
        }
        if (Focused.Handle(input) == EventResult.Ignored) return WidgetResult.Ignored;
        // A problem that was shown follows the value; a new one waits until the field is left, so that nobody is told off while typing.
        if (Focused.Problem is not null) Focused.Problem = ProblemOf(Focused);
        return WidgetResult.Handled;
    }

    WidgetResult MoveFocus(int by)
    {
        Focused.Problem = Focused.Check();
        _focus = (_focus + by + Fields.Length) % Fields.Length;
        return WidgetResult.Handled;
    }

    static string? ProblemOf(FormField field) => field is { IsRequired: true, IsEmpty: true } ? "needs a value" : field.Check();
}
