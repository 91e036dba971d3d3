using System.Text;
using System.Text.Json;
using FactCheck.Testing.Data;

namespace FactCheck.JsonSchema.Tests.Suite;

/// <summary>The official test suite, read from where it lies.</summary>
static class SuiteFolder
{
    static readonly Lazy<SchemaRegistry> LazyRemotes = new(ReadRemotes);

    /// <summary>The remotes of the suite under http://localhost:1234/, as its README asks.</summary>
    public static SchemaRegistry Remotes => LazyRemotes.Value;

    /// <summary>The test files of a folder below <c>tests/draft2020-12</c>, not of its subfolders.</summary>
    public static IEnumerable<string> Files(string folder) =>
        Directory.GetFiles(SharedData.Require($"json-schema/tests/draft2020-12/{folder}"), "*.json").Order(StringComparer.Ordinal);

    /// <summary>Runs every test of a folder; the failures, and how many tests there were.</summary>
    public static (IReadOnlyList<string> Failures, int Count) Run(string folder, CompileOptions options)
    {
        var failures = new List<string>();
        var count = 0;
        foreach (var file in Files(folder))
        {
            using var groups = JsonDocument.Parse(File.ReadAllBytes(file));
            foreach (var group in groups.RootElement.EnumerateArray())
            {
                var compilation = SchemaCompiler.Compile(Bytes(group.GetProperty("schema")), Remotes, options);
                foreach (var test in group.GetProperty("tests").EnumerateArray())
                {
                    count++;
                    var name = $"{Path.GetFileName(file)}: {group.GetProperty("description")}: {test.GetProperty("description")}";
                    if (compilation is not Compilation.Compiled { Schema: var schema })
                    {
                        failures.Add($"{name}: refused: {string.Join("; ", ((Compilation.Refused)compilation).Problems)}");
                        continue;
                    }
                    var data = Bytes(test.GetProperty("data"));
                    var expected = test.GetProperty("valid").GetBoolean() ? Verdict.Valid : Verdict.Invalid;
                    var verdict = schema.Check(data);
                    if (verdict != expected) failures.Add($"{name}: {verdict}");
                    var evaluation = schema.Evaluate(data, new EvaluateOptions { Narrator = new MemberNarrator() });
                    if (evaluation.Verdict != verdict || evaluation.Explanations.IsEmpty != evaluation.IsValid)
                        failures.Add($"{name}: explained as {evaluation.Verdict} with {evaluation.Explanations.Length} explanations");
                }
            }
        }
        return (failures, count);
    }

    public static byte[] Bytes(JsonElement element) => Encoding.UTF8.GetBytes(element.GetRawText());

    static SchemaRegistry ReadRemotes()
    {
        var registry = SchemaRegistry.Empty;
        var root = SharedData.Require("json-schema/remotes");
        foreach (var file in Directory.GetFiles(root, "*.json", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            registry = registry.Add("http://localhost:1234/" + Path.GetRelativePath(root, file).Replace('\\', '/'), File.ReadAllBytes(file));
        return registry;
    }
}
