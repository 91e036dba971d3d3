using FactCheck.Storage.Files;
using FactCheck.Testing.Files;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>What the annotator sees and is told of saving: over closing, with two windows, and when the disk takes nothing.</summary>
public sealed class SavingTests : IDisposable
{
    const string Article = "ferry-cuts.en";

    readonly ScratchCorpus _corpus = new();
    readonly TemporaryFolder _folder = new();

    string Journal => Path.Combine(_corpus.Folder, ".factcheck", "journal");

    public void Dispose()
    {
        _corpus.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Undo_reaches_back_before_the_article_was_opened()
    {
        using (var bench = Open()) Tag(bench, "never cut", "d").WaitForSaved();
        using (var bench = Open(" 1 span "))
        {
            Tag(bench, "14", "n").WaitForSaved();
            bench.Press("u").WaitFor(" 1 span ").Press("u").WaitFor("no spans").Press("u").WaitFor("There is nothing to undo.");
        }
        using var again = Open("no spans");
        again.Press("U").WaitFor(" 1 span ").Press("U").WaitFor(" 2 spans ");
    }

    [Fact]
    public void The_second_window_reads_and_may_take_over()
    {
        using var first = Open(host: "desk-1");
        Tag(first, "never cut", "d").WaitForSaved();
        using var second = Open(" 1 span ", host: "desk-2");
        second.WaitFor("read-only").WaitFor(" on desk-1 (since 09:30) writes it.");
        second.WaitFor("! 3");
        ScreenSnapshot.Check(second.Screen, "reading");
        second.Press("n").WaitFor("Read-only: ").Press("x u").WaitFor(" 1 span ");

        second.Press("C-t").WaitFor("Go on here?");
        ScreenSnapshot.Check(second.Screen, "asking");
        second.Press("n").WaitFor("read-only").Press("C-t").WaitFor("Go on here?").Press("y").WaitForSaved();
        second.WaitFor(" on desk-1: you write now.").Screen.ToString()!.ShouldNotContain("Taking over");
        Tag(second, "14", "n").WaitFor(" 2 spans ").WaitForSaved();
        first.WaitFor("read-only").WaitFor(" on desk-2 (since 09:30) writes it.");
        second.Press("u u").WaitFor("no spans").Press("U").WaitFor(" 1 span ").WaitForFile();
        SavedSpan.Read(_corpus.Layer("carol", Article)).ShouldHaveSingleItem().Quote.ShouldBe("never cut");
    }

    [Fact]
    public void A_change_that_meets_another_window_is_kept_beside_and_the_place_is_told()
    {
        using var idle = Open();
        using (var quick = Open(host: "desk-2")) Tag(quick, "never cut", "d").WaitForSaved();

        // The window looks every two seconds: this edit may come before or after that.
        Tag(idle, "14", "n").WaitFor("writes this article now", "Read-only: ");
        if (idle.Screen.ToString()!.Contains("writes this article now", StringComparison.Ordinal))
        {
            Directory.EnumerateFiles(Path.Combine(_corpus.Folder, ".factcheck", "recovery", "carol", Article)).Select(File.ReadAllText).ShouldHaveSingleItem().ShouldContain("\"14\"");
            idle.Press("o");
        }
        idle.WaitFor("read-only").Press("C-t y").WaitFor("never cut").WaitForSaved();
        idle.Press("U").WaitFor("nothing to do again").Press("u").WaitFor("no spans");
    }

    [Fact]
    public void A_file_that_others_changed_stays_and_every_edit_is_kept()
    {
        using (var bench = Open())
        {
            Tag(bench, "never cut", "d").WaitForFile();
            var theirs = File.ReadAllText(_corpus.Layer("carol", Article)) + "\n";
            File.WriteAllText(_corpus.Layer("carol", Article), theirs);
            Tag(bench, "14", "n").WaitForSaved().Press("C-s").WaitFor("✓ kept").WaitFor("Others changed the file: M puts both together.");
            bench.Press("w").WaitFor("Others changed the file");
            File.ReadAllText(_corpus.Layer("carol", Article)).ShouldBe(theirs);
        }
        using var again = Open(" 1 span ");
        again.WaitFor("The file was changed by others while 1 change was only in the journal.").WaitFor("yours is kept at").Press("o").WaitForSaved();
    }

    [Fact]
    public void A_file_that_cannot_be_written_is_told_while_every_edit_is_kept()
    {
        using var bench = Open();
        Plant(Path.GetDirectoryName(_corpus.Layer("carol", Article))!); // has a folder
        Tag(bench, "never cut", "d").WaitForSaved().Press("C-s").WaitFor("✓ kept").WaitFor("is a symbolic link");
        Tag(bench, "14", "n").WaitFor(" 2 spans ").WaitFor("✓ kept");
        File.Delete(Path.GetDirectoryName(_corpus.Layer("carol", Article))!);
        bench.Press("C-s").WaitFor("The file is written").WaitForSaved();
        SavedSpan.Read(_corpus.Layer("carol", Article)).Count.ShouldBe(2);
    }

    [Fact]
    public void Edits_that_cannot_be_kept_stay_in_memory_and_go_to_the_users_folder_at_the_end()
    {
        using (var bench = Open(rescue: _folder["rescue"]))
        {
            Plant(Journal);
            Tag(bench, "never cut", "d").WaitFor("✗ NOT SAVED").WaitFor("is a symbolic link");
            Tag(bench, "14", "n").WaitFor(" 2 spans ").WaitFor("✗ NOT SAVED");
            bench.Press("q").WaitFor("NOT SAVED: ").Press("s").WaitFor("✗ NOT SAVED");
            bench.Dispose();
            bench.Farewells.ShouldHaveSingleItem().ShouldStartWith($"{Article}: NOT SAVED.");
            bench.Farewells[0].ShouldContain(_folder["rescue"]);
        }
        File.Exists(_corpus.Layer("carol", Article)).ShouldBeFalse();
        var rescued = Directory.EnumerateFiles(_folder["rescue"], "edits-*.json", SearchOption.AllDirectories).ShouldHaveSingleItem();
        SavedSpan.Read(rescued).Select(span => span.Quote).ShouldBe(["14", "never cut"]);

        File.Delete(Journal);
        using var again = Open(rescue: _folder["rescue"]);
        again.WaitFor("A session before could not save; its layer is kept at").Press("o");
        Tag(again, "never cut", "d").WaitForSaved();
    }

    [Fact]
    public void Edits_that_could_not_be_kept_are_kept_when_the_disk_takes_them_again()
    {
        using var bench = Open();
        Plant(Journal);
        Tag(bench, "never cut", "d").WaitFor("✗ NOT SAVED");
        File.Delete(Journal);

        // Nobody does anything: the worker tries again by itself.
        bench.WaitForSaved().WaitFor("Saved again: every edit is on disk.").Screen.ToString()!.ShouldNotContain("symbolic link");
        bench.Dispose();
        bench.Farewells.ShouldBeEmpty();
        SavedSpan.Read(_corpus.Layer("carol", Article)).ShouldHaveSingleItem().Quote.ShouldBe("never cut");
    }

    WorkbenchDriver Open(string shows = "no spans", string host = "desk", string? rescue = null) =>
        new WorkbenchDriver(_corpus, Article, start: ready => ready with { User = "carol", Host = host, Rescue = rescue is null ? null : new RescueFolder(rescue) }).WaitFor(shows);

    static WorkbenchDriver Tag(WorkbenchDriver bench, string quote, string label) => bench.Press("/").Type(quote).Press($"Enter {label}");

    void Plant(string folder)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder)!); // below the corpus
        Directory.CreateSymbolicLink(folder, _folder["elsewhere"]);
    }
}
