using System.Text.Json;
using FactCheck.Annotation.Rules;
using FactCheck.Cli.Tests.Agreeing;
using FactCheck.JsonSchema;
using FactCheck.Storage.Checking;
using FactCheck.Testing.Files;
using FactCheckTUI.Validating;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>What programs read: JSON, SARIF, workflow commands; and that nothing from files acts on a terminal or leaves its field.</summary>
public sealed class ValidateFormatsTests : IDisposable
{
    const string Layer = "annotations/alice/ferry-cuts.en.json";

    readonly NewsroomCopy _corpus = new();
    readonly TemporaryFolder _folder = new();

    public void Dispose()
    {
        _corpus.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Json_holds_the_same_as_the_text()
    {
        _corpus.Replace(Layer, "\"quote\": \"minister\"", "\"quote\": \"mini\\u001bster é\"");
        var report = JsonDocument.Parse(Plain(Validate("json"))).RootElement;
        (report.GetProperty("valid").GetBoolean(), report.GetProperty("partial").GetBoolean()).ShouldBe((false, false));
        (report.GetProperty("articles").GetInt32(), report.GetProperty("layers").GetInt32(), report.GetProperty("errors").GetInt32()).ShouldBe((10, 20, 1));
        var problem = report.GetProperty("problems").EnumerateArray().Single(p => p.GetProperty("severity").GetString() == "error");
        problem.GetProperty("file").GetString().ShouldBe($"{_corpus.Path}/{Layer}");
        problem.GetProperty("code").GetString().ShouldBe("quote-differs");
        problem.GetProperty("location").GetString().ShouldBe("s3");
        problem.GetProperty("pointer").GetString().ShouldBe("/spans/1/quote");
        problem.GetProperty("subject").GetString().ShouldBe("Span s3 (source \"mini\u001bster é\")");
        problem.GetProperty("label").GetString().ShouldBe("source");
        (problem.GetProperty("line").GetInt32(), problem.GetProperty("column").GetInt32()).ShouldBe((43, 16));
        problem.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("mini\u001bster é");
    }

    [Fact]
    public void A_partial_check_is_not_called_valid()
    {
        _corpus.Replace("factcheck.json", "\"schemas\": []", "\"schemas\": [\"none.json\"]");
        var run = CommandRun.Of("validate", _corpus.Path, "--format", "json").ShouldEnd(2);
        var report = JsonDocument.Parse(run.Out).RootElement;
        (report.GetProperty("valid").GetBoolean(), report.GetProperty("partial").GetBoolean()).ShouldBe((false, true));
        JsonDocument.Parse(CommandRun.Of("validate", _corpus.Path, "--format", "sarif").ShouldEnd(2).Out).RootElement.GetProperty("runs")[0].GetProperty("invocations")[0].GetProperty("executionSuccessful").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("\"quote\": \"minister\"", "\"quote\": \"mini\"")]
    [InlineData("\"label\": \"source\"", "\"label\": \"\\u202E\\u001b]0;x\\u0007\"")]
    [InlineData("\"revision\"", "\"re vision\"")]
    public void Sarif_has_the_shape_that_the_standard_asks_for(string found, string put)
    {
        _corpus.Replace(Layer, found, put);
        var text = Plain(Validate("sarif"));
        var schema = SchemaCompiler.Compile(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Commands", "sarif-subset.schema.json")), options: new CompileOptions { UnknownKeywords = UnknownKeywords.Refuse }).Require();
        schema.Evaluate(System.Text.Encoding.UTF8.GetBytes(text)).Explanations.ShouldBeEmpty();
        var run = JsonDocument.Parse(text).RootElement.GetProperty("runs")[0];
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        foreach (var result in run.GetProperty("results").EnumerateArray())
            rules[result.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString().ShouldBe(result.GetProperty("ruleId").GetString());
    }

    [Fact]
    public void Sarif_without_problems_has_the_same_shape()
    {
        var text = Plain(CommandRun.Of("validate", _corpus["annotations/budi/ferry-cuts.en.json"], "--format", "sarif").ShouldEnd(0));
        JsonDocument.Parse(text).RootElement.GetProperty("runs")[0].GetProperty("results").GetArrayLength().ShouldBe(0);
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void A_long_report_is_printed_in_parts_and_never_held_as_one_text(string format)
    {
        var report = new CheckReport(new Dictionary<FileRole, int>(), [.. Enumerable.Range(0, 5_000).Select(i => new FileProblem($"ä{i}.json", "shape-type", Severity.Error, "1:1", "\u001bé", "") { Pointer = "/a" })]);
        using var output = new MeasuringWriter();
        if (format == "json") ReportJson.Write(report, output);
        else ReportSarif.Write(report, output);
        output.Longest.ShouldBeLessThan(128 << 10);
        var root = JsonDocument.Parse(Plain(new CommandRun(1, output.ToString(), ""))).RootElement;
        (format == "json" ? root.GetProperty("problems") : root.GetProperty("runs")[0].GetProperty("results")).GetArrayLength().ShouldBe(5_000);
    }

    [Fact]
    public void Names_of_files_are_uris_in_sarif()
    {
        File.WriteAllText(_folder["a b%é#?.json"], "{");
        var artifact = JsonDocument.Parse(Plain(CommandRun.Of("validate", _folder["a b%é#?.json"], "--format", "sarif").ShouldEnd(1))).RootElement
            .GetProperty("runs")[0].GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation").GetProperty("artifactLocation");
        artifact.GetProperty("uri").GetString().ShouldBe($"file://{_folder.Path}/a%20b%25%C3%A9%23%3F.json");
        artifact.TryGetProperty("uriBaseId", out _).ShouldBeFalse();
    }

    [Fact]
    public void Workflow_commands_are_one_line_each_with_all_that_could_end_them_escaped()
    {
        var file = _folder["100%: a,b\n::set-output name=x::y.json"];
        File.WriteAllText(file, "{\n  \"a%\\n::error::b\": 1");
        var lines = CommandRun.Of("validate", file, "--format", "github").ShouldEnd(1).Out.Split('\n');
        lines.Length.ShouldBe(2);
        lines[0].ShouldStartWith($"::error file={_folder.Path}/100%25%3A a%2Cb%0A%3A%3Aset-output name=x%3A%3Ay.json,line=2,col=");
        lines[0].ShouldContain(",title=json-syntax::");
        lines[1].ShouldBe("");
    }

    [Fact]
    public void Workflow_commands_tell_cause_cure_and_rule()
    {
        _corpus.Replace(Layer, "\"label\": \"source\"", "\"label\": \"sourec\"");
        var run = CommandRun.Of("validate", _corpus[Layer], "--format", "github").ShouldEnd(1);
        run.Out.ShouldContain($"::error file={_corpus.Path}/{Layer},line=40,col=16,title=unknown-label::Span s3 (sourec \"minister\"): \"label\" is \"sourec\".%0AExpected one of \"claim\", ");
        run.Out.ShouldContain("%0Aat /spans/1/label, rule urn:factcheck:schema:derived:factcheck-spans:1.0.0#/$defs/span/properties/label/enum\n");
    }

    [Theory]
    [InlineData("text")]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void What_is_printed_of_a_file_cannot_act_on_a_terminal(string format)
    {
        const string hostile = "\u001b]52;c;eA==\u0007\u202E\u009B31m\r";
        _corpus.Replace(Layer, "\"quote\": \"minister\"", "\"quote\": \"\\u001b]52;c;eA==\\u0007\u202E\u009B31m\\r\"");
        _corpus.Replace(Layer, "\"label\": \"source\"", "\"label\": \"\\u001b[2J\"");
        File.WriteAllText(_folder[$"x{hostile}.json"], "{\"\\u001b[2J\": \"\\u202E\"}");
        File.WriteAllText(_folder[$"s{hostile}.json"], "{\"additionalProperties\": {\"pattern\": \"^\\u001b\\\\]$\"}}");
        foreach (var run in (CommandRun[])[Validate(format), CommandRun.Of("validate", _folder[$"x{hostile}.json"], "--schema", _folder[$"s{hostile}.json"], "--format", format)])
        {
            run.ShouldEnd(1);
            (run.Out + run.Error).Where(c => c != '\n' && (char.IsControl(c) || c == '\u202E')).ShouldBeEmpty();
        }
    }

    CommandRun Validate(string format) => CommandRun.Of("validate", _corpus.Path, "--format", format).ShouldEnd(1);

    static string Plain(CommandRun run)
    {
        run.Out.ShouldAllBe(c => c < 0x7F && (c >= ' ' || c == '\n'));
        return run.Out;
    }

    /// <summary>Keeps the length of the longest text that it was given.</summary>
    sealed class MeasuringWriter : StringWriter
    {
        public int Longest { get; private set; }

        public override void Write(string? value)
        {
            Longest = Math.Max(Longest, value?.Length ?? 0);
            base.Write(value);
        }
    }
}
