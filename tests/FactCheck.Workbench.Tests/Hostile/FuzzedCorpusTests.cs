using System.Runtime.InteropServices;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Testing;
using FactCheck.Testing.Hostile;
using FactCheck.Workbench.Shell;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests.Hostile;

/// <summary>Schemes, annotations and metadata that were changed at random and can still be used, through the screens: nothing ends the program, nothing foreign is sent.</summary>
public sealed class FuzzedCorpusTests
{
    const string Article = "ferry-cuts.en";

    static readonly int Seed = LongRun.Seed(20261128);

    [Theory]
    [InlineData("scheme.json")]
    [InlineData($"annotations/alice/{Article}.json")]
    [InlineData($"articles/{Article}.meta.json")]
    public void The_screens_take_whatever_the_readers_take(string file)
    {
        using var corpus = new ScratchCorpus();
        var path = Path.Combine(corpus.Folder, file);
        var good = File.ReadAllBytes(path);
        var mutator = new JsonMutator(Seed);
        var wanted = LongRun.Turns(25, 1000);
        var (used, turn) = (0, 0);
        for (; used < wanted && turn < 20 * wanted; turn++)
        {
            File.WriteAllBytes(path, mutator.Next(good));
            if (!CanBeUsed(corpus.Folder)) continue;
            used++;
            try
            {
                Use(corpus);
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"{file}, seed {Seed}, turn {turn}: {e.Message}", e);
            }
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{file}: {turn} files (seed {Seed}), {used} of them used");
    }

    [Fact]
    public void An_attribute_that_is_named_as_the_note_is_another_field()
    {
        using var corpus = new ScratchCorpus();
        var path = Path.Combine(corpus.Folder, "scheme.json");
        File.WriteAllText(path, File.ReadAllText(path).Replace("\"source_id\"", "\"note\"", StringComparison.Ordinal));
        using var bench = new WorkbenchDriver(corpus.Folder, Article, "dora");
        bench.WaitForSaved().Press("w s Enter").WaitFor("accept").Type("attribute").Press("Tab Tab").Type("remark").Press("Enter").WaitFor("1 span ").WaitForSaved();
        bench.Press("q").WaitFor("10");
        var saved = File.ReadAllText(corpus.Layer("dora", Article));
        saved.ShouldContain("\"note\": \"attribute\"");
        saved.ShouldContain("\"note\": \"remark\"");
    }

    static bool CanBeUsed(string folder) => FileCorpus.Open(folder) is CorpusOpening.Opened opened && WorkbenchKeys.Check(opened.Store.Scheme, new WorkbenchSettings().Keys).IsEmpty;

    static void Use(ScratchCorpus corpus)
    {
        foreach (var folder in (string[])[".factcheck", "annotations/dora"])
            if (Directory.Exists(Path.Combine(corpus.Folder, folder))) Directory.Delete(Path.Combine(corpus.Folder, folder), recursive: true);
        foreach (var annotator in (string[])["alice", "dora"])
        {
            using var bench = new WorkbenchDriver(corpus.Folder, Article, annotator);
            bench.WaitFor("saved", "cannot be opened", "its text changed").Press(Keys(bench.Screen.ToString()!));
            OwnOutput.ForeignOnScreen(CollectionsMarshal.AsSpan((List<byte>)bench.Terminal.Output)).ShouldBeNull();
        }
    }

    // What a screen of the article offers: the review of a changed text, the list that a refusal leads back to, or the article.
    static string Keys(string screen) =>
        screen.Contains("its text changed", StringComparison.Ordinal) ? "? Escape j Tab Tab x u n p J K A a a Escape"
        : screen.Contains("cannot be opened", StringComparison.Ordinal) ? "Enter ? PageDown Escape j k / x Escape n Enter"
        : "Tab Enter Tab Down Tab Down Tab Space Enter Escape Tab t Escape Tab r Escape R Escape P Down Escape ? PageDown Escape : Escape w c Enter Tab Enter Escape w n Enter Escape w a u U D Escape Escape q";
}
