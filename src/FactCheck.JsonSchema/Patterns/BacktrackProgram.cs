namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// A pattern as steps for the <see cref="Backtracker"/>: for what no automaton can do (lookarounds, back references, word boundaries) and for
/// counted repetition too large for one. Registers: two per capture group, then two per loop (turns, and the position where the turn began). Immutable.
/// </summary>
internal sealed class BacktrackProgram
{
    readonly List<Instruction> _steps = [];
    readonly List<CodePointSet> _sets = [];
    readonly List<PatternNode.Repeat> _loops = [];
    readonly int _groups;

    public BacktrackProgram(PatternNode root, int groups)
    {
        _groups = groups;
        Emit(root, Reading.Forward);
        _steps.Add(new Instruction(Operation.Match));
    }

    public IReadOnlyList<Instruction> Steps => _steps;

    public IReadOnlyList<CodePointSet> Sets => _sets;

    public IReadOnlyList<PatternNode.Repeat> Loops => _loops;

    public int Registers => 2 * (_groups + 1) + 2 * _loops.Count;

    /// <summary>The register that counts the turns of a loop; the next one holds where its turn began.</summary>
    public int LoopRegister(int loop) => 2 * (_groups + 1) + 2 * loop;

    void Emit(PatternNode node, Reading reading)
    {
        switch (node)
        {
            case PatternNode.Set set:
                _sets.Add(set.Points);
                _steps.Add(new Instruction(reading == Reading.Backward ? Operation.ReadBack : Operation.Read, _sets.Count - 1));
                break;
            case PatternNode.Sequence sequence:
                // Looking behind, a pattern is matched from its end.
                foreach (var part in reading == Reading.Backward ? sequence.Parts.Reverse() : sequence.Parts) Emit(part, reading);
                break;
            case PatternNode.Choice choice:
                EmitChoice(choice, reading);
                break;
            case PatternNode.Group group:
                _steps.Add(new Instruction(Operation.Mark, 2 * group.Index + (reading == Reading.Backward ? 1 : 0)));
                Emit(group.Body, reading);
                _steps.Add(new Instruction(Operation.Mark, 2 * group.Index + (reading == Reading.Backward ? 0 : 1)));
                break;
            case PatternNode.BackReference reference:
                _steps.Add(new Instruction(reading == Reading.Backward ? Operation.SameBack : Operation.Same, reference.Index));
                break;
            case PatternNode.Anchor anchor:
                _steps.Add(new Instruction(Operation.Check, (int)anchor.Kind));
                break;
            case PatternNode.Look look:
                var head = Reserve();
                Emit(look.Body, look.Kind is LookKind.Behind or LookKind.NotBehind ? Reading.Backward : Reading.Forward);
                _steps.Add(new Instruction(Operation.Match));
                _steps[head] = new Instruction(Operation.Look, (int)look.Kind, _steps.Count);
                break;
            case PatternNode.Repeat repeat:
                EmitRepeat(repeat, reading);
                break;
        }
    }

    void EmitChoice(PatternNode.Choice choice, Reading reading)
    {
        var ends = new List<int>();
        for (var i = 0; i < choice.Options.Count - 1; i++)
        {
            var split = Reserve();
            Emit(choice.Options[i], reading);
            ends.Add(Reserve());
            _steps[split] = new Instruction(Operation.Split, split + 1, _steps.Count);
        }
        Emit(choice.Options[^1], reading);
        foreach (var end in ends) _steps[end] = new Instruction(Operation.Jump, _steps.Count);
    }

    void EmitRepeat(PatternNode.Repeat repeat, Reading reading)
    {
        var loop = _loops.Count;
        _loops.Add(repeat);
        // The number of a loop's register depends on the number of groups alone, so it is known already.
        _steps.Add(new Instruction(Operation.Store, LoopRegister(loop), 0));
        var head = Reserve();
        _steps.Add(new Instruction(Operation.Enter, loop, head));
        if (repeat.LastGroup > repeat.FirstGroup) _steps.Add(new Instruction(Operation.ForgetGroups, repeat.FirstGroup, repeat.LastGroup));
        Emit(repeat.Body, reading);
        _steps.Add(new Instruction(Operation.Jump, head));
        _steps[head] = new Instruction(Operation.Loop, loop, _steps.Count);
    }

    int Reserve()
    {
        _steps.Add(default);
        return _steps.Count - 1;
    }
}
