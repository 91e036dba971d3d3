using System.Diagnostics;
using System.Globalization;
using FactCheck.JsonSchema;

namespace FactCheck.Benchmarks.JsonSchema;

/// <summary>
/// Parsing and validating a corpus of standoff documents, as bench/json-schema.sh compares it with ajv: <c>json-schema write FOLDER [documents]</c> makes the
/// corpus, one document a line, and the schema; <c>json-schema run FOLDER [rounds]</c> prints documents a second and bytes allocated, one line a round, and
/// writes the verdicts to factcheck.txt; <c>json-schema cold FOLDER</c> compiles the schema and validates one document as the first thing that it does.
/// </summary>
static class ValidationRun
{
    const string Lines = "documents.jsonl";
    const string Schema = "schema.json";

    public static int Run(string[] args)
    {
        switch (args)
        {
            case ["write", var folder]:
                return Write(folder, 20_000);
            case ["write", var folder, var count]:
                return Write(folder, Number(count));
            case ["run", var folder]:
                return Measure(folder, 3);
            case ["run", var folder, var rounds]:
                return Measure(folder, Number(rounds));
            case ["cold", var folder]:
                return Cold(folder);
            default:
                Console.Error.WriteLine("json-schema write FOLDER [documents] | run FOLDER [rounds] | cold FOLDER");
                return 2;
        }
    }

    static int Measure(string folder, int rounds)
    {
        var schema = SchemaCompiler.Compile(File.ReadAllBytes(Path.Combine(folder, Schema))).Require();
        var documents = Documents(folder);
        var verdicts = new bool[documents.Length];
        for (var round = 0; round < rounds; round++)
        {
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            for (var i = 0; i < documents.Length; i++) verdicts[i] = schema.IsValid(documents[i].Span);
            watch.Stop();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{documents.Length / watch.Elapsed.TotalSeconds:F0} {allocated} bytes allocated in all"));
        }
        File.WriteAllText(Path.Combine(folder, "factcheck.txt"), string.Concat(verdicts.Select(isValid => isValid ? "1\n" : "0\n")));
        return 0;
    }

    static int Cold(string folder)
    {
        var document = Documents(folder)[0];
        var text = File.ReadAllBytes(Path.Combine(folder, Schema));
        var watch = Stopwatch.StartNew();
        var schema = SchemaCompiler.Compile(text).Require();
        var compiled = watch.Elapsed;
        var isValid = schema.IsValid(document.Span);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold: compiled in {compiled.TotalMilliseconds:F2} ms, validated in {(watch.Elapsed - compiled).TotalMilliseconds:F2} ms, {isValid}"));
        return 0;
    }

    static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        File.WriteAllBytes(Path.Combine(folder, Schema), StandoffSchema.Text());
        using var lines = File.Create(Path.Combine(folder, Lines));
        var generator = new StandoffGenerator(1);
        for (var i = 0; i < count; i++)
        {
            lines.Write(generator.Next());
            lines.WriteByte((byte)'\n');
        }
        return 0;
    }

    static ReadOnlyMemory<byte>[] Documents(string folder)
    {
        var rest = new ReadOnlyMemory<byte>(File.ReadAllBytes(Path.Combine(folder, Lines)));
        var documents = new List<ReadOnlyMemory<byte>>();
        while (rest.Span.IndexOf((byte)'\n') is >= 0 and var end)
        {
            documents.Add(rest[..end]);
            rest = rest[(end + 1)..];
        }
        return [.. documents];
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
