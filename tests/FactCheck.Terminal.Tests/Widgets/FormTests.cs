using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Testing.Terminal;

namespace FactCheck.Terminal.Tests.Widgets;

public sealed class FormTests
{
    readonly ChoiceField _kind = new("kind", "kind", ChoiceOption.ForValues("count", "percent", "money", "measure")) { IsRequired = true };
    readonly MultiChoiceField _types = new("claim_type", "claim type", ChoiceOption.ForValues("event", "numerical", "causal", "quote"));
    readonly EntryField _value = new("value", "value") { Kind = EntryKind.Number, IsRequired = true };
    readonly EntryField _date = new("date", "date", placeholder: "2024-05-31") { Kind = EntryKind.Date };
    readonly EntryField _note = new("note", "ملاحظة")
    {
        Validator = text => text.Contains("bad", StringComparison.Ordinal) ? "says 'bad': use another word" : null,
    };
    readonly Form _form;

    public FormTests() => _form = new Form(_kind, _types, _value, _date, _note);

    [Fact]
    public void Values_of_enumerations_are_chosen_by_their_keys()
    {
        Press("p").ShouldBe(WidgetResult.Handled);
        _kind.Value.ShouldBe("percent");
        Press("m");
        _kind.Value.ShouldBe("money");
        Press("Tab", "n", "q", "e", "e");
        _types.Values.ShouldBe(["numerical", "quote"]);
    }

    [Fact]
    public void Keys_of_options_are_letters_of_their_own()
    {
        ChoiceOption.ForValues("count", "causal", "cause", "c", "Über", "数").Select(option => option.Key.ToString())
            .ShouldBe(["c", "a", "u", "1", "b", "2"]);
        _kind.Options.Select(option => option.Key.ToString()).ShouldBe(["c", "p", "m", "e"]);
    }

    [Fact]
    public void Options_can_be_chosen_on_another_keyboard()
    {
        // Arabic 101: the key of p.
        Press("ح");
        _kind.Value.ShouldBe("percent");
    }

    [Fact]
    public void Arrows_step_through_the_options_and_backspace_takes_an_optional_value_away()
    {
        Press("Right");
        _kind.Value.ShouldBe("count");
        Press("Left");
        _kind.Value.ShouldBe("measure");
        Press("Backspace").ShouldBe(WidgetResult.Ignored);
        Press("Tab", "Right", "Space", "c");
        _types.Values.ShouldBe(["numerical", "causal"]);
        Press("Backspace");
        _types.IsEmpty.ShouldBeTrue();
    }

    [Fact]
    public void The_default_is_named_while_another_value_is_chosen()
    {
        var options = ChoiceOption.ForValues("positive", "negative");
        var field = new ChoiceField("polarity", "polarity", options) { Default = "positive", Value = "positive" };
        Row(field).ShouldBe("▸polarity  [p positive]  n negative");
        field.Value = "negative";
        Row(field).ShouldBe("▸polarity   p positive  [n negative]  default: positive");
    }

    [Fact]
    public void Tab_and_arrows_move_between_fields_and_round()
    {
        Press("Tab", "Down");
        _form.Focused.ShouldBe(_value);
        Press("S-Tab", "Up", "Up");
        _form.Focused.ShouldBe(_note);
        Press("Tab");
        _form.Focused.ShouldBe(_kind);
    }

    [Fact]
    public void Letters_go_into_text()
    {
        _form.Focus(_note);
        Press("p", "ع", "Space", "x");
        _form.Handle(TerminalEvent.Pasted("one\ntwo"));
        _note.Text.ShouldBe("pع xone two");
    }

