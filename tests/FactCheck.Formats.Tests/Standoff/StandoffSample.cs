using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;
using FactCheck.Testing.Annotation;

namespace FactCheck.Formats.Tests.Standoff;

/// <summary>A small standoff file as text, to be damaged in one place.</summary>
static class StandoffSample
{
    static readonly LayerBuilder Built = LayerBuilder
        .Of("😀 Quill said [c1:the line cut [n1:14] sailings]; Vale [d1:denied] it [c2:all] and [c2:more].")
        .With("n1", "value", "14")
        .With("c1", "claim_type", new AttributeValue.Many(["numerical", "causal"]))
        .Relation("denies", "d1", "c1")
        .Relation("denies", "d1", new SpanReference("s9", "other.en"));

    public static Article Article => Built.Article;

    public static Layer Layer => Built.Layer;

    public static string Json { get; } = Encoding.UTF8.GetString(Bytes(Built.Layer));

    public static byte[] Bytes(Layer layer) =>
        StandoffFormat.Write(StandoffWriter.Write(Article, layer, new StandoffHeader("alice", Newsroom.Scheme(), 3)));

    public static Parsed<Layer> Read(string json)
    {
        var file = StandoffFormat.Read(Encoding.UTF8.GetBytes(json));
        return file.Value is { } value ? StandoffReader.Read(value, Article) : new Parsed<Layer>(null, file.Problems);
    }
}
