using System.Text.Json;
using FactCheck.Testing.Data;
using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.Commands;

public sealed class ValidateCommandTests : IDisposable
{
    const string Layer = "annotations/alice/ferry-cuts.en.json";

    readonly TemporaryFolder _folder = new();

    public ValidateCommandTests()
    {
        var examples = Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom");
        foreach (var file in Directory.EnumerateFiles(examples, "*", SearchOption.AllDirectories))
        {
            var copy = _folder[Path.GetRelativePath(examples, file)];
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!); // a file has a folder
            File.Copy(file, copy);
        }
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void The_examples_are_valid()
    {
        var run = Validate().ShouldEnd(0);
        run.Out.ShouldContain("10 articles, 20 layers: 0 errors, ");
        run.Error.ShouldBe("");
    }

    [Theory]
    [InlineData(Layer, "\"start\": 19", "\"start\": 18", "quote-differs  s3: ")]
    [InlineData(Layer, "\"quote\": \"minister\"", "\"quote\": \"ministry\"", "the quote is \"ministry\", but the text at [19, 27) is \"minister\"")]
    [InlineData(Layer, "\"sha256\": \"720c", "\"sha256\": \"0000", "hash-differs")]
    [InlineData(Layer, "\"label\": \"source\"", "\"label\": \"sauce\"", "sauce")]
    [InlineData(Layer, "\"id\": \"s3\"", "\"id\": \"s2\"", "duplicate-id  s2: ")]
    [InlineData(Layer, "\"revision\"", "\"revisoin\"", "revisoin")]
    [InlineData(Layer, "\"status\": \"complete\"", "\"status\": \"done\"", "shape-enum")]
    [InlineData(Layer, "\"annotator\": \"alice\"", "\"annotator\": \"bob\"", "says that bob annotated")]
    [InlineData("articles/ferry-cuts.en.meta.json", "\"language\": \"en\"", "\"language\": \"English!\"", "shape-pattern")]
    [InlineData("articles/ferry-cuts.en.meta.json", "\"id\": \"ferry-cuts.en\"", "\"id\": \"other\"", "metadata-id")]
    [InlineData("factcheck.json", "\"name\"", "\"nmae\"", "nmae")]
    [InlineData("scheme.json", "\"colour\": \"yellow\"", "\"colour\": \"ochre\"", "The colour ochre is not known")]
    public void A_damaged_file_is_named_with_a_code(string file, string found, string put, string expected)
    {
        Damage(file, found, put);
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldContain(file + "\n  error    ");
        run.Out.ShouldContain(expected);
    }

    [Fact]
    public void A_text_that_changed_is_named_with_all_annotations_that_no_longer_fit()
    {
        Damage("articles/ferry-cuts.en.txt", "Night ferries", "Night boats");
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldContain("articles/ferry-cuts.en.meta.json\n  error    metadata-hash");
        run.Out.ShouldContain("annotations/alice/ferry-cuts.en.json\n  error    hash-differs");
        run.Out.ShouldContain("annotations/budi/ferry-cuts.en.json\n  error    hash-differs");
    }

    [Fact]
    public void A_truncated_file_is_named_once_with_its_line()
    {
        var text = File.ReadAllText(_folder[Layer]);
        File.WriteAllText(_folder[Layer], text[..2000]);
        var run = Validate().ShouldEnd(1);
        run.Out.Split(Layer).Length.ShouldBe(2);
        run.Out.ShouldContain("error    json-");
        run.Out.ShouldContain(": 1 error, ");
    }

    [Fact]
    public void Overlapping_spans_of_one_label_are_named()
    {
        // The second source is moved onto the first.
        Damage(Layer, "\"start\": 28,\n      \"end\": 34,\n      \"quote\": \"denies\"", "\"start\": 19,\n      \"end\": 27,\n      \"quote\": \"minister\"");
        Damage(Layer, "\"label\": \"denial\",\n      \"start\": 19", "\"label\": \"source\",\n      \"start\": 19");
        Validate().ShouldEnd(1).Out.ShouldContain("overlap");
    }

    [Fact]
    public void Files_that_belong_to_nothing_are_named()
    {
        File.Copy(_folder[Layer], _folder["annotations/alice/nowhere.json"]);
        File.WriteAllText(_folder["articles/bad name.txt"], "text");
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldContain("annotations/alice/nowhere.json\n  error    no-article");
        run.Out.ShouldContain("articles/bad name.txt\n  error    article-name");
    }

    [Fact]
    public void Metadata_that_is_missing_is_a_warning()
    {
        File.Delete(_folder["articles/rice-stock.id.meta.json"]);
        Validate().ShouldEnd(0).Out.ShouldContain("articles/rice-stock.id.meta.json\n  warning  metadata-missing");
    }

