using System.Text;
using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema;

/// <summary>
/// Compiles JSON Schemas of draft 2020-12 and of dialects built from its vocabularies. Pure: reaches neither network nor file, and reads a
/// clock only to hold <see cref="EvaluationLimits.MaxTime"/>. Thread-safe.
/// </summary>
public static class SchemaCompiler
{
    /// <summary>Compiles a schema.</summary>
    /// <param name="utf8Schema">The schema, UTF-8 without byte order mark.</param>
    /// <param name="registry">Other schemas that it may refer to; none by default.</param>
    /// <param name="options">The defaults where null.</param>
    public static Compilation Compile(ReadOnlySpan<byte> utf8Schema, SchemaRegistry? registry = null, CompileOptions? options = null) =>
        new SchemaSet(registry ?? SchemaRegistry.Empty, options ?? CompileOptions.Default, []).Compile(utf8Schema);

    /// <inheritdoc cref="Compile(ReadOnlySpan{byte}, SchemaRegistry?, CompileOptions?)"/>
    public static Compilation Compile(string schema, SchemaRegistry? registry = null, CompileOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(schema);
        return Compile(Encoding.UTF8.GetBytes(schema), registry, options);
    }
}
