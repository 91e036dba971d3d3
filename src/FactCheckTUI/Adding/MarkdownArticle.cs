using System.Text;
using FactCheck.Storage.Files;
using Markdig;
using Markdig.Extensions.Yaml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheckTUI.Adding;

/// <summary>
/// A Markdown file, rendered to plain paragraphs: annotators mark what readers see, and no offset may fall into markup. Headings, paragraphs and
/// list items are parted by an empty line; links keep their text, images their description; HTML is left out.
/// </summary>
static class MarkdownArticle
{
    static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UseYamlFrontMatter().Build();

    /// <summary>Reads the bytes of a file.</summary>
    public static DraftReading Read(ReadOnlyMemory<byte> bytes)
    {
        if (PlainArticle.Read(bytes) is not DraftReading.Ready { Draft: var source }) return PlainArticle.Read(bytes);
        var document = Markdown.Parse(source.Text, Pipeline);
        var blocks = document.Descendants<LeafBlock>().Where(block => block is not (HtmlBlock or YamlFrontMatterBlock or LinkReferenceDefinition)).ToList();
        var text = string.Join("\n\n", blocks.Select(TextOf).Where(t => t.Length > 0));
        if (text.Length == 0) return new DraftReading.Refused("The file holds no text but markup. Check that it is the right one.");
        text += "\n";
        var utf8 = Encoding.UTF8.GetBytes(text);
        if (ArticleText.Decode(utf8) is { Value: null, Problems: var problems }) return new DraftReading.Refused(problems[0].Message);
        var heading = blocks.OfType<HeadingBlock>().MinBy(h => h.Level);
        return new DraftReading.Ready(source with { Utf8 = utf8, Text = text, Title = Headline.Of(heading is null ? text : TextOf(heading)) ?? Headline.Of(text) });
    }

    static string TextOf(LeafBlock block)
    {
        if (block.Inline is null) return block.Lines.ToString().Trim('\n');
        var text = new StringBuilder();
        Append(block.Inline, text);
        return text.ToString().Trim();
    }

    static void Append(ContainerInline container, StringBuilder text)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal:
                    text.Append(literal.Content.AsSpan());
                    break;
                case CodeInline code:
                    text.Append(code.Content);
                    break;
                case HtmlEntityInline entity:
                    text.Append(entity.Transcoded.AsSpan());
                    break;
                case AutolinkInline link:
                    text.Append(link.Url);
                    break;
                case LineBreakInline line:
                    text.Append(line.IsHard ? '\n' : ' ');
                    break;
                case ContainerInline inner:
                    Append(inner, text);
                    break;
            }
        }
    }
}
