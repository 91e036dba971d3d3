using FactCheck.Formats.Articles;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Tests;

/// <summary>The same content has the same bytes: what was read and is written again does not differ by a byte.</summary>
public sealed class CanonicalBytesTests
{
    public static TheoryData<string> StandoffFiles => Newsroom.StandoffFiles;

    public static TheoryData<string> MetadataFiles => Newsroom.MetadataFiles;

    [Fact]
    public void The_examples_are_there()
    {
        StandoffFiles.Count.ShouldBe(20);
        MetadataFiles.Count.ShouldBe(10);
    }

    [Theory]
    [MemberData(nameof(StandoffFiles))]
    public void A_standoff_file_comes_back_byte_for_byte(string path)
    {
        var bytes = Newsroom.Bytes(path);
        var file = StandoffFormat.Read(bytes);
        file.Problems.ShouldBeEmpty();
        StandoffFormat.Write(file.Value.ShouldNotBeNull()).ShouldBe(bytes);
    }

    [Theory]
    [MemberData(nameof(StandoffFiles))]
    public void A_standoff_file_comes_back_byte_for_byte_through_its_layer(string path)
    {
        var bytes = Newsroom.Bytes(path);
        var file = StandoffFormat.Read(bytes).Value.ShouldNotBeNull();
        var article = Newsroom.Article(file.Article.Id);
        var layer = StandoffReader.Read(file, article);
        layer.Problems.ShouldBeEmpty();
        var header = new StandoffHeader(file.Annotator, Newsroom.Scheme(), file.Revision);
        StandoffFormat.Write(StandoffWriter.Write(article, layer.Value.ShouldNotBeNull(), header)).ShouldBe(bytes);
    }

    [Theory]
    [MemberData(nameof(MetadataFiles))]
    public void Metadata_comes_back_byte_for_byte(string path)
    {
        var bytes = Newsroom.Bytes(path);
        var metadata = ArticleMetadataFormat.Read(bytes);
        metadata.Problems.ShouldBeEmpty();
        ArticleMetadataFormat.Write(metadata.Value.ShouldNotBeNull()).ShouldBe(bytes);
    }

    [Fact]
    public void The_manifest_comes_back_byte_for_byte()
    {
        var bytes = Newsroom.Bytes("factcheck.json");
        CorpusFormat.Write(CorpusFormat.Read(bytes).Value.ShouldNotBeNull()).ShouldBe(bytes);
    }

    [Fact]
    public void The_scheme_of_new_corpora_is_the_one_of_the_examples()
    {
        SchemeFormat.DefaultBytes.ShouldBe(Newsroom.Bytes("scheme.json"));
        SchemeFormat.GuidelineBytes.ShouldBe(Newsroom.Bytes("guidelines.md"));
    }
}
