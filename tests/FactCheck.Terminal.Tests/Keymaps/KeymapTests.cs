using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;

namespace FactCheck.Terminal.Tests.Keymaps;

public sealed class KeymapTests
{
    [Theory]
    [InlineData("x", "delete-span")]
    [InlineData("Delete", "delete-span")]
    [InlineData("C-s", "save")]
    [InlineData("g", "pending")]
    [InlineData("g g", "go-top")]
    [InlineData("g x", "none")]
    [InlineData("g g g", "none")]
    [InlineData("x x", "none")]
    [InlineData("q", "none")]
    public void Keys_are_found_pending_or_unknown(string keys, string expected)
    {
        var lookup = Commands.Keymap.Lookup(KeySequence.Parse(keys).Keys);
        (lookup.Kind switch { KeyLookupKind.Found => lookup.Binding!.Name, KeyLookupKind.Pending => "pending", _ => "none" }).ShouldBe(expected);
    }

    [Fact]
    public void Looking_up_allocates_nothing()
    {
        Key[] keys = [Key.Char('g'), Key.Char('g')];
        Commands.Keymap.Lookup(keys);
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) Commands.Keymap.Lookup(keys);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void The_same_keys_twice_are_a_problem_and_the_earlier_command_keeps_them()
    {
        var (keymap, problem) = BuildWithOneProblem(Row(Command.Save, "save", "a"), Row(Command.Quit, "quit", "a", "b"));
        problem.ShouldBe(new KeymapProblem(KeymapProblemKind.DuplicateKeys, "quit",
            "The keys 'a' of the command 'quit' are already the keys of 'save'; 'quit' goes without them. Give one of the two other keys."));
        keymap.Lookup(Key.Char('a')).Binding!.Command.ShouldBe(Command.Save);
        keymap.Named("quit")!.Keys.ShouldBe([KeySequence.Parse("b")]);
    }

    [Theory]
    [InlineData("g", "g g")]
    [InlineData("g g", "g")]
    public void Keys_that_begin_other_keys_are_a_problem(string first, string second)
    {
        var (keymap, problem) = BuildWithOneProblem(Row(Command.Save, "save", first), Row(Command.Quit, "quit", second));
        problem.Kind.ShouldBe(KeymapProblemKind.PrefixKeys);
        problem.Message.ShouldContain("'save'");
        keymap.Lookup(KeySequence.Parse(first).Keys).Binding!.Command.ShouldBe(Command.Save);
    }

    [Fact]
    public void A_name_twice_is_a_problem()
    {
        var (keymap, problem) = BuildWithOneProblem(Row(Command.Save, "save", "a"), Row(Command.Quit, "save", "b"));
        problem.Kind.ShouldBe(KeymapProblemKind.DuplicateName);
        keymap.Bindings.Length.ShouldBe(1);
    }

    [Fact]
    public void Configuration_replaces_keys_and_an_empty_list_unbinds()
    {
        var build = Build(("delete-span", ["d", "C-d"]), ("go-top", []));
        build.Problems.ShouldBeEmpty();
        build.Keymap.Lookup(Key.Char('d')).Binding!.Command.ShouldBe(Command.Delete);
        build.Keymap.Lookup(Key.Char('x')).Kind.ShouldBe(KeyLookupKind.None);
        build.Keymap.Lookup(Key.Char('g')).Kind.ShouldBe(KeyLookupKind.None);
        build.Keymap.Named("delete-span")!.Hint.ShouldBe("delete");
    }

    [Fact]
    public void Configured_keys_win_over_those_of_other_commands_and_that_is_reported()
    {
        var build = Build(("quit", ["x"]));
        build.Keymap.Lookup(Key.Char('x')).Binding!.Command.ShouldBe(Command.Quit);
        build.Keymap.Lookup(Key.Delete).Binding!.Command.ShouldBe(Command.Delete);
        build.Problems.ShouldHaveSingleItem().ShouldSatisfyAllConditions(
            problem => problem.Kind.ShouldBe(KeymapProblemKind.DuplicateKeys),
            problem => problem.Name.ShouldBe("delete-span"));
        build.Keymap.Bindings.Select(row => row.Name).ShouldBe(Commands.Rows.Select(row => row.Name));
    }

    [Theory]
    [InlineData("delete-spam", "Did you mean 'delete-span'?")]
    [InlineData("sav", "Did you mean 'save'?")]
    [InlineData("qiut", "Did you mean 'quit'?")]
    [InlineData("frobnicate", "Take the name from the help screen.")]
    public void An_unknown_command_is_a_problem_with_a_guess(string name, string guess)
    {
        var problem = Build((name, ["y"])).Problems.ShouldHaveSingleItem();
        problem.Kind.ShouldBe(KeymapProblemKind.UnknownCommand);
        problem.Message.ShouldStartWith($"No command is named '{name}'");
        problem.Message.ShouldEndWith(guess);
    }

    [Fact]
    public void A_bad_key_is_a_problem_and_the_good_ones_count()
    {
        var build = Build(("save", ["Ctrl+S", "F2"]));
        build.Problems.ShouldHaveSingleItem().Message.ShouldStartWith("'Ctrl+S' for the command 'save' is no sequence of keys.");
        build.Keymap.Lookup(Key.Function(2)).Binding!.Command.ShouldBe(Command.Save);
    }

    [Fact]
    public void A_bad_key_in_code_is_the_programmers_error() => Should.Throw<FormatException>(() => Row(Command.Save, "save", "Ctrl+S"));

    [Fact]
    public void Help_groups_every_row_with_its_keys_and_why_it_is_disabled()
    {
        var help = Commands.Keymap.Help(false);
        help.Select(group => group.Name).ShouldBe(["Spans", "File", "Move"]);
        help[0].Rows.ShouldBe(
        [
            new HelpRow("x, Delete", "delete-span", "Delete the span", "No span is selected."),
            new HelpRow("Tab", "next-span", "Go to the next span", null),
        ]);
        help[2].Rows[0].Keys.ShouldBe("g g, C-Home");
        Commands.Keymap.Help()[0].Rows[0].DisabledReason.ShouldBeNull();
    }

    [Fact]
    public void Hints_are_those_that_are_possible_and_have_a_key()
    {
        Commands.Keymap.Hints(true).ShouldBe([new KeyHint("x", "delete", 2), new KeyHint("C-s", "save", 1), new KeyHint("Tab", "next", 0)]);
        Commands.Keymap.Hints(false).Select(hint => hint.Label).ShouldBe(["save", "next"]);
    }

    static Binding<Command, bool> Row(Command command, string name, params string[] keys) => new(command, name, keys, "Does it", "All");

    static (Keymap<Command, bool> Keymap, KeymapProblem Problem) BuildWithOneProblem(params Binding<Command, bool>[] rows)
    {
        var build = Keymap.Build(rows);
        return (build.Keymap, build.Problems.ShouldHaveSingleItem());
    }

    static KeymapBuild<Command, bool> Build(params (string Name, string[] Keys)[] remap) =>
        Keymap.Build(Commands.Rows, remap.ToDictionary(entry => entry.Name, IReadOnlyList<string> (entry) => entry.Keys));
}
