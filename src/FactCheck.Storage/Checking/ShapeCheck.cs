using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Annotation.Rules;
using FactCheck.Formats;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Checks files by the schemas of the program, <see cref="FormatSchemas"/>, each compiled when first asked for. Safe for any thread.</summary>
public static class ShapeCheck
{
    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };

    static readonly FrozenDictionary<string, Lazy<CompiledSchema>> Schemas = FormatSchemas.All.ToFrozenDictionary(
        pair => pair.Key, pair => new Lazy<CompiledSchema>(() => SchemaCompiler.Compile(pair.Value, options: Strict).Require()));

    /// <summary>True where the program has a schema of that URI.</summary>
    public static bool Knows(string schemaId) => Schemas.ContainsKey(schemaId);

    /// <summary>Compiles a schema ahead of the first file that asks for it.</summary>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    public static void Prepare(string schemaId) => _ = Schemas[schemaId].Value;

    /// <summary>What is wrong with the shape of a file.</summary>
    /// <param name="schemaId">Which of <see cref="FormatSchemas"/> it must satisfy.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    public static ImmutableArray<ShapeFault> Check(string schemaId, ReadOnlySpan<byte> utf8) => Check(Schemas[schemaId].Value, null, utf8);

    /// <summary>The same by any schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="name">Its name, where it is not one of the program's.</param>
    /// <param name="utf8">Bytes of the file.</param>
    public static ImmutableArray<ShapeFault> Check(CompiledSchema schema, string? name, ReadOnlySpan<byte> utf8)
    {
        var explanations = schema.Evaluate(utf8, ShapeOptions.For(utf8.Length)).Explanations;
        return explanations.IsEmpty ? [] : [.. explanations.Select(explanation => FaultOf(explanation, name))];
    }

    internal static ShapeFault FaultOf(Explanation explanation, string? name) =>
        new(new Problem(ShapeCodes.Of(explanation.Code), Severity.Error, explanation.Cause, explanation.Cure), explanation, name);
}
