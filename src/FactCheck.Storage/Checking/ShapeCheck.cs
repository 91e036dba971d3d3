using System.Collections.Frozen;
using System.Collections.Immutable;
using FactCheck.Formats;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Checks the shape of files by JSON Schema: those of the program, and those that a team adds for its standoff files. Safe for any thread.</summary>
public sealed class ShapeCheck
{
    // A misspelt keyword in a schema would let everything pass.
    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };
    static readonly EvaluateOptions Named = new() { Narrator = new MemberNarrator() };

    readonly FrozenDictionary<string, CompiledSchema> _schemas;
    readonly ImmutableArray<CompiledSchema> _team;

    ShapeCheck(FrozenDictionary<string, CompiledSchema> schemas, ImmutableArray<CompiledSchema> team) => (_schemas, _team) = (schemas, team);

    /// <summary>The program's own schemas, <see cref="FormatSchemas"/>.</summary>
    public static ShapeCheck Own { get; } = new(
        FormatSchemas.All.ToFrozenDictionary(pair => pair.Key, pair => SchemaCompiler.Compile(pair.Value, options: Strict).Require()), []);

    /// <summary>This check and one schema more for standoff files.</summary>
    /// <param name="schema">UTF-8 bytes of the schema.</param>
    /// <returns>The check, or why the schema cannot be used.</returns>
    public Parsed<ShapeCheck> With(ReadOnlySpan<byte> schema) => SchemaCompiler.Compile(schema, options: Strict) switch
    {
        Compilation.Compiled compiled => new Parsed<ShapeCheck>(new ShapeCheck(_schemas, _team.Add(compiled.Schema)), []),
        Compilation.Refused refused => new Parsed<ShapeCheck>(null, [.. refused.Problems.Select(Describe)]),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>What is wrong with the shape of a file.</summary>
    /// <param name="schemaId">Which of <see cref="FormatSchemas"/> it must satisfy.</param>
    /// <param name="utf8">Its bytes.</param>
    /// <exception cref="KeyNotFoundException">There is no such schema.</exception>
    public ImmutableArray<FormatProblem> Check(string schemaId, ReadOnlySpan<byte> utf8) => Check(_schemas[schemaId], utf8);

    /// <summary>What is wrong with the shape of a standoff file, by the program's schema and by the team's.</summary>
    public ImmutableArray<FormatProblem> CheckStandoff(ReadOnlySpan<byte> utf8)
    {
        var problems = Check(Formats.Standoff.StandoffFile.SchemaId, utf8);
        foreach (var schema in _team) problems = problems.AddRange(Check(schema, utf8));
        return problems;
    }

    // The verdict alone costs no memory; reasons are asked for only where there are some.
    static ImmutableArray<FormatProblem> Check(CompiledSchema schema, ReadOnlySpan<byte> utf8) =>
        schema.IsValid(utf8) ? [] : [.. schema.Evaluate(utf8, Named).Explanations.Select(Describe)];

    static FormatProblem Describe(Explanation explanation) => new(Code(explanation.Code), explanation.Position.ToString(), explanation.Message);

    static FormatProblem Describe(SchemaProblem problem) => new(Code(problem.Code), problem.Position.ToString(), problem.Message);

    // "enum" becomes "shape-enum", "json.syntax" becomes "json-syntax": one way of writing codes in one list.
    static string Code(string code) => code.Contains('.') ? code.Replace('.', '-') : "shape-" + code;
}
