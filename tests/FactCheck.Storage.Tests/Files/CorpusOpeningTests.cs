using FactCheck.Storage.Files;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

[Collection(nameof(StartsPrograms))]
public sealed class CorpusOpeningTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_folder_without_a_manifest_is_no_corpus() => Refused("missing", "factcheck.json is missing. Make one with: factcheck new");

    [Fact]
    public void A_folder_that_does_not_exist_is_no_corpus() =>
        FileCorpus.Open(_folder["nowhere/at/all"]).ShouldBeOfType<CorpusOpening.Refused>().Problems.ShouldHaveSingleItem().Code.ShouldBe("missing");

    [Fact]
    public void A_broken_manifest_is_named()
    {
        File.WriteAllText(_folder["factcheck.json"], "{ \"name\": ");
        Refused("json", "cannot be read").Path.ShouldBe(_folder["factcheck.json"]);
    }

    [Theory]
    [InlineData("../scheme.json")]
    [InlineData("/etc/passwd")]
    [InlineData("a\\u0000b")]
    [InlineData("")]
    [InlineData(".")]
    public void A_scheme_outside_the_folder_is_refused(string scheme)
    {
        Manifest(scheme);
        Refused("path", "lies outside the corpus");
    }

    [Fact]
    public void A_missing_scheme_is_named()
    {
        Manifest("scheme.json");
        Refused("missing", "The scheme scheme.json is missing").Path.ShouldBe(_folder["scheme.json"]);
    }

    [Fact]
    public void A_broken_scheme_is_named()
    {
        Manifest("scheme.json");
        File.WriteAllText(_folder["scheme.json"], "[]");
        Refused("json", "another kind than expected").Path.ShouldBe(_folder["scheme.json"]);
    }

    [Fact]
    public void A_manifest_that_is_a_link_is_not_followed()
    {
        File.CreateSymbolicLink(_folder["factcheck.json"], "/etc/hostname");
        Refused("io", "It is a symbolic link, which is not followed");
    }

    [Theory]
    [InlineData("articles")]
    [InlineData("annotations")]
    public void A_corpus_whose_folders_are_links_is_refused(string name)
    {
        Corpora.Create(_folder["c"]);
        Directory.Delete(_folder[$"c/{name}"]);
        Directory.CreateSymbolicLink(_folder[$"c/{name}"], "/etc");
        FileCorpus.Open(_folder["c"]).ShouldBeOfType<CorpusOpening.Refused>().Problems.ShouldHaveSingleItem().Message
            .ShouldBe($"{_folder[$"c/{name}"]} is a symbolic link; inside a corpus links are not followed. Put a folder in its place.");
    }

    [Fact]
    public void A_linked_folder_of_an_annotator_is_reported_once_and_nothing_in_it_is_read()
    {
        Corpora.Create(_folder["c"]);
        Directory.CreateSymbolicLink(_folder["c/annotations/alice"], "/etc");
        Corpora.Open(_folder["c"]).Annotators().ShouldBeEmpty();
        var problem = CorpusCheck.Run(_folder["c"], cancellation: TestContext.Current.CancellationToken).ShouldNotBeNull().Problems.ShouldHaveSingleItem();
        (problem.File, problem.Code).ShouldBe(("annotations/alice", "linked-folder"));
    }

    [Fact]
    public void A_manifest_that_is_a_folder_is_named()
    {
        Directory.CreateDirectory(_folder["factcheck.json"]);
        Refused("io", "it is a folder, not a file");
    }

    [Fact]
    public void A_scheme_that_is_a_pipe_does_not_hang()
    {
        Manifest("scheme.json");
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder["scheme.json"]])) made.WaitForExit();
        Refused("io", "no ordinary file but a pipe or device");
    }

    [Fact]
    public void A_corpus_is_made_in_a_folder_that_holds_only_hidden_files()
    {
        Directory.CreateDirectory(_folder[".git"]);
        Corpora.Create(_folder.Path).Corpus.Name.ShouldBe("Test");
    }

    [Fact]
    public void A_corpus_is_never_made_over_another()
    {
        Corpora.Create(_folder["c"]);
        FileCorpus.Create(_folder["c"], Corpora.Default).ShouldBeOfType<CorpusCreation.Occupied>().Reason.ShouldContain("There is a corpus in");
    }

    [Fact]
    public void A_corpus_is_never_made_among_other_files()
    {
        File.WriteAllText(_folder["thesis.tex"], "");
        FileCorpus.Create(_folder.Path, Corpora.Default).ShouldBeOfType<CorpusCreation.Occupied>().Reason.ShouldContain("it holds thesis.tex");
        Directory.EnumerateFileSystemEntries(_folder.Path).ShouldHaveSingleItem();
    }

    [Fact]
    public void A_corpus_with_a_scheme_that_cannot_be_read_is_not_made()
    {
        FileCorpus.Create(_folder["c"], Corpora.Default with { Scheme = "{}"u8.ToArray() }).ShouldBeOfType<CorpusCreation.Failed>()
            .Reason.ShouldContain("lacks '$schema'");
        Directory.Exists(_folder["c"]).ShouldBeFalse();
    }

    CorpusOpening.Refused Refused(string code, string message)
    {
        var refused = FileCorpus.Open(_folder.Path).ShouldBeOfType<CorpusOpening.Refused>();
        var problem = refused.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(message);
        return refused;
    }

    void Manifest(string scheme) =>
        File.WriteAllText(_folder["factcheck.json"], $$"""{ "$schema": "urn:factcheck:schema:corpus:1", "name": "n", "scheme": "{{scheme}}" }""");
}
