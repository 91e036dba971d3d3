using FactCheck.JsonSchema;

namespace FactCheck.Benchmarks.JsonSchema;

/// <summary>The schema of standoff documents that the tests use.</summary>
static class StandoffSchema
{
    public static byte[] Text()
    {
        using var stream = typeof(StandoffSchema).Assembly.GetManifestResourceStream("standoff.schema.json")!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static CompiledSchema Compile() => SchemaCompiler.Compile(Text()).Require();
}
