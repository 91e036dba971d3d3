using System.Text;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// Runs a <see cref="BacktrackProgram"/> with the semantics of ECMA-262 (22.2.2), over UTF-8, on a stack of its own and within a budget of
/// steps: a pattern that would take exponential time ends in "unknown", not in a wait.
/// </summary>
internal sealed class Backtracker
{
    /// <summary>Choices and undone registers held at once: 12 MB, and as much again while the stack grew.</summary>
    const int MaxStack = 1_000_000;

    /// <summary>Marks an entry that restores a register rather than trying another way.</summary>
    const int Restore = int.MinValue;

    (int Step, int Position, int Value)[] _stack = new (int, int, int)[64];
    int[] _registers = [];
    int _count;
    long _budget;

    /// <summary>Whether the pattern matches anywhere; null once the budget is spent.</summary>
    public bool? IsMatch(BacktrackProgram program, ReadOnlySpan<byte> utf8, ref long budget)
    {
        if (_registers.Length < program.Registers) _registers = new int[program.Registers];
        (_budget, _count) = (budget, 0);
        bool? matches = false;
        for (var start = 0; start <= utf8.Length && matches == false; start++)
        {
            if (start < utf8.Length && (utf8[start] & 0xC0) == 0x80) continue;
            Array.Fill(_registers, -1);
            _budget -= program.Registers;
            matches = Run(program, utf8, 0, start);
        }
        budget = _budget;
        return matches;
    }

    bool? Run(BacktrackProgram program, ReadOnlySpan<byte> text, int step, int position)
    {
        var bottom = _count;
        while (true)
        {
            if (--_budget < 0 || _count > MaxStack) return null;
            var instruction = program.Steps[step];
            var isAlive = true;
            switch (instruction.Operation)
            {
                case Operation.Match:
                    return true;
                case Operation.Read or Operation.ReadBack:
                    isAlive = Read(program.Sets[instruction.A], text, ref position, instruction.Operation == Operation.ReadBack ? Reading.Backward : Reading.Forward);
                    step++;
                    break;
                case Operation.Split:
                    Push(instruction.B, position, 0);
                    step = instruction.A;
                    break;
                case Operation.Jump:
                    step = instruction.A;
                    break;
                case Operation.Mark:
                    Set(instruction.A, position);
                    step++;
                    break;
                case Operation.Store:
                    Set(instruction.A, instruction.B);
                    step++;
                    break;
                case Operation.ForgetGroups:
                    for (var i = 2 * instruction.A; i < 2 * instruction.B; i++) Set(i, -1);
                    step++;
                    break;
                case Operation.Loop:
                    isAlive = Loop(program, instruction, ref step, position);
                    break;
                case Operation.Enter:
                    var register = program.LoopRegister(instruction.A);
                    Set(register, _registers[register] + 1);
                    Set(register + 1, position);
                    step++;
                    break;
                case Operation.Check:
                    isAlive = Holds((AnchorKind)instruction.A, text, position);
                    step++;
                    break;
                case Operation.Same or Operation.SameBack:
                    isAlive = Same(instruction.A, text, ref position, instruction.Operation == Operation.SameBack ? Reading.Backward : Reading.Forward);
                    step++;
                    break;
                case Operation.Look:
                    if (Look(program, text, step, position) is not { } holds) return null;
                    isAlive = holds;
                    step = instruction.B;
                    break;
            }
            if (!isAlive && !Backtrack(bottom, ref step, ref position)) return false;
        }
    }

    /// <summary>At the head of a loop: another turn, or on. A turn beyond the least number that matched nothing is no turn.</summary>
    bool Loop(BacktrackProgram program, Instruction head, ref int step, int position)
    {
        var loop = program.Loops[head.A];
        var register = program.LoopRegister(head.A);
        var turns = _registers[register];
        var (enter, exit) = (step + 1, head.B);
        if (turns > loop.Min && _registers[register + 1] == position) return false;
        if (turns < loop.Min)
        {
            step = enter;
        }
        else if (turns == loop.Max)
        {
            step = exit;
        }
        else
        {
            Push(loop.Greed == Greed.Greedy ? exit : enter, position, 0);
            step = loop.Greed == Greed.Greedy ? enter : exit;
        }
        return true;
    }

    bool? Look(BacktrackProgram program, ReadOnlySpan<byte> text, int step, int position)
    {
        var bottom = _count;
        var kind = (LookKind)program.Steps[step].A;
        if (Run(program, text, step + 1, position) is not { } found) return null;
        var isNegative = kind is LookKind.NotAhead or LookKind.NotBehind;
        if (found && !isNegative) DropChoices(bottom);
        else while (_count > bottom) Undo();
        return found != isNegative;
    }

    /// <summary>A lookaround that has matched is not tried another way, but what it captured is undone with the rest.</summary>
    void DropChoices(int bottom)
    {
        var kept = bottom;
        for (var i = bottom; i < _count; i++)
            if (_stack[i].Step == Restore) _stack[kept++] = _stack[i];
        _count = kept;
    }

    bool Backtrack(int bottom, ref int step, ref int position)
    {
        while (_count > bottom)
        {
            var (next, at, _) = _stack[_count - 1];
            Undo();
            if (next == Restore) continue;
            (step, position) = (next, at);
            return true;
        }
        return false;
    }

    void Undo()
    {
        var (step, register, value) = _stack[--_count];
        if (step == Restore) _registers[register] = value;
    }

    void Set(int register, int value)
    {
        Push(Restore, register, _registers[register]);
        _registers[register] = value;
    }

    void Push(int step, int position, int value)
    {
        if (_count == _stack.Length) Array.Resize(ref _stack, _count * 2);
        _stack[_count++] = (step, position, value);
    }

    bool Same(int group, ReadOnlySpan<byte> text, ref int position, Reading reading)
    {
        var (start, end) = (_registers[2 * group], _registers[2 * group + 1]);
        if (start < 0 || end < 0) return true;
        var captured = text[start..end];
        _budget -= captured.Length;
        if (reading == Reading.Backward)
        {
            if (!text[..position].EndsWith(captured)) return false;
            position -= captured.Length;
            return true;
        }
        if (!text[position..].StartsWith(captured)) return false;
        position += captured.Length;
        return true;
    }

    static bool Read(CodePointSet set, ReadOnlySpan<byte> text, ref int position, Reading reading)
    {
        if (position == (reading == Reading.Backward ? 0 : text.Length)) return false;
        Rune rune;
        int length;
        if (reading == Reading.Backward) Rune.DecodeLastFromUtf8(text[..position], out rune, out length);
        else Rune.DecodeFromUtf8(text[position..], out rune, out length);
        position += reading == Reading.Backward ? -length : length;
        return set.Contains(rune.Value);
    }

    static bool Holds(AnchorKind kind, ReadOnlySpan<byte> text, int position) => kind switch
    {
        AnchorKind.Start => position == 0,
        AnchorKind.End => position == text.Length,
        AnchorKind.WordBoundary => IsWord(text, position - 1) != IsWord(text, position),
        _ => IsWord(text, position - 1) == IsWord(text, position),
    };

    static bool IsWord(ReadOnlySpan<byte> text, int at) =>
        at >= 0 && at < text.Length && (char.IsAsciiLetterOrDigit((char)text[at]) || text[at] == '_');
}
