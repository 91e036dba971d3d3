using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>The buffers of one evaluation, one set per thread: parser, tape, run.</summary>
internal sealed class Evaluator
{
    /// <summary>A set that one huge instance has swollen beyond this many bytes is let go.</summary>
    const long MaxKept = 4 << 20;

    [ThreadStatic]
    static Evaluator? _spare;

    readonly JsonParser _parser = new();

    public JsonTape Tape { get; } = new();

    public Run Run { get; } = new();

    /// <summary>Why the last check ended as malformed or exceeded.</summary>
    public JsonFault? Fault { get; private set; }

    /// <summary>The thread's set, or a new one where a caller further up the stack is using it.</summary>
    public static Evaluator Rent()
    {
        var evaluator = _spare ?? new Evaluator();
        _spare = null;
        return evaluator;
    }

    public void Return()
    {
        Run.Forget();
        if (Tape.Footprint <= MaxKept) _spare = this;
    }

    /// <summary>When the last check had to end: explaining it must, too.</summary>
    public long Deadline { get; private set; }

    /// <summary>The verdict; what was recorded is in <see cref="Run"/>, and why there is no verdict in <see cref="Fault"/>.</summary>
    public Verdict Evaluate(SchemaNode schema, ReadOnlySpan<byte> utf8Json, Recording recording, EvaluationLimits limits)
    {
        Deadline = Run.DeadlineOf(limits);
        Fault = _parser.Parse(Tape, utf8Json, limits);
        if (Fault is not null) return Fault.IsLimit ? Verdict.Exceeded : Verdict.Malformed;
        var isValid = Run.Evaluate(schema, Tape, 0, recording, limits, Deadline);
        Fault = Run.Excess;
        return Fault is not null ? Verdict.Exceeded : isValid ? Verdict.Valid : Verdict.Invalid;
    }
}
