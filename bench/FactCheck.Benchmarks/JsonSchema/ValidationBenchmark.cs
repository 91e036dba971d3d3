using BenchmarkDotNet.Attributes;
using FactCheck.JsonSchema;

namespace FactCheck.Benchmarks.JsonSchema;

/// <summary>Parsing and validating one standoff document of about 5 KB, and compiling its schema.</summary>
[MemoryDiagnoser]
public class ValidationBenchmark
{
    readonly CompiledSchema _schema = StandoffSchema.Compile();
    readonly byte[] _schemaText = StandoffSchema.Text();
    readonly byte[] _document;

    public ValidationBenchmark()
    {
        var generator = new StandoffGenerator(1);
        do _document = generator.Next();
        while (!_schema.IsValid(_document));
    }

    [Benchmark]
    public bool IsValid() => _schema.IsValid(_document);

    [Benchmark]
    public Compilation Compile() => SchemaCompiler.Compile(_schemaText);
}
