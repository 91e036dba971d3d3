using System.Text;
using FactCheck.Cli.Tests.Agreeing;
using FactCheck.Testing.Data;
using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>Any JSON by any schema: files, folders, lines, standard input.</summary>
[Collection(nameof(StartsPrograms))]
public sealed class ValidateDataTests : IDisposable
{
    const string Schema = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "type": "object",
          "required": ["id", "tide"],
          "properties": { "id": { "type": "string" }, "tide": { "enum": ["ebb", "flood"] } }
        }
        """;

    readonly TemporaryFolder _folder = new();

    public ValidateDataTests() => Write("tide.schema.json", Schema);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_file_is_checked_by_a_schema_that_is_given()
    {
        Write("a.json", "{\"id\": \"k1\", \"tide\": \"ebb\"}");
        Write("b.json", "{\n  \"id\": \"k2\",\n  \"tide\": \"flod\"\n}");
        Validate("a.json").ShouldEnd(0).Out.ShouldBe("1 file: 0 errors, 0 warnings.\n");
        var run = Validate("a.json", "b.json").ShouldEnd(1);
        run.Out.ShouldStartWith($"{_folder["b.json"]}:3:11: error shape-enum  Document k2: \"tide\" is \"flod\".\n  Expected one of \"ebb\", \"flood\". Did you mean \"flood\"?\n  at /tide, rule tide.schema.json#/properties/tide/enum\n");
        run.Out.ShouldEndWith("2 files: 1 error, 0 warnings.\n");
    }

    [Fact]
    public void Of_a_folder_every_json_file_is_checked_also_below_it_but_nothing_hidden()
    {
        Write("data/a.json", "{}");
        Write("data/below/b.JSON", "[]");
        Write("data/below/c.txt", "no JSON");
        Write("data/.git/d.json", "{");
        File.CreateSymbolicLink(_folder["data/loop"], _folder["data"]);
        var run = Validate("data").ShouldEnd(1);
        run.Out.ShouldContain("data/a.json:1:1: error shape-required");
        run.Out.ShouldContain("data/below/b.JSON:1:1: error shape-type");
        run.Out.ShouldEndWith("2 files: 3 errors, 0 warnings.\n");
    }

    [Fact]
    public void A_folder_that_may_not_be_listed_is_no_valid_one()
    {
        Write("data/a.json", "{\"id\": \"k1\", \"tide\": \"ebb\"}");
        Write("data/shut/b.json", "{}");
        // The way to it is anybody's.
        for (var folder = _folder["data"]; folder != Path.GetTempPath().TrimEnd('/') && folder.Length > 1; folder = Path.GetDirectoryName(folder)!) // above a temporary folder there is the one for all
            File.SetUnixFileMode(folder, (UnixFileMode)0b111_101_101);
        File.SetUnixFileMode(_folder["data/shut"], UnixFileMode.None);
        using (new OrdinaryUser())
        {
            Validate("data").ShouldEnd(2).Error.ShouldStartWith($"The folder {_folder["data/shut"]} cannot be listed, so nothing in it can be checked. Give yourself the right to read it, or name other paths.");
            Validate("data/shut").ShouldEnd(2).Error.ShouldStartWith($"The folder {_folder["data/shut"]} cannot be listed");
        }
        File.SetUnixFileMode(_folder["data/shut"], (UnixFileMode)0b111_101_101);
    }

    [Fact]
    public void Of_many_files_fewer_faults_of_each_are_told_so_that_a_wrong_schema_does_not_fill_the_memory()
    {
        for (var i = 0; i < 2_000; i++) Write($"data/{i}.jsonl", i == 7 ? string.Concat(Enumerable.Repeat("[]\n", 600)) : "{\"id\": \"k1\", \"tide\": \"ebb\"}");
        var lines = Validate("data").ShouldEnd(1).Out.Split('\n');
        lines.Count(line => line.Contains("error shape-type", StringComparison.Ordinal)).ShouldBe(500);
        lines.ShouldContain($"{_folder["data/7.jsonl"]}: error limit-problems  There are more problems than these 500.");
        Validate("data/7.jsonl").ShouldEnd(1).Out.ShouldContain("600 errors");
    }

    [Fact]
    public void Of_json_lines_every_line_is_a_document_at_its_line()
    {
        Write("a.jsonl", "{\"id\":\"k1\",\"tide\":\"ebb\"}\r\n\n{\"id\":\"k2\",\"tide\":3}\n{\"id\":\n{\"id\":\"é\",\"tide\":\"x\"}");
        var run = Validate("a.jsonl").ShouldEnd(1);
        run.Out.ShouldContain("a.jsonl:3:19: error shape-enum");
        run.Out.ShouldContain("a.jsonl:4:7: error json-");
        run.Out.ShouldContain("a.jsonl:5:18: error shape-enum");
        run.Out.ShouldEndWith("1 file, 4 documents: 3 errors, 0 warnings.\n");
    }

    [Fact]
    public void A_long_file_of_lines_is_checked_in_little_memory()
    {
        using (var lines = File.CreateText(_folder["long.ndjson"]))
            for (var i = 0; i < 200_000; i++) lines.Write("{\"id\":\"k\",\"tide\":\"ebb\"}\n");
        var before = GC.GetAllocatedBytesForCurrentThread();
        Validate("long.ndjson").ShouldEnd(0).Out.ShouldBe("1 file, 200,000 documents: 0 errors, 0 warnings.\n");
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(40L << 20);
    }

    [Theory]
    [InlineData("{\"id\":\"k\",\"tide\":\"ebb\"}", 0, "1 file: 0 errors, 0 warnings.")]
    [InlineData("{\n\"id\": 1,\n\"tide\": \"ebb\"}\n", 1, "stdin:2:7: error shape-type")]
    [InlineData("{\"id\":\"k\",\"tide\":\"ebb\"}\n{\"id\":\"k\"}\n", 1, "stdin:2:1: error shape-required")]
    [InlineData("", 1, "stdin:1:1: error json-")]
    public void Standard_input_is_a_document_or_lines(string text, int code, string expected) =>
        WithInput(text, "validate", "-", "--schema", _folder["tide.schema.json"]).ShouldEnd(code).Out.ShouldContain(expected);

    [Fact]
    public void Standard_input_without_a_schema_says_itself_what_it_is()
    {
        var layer = File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "examples/newsroom/annotations/alice/ferry-cuts.en.json"));
        WithInput(layer, "validate", "-").ShouldEnd(0);
        WithInput(layer.Replace("\"origin\": \"human\"", "\"origin\": \"robot\"", StringComparison.Ordinal), "validate", "-").ShouldEnd(1).Out.ShouldContain("error shape-enum  Span s1 (claim \"Night ferries cut\"): \"origin\" is \"robot\".");
    }

    [Fact]
    public void A_file_without_a_known_schema_is_not_called_valid()
    {
        Write("a.json", "{\"id\": 1}");
        Write("b.json", "{\"$schema\": \"https://example.org/tides\"}");
        var run = CommandRun.Of("validate", _folder["a.json"], _folder["b.json"]).ShouldEnd(1);
        run.Out.ShouldContain("a.json: error schema-unknown  It names no schema in \"$schema\", so that only its syntax was checked. Name one with --schema FILE.");
        run.Out.ShouldContain("b.json: error schema-unknown  The schema \"https://example.org/tides\" that it names is not known");
    }

    [Fact]
    public void A_schema_is_checked_as_what_it_is()
    {
        CommandRun.Of("validate", _folder["tide.schema.json"]).ShouldEnd(0);
        Write("wrong.json", Schema.Replace("\"type\": \"string\"", "\"type\": \"text\"", StringComparison.Ordinal));
        CommandRun.Of("validate", _folder["wrong.json"]).ShouldEnd(1).Out.ShouldContain("wrong.json:5:35: error schema-keyword  \"type\" names \"text\"; the types are");
    }

    [Fact]
    public void Files_of_a_corpus_are_plain_json_to_a_schema_that_is_given()
    {
        using var corpus = new NewsroomCopy();
        Write("any.json", "{\"type\": \"object\"}");
        CommandRun.Of("validate", corpus.Path, "--schema", _folder["any.json"]).ShouldEnd(0).Out.ShouldBe("32 files: 0 errors, 0 warnings.\n");
    }

    [Fact]
    public void References_reach_files_in_the_folder_of_the_schema_and_below()
    {
        Write("s/root.json", """{"$id": "https://example.org/s/root.json", "properties": {"a": {"$ref": "parts/a.json#/$defs/a"}}}""");
        Write("s/parts/a.json", """{"$defs": {"a": {"$ref": "b.json"}}}""");
        Write("s/parts/b.json", """{"type": "integer"}""");
        Write("a.json", """{"a": "x"}""");
        CommandRun.Of("validate", _folder["a.json"], "--schema", _folder["s/root.json"]).ShouldEnd(1).Out.ShouldContain("error shape-type  \"a\" is the string \"x\".");
    }

    [Theory]
    [InlineData("../outside.json")]
    [InlineData("/etc/hostname")]
    [InlineData("%2e%2e/outside.json")]
    [InlineData("parts/..%2F..%2Foutside.json")]
    [InlineData("link.json")]
    [InlineData("linked/outside.json")]
    [InlineData("file:///etc/hostname")]
    [InlineData("https://example.org/outside.json")]
    [InlineData("//example.org/outside.json")]
    public void References_reach_nothing_else(string reference)
    {
        Write("outside.json", "true");
        Write("s/parts/a.json", "true");
        File.CreateSymbolicLink(_folder["s/link.json"], _folder["outside.json"]);
        File.CreateSymbolicLink(_folder["s/linked"], _folder.Path);
        Write("s/root.json", $$"""{"$ref": "{{reference}}"}""");
        Write("a.json", "1");
        var run = CommandRun.Of("validate", _folder["a.json"], "--schema", _folder["s/root.json"]).ShouldEnd(2);
        run.Error.ShouldContain("which is not registered; schemas are never fetched.");
        run.Out.ShouldBe("");
    }

    [Theory]
    [InlineData("{", "root.json:1:2: The text ends")]
    [InlineData("{\"mininum\": 3}", "\"mininum\" is no keyword of ")]
    [InlineData("{\"$schema\": \"http://json-schema.org/draft-07/schema#\"}", "Only draft 2020-12 is supported")]
    public void A_schema_that_cannot_be_used_ends_with_2(string schema, string expected)
    {
        Write("root.json", schema);
        Write("a.json", "1");
        CommandRun.Of("validate", _folder["a.json"], "--schema", _folder["root.json"]).ShouldEnd(2).Error.ShouldContain(expected);
    }

    [Fact]
    public void What_is_not_there_or_no_file_ends_with_2()
    {
        Write("a.json", "1");
        CommandRun.Of("validate", _folder["a.json"], "--schema", _folder["none.json"]).ShouldEnd(2).Error.ShouldContain("There is no file ");
        CommandRun.Of("validate", _folder["a.json"], "--schema", _folder.Path).ShouldEnd(2).Error.ShouldContain("it is a folder");
        CommandRun.Of("validate", _folder["none.json"], "--schema", _folder["tide.schema.json"]).ShouldEnd(2).Error.ShouldContain("There is no file or folder");
    }

    [Fact]
    public void Several_schemas_must_all_hold_and_tell_one_fault_once()
    {
        Write("second.json", """{"properties": {"tide": {"minLength": 4}, "id": {"pattern": "^k"}}}""");
        Write("a.json", """{"id": "m", "tide": "no"}""");
        var run = CommandRun.Of("validate", _folder["a.json"], "--schema", _folder["tide.schema.json"], "--schema", _folder["second.json"]).ShouldEnd(1);
        run.Out.ShouldContain("at /tide, rule tide.schema.json#");
        run.Out.ShouldContain("at /id, rule second.json#/properties/id/pattern");
        run.Out.ShouldEndWith("1 file: 2 errors, 0 warnings.\n");
    }

    [Fact]
    public void A_file_with_thousands_of_faults_is_told_with_its_first_thousand()
    {
        Write("a.jsonl", string.Concat(Enumerable.Repeat("3\n", 3_000)));
        Validate("a.jsonl").ShouldEnd(1).Out.ShouldContain("error limit-problems  There are more problems than these 1,000.");
    }

    CommandRun Validate(params string[] files) => CommandRun.Of(["validate", .. files.Select(file => _folder[file]), "--schema", _folder["tide.schema.json"]]);

    static CommandRun WithInput(string text, params string[] args)
    {
        var (output, error) = (new StringWriter(), new StringWriter());
        var environment = CommandRun.Environment(new Dictionary<string, string?>(), output, error) with { Input = () => new MemoryStream(Encoding.UTF8.GetBytes(text)) };
        return new CommandRun(FactCheckTUI.CommandLineApp.Run(args, environment), output.ToString(), error.ToString());
    }

    void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_folder[file])!); // a file has a folder
        File.WriteAllText(_folder[file], text);
    }
}
