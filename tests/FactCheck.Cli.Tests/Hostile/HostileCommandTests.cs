using System.Text;
using AngleSharp.Html.Parser;
using FactCheck.Annotation.Articles;
using FactCheck.Testing;
using FactCheck.Testing.Files;
using FactCheck.Testing.Hostile;
using FactCheckTUI;
using FactCheckTUI.Output;
using Markdig;
using Microsoft.Extensions.Logging;

namespace FactCheck.Cli.Tests.Hostile;

/// <summary>
/// Commands on what was made to attack who runs them: nothing is printed that acts on a terminal, forges a line, runs as a formula or as markup. The same strings in
/// files, in names of files and in arguments.
/// </summary>
public sealed class HostileCommandTests : IDisposable
{
    static readonly int Seed = LongRun.Seed(20261122);

    static readonly ConsoleTraits Terminal = new(true, true, 80);

    readonly TemporaryFolder _folder = new();
    readonly HostileCorpus _corpus = new([.. Injections.All.Select(injection => injection.Text), .. Injections.Random(Seed, 200)]);

    public void Dispose()
    {
        _corpus.Dispose();
        _folder.Dispose();
    }

    public static TheoryData<string> Commands =>
    [
        "status", "validate", "validate --format json", "doctor",
        .. from grouping in (string[])["label", "attribute", "annotator", "article"]
           from format in (string[])["table", "json", "csv", "markdown"]
           select $"agreement --in-progress --by {grouping} --format {format}",
    ];

    [Theory]
    [MemberData(nameof(Commands))]
    public void What_a_command_prints_of_a_hostile_corpus_is_visible_text(string command)
    {
        if (command.StartsWith("agreement", StringComparison.Ordinal)) SecondAnnotator();
        else _corpus.Break();
        var words = command.Split(' ');
        ShouldBeSafe([words[0], _corpus.Path, .. words[1..]]);
    }

    [Theory]
    [InlineData("label")]
    [InlineData("attribute")]
    [InlineData("article")]
    public void No_cell_of_CSV_begins_a_formula(string grouping)
    {
        SecondAnnotator();
        var text = CommandRun.Of("agreement", _corpus.Path, "--in-progress", "--by", grouping, "--format", "csv").Out;
        var rows = Csv(text).ToArray();
        rows.Length.ShouldBeGreaterThan(10);
        foreach (var row in rows.Skip(1))
        {
            row.Count.ShouldBe(15, string.Join('|', row));
            for (var column = 0; column < row.Count; column++)
                if (column is >= 4 and < 14) (row[column].Length == 0 || double.TryParse(row[column], System.Globalization.CultureInfo.InvariantCulture, out _)).ShouldBeTrue(row[column]);
                else if (row[column].Length > 0) "=+-@\t\r\n＝＋－＠".ShouldNotContain(row[column][0]);
        }
    }

    [Theory]
    [InlineData("label")]
    [InlineData("attribute")]
    [InlineData("article")]
    public void Markdown_holds_no_markup_but_ours(string grouping)
    {
        SecondAnnotator();
        var text = CommandRun.Of("agreement", _corpus.Path, "--in-progress", "--by", grouping, "--format", "markdown").Out;
        var html = Markdown.ToHtml(text, new MarkdownPipelineBuilder().UsePipeTables().UseAutoLinks().UseEmphasisExtras().UseMathematics().UseFootnotes().Build());
        string[] ours = ["html", "head", "body", "h1", "h2", "p", "ul", "li", "table", "thead", "tbody", "tr", "th", "td"];
        foreach (var element in new HtmlParser().ParseDocument(html).All)
        {
            ours.ShouldContain(element.LocalName, element.OuterHtml);
            element.Attributes.Where(attribute => attribute.Name != "style").ShouldBeEmpty(element.OuterHtml);
        }
    }

