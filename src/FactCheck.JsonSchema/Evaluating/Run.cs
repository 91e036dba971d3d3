using System.Diagnostics;
using System.Runtime.CompilerServices;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>
/// One evaluation of a schema against a tape. Holds the buffers that evaluations need, to be used again by the next one; not thread-safe.
/// </summary>
internal sealed partial class Run
{
    /// <summary>Work between two looks at the clock.</summary>
    const int WorkPerLook = 16_384;

    /// <summary>Steps that one match may take: about a quarter of a second.</summary>
    const long PatternBudget = 10_000_000;

    EvaluationLimits _limits = EvaluationLimits.Default;
    Recording _recording;
    int _depth;
    long _work;
    long _nextLook;
    long _deadline;

    public JsonTape Tape { get; private set; } = new();

    /// <summary>The limit that was exceeded; the verdict then means nothing.</summary>
    public JsonFault? Excess { get; private set; }

    /// <summary>True where a keyword should return at its first fault: nobody reads the others.</summary>
    public bool StopsAtFirst => !IsRecording;

    /// <summary>The time stamp at which an evaluation that begins now must end.</summary>
    public static long DeadlineOf(EvaluationLimits limits) => Stopwatch.GetTimestamp() + (long)(limits.MaxTime.TotalSeconds * Stopwatch.Frequency);

    /// <summary>Evaluates a schema against the value at <paramref name="at"/>; <see cref="Root"/> then holds what was recorded.</summary>
    public bool Evaluate(SchemaNode schema, JsonTape tape, int at, Recording recording, EvaluationLimits limits, long deadline)
    {
        (Tape, _limits, _recording, Excess) = (tape, limits, recording, null);
        _work = limits.MaxWork;
        _nextLook = _work - WorkPerLook;
        _deadline = deadline;
        (_depth, _trailCount, _tracked, _scopeCount, _resource, _activeCount) = (0, 0, -1, 0, null, 0);
        (_unit, Root, _faults, _units, _outputLength, _unevaluatedCount) = (null, null, 0, 0, 0, 0);
        return Apply(null, -1, schema, at);
    }

    public JsonKind Kind(int at) => Tape.Nodes[at].Kind;

    /// <summary>Applies subschema <paramref name="step"/> of <paramref name="via"/> to a value.</summary>
    public bool Apply(Keyword? via, int step, SchemaNode schema, int at)
    {
        if (IsRecording) return ApplyInScope(via, step, schema, at);
        schema = schema.Shortcut;
        if (schema.Always is { } always) return always;
        var kind = Tape.Nodes[at].Kind;
        if ((schema.Leaves & (JsonKinds)(1 << (int)kind)) == 0) return ApplyInScope(via, step, schema, at);
        return (--_work >= _nextLook || Look()) && Holds(schema, kind, at);
    }

    bool ApplyInScope(Keyword? via, int step, SchemaNode schema, int at)
    {
        if (!Enter(at)) return false;
        var (resource, scopeCount) = (_resource, _scopeCount);
        if (schema.Resource != _resource) EnterResource(schema.Resource);
        var (tracked, frame, trail) = (_tracked, _frame, _trailCount);
        if (schema.Tracks) (_tracked, _frame) = (at, trail);
        else if (_tracked != at) _tracked = -1;

        var isValid = IsRecording ? Record(via, step, schema, at) : Holds(schema, Tape.Nodes[at].Kind, at);

        // What a failed schema evaluated does not count, and what a child evaluated is nothing to its parent.
        if (tracked != at || (!isValid && !KeepsMarks(via))) _trailCount = trail;
        (_tracked, _frame) = (tracked, frame);
        (_resource, _scopeCount) = (resource, scopeCount);
        _depth--;
        return isValid;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Holds(SchemaNode schema, JsonKind kind, int at)
    {
        foreach (var keyword in schema.Assertions(kind))
            if (!keyword.Evaluate(this, at)) return false;
        return true;
    }

    /// <summary>Whether a value satisfies a schema, recording nothing: for keywords that ask what another already applied.</summary>
    public bool Test(SchemaNode schema, int at)
    {
        var (recording, tracked) = (_recording, _tracked);
        (_recording, _tracked) = (Recording.None, -1);
        var isValid = Apply(null, -1, schema, at);
        (_recording, _tracked) = (recording, tracked);
        return isValid;
    }

    /// <summary>Charges for work that one schema application does not cover; false once the budget is spent.</summary>
    public bool Spend(int amount)
    {
        _work -= amount;
        return _work >= _nextLook || Look();
    }

    /// <summary>Charges for looking at all of a value: nothing for what is short.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool SpendOn(int at)
    {
        ref readonly var node = ref Tape.Nodes[at];
        var size = node.Kind >= JsonKind.Array && node.Kind != JsonKind.Name ? node.StartOrEnd - at : node.Length / 64;
        return size <= 1 || Spend(size);
    }

    /// <summary>Charges for looking for so many names in an object.</summary>
    public bool SpendOnNames(int at, int names) => Spend((int)Math.Min(int.MaxValue, (long)names * Tape.ChildCount(at) / 16));

    /// <summary>Ends the evaluation: a limit was reached.</summary>
    public bool Exceed(string code, int at, string message)
    {
        Excess ??= new JsonFault(code, Tape.Nodes[at].Source, message, IsLimit: true);
        _nextLook = long.MaxValue;
        return false;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    bool Enter(int at)
    {
        if (--_work < _nextLook && !Look()) return false;
        if (++_depth <= _limits.MaxSchemaDepth && (_depth % 32 != 0 || RuntimeHelpers.TryEnsureSufficientExecutionStack())) return true;
        return TooDeep(at);
    }

    bool TooDeep(int at)
    {
        _depth--;
        return Exceed("limit.schema-depth", at, $"Schemas apply one another more than {_depth} levels deep here.");
    }

    bool Look()
    {
        if (Excess is not null) return false;
        if (_work < 0) return Exceed("limit.work", 0, $"The evaluation took more than {_limits.MaxWork:N0} steps.");
        _nextLook = _work - WorkPerLook;
        return Stopwatch.GetTimestamp() < _deadline || Exceed("limit.time", 0, $"The evaluation took longer than {_limits.MaxTime.TotalSeconds} s.");
    }
}
