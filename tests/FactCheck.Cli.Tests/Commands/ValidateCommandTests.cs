using FactCheck.Cli.Tests.Agreeing;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>A corpus, whole or in part, in the text that people read.</summary>
public sealed class ValidateCommandTests : IDisposable
{
    const string Layer = "annotations/alice/ferry-cuts.en.json";

    readonly NewsroomCopy _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Fact]
    public void The_examples_are_valid()
    {
        var run = Validate().ShouldEnd(0);
        run.Out.ShouldContain("10 articles, 20 layers: 0 errors, ");
        run.Error.ShouldBe("");
    }

    [Theory]
    [InlineData(Layer, "\"start\": 19", "\"start\": 18", "43:16: error quote-differs  Span s3 (source \"minister\"): the quote is \"minister\", but the text at [18, 27) is \" minister\".")]
    [InlineData(Layer, "\"quote\": \"minister\"", "\"quote\": \"ministry\"", ": error quote-differs  Span s3 (source \"ministry\"): the quote is \"ministry\", but the text at [19, 27) is \"minister\"")]
    [InlineData(Layer, "\"sha256\": \"720c", "\"sha256\": \"0000", "5:15: error hash-differs")]
    [InlineData(Layer, "\"label\": \"source\"", "\"label\": \"sourec\"", "40:16: error unknown-label  Span s3 (sourec \"minister\"): \"label\" is \"sourec\".\n  Expected one of \"claim\", \"number\", \"attribution\", \"denial\", \"source\". Did you mean \"source\"?\n  at /spans/1/label, rule urn:factcheck:schema:derived:factcheck-spans:1.0.0#/$defs/span/properties/label/enum")]
    [InlineData(Layer, "\"id\": \"s3\"", "\"id\": \"s2\"", "54:13: error duplicate-id  Span s2 (denial \"denies\"): The id \"s2\" belongs to more than one span.")]
    [InlineData(Layer, "\"revision\"", "\"revisoin\"", "16:3: error shape-additionalProperties  \"revisoin\" is not known here.\n  Expected one of ")]
    [InlineData(Layer, "\"status\": \"complete\"", "\"status\": \"done\"", "15:13: error shape-enum  \"status\" is \"done\".")]
    [InlineData(Layer, "\"annotator\": \"alice\"", "\"annotator\": \"bob\"", "9:16: error annotator  The file lies in the folder of alice, but says that bob annotated")]
    [InlineData("articles/ferry-cuts.en.meta.json", "\"language\": \"en\"", "\"language\": \"English!\"", "5:15: error shape-pattern")]
    [InlineData("articles/ferry-cuts.en.meta.json", "\"id\": \"ferry-cuts.en\"", "\"id\": \"other\"", "3:9: error metadata-id")]
    [InlineData("factcheck.json", "\"name\"", "\"nmae\"", "3:3: error shape-additionalProperties  \"nmae\" is not known here.")]
    [InlineData("scheme.json", "\"colour\": \"yellow\"", "\"colour\": \"ochre\"", "10:17: error shape-enum  \"colour\" is \"ochre\".")]
    [InlineData("scheme.json", "\"key\": \"d\",\n      \"colour\"", "\"key\": \"w\",\n      \"colour\"", ": error scheme  /labels/denial/key: The key w of denial is the workbench's")]
    public void A_damaged_file_is_named_with_place_code_and_cause(string file, string found, string put, string expected)
    {
        Damage(file, found, put);
        Validate().ShouldEnd(1).Out.ShouldContain(expected.StartsWith(':') ? expected : $"{_corpus.Path}/{file}:{expected}");
    }

    [Theory]
    [InlineData("\"checkworthy\": \"check_worthy\"", "\"checkworthy\": \"chek_worthy\"", "attribute-not-a-choice")]
    [InlineData("\"checkworthy\": \"check_worthy\"", "\"chekworthy\": \"check_worthy\"", "unknown-attribute")]
    [InlineData("\"claim_type\": [", "\"claim_type\": [\n          \"event_property\",", "attribute-malformed")]
    [InlineData("\"label\": \"claim\"", "\"label\": \"claym\"", "unknown-label")]
    [InlineData("\"type\": \"quantifies\"", "\"type\": \"quantifis\"", "unknown-relation")]
    [InlineData("\"origin\": \"human\"", "\"origin\": \"robot\"", "shape-enum")]
    [InlineData("\"created\": \"2026", "\"created\": \"soon", "shape-pattern")]
    [InlineData("\"start\": 0,", "\"start\": -1,", "shape-minimum")]
    public void One_fault_is_told_once_whether_a_schema_or_a_rule_knows_it(string found, string put, string code)
    {
        Damage(Layer, found, put);
        // Without the mark, errors do not make an error of it too.
        Damage(Layer, "\"status\": \"complete\"", "\"status\": \"in-progress\"");
        var run = Validate(_corpus[Layer]).ShouldEnd(1);
        run.Out.ShouldContain($"error {code}  ");
        run.Out.ShouldEndWith("1 layer: 1 error, 0 warnings.\n");
    }

    [Fact]
    public void A_problem_has_at_most_three_lines()
    {
        Damage(Layer, "\"checkworthy\": \"check_worthy\"", "\"checkworthy\": \"chek\\nworthy\"");
        Damage(Layer, "\"label\": \"source\"", "\"label\": \"so\\nurce\"");
        var lines = Validate(_corpus[Layer]).ShouldEnd(1).Out.Split('\n');
        lines.TakeWhile(line => line.Length > 0).Chunk(3).ShouldAllBe(problem => problem[0].StartsWith(_corpus.Path, StringComparison.Ordinal) && problem[1].StartsWith("  ", StringComparison.Ordinal) && problem[2].Contains("rule", StringComparison.Ordinal));
    }

    [Fact]
    public void A_rule_of_meaning_names_the_span_and_where_it_stands()
    {
        Damage(Layer, "\"type\": \"content\"", "\"type\": \"quantifies\"");
        var lines = Validate(_corpus[Layer]).ShouldEnd(1).Out.Split('\n');
        var at = Array.FindIndex(lines, line => line.Contains("error relation-end-not-allowed  Relation r", StringComparison.Ordinal));
        lines[at].ShouldContain(" (quantifies): begins at s");
        lines[at + 1].ShouldBe("  Delete it, or make one of a type that fits.");
        lines[at + 2].ShouldEndWith(", rule docs/rules.md#relation-end-not-allowed");
    }

    [Fact]
    public void A_text_that_changed_is_named_with_all_annotations_that_no_longer_fit()
    {
        Damage("articles/ferry-cuts.en.txt", "Night ferries", "Night boats");
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldContain("articles/ferry-cuts.en.meta.json:13:13: error metadata-hash");
        run.Out.ShouldContain("annotations/alice/ferry-cuts.en.json:5:15: error hash-differs");
        run.Out.ShouldContain("annotations/budi/ferry-cuts.en.json:5:15: error hash-differs");
    }

    [Fact]
    public void Wrong_metadata_is_told_of_the_metadata_and_not_of_each_layer()
    {
        Damage("articles/ferry-cuts.en.meta.json", "\"sha256\": \"720c", "\"sha256\": \"0000");
        Validate().ShouldEnd(1).Out.ShouldContain(": 1 error, ");
    }

    [Fact]
    public void A_truncated_file_is_named_once_with_its_line()
    {
        var text = File.ReadAllText(_corpus[Layer]);
        File.WriteAllText(_corpus[Layer], text[..2000]);
        var run = Validate().ShouldEnd(1);
        run.Out.Split(Layer).Length.ShouldBe(2);
        run.Out.ShouldContain(": error json-");
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
    public void Errors_of_schemas_count_in_a_layer_that_says_it_is_complete()
    {
        Damage(Layer, "\"label\": \"source\"", "\"label\": \"sauce\"");
        Validate(_corpus[Layer]).ShouldEnd(1).Out.ShouldContain(":15:13: error complete-with-errors  Marked complete with ");
    }

    [Fact]
    public void Files_that_belong_to_nothing_are_named()
    {
        File.Copy(_corpus[Layer], _corpus["annotations/alice/nowhere.json"]);
        File.WriteAllText(_corpus["articles/bad name.txt"], "text");
        var run = Validate().ShouldEnd(1);
        run.Out.ShouldContain("annotations/alice/nowhere.json: error no-article");
        run.Out.ShouldContain("articles/bad name.txt: error article-name");
        Validate(_corpus["annotations/alice/nowhere.json"]).ShouldEnd(1).Out.ShouldContain("nowhere.json: error no-article");
    }

    [Fact]
    public void Metadata_that_is_missing_is_a_warning()
    {
        File.Delete(_corpus["articles/rice-stock.id.meta.json"]);
        Validate().ShouldEnd(0).Out.ShouldContain("articles/rice-stock.id.meta.json: warning metadata-missing");
    }

    [Fact]
    public void Only_the_files_that_are_named_are_told_of()
    {
        Damage(Layer, "\"label\": \"source\"", "\"label\": \"sauce\"");
        Damage("articles/rice-stock.id.meta.json", "\"language\": \"id\"", "\"language\": \"!\"");
        Validate(_corpus["annotations/budi/ferry-cuts.en.json"]).ShouldEnd(0).Out.ShouldBe("1 layer: 0 errors, 0 warnings.\n");
        Validate(_corpus["annotations/budi"]).ShouldEnd(0).Out.ShouldContain("10 layers: 0 errors");
        Validate(_corpus["articles"]).ShouldEnd(1).Out.ShouldContain("10 articles: 1 error, 0 warnings.");
        Validate(_corpus["annotations/budi"], _corpus[Layer]).ShouldEnd(1).Out.ShouldContain("11 layers: ");
        Validate(_corpus.Path, _corpus[Layer]).ShouldEnd(1).Out.ShouldContain("10 articles, 20 layers: ");
    }

    [Fact]
    public void Several_corpora_and_a_folder_of_corpora_are_validated_in_one_run()
    {
        using var other = new NewsroomCopy();
        Directory.Move(other.Path, _corpus["articles/../other"]);
        Directory.CreateDirectory(other.Path);
        Validate(_corpus.Path, _corpus["other"]).ShouldEnd(0).Out.ShouldContain("20 articles, 40 layers: ");
    }

    [Fact]
    public void A_layer_of_another_scheme_is_a_warning()
    {
        Damage("scheme.json", "\"title\": \"Claim\"", "\"title\": \"Claims\"");
        Validate().ShouldEnd(0).Out.ShouldContain(":13:15: warning scheme-differs");
    }

    [Fact]
    public void A_missing_scheme_is_named()
    {
        File.Delete(_corpus["scheme.json"]);
        Validate().ShouldEnd(1).Out.ShouldContain("The scheme scheme.json is missing");
    }

    [Fact]
    public void The_summary_counts_by_code_and_label()
    {
        Damage(Layer, "\"checkworthy\": \"check_worthy\"", "\"checkworthy\": \"chek_worthy\"");
        Damage(Layer, "\"label\": \"source\"", "\"label\": \"sauce\"");
        var lines = Validate(_corpus[Layer]).ShouldEnd(1).Out.Split('\n').Select(line => string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries))).ToArray();
        lines.ShouldContain("code in label errors warnings");
        lines.ShouldContain("attribute-not-a-choice layer claim 1");
        lines.ShouldContain("unknown-label layer sauce 1");
    }

    [Fact]
    public void Without_a_corpus_it_could_not_run()
    {
        Validate(_corpus["none"]).ShouldEnd(2).Error.ShouldContain("There is no file or folder ");
        Directory.CreateDirectory(_corpus["empty"]);
        Validate(_corpus["empty"]).ShouldEnd(2).Error.ShouldContain("There is neither a corpus nor JSON in ");
    }

    [Fact]
    public void Nothing_is_changed_by_checking()
    {
        var before = Hashes();
        Validate();
        CommandRun.Of("status", _corpus.Path).ShouldEnd(0);
        Hashes().ShouldBe(before);
    }

    [Fact]
    public void Status_names_everybodys_state()
    {
        File.WriteAllText(_corpus[Layer], "{");
        var run = CommandRun.Of("status", _corpus.Path).ShouldEnd(0);
        var lines = run.Out.Split('\n');
        lines[1].Split(' ', StringSplitOptions.RemoveEmptyEntries).ShouldBe(["article", "language", "alice", "budi"]);
        lines.Single(line => line.StartsWith("ferry-cuts.en", StringComparison.Ordinal)).ShouldContain("unreadable");
        lines.Single(line => line.StartsWith("hospital-post.en", StringComparison.Ordinal)).ShouldContain("in progress, ");
        lines.Single(line => line.StartsWith("10 articles", StringComparison.Ordinal)).ShouldContain("9 complete");
    }

    CommandRun Validate(params string[] paths) => CommandRun.Of(["validate", .. paths is [] ? [_corpus.Path] : paths]);

    // The first occurrence.
    void Damage(string file, string found, string put)
    {
        var text = File.ReadAllText(_corpus[file]);
        var at = text.IndexOf(found, StringComparison.Ordinal);
        at.ShouldBeGreaterThanOrEqualTo(0, $"{file} does not hold {found}");
        File.WriteAllText(_corpus[file], string.Concat(text.AsSpan(0, at), put, text.AsSpan(at + found.Length)));
    }

    List<string> Hashes() => [.. Directory.EnumerateFiles(_corpus.Path, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)
        .Select(file => file + Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file))))];
}