    [Fact]
    public void Arguments_come_back_as_visible_text()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        File.WriteAllText(_folder["a.txt"], "Boats were cut, he said.\n");
        foreach (var text in Texts(LongRun.Turns(10, 500)))
        {
            ShouldBeSafe("status", text);
            ShouldBeSafe(text);
            ShouldBeSafe("status", $"--{text}");
            ShouldBeSafe("annotate", _folder["c"], text, "--as", text);
            ShouldBeSafe("validate", _folder["c"], "--format", text);
            ShouldBeSafe("agreement", _folder["c"], "--measure", text, "--by", text, "--seed", text);
            ShouldBeSafe("add", _folder["c"], text);
            ShouldBeSafe("add", _folder["c"], _folder["a.txt"], "--id", text, "--title", text);
            ShouldBeSafe("add", _folder["c"], _folder["a.txt"], "--title", text, "--language", text, "--publisher", text, "--url", text, "--date", text, "--story", text, "--translation-of", text);
            ShouldBeSafe("new", _folder[$"made {text.Replace('/', ' ')}"], "--name", text);
            ShouldBeSafe("new", _folder["c"], "--scheme", text);
            ShouldBeSafe($"[suggest:3]", text);
        }
    }

    [Fact]
    public void Names_of_files_come_back_as_visible_text()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        Directory.CreateDirectory(_folder["in"]);
        foreach (var text in Texts(LongRun.Turns(50, 2000)))
        {
            var name = text.Replace('/', ' ');
            if (Encoding.UTF8.GetByteCount(name) > 200) continue;
            File.WriteAllText(_folder[$"in/{name}.txt"], $"Boats {text} were cut.\n");
            File.WriteAllText(_folder[$"in/{name}.html"], $"<title>{text}</title><p>Boats {text} were cut.</p>");
            File.WriteAllText(_folder[$"in/{name}.md"], $"# {text}\n\nBoats {text} were cut.\n");
            File.WriteAllBytes(_folder[$"in/{name}.latin.txt"], [0xE9]);
        }
        ShouldBeSafe("add", _folder["c"], _folder["in"]);
        ShouldBeSafe("status", _folder["c"]);
        ShouldBeSafe("validate", _folder["c"]);
        Directory.EnumerateFiles(_folder["c/articles"]).Select(file => Path.GetFileName(file)!)
            .Where(name => !ArticleId.TryParse(name, out _, out _)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("schema")]
    [InlineData("schema", "--bundled")]
    public void A_schema_is_printed_with_escapes_that_say_the_same(string verb, params string[] options)
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        var scheme = System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(_folder["c/scheme.json"]))!;
        var text = string.Join('|', Texts(300).Where(text => !text.Contains('\uFFFD')));
        scheme["labels"]![0]!["description"] = text;
        File.WriteAllText(_folder["c/scheme.json"], scheme.ToJsonString());
        string[] args = [verb, _folder["c"], .. options];
        ShouldBeSafe(args);
        CommandRun.Of([.. args, "-o", _folder["written.json"]]).ShouldEnd(0);
        var printed = System.Text.Json.Nodes.JsonNode.Parse(CommandRun.Of(args).ShouldEnd(0).Out);
        System.Text.Json.Nodes.JsonNode.DeepEquals(printed, System.Text.Json.Nodes.JsonNode.Parse(File.ReadAllText(_folder["written.json"]))).ShouldBeTrue();
    }

    [Fact]
    public void Error_positions_in_JSON_are_visible_text()
    {
        CommandRun.Of("new", _folder["c"]).ShouldEnd(0);
        foreach (var text in Texts(LongRun.Turns(20, 1000)))
            foreach (var json in (string[])[$$"""{ "{{text}}": 1 }""", $$"""{{text}}""", $$"""{ "$schema": "{{text}}" }""", $$"""{ "name": {{text}} """])
                foreach (var file in (string[])["factcheck.json", "scheme.json"])
                {
                    var sound = File.ReadAllBytes(_folder[$"c/{file}"]);
                    File.WriteAllText(_folder[$"c/{file}"], json);
                    ShouldBeSafe("validate", _folder["c"]);
                    File.WriteAllBytes(_folder[$"c/{file}"], sound);
                }
    }

    [Fact]
    public void The_log_has_one_line_of_visible_text_for_each_entry()
    {
        var entries = 0;
        using (var provider = new FactCheckTUI.Hosting.FileLoggerProvider(_folder["log"], TimeProvider.System))
        {
            foreach (var text in Texts(1000))
            {
                var logger = provider.CreateLogger(text);
                logger.Log(LogLevel.Error, default, text, new IOException(text), (state, _) => state);
                entries++;
            }
        }
        var bytes = File.ReadAllBytes(_folder["log/factcheck.log"]);
        OwnOutput.ForeignInFile(bytes).ShouldBeNull();
        bytes.Count(value => value == '\n').ShouldBe(entries);
    }

    static IEnumerable<string> Texts(int random) => Injections.All.Select(injection => injection.Text).Concat(Injections.Random(Seed, random));

    // The same annotations under another name, so that there is something to compare.
    void SecondAnnotator()
    {
        var file = _corpus[$"annotations/{HostileCorpus.Annotator}/{HostileCorpus.Article}.json"];
        Directory.CreateDirectory(_corpus["annotations/bob"]);
        File.WriteAllText(_corpus[$"annotations/bob/{HostileCorpus.Article}.json"],
            File.ReadAllText(file).Replace($"\"annotator\":\"{HostileCorpus.Annotator}\"", "\"annotator\":\"bob\"", StringComparison.Ordinal).Replace("\"label\":\"claim\"", "\"label\":\"denial\"", StringComparison.Ordinal));
    }

    // RFC 4180 as it is written.
    static IEnumerable<IReadOnlyList<string>> Csv(string text)
    {
        var (row, cell, isQuoted) = (new List<string>(), new StringBuilder(), false);
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (isQuoted && c == '"' && i + 1 < text.Length && text[i + 1] == '"') cell.Append(text[++i]);
            else if (c == '"') isQuoted = !isQuoted;
            else if (!isQuoted && c is ',' or '\n')
            {
                row.Add(cell.ToString());
                cell.Clear();
                if (c == ',') continue;
                yield return row;
                row = [];
            }
            else cell.Append(c);
        }
    }

    static void ShouldBeSafe(params string[] args)
    {
        var run = CommandRun.Of(args);
        foreach (var text in (string[])[run.Out, run.Error])
        {
            Foreign(OwnOutput.ForeignInFile, text).ShouldBeNull($"factcheck {string.Join(' ', args)}");
            text.Split('\n').ShouldNotContain(line => line.StartsWith("forged", StringComparison.Ordinal), $"factcheck {string.Join(' ', args)}\n{text}");
        }

        var shown = new StringWriter();
        CommandLineApp.Run(args, CommandRun.Environment(new Dictionary<string, string?>(), shown, shown, Terminal));
        // The doctor shows the lines by which a terminal's order is judged, as the screens send them.
        Foreign(args[0] == "doctor" ? OwnOutput.ForeignOnScreen : OwnOutput.ForeignOnTerminal, shown.ToString()).ShouldBeNull($"factcheck {string.Join(' ', args)}");
    }

    static string? Foreign(Reader reader, string text) => reader(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text));

    delegate string? Reader(ReadOnlySpan<byte> output);
}