    [Fact]
    public void A_schema_of_the_teams_own_is_checked_too()
    {
        File.WriteAllText(_folder["ours.json"], """{ "$schema": "https://json-schema.org/draft/2020-12/schema", "properties": { "annotator": { "enum": ["budi"] } } }""");
        Damage("factcheck.json", "\"schemas\": []", "\"schemas\": [\"ours.json\"]");
        Validate().ShouldEnd(1).Out.ShouldContain(Layer + "\n  error    shape-enum");
    }

    [Theory]
    [InlineData("{", "ours.json\n  error    json-")]
    [InlineData("""{ "mininum": 3 }""", "mininum")]
    public void A_schema_of_the_teams_own_that_cannot_be_used_is_named(string schema, string expected)
    {
        File.WriteAllText(_folder["ours.json"], schema);
        Damage("factcheck.json", "\"schemas\": []", "\"schemas\": [\"ours.json\"]");
        Validate().ShouldEnd(1).Out.ShouldContain(expected);
    }

    [Theory]
    [InlineData("none.json")]
    [InlineData("../../etc/passwd")]
    public void A_schema_that_is_not_there_is_named(string name)
    {
        Damage("factcheck.json", "\"schemas\": []", $"\"schemas\": [\"{name}\"]");
        Validate().ShouldEnd(1).Out.ShouldContain("is not in the corpus");
    }

    [Fact]
    public void A_layer_of_another_scheme_is_a_warning()
    {
        Damage("scheme.json", "\"title\": \"Claim\"", "\"title\": \"Claims\"");
        Validate().ShouldEnd(0).Out.ShouldContain("warning  scheme-differs");
    }

    [Fact]
    public void A_missing_scheme_is_named()
    {
        File.Delete(_folder["scheme.json"]);
        Validate().ShouldEnd(1).Out.ShouldContain("The scheme scheme.json is missing");
    }

    [Fact]
    public void Json_holds_the_same_as_the_text()
    {
        Damage(Layer, "\"quote\": \"minister\"", "\"quote\": \"mini\\u001bster é\"");
        var run = CommandRun.Of("validate", _folder.Path, "--format", "json").ShouldEnd(1);
        run.Out.ShouldAllBe(c => c < 0x7F && (c >= ' ' || c == '\n'));
        var report = JsonDocument.Parse(run.Out).RootElement;
        report.GetProperty("valid").GetBoolean().ShouldBeFalse();
        (report.GetProperty("articles").GetInt32(), report.GetProperty("layers").GetInt32(), report.GetProperty("errors").GetInt32()).ShouldBe((10, 20, 1));
        var problem = report.GetProperty("problems").EnumerateArray().Single(p => p.GetProperty("severity").GetString() == "error");
        problem.GetProperty("file").GetString().ShouldBe(Layer);
        problem.GetProperty("code").GetString().ShouldBe("quote-differs");
        problem.GetProperty("location").GetString().ShouldBe("s3");
        problem.GetProperty("message").GetString().ShouldNotBeNull().ShouldContain("mini\u001bster é");
    }

    [Fact]
    public void What_is_printed_of_a_file_cannot_act_on_the_terminal()
    {
        Damage(Layer, "\"quote\": \"minister\"", "\"quote\": \"\\u001b]52;c;eA==\\u0007\u202E\"");
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldNotContain("\u001b");
        run.Out.ShouldNotContain("\u202E");
    }

    [Fact]
    public void Without_a_corpus_it_could_not_run() => CommandRun.Of("validate", _folder["none"]).ShouldEnd(2).Error.ShouldContain("There is no corpus in");

    [Fact]
    public void Nothing_is_changed_by_checking()
    {
        var before = Hashes();
        Validate();
        CommandRun.Of("status", _folder.Path).ShouldEnd(0);
        Hashes().ShouldBe(before);
    }

    [Fact]
    public void Status_names_everybodys_state()
    {
        File.WriteAllText(_folder[Layer], "{");
        var run = CommandRun.Of("status", _folder.Path).ShouldEnd(0);
        var lines = run.Out.Split('\n');
        lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["article", "language", "alice", "budi"]);
        lines.Single(line => line.StartsWith("ferry-cuts.en", StringComparison.Ordinal)).ShouldContain("unreadable");
        lines.Single(line => line.StartsWith("hospital-post.en", StringComparison.Ordinal)).ShouldContain("in progress, ");
        lines.Single(line => line.StartsWith("10 articles", StringComparison.Ordinal)).ShouldContain("9 complete");
    }

    CommandRun Validate() => CommandRun.Of("validate", _folder.Path);

    void Damage(string file, string found, string put)
    {
        var text = File.ReadAllText(_folder[file]);
        var at = text.IndexOf(found, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} does not hold {found}");
        File.WriteAllText(_folder[file], string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + found.Length)));
    }

    List<string> Hashes() => [.. Directory.EnumerateFiles(_folder.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => file + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];
}
