using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Schemes;
using FactCheck.JsonSchema;
using FactCheck.Storage.Files;
using FactCheck.Text;

namespace FactCheck.Storage.Tests;

/// <summary>Every kind of file that the program writes satisfies its JSON Schema, with unknown keywords refused.</summary>
public sealed class WrittenFilesTests
{
    [Fact]
    public void What_is_written_validates_against_its_schema()
    {
        using var folder = new Testing.Files.TemporaryFolder();
        var store = FileCorpus.Create(folder["corpus"], new NewCorpus("Desk", SchemeFormat.DefaultBytes, null)).ShouldBeOfType<CorpusCreation.Created>().Store;
        ArticleId.TryParse("a.en", out var id, out _).ShouldBeTrue();
        AnnotatorName.TryParse("alice", out var alice, out _).ShouldBeTrue();
        store.AddArticle(new ArticleMetadata { Id = id, Title = "T", Language = "en", DatePublished = "2026-11-21", Sha256 = "" }, "Fourteen ferries, he said, were late."u8).ShouldBeOfType<AddOutcome.Added>();
        var article = store.ReadArticle(id).ShouldBeOfType<ArticleReading.Found>().Article;
        store.SaveLayer(alice, article, Everything(), LayerVersion.None).ShouldBeOfType<SaveOutcome.Saved>();

        Check("corpus", "factcheck.json");
        Check("scheme", "scheme.json");
        Check("article", "articles/a.en.meta.json");
        Check("standoff", "annotations/alice/a.en.json");

        void Check(string kind, string file)
        {
            var schema = SchemaCompiler.Compile(Formats.FormatSchemas.All[$"urn:factcheck:schema:{kind}:1"], null, new CompileOptions { UnknownKeywords = UnknownKeywords.Refuse })
                .ShouldBeOfType<Compilation.Compiled>().Schema;
            schema.IsValid(File.ReadAllBytes(Path.Combine(folder["corpus"], file))).ShouldBeTrue(file);
        }
    }

    static Layer Everything()
    {
        var time = new DateTimeOffset(2026, 11, 21, 9, 0, 0, TimeSpan.Zero);
        var claim = new Span
        {
            Id = "s1",
            Label = "claim",
            Extent = Extent.Of([new TextSpan(0, 16), new TextSpan(27, 36)]),
            Attributes = AttributeValues.Empty.With("claim_type", new AttributeValue.Many(["numerical"])).With("confidence", new AttributeValue.Integer(2)),
            Note = "check",
            Created = time,
            Modified = time,
        };
        var cue = new Span { Id = "s2", Label = "denial", Extent = new Extent(new TextSpan(21, 25)), Origin = SpanOrigin.Projected, Created = time, Modified = time };
        Relation[] relations =
        [
            new() { Id = "r1", Type = "content", From = "s2", To = new SpanReference("s1") },
            new() { Id = "r2", Type = "denies", From = "s2", To = new SpanReference("s9", "b.en") },
        ];
        return Layer.Of([claim, cue], relations, LayerStatus.Complete, "a demonstration");
    }
}
