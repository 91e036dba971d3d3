using System.Text;

namespace FactCheck.JsonSchema.Tests.Bounds;

/// <summary>What would take forever, or all memory, ends in a verdict or in a limit. Times are not asserted: every case here ends well within a second.</summary>
public sealed class BombTests
{
    static CompiledSchema Compile(string schema) => SchemaCompiler.Compile(schema).Require();

    /// <summary>The work of a tenth of a second, so that the tests are quick where the defaults would be reached.</summary>
    static readonly EvaluationLimits Limits = new() { MaxWork = 1_000_000 };

    static Evaluation Evaluate(string schema, string instance) => Compile(schema).Evaluate(Encoding.UTF8.GetBytes(instance), new EvaluateOptions { Limits = Limits });

    [Fact]
    public void Nesting_beyond_the_limit_is_exceeded_not_a_stack_overflow()
    {
        var evaluation = Evaluate("true", new string('[', 100_000));
        evaluation.Verdict.ShouldBe(Verdict.Exceeded);
        evaluation.Explanations.ShouldHaveSingleItem().Code.ShouldBe("json.too-deep");
    }

    [Fact]
    public void A_chain_of_thousands_of_references_is_exceeded_not_a_stack_overflow()
    {
        var chain = string.Join(',', Enumerable.Range(0, 5000).Select(i => $"\"d{i}\":{{\"minimum\":{i},\"$ref\":\"#/$defs/d{i + 1}\"}}"));
        var evaluation = Evaluate($"{{\"$ref\":\"#/$defs/d0\",\"$defs\":{{{chain},\"d5000\":true}}}}", "9999");
        evaluation.Verdict.ShouldBe(Verdict.Exceeded);
        evaluation.Explanations.ShouldHaveSingleItem().Code.ShouldBe("limit.schema-depth");
    }

    [Theory]
    [InlineData("allOf")]
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void References_that_double_at_every_step_run_out_of_work(string keyword)
    {
        var doubling = string.Join(',', Enumerable.Range(0, 60).Select(i => $"\"d{i}\":{{\"{keyword}\":[{{\"$ref\":\"#/$defs/d{i + 1}\"}},{{\"$ref\":\"#/$defs/d{i + 1}\"}}]}}"));
        var last = keyword == "allOf" ? "true" : "false";
        var evaluation = Evaluate($"{{\"$ref\":\"#/$defs/d0\",\"$defs\":{{{doubling},\"d60\":{last}}}}}", "1");
        evaluation.Verdict.ShouldBe(Verdict.Exceeded);
        evaluation.Explanations.ShouldHaveSingleItem().Code.ShouldStartWith("limit.");
    }

    [Theory]
    [InlineData("""{"$ref": "#"}""")]
    [InlineData("""{"$ref": "#/$defs/a", "$defs": {"a": {"$ref": "#/$defs/b"}, "b": {"$ref": "#/$defs/a"}}}""")]
    [InlineData("""{"not": {"$ref": "#"}}""")]
    [InlineData("""{"allOf": [{"properties": {"a": {"$ref": "#"}}}, {"$ref": "#"}]}""")]
    [InlineData("""{"$dynamicAnchor": "a", "$dynamicRef": "#a"}""")]
    public void A_reference_that_leads_back_to_itself_on_the_same_value_is_found_out(string schema)
    {
        var evaluation = Evaluate(schema, """{"a": {}}""");
        evaluation.Verdict.ShouldBe(Verdict.Exceeded);
        evaluation.Explanations.ShouldHaveSingleItem().Code.ShouldBe("schema.reference-cycle");
    }

    [Fact]
    public void A_schema_that_contains_itself_below_is_no_cycle() =>
        Evaluate("""{"properties": {"next": {"$ref": "#"}, "value": {"type": "integer"}}}""", """{"value": 1, "next": {"value": 2, "next": {}}}""").IsValid.ShouldBeTrue();

    [Theory]
    [InlineData("(a+)+$", Verdict.Invalid)]
    [InlineData("^(a|a)*b", Verdict.Invalid)]
    [InlineData("^(.*a){12}b$", Verdict.Invalid)]
    [InlineData("(a{1000}){1000}", Verdict.Invalid)]
    [InlineData("^((a{0,50}){0,50}){0,50}$", Verdict.Exceeded)]
    [InlineData("^(?=(a+)+b)", Verdict.Exceeded)]
    [InlineData("^(a+)+\\1b", Verdict.Exceeded)]
    [InlineData("(x?y?z?a?)*(?!.)b", Verdict.Invalid)]
    public void Patterns_that_would_backtrack_forever_end_at_once_or_at_their_budget(string pattern, Verdict expected)
    {
        var schema = Compile($$"""{"pattern": "{{pattern.Replace("\\", "\\\\", StringComparison.Ordinal)}}"}""");
        schema.Check(Encoding.UTF8.GetBytes($"\"{new string('a', 40)}!\""), Limits).ShouldBe(expected);
    }

