using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Evaluating;

internal sealed partial class Run
{
    (int Hash, int Item)[] _hashes = [];

    /// <summary>The items of an array with their hashes, equal hashes together and in document order. The span is good until the next call.</summary>
    public ReadOnlySpan<(int Hash, int Item)> HashItems(int array)
    {
        var count = Tape.ChildCount(array);
        if (_hashes.Length < count) _hashes = new (int, int)[Math.Max(count, _hashes.Length * 2)];
        var item = array + 1;
        for (var i = 0; i < count; i++, item = Tape.Next(item)) _hashes[i] = (JsonEquality.Hash(Tape, item), item);
        var items = _hashes.AsSpan(0, count);
        items.Sort();
        return items;
    }
}
