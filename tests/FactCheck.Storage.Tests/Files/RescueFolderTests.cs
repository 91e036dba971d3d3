using FactCheck.Annotation.Articles;
using FactCheck.Storage.Files;
using FactCheck.Storage.Records;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

public sealed class RescueFolderTests
{
    static readonly LayerName Layer = new(Scribe.Writer("alice").Annotator, ArticleId.From("ferry.en"));

    [Fact]
    public void What_was_kept_is_found_by_corpus_and_layer()
    {
        using var folder = new TemporaryFolder();
        var rescue = new RescueFolder(folder["state/rescue"]);
        rescue.Find("/corpora/a", Layer).ShouldBeEmpty();
        var path = rescue.Keep("/corpora/a", Layer, "{}"u8);
        rescue.Keep("/corpora/a", Layer, "{}"u8).ShouldBe(path, "the same thing is kept once");
        rescue.Find("/corpora/a", Layer).ShouldBe([path]);
        rescue.Find("/corpora/b", Layer).ShouldBeEmpty();
        rescue.Layers("/corpora/a").ShouldBe([Layer]);
        rescue.Read("/corpora/a", Layer, path).ShouldBe("{}"u8.ToArray());
        Should.Throw<IOException>(() => rescue.Read("/corpora/a", Layer, "/etc/hostname"));
        File.ReadAllText(Directory.EnumerateFiles(folder["state/rescue"], "corpus.txt", SearchOption.AllDirectories).ShouldHaveSingleItem()).ShouldBe("/corpora/a\n");
        File.GetUnixFileMode(folder["state/rescue"]).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