    [Fact]
    public void A_form_with_problems_is_not_accepted_and_shows_the_first()
    {
        Press("Tab", "Tab", "x", "Enter").ShouldBe(WidgetResult.Handled);
        _form.Focused.ShouldBe(_kind);
        _kind.Problem.ShouldBe("needs a value");
        _value.Problem.ShouldBe("not a number: type digits with a point, such as 1250 or 2.5");
        Press("c");
        _kind.Problem.ShouldBeNull();
        Press("C-s").ShouldBe(WidgetResult.Handled);
        _form.Focused.ShouldBe(_value);
        Press("Backspace", "2", ".", "5");
        _value.Problem.ShouldBeNull();
        Press("Enter").ShouldBe(WidgetResult.Accepted);
    }

    [Theory]
    [InlineData("1250", true)]
    [InlineData("-2.5", true)]
    [InlineData(" 3 ", true)]
    [InlineData("1,250", false)]
    [InlineData("1e3", false)]
    [InlineData("٣", false)]
    public void Numbers_are_plain_decimals(string text, bool isValid)
    {
        _value.Text = text;
        _form.Validate();
        (_value.Problem is null).ShouldBe(isValid);
    }

    [Theory]
    [InlineData("2024-02-29", true)]
    [InlineData("2024-05", true)]
    [InlineData("2024", true)]
    [InlineData("", true)]
    [InlineData("2023-02-29", false)]
    [InlineData("31.5.2024", false)]
    public void Dates_are_iso_8601(string text, bool isValid)
    {
        _date.Text = text;
        _form.Validate();
        (_date.Problem is null).ShouldBe(isValid);
    }

    [Fact]
    public void A_field_is_checked_when_it_is_left_and_by_its_own_rule()
    {
        _form.Focus(_note);
        _form.Handle(TerminalEvent.Pasted("a bad note"));
        _note.Problem.ShouldBeNull();
        Press("Up");
        _note.Problem.ShouldBe("says 'bad': use another word");
        _kind.Problem.ShouldBeNull();
    }

    [Fact]
    public void Escape_cancels_and_other_keys_are_the_callers()
    {
        Press("Esc").ShouldBe(WidgetResult.Cancelled);
        Press("F1").ShouldBe(WidgetResult.Ignored);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    [InlineData(30, 8)]
    public void A_form_fits_its_area(int columns, int rows)
    {
        Fill();
        ScreenSnapshot.Check(Screen(columns, rows, Theme.Mono), $"{columns}x{rows}");
    }

    [Fact]
    public void A_form_has_colours()
    {
        Fill();
        ScreenSnapshot.Check(Screen(80, 12, Theme.Dark));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 2)]
    [InlineData(8, 3)]
    public void Tiny_areas_do_no_harm(int columns, int rows)
    {
        Fill();
        foreach (var field in _form.Fields)
        {
            _form.Focus(field);
            WidgetScreen.Draw(columns, rows, buffer => _form.Render(buffer, buffer.Area, new Look(Theme.Mono))).Unknown.ShouldBeEmpty();
        }
    }

    [Fact]
    public void A_form_in_a_dialog_has_a_frame_and_hints()
    {
        Fill();
        var dialog = new FormDialog("Attributes of 14 · رقم", _form);
        ScreenSnapshot.Check(WidgetScreen.Draw(60, 20, buffer => dialog.Render(buffer, buffer.Area, new Look(Theme.Mono))));
    }

    static string Row(FormField field) =>
        WidgetScreen.Draw(60, 1, buffer => new Form(field).Render(buffer, buffer.Area, new Look(Theme.Mono))).RowText(0).TrimEnd();

    void Fill()
    {
        _kind.Value = "percent";
        _types.Values = ["event", "quote"];
        _value.Text = "many";
        _note.Text = "قال 14 مرة";
        _form.Validate();
    }

    WidgetResult Press(params string[] keys)
    {
        var result = WidgetResult.Ignored;
        foreach (var key in keys) result = _form.Handle(TerminalEvent.Of(Key.Parse(key)));
        return result;
    }

    VtEmulator Screen(int columns, int rows, Theme theme) =>
        WidgetScreen.Draw(columns, rows, buffer => _form.Render(buffer, buffer.Area, new Look(theme)));
}
