using System.Diagnostics;
using System.Globalization;

namespace FactCheck.Benchmarks.JsonSchema;

/// <summary>
/// Documents a second over a corpus of 20,000, and bytes allocated: <c>json-schema [documents] [rounds]</c>. With <c>json-schema write FOLDER [documents]</c>
/// the corpus goes to a file of one document a line and the verdicts to another, for other validators to be compared with (bench/json-schema/ajv.mjs).
/// </summary>
static class ValidationRun
{
    public static int Run(string[] args)
    {
        if (args is ["write", var folder, .. var count]) return Write(folder, count.Length > 0 ? Number(count[0]) : 20_000);
        if (args is ["cold"]) return Cold();
        var documents = Documents(args.Length > 0 ? Number(args[0]) : 20_000);
        var rounds = args.Length > 1 ? Number(args[1]) : 8;
        var schema = StandoffSchema.Compile();
        var bytes = documents.Sum(d => (long)d.Length);
        for (var round = 0; round < rounds; round++)
        {
            var valid = 0;
            var allocated = GC.GetAllocatedBytesForCurrentThread();
            var watch = Stopwatch.StartNew();
            foreach (var document in documents)
                if (schema.IsValid(document)) valid++;
            watch.Stop();
            allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{documents.Length / watch.Elapsed.TotalSeconds:N0} documents/s, {bytes / watch.Elapsed.TotalSeconds / 1e6:N0} MB/s, {valid} valid, {allocated} bytes allocated"));
        }
        return 0;
    }

    static int Cold()
    {
        var document = new StandoffGenerator(1).Next();
        var text = StandoffSchema.Text();
        var watch = Stopwatch.StartNew();
        var schema = FactCheck.JsonSchema.SchemaCompiler.Compile(text).Require();
        var compiled = watch.Elapsed;
        var isValid = schema.IsValid(document);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"cold: compiled in {compiled.TotalMilliseconds:F2} ms, validated in {(watch.Elapsed - compiled).TotalMilliseconds:F2} ms, {isValid}"));
        return 0;
    }

    static int Write(string folder, int count)
    {
        Directory.CreateDirectory(folder);
        var schema = StandoffSchema.Compile();
        using var lines = File.Create(Path.Combine(folder, "documents.jsonl"));
        using var verdicts = File.CreateText(Path.Combine(folder, "verdicts.txt"));
        File.WriteAllBytes(Path.Combine(folder, "schema.json"), StandoffSchema.Text());
        foreach (var document in Documents(count))
        {
            lines.Write(document);
            lines.WriteByte((byte)'\n');
            verdicts.WriteLine(schema.IsValid(document) ? "1" : "0");
        }
        return 0;
    }

    static byte[][] Documents(int count)
    {
        var generator = new StandoffGenerator(1);
        return [.. Enumerable.Range(0, count).Select(_ => generator.Next())];
    }

    static int Number(string text) => int.Parse(text, CultureInfo.InvariantCulture);
}
