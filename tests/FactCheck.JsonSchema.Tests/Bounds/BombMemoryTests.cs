using System.Text;

namespace FactCheck.JsonSchema.Tests.Bounds;

/// <summary>
/// What bombs allocate under the default limits, on a thread that has no buffers yet: schema, verdict and explanations together, and all that was outgrown and
/// let go meanwhile. What is in memory at once is less. Seconds are not asserted: each ends by a limit on its work or its time.
/// </summary>
public sealed class BombMemoryTests
{
    const long Most = 64L << 20;

    public static TheoryData<string> Bombs => [.. Makers.Keys];

    static readonly Dictionary<string, Func<(string Schema, string Instance, Verdict Expected)>> Makers = new()
    {
        ["nesting"] = () => ("true", new string('[', 8 << 20), Verdict.Exceeded),
        ["objects in objects"] = () => ("""{"properties":{"a":{"$ref":"#"}}}""", string.Concat(Enumerable.Repeat("{\"a\":", 1 << 20)), Verdict.Exceeded),
        ["values"] = () => ("""{"items":{"type":"integer"}}""", $"[{string.Join(',', Enumerable.Repeat('1', 999_000))}]", Verdict.Valid),
        ["more values than are read"] = () => ("true", $"[{string.Join(',', Enumerable.Repeat('1', 2_000_000))}]", Verdict.Exceeded),
        ["names"] = () => ("""{"additionalProperties":false}""", $"{{{string.Join(',', Enumerable.Range(0, 499_000).Select(i => $"\"{i}\":1"))}}}", Verdict.Invalid),
        ["names beside unevaluated ones"] = () => ("""{"properties":{"x":true},"unevaluatedProperties":false}""", $"{{{string.Join(',', Enumerable.Range(0, 499_000).Select(i => $"\"{i}\":1"))}}}", Verdict.Invalid),
        ["names with escapes"] = () => ("""{"properties":{"x":true},"unevaluatedProperties":false}""", $"{{{string.Join(',', Enumerable.Range(100_000, 499_000).Select(i => $"\"\\n{i}\":1"))}}}", Verdict.Invalid),
        ["a text of escapes"] = () => ("""{"maxLength":5}""", $"\"{string.Concat(Enumerable.Repeat("\\u0061", 1_300_000))}\"", Verdict.Invalid),
        ["a long text"] = () => ("""{"pattern":"^b"}""", $"\"{new string('a', (8 << 20) - 2)}\"", Verdict.Invalid),
        ["a long text that the text is compared with"] = () => ($$"""{"const":"{{new string('a', 3 << 20)}}"}""", $"\"{new string('a', (3 << 20) - 1)}b\"", Verdict.Invalid),
        ["faults"] = () => ("""{"items":{"type":"string"}}""", $"[{string.Join(',', Enumerable.Range(0, 500_000))}]", Verdict.Invalid),
        ["faults in branches"] = () => ("""{"items":{"anyOf":[{"type":"string"},{"minimum":9e9},{"required":["a"],"type":"object"}]}}""", $"[{string.Join(',', Enumerable.Range(0, 500_000))}]", Verdict.Invalid),
        ["faults below a long name"] = () => ("""{"additionalProperties":{"items":{"type":"string"}}}""", $"{{\"{new string('n', 1 << 20)}\":[{string.Join(',', Enumerable.Repeat('1', 2_000))}]}}", Verdict.Invalid),
        ["faults below a long name of the schema"] = () => ("""{"properties":{""" + $"\"{new string('n', 1 << 20)}\"" + """:{"items":{"type":"string"}}}}""", $"{{\"{new string('n', 1 << 20)}\":[{string.Join(',', Enumerable.Repeat('1', 2_000))}]}}", Verdict.Invalid),
        ["a long text against many rules"] = () => ($$"""{"allOf":[{{string.Join(',', Enumerable.Range(0, 100).Select(i => $"{{\"const\":{i}}}"))}}]}""", $"\"{new string('x', 4 << 20)}\"", Verdict.Invalid),
        ["names that are nearly known"] = () => ("""{"items":{"properties":{""" + Members(Words(1, 256)) + """},"additionalProperties":false}}""", $"[{string.Join(',', Enumerable.Range(2, 20).Select(seed => $"{{{Members(Words(seed, 250))}}}"))}]", Verdict.Invalid),
        ["values that are nearly allowed"] = () => ("""{"items":{"enum":[""" + Texts(Words(1, 5_000)) + "]}}", $"[{Texts(Words(2, 5_000))}]", Verdict.Invalid),
        ["doubling references"] = () => ("""{"$ref":"#/$defs/d0","$defs":{""" + Doubling(60, "anyOf") + ""","d60":false}}""", "1", Verdict.Exceeded),
        ["a chain of references"] = () => ("""{"$ref":"#/$defs/d0","$defs":{""" + Chain(5_000) + ""","d5000":true}}""", "9999", Verdict.Exceeded),
        ["a cycle"] = () => ("""{"allOf":[{"$ref":"#"},{"$ref":"#"}]}""", "{}", Verdict.Exceeded),
        ["a counted pattern"] = () => ("""{"pattern":"^((a{0,50}){0,50}){0,50}$"}""", $"\"{new string('a', 1 << 20)}!\"", Verdict.Exceeded),
        ["a thousand counted patterns"] = () => ($$"""{"anyOf":[{{string.Join(',', Enumerable.Range(1, 1_000).Select(i => $"{{\"pattern\":\"(a|b)*a(a|b){{{i % 20 + 1}}}c{i}$\"}}"))}}]}""", $"\"{new string('a', 1_000)}\"", Verdict.Exceeded),
        ["a pattern that looks ahead"] = () => ("""{"pattern":"^(?=(a+)+b)"}""", $"\"{new string('a', 1 << 20)}!\"", Verdict.Exceeded),
        ["alternatives by the thousand"] = () => ($$"""{"pattern":"{{string.Join('|', Enumerable.Range(0, 3_000).Select(i => $"a{i}"))}}$"}""", $"\"{new string('a', 1 << 20)}\"", Verdict.Exceeded),
        ["a number of many digits"] = () => ("""{"multipleOf":3}""", new string('9', 1 << 20), Verdict.Exceeded),
        ["numbers with exponents"] = () => ("""{"uniqueItems":true,"items":{"multipleOf":7e-300}}""", $"[{string.Join(',', Enumerable.Range(0, 20_000).Select(i => $"{i}e999999999"))}]", Verdict.Invalid),
        ["items that are all different"] = () => ("""{"uniqueItems":true}""", $"[{string.Join(',', Enumerable.Range(0, 900_000).Select(i => i))}]", Verdict.Valid),
    };

    [Theory]
    [MemberData(nameof(Bombs))]
    public void A_bomb_allocates_less_than_64_MB(string bomb)
    {
        var (schema, instance, expected) = Makers[bomb]();
        var (schemaText, text) = (Encoding.UTF8.GetBytes(schema), Encoding.UTF8.GetBytes(instance));
        var (allocated, evaluation, failure) = (0L, (Evaluation?)null, (Exception?)null);
        var thread = new Thread(() =>
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            try
            {
                evaluation = SchemaCompiler.Compile(schemaText).Require().Evaluate(text);
            }
            catch (Exception e)
            {
                failure = e; // told by the thread of the test
            }
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        });
        thread.Start();
        thread.Join();
        failure.ShouldBeNull();
        evaluation.ShouldNotBeNull().Verdict.ShouldBe(expected);
        allocated.ShouldBeLessThan(Most, $"{bomb}: {allocated:N0} bytes");
    }

    // Words of few letters are all equally unlike.
    static string[] Words(int seed, int count)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => new string(random.GetItems("abcdefgh".AsSpan(), 62)))];
    }

    static string Texts(string[] words) => string.Join(',', words.Select(word => $"\"{word}\""));

    static string Members(string[] names) => string.Join(',', names.Select(name => $"\"{name}\":true"));

    static string Chain(int steps) => string.Join(',', Enumerable.Range(0, steps).Select(i => $"\"d{i}\":{{\"minimum\":{i},\"$ref\":\"#/$defs/d{i + 1}\"}}"));

    static string Doubling(int steps, string keyword) =>
        string.Join(',', Enumerable.Range(0, steps).Select(i => $"\"d{i}\":{{\"{keyword}\":[{{\"$ref\":\"#/$defs/d{i + 1}\"}},{{\"$ref\":\"#/$defs/d{i + 1}\"}}]}}"));
}
