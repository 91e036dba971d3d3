using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>
/// Which members and items have been evaluated, for <c>unevaluatedProperties</c> and <c>unevaluatedItems</c>: a trail of child nodes,
/// cut back where the schema that made the marks turns out not to hold.
/// </summary>
internal sealed partial class Run
{
    int[] _trail = new int[64];
    int _trailCount;
    int _tracked;
    int _frame;
    ulong[] _evaluated = [];
    int[] _unevaluated = new int[16];
    int _unevaluatedCount;

    /// <summary>True where a schema around this one asks what of the value was evaluated.</summary>
    public bool IsTracking(int at) => _tracked == at;

    /// <summary>Marks a member's or item's value as evaluated.</summary>
    public void Mark(int child)
    {
        if (_trailCount == _trail.Length) Array.Resize(ref _trail, _trailCount * 2);
        _trail[_trailCount++] = child;
    }

    /// <summary>
    /// Lists the members or items of a value that nothing has evaluated since the innermost tracking schema began: read them by
    /// <see cref="Unevaluated"/>, then give the list back to <see cref="DropUnevaluated"/>. Lists nest like the values they belong to.
    /// </summary>
    public (int Start, int End) TakeUnevaluated(int at)
    {
        var words = (Tape.Count + 63) / 64;
        if (_evaluated.Length < words) _evaluated = new ulong[Math.Max(words, _evaluated.Length * 2)];
        for (var i = _frame; i < _trailCount; i++) _evaluated[_trail[i] >> 6] |= 1UL << _trail[i];
        var start = _unevaluatedCount;
        var offset = Tape.Nodes[at].Kind == JsonKind.Object ? 1 : 0;
        var end = Tape.Next(at);
        for (var child = at + 1 + offset; child < end; child = Tape.Next(child) + offset)
        {
            if ((_evaluated[child >> 6] & 1UL << child) != 0) continue;
            if (_unevaluatedCount == _unevaluated.Length) Array.Resize(ref _unevaluated, _unevaluatedCount * 2);
            _unevaluated[_unevaluatedCount++] = child;
        }
        for (var i = _frame; i < _trailCount; i++) _evaluated[_trail[i] >> 6] = 0;
        return (start, _unevaluatedCount);
    }

    /// <summary>The node of a member's value or of an item.</summary>
    public int Unevaluated(int index) => _unevaluated[index];

    /// <summary>Gives a list back.</summary>
    public void DropUnevaluated((int Start, int End) list) => _unevaluatedCount = list.Start;
}