    [Fact]
    public void Patterns_by_the_ten_thousand_are_refused()
    {
        var schema = $"{{\"anyOf\":[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{{\"pattern\":\"^(a|b)*a(a|b){{5}}c{i}$\"}}"))}]}}";
        SchemaCompiler.Compile(schema).ShouldBeOfType<Compilation.Refused>().Problems[0].Message.ShouldContain("may have 262,144 characters together");
    }

    [Theory]
    [InlineData("""{"maximum": 10}""", "1E99999999999", false)]
    [InlineData("""{"minimum": 10}""", "-1e400", false)]
    [InlineData("""{"multipleOf": 7}""", "1E99999999999", false)]
    [InlineData("""{"multipleOf": 1e-9999999}""", "1E99999999999", true)]
    [InlineData("""{"type": "integer"}""", "1E-99999999999", false)]
    [InlineData("""{"const": 1E99999999999}""", "10E99999999998", true)]
    [InlineData("""{"uniqueItems": true}""", "[1E99999999999, 1E99999999999]", false)]
    public void Numbers_with_huge_exponents_cost_nothing(string schema, string instance, bool isValid) =>
        Compile(schema).Check(Encoding.UTF8.GetBytes(instance)).ShouldBe(isValid ? Verdict.Valid : Verdict.Invalid);

    [Fact]
    public void A_number_of_a_million_digits_is_exceeded() =>
        Evaluate("""{"multipleOf": 3}""", new string('9', 1_000_000)).Explanations.ShouldHaveSingleItem().Code.ShouldBe("json.number-too-long");

    [Fact]
    public void Of_a_hundred_thousand_faults_the_first_hundred_are_explained()
    {
        var evaluation = Evaluate("""{"items": {"type": "string"}}""", $"[{string.Join(',', Enumerable.Range(0, 100_000))}]");
        evaluation.Verdict.ShouldBe(Verdict.Invalid);
        evaluation.Explanations.Length.ShouldBe(101);
        evaluation.Explanations[^1].Code.ShouldBe("limit.explanations");
    }

    [Fact]
    public void A_long_list_of_different_items_is_not_compared_pair_by_pair()
    {
        var many = string.Join(',', Enumerable.Range(0, 200_000).Select(i => $"\"{i}\""));
        Compile("""{"uniqueItems": true}""").Check(Encoding.UTF8.GetBytes($"[{many}]")).ShouldBe(Verdict.Valid);
        Compile("""{"uniqueItems": true}""").Check(Encoding.UTF8.GetBytes($"[{many},\"7\"]")).ShouldBe(Verdict.Invalid);
    }

    [Fact]
    public void Names_by_the_ten_thousand_are_looked_up_not_searched()
    {
        var names = Enumerable.Range(0, 10_000).Select(i => $"\"name-{i}\"").ToArray();
        var instance = $"{{{string.Join(',', names.Select(n => n + ":1"))}}}";
        Compile($"{{\"required\":[{string.Join(',', names.Reverse())}]}}").Check(Encoding.UTF8.GetBytes(instance)).ShouldBe(Verdict.Valid);
        Compile($"{{\"enum\":[{string.Join(',', names)}]}}").Check("\"name-9999\""u8).ShouldBe(Verdict.Valid);
        Compile($"{{\"const\":{instance}}}").Check(Encoding.UTF8.GetBytes(instance)).ShouldBe(Verdict.Valid);
    }

    [Fact]
    public void A_text_larger_than_the_limit_is_not_read() =>
        Compile("true").Check(new byte[100], new EvaluationLimits { MaxBytes = 99 }).ShouldBe(Verdict.Exceeded);

    [Fact]
    public void More_values_than_the_limit_are_exceeded() =>
        Compile("true").Check("[1,2,3]"u8, new EvaluationLimits { MaxNodes = 3 }).ShouldBe(Verdict.Exceeded);

    [Fact]
    public void Little_work_is_enough_for_little_and_not_for_much()
    {
        var schema = Compile("""{"items": {"type": "integer"}}""");
        var limits = new EvaluationLimits { MaxWork = 100 };
        schema.Check("[1,2,3]"u8, limits).ShouldBe(Verdict.Valid);
        schema.Check(Encoding.UTF8.GetBytes($"[{string.Join(',', Enumerable.Range(0, 200_000))}]"), limits).ShouldBe(Verdict.Exceeded);
    }
}
