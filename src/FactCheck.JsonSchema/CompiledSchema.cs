using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Output;

namespace FactCheck.JsonSchema;

/// <summary>A schema ready for evaluation. Immutable and thread-safe; each thread that evaluates keeps one set of buffers.</summary>
public sealed class CompiledSchema
{
    readonly SchemaNode _root;

    internal CompiledSchema(SchemaNode root, ImmutableArray<SchemaProblem> warnings)
    {
        _root = root;
        Warnings = warnings;
    }

    /// <summary>The URI of the schema: its <c>$id</c>, or where it was retrieved from.</summary>
    public string Id => _root.Resource.Id;

    /// <summary>What looks wrong but refuses nothing: unknown keywords, where they are ignored.</summary>
    public ImmutableArray<SchemaProblem> Warnings { get; }

    /// <summary>Whether a text is JSON that satisfies the schema. Allocates nothing in steady state.</summary>
    /// <param name="utf8Json">The instance, UTF-8 without byte order mark.</param>
    public bool IsValid(ReadOnlySpan<byte> utf8Json) => Check(utf8Json) == Verdict.Valid;

    /// <summary>The verdict alone: the "flag" output. Allocates nothing for a valid instance in steady state.</summary>
    /// <param name="utf8Json">The instance, UTF-8 without byte order mark.</param>
    /// <param name="limits">The defaults where null.</param>
    public Verdict Check(ReadOnlySpan<byte> utf8Json, EvaluationLimits? limits = null)
    {
        var evaluator = Evaluator.Rent();
        try
        {
            return evaluator.Evaluate(_root, utf8Json, Recording.None, limits ?? EvaluationLimits.Default);
        }
        finally
        {
            evaluator.Return();
        }
    }

    /// <summary>The verdict and, of an instance that is not valid, one explanation per cause. Allocates nothing for a valid instance in steady state.</summary>
    /// <param name="utf8Json">The instance, UTF-8 without byte order mark.</param>
    /// <param name="options">The defaults where null.</param>
    public Evaluation Evaluate(ReadOnlySpan<byte> utf8Json, EvaluateOptions? options = null)
    {
        options ??= EvaluateOptions.Default;
        var evaluator = Evaluator.Rent();
        try
        {
            var verdict = evaluator.Evaluate(_root, utf8Json, Recording.None, options.Limits);
            return verdict switch
            {
                Verdict.Valid => Evaluation.Valid,
                Verdict.Invalid => Explained(evaluator, options),
                _ => new Evaluation(verdict, [Explainer.Of(evaluator.Fault!, utf8Json)]),
            };
        }
        finally
        {
            evaluator.Return();
        }
    }

    /// <summary>Writes the verdict in one of the formats for machines.</summary>
    /// <param name="utf8Json">The instance, UTF-8 without byte order mark.</param>
    /// <param name="writer">Written to, not flushed.</param>
    /// <param name="format">The format.</param>
    /// <param name="limits">The defaults where null.</param>
    /// <returns>The verdict; of a malformed instance, or where a limit was reached, the output is invalid with that as its only error.</returns>
    public Verdict WriteOutput(ReadOnlySpan<byte> utf8Json, Utf8JsonWriter writer, OutputFormat format, EvaluationLimits? limits = null)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var evaluator = Evaluator.Rent();
        try
        {
            var verdict = evaluator.Evaluate(_root, utf8Json, format == OutputFormat.Flag ? Recording.None : Recording.Everything, limits ?? EvaluationLimits.Default);
            var output = new OutputWriter(evaluator.Tape, writer);
            if (format == OutputFormat.Flag) output.WriteFlag(verdict);
            else if (evaluator.Fault is { } fault) output.Write(fault, format);
            else output.Write(evaluator.Run.Root!, format);
            return verdict;
        }
        finally
        {
            evaluator.Return();
        }
    }

    /// <summary>What the schema says about each value of a valid instance, in the order of evaluation; empty where the instance is not valid.</summary>
    /// <param name="utf8Json">The instance, UTF-8 without byte order mark.</param>
    /// <param name="limits">The defaults where null.</param>
    public ImmutableArray<Annotation> Annotate(ReadOnlySpan<byte> utf8Json, EvaluationLimits? limits = null)
    {
        var evaluator = Evaluator.Rent();
        try
        {
            var verdict = evaluator.Evaluate(_root, utf8Json, Recording.Everything, limits ?? EvaluationLimits.Default);
            return verdict == Verdict.Valid ? [.. Annotation.Of(evaluator.Tape, new TapePaths(evaluator.Tape), evaluator.Run.Root!)] : [];
        }
        finally
        {
            evaluator.Return();
        }
    }

    /// <summary>Explains the value at a node of a tape that is not this schema's to parse; empty where it is valid.</summary>
    internal ImmutableArray<Explanation> Explain(Run run, JsonTape tape, int at, EvaluateOptions options, long deadline)
    {
        if (run.Evaluate(_root, tape, at, Recording.Faults, options.Limits, deadline)) return [];
        return run.Excess is { } excess ? [Explainer.Of(excess, tape.Bytes.AsSpan(0, tape.SourceLength))] : new Explainer(tape, options, deadline).Explain(run.Root!);
    }

    Evaluation Explained(Evaluator evaluator, EvaluateOptions options)
    {
        var explanations = Explain(evaluator.Run, evaluator.Tape, 0, options, evaluator.Deadline);
        return new Evaluation(evaluator.Run.Excess is null ? Verdict.Invalid : Verdict.Exceeded, explanations);
    }
}
