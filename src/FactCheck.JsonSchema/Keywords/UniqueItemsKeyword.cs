using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>uniqueItems</c> (Validation 6.4.3).</summary>
internal sealed class UniqueItemsKeyword(KeywordSource source) : Keyword(source)
{
    /// <summary>Up to here each item is compared with all before; above, items are sorted by hash.</summary>
    const int Few = 12;

    public static KeywordDefinition Definition { get; } = new("uniqueItems", Vocabularies.Validation, Read);

    public override JsonKinds AppliesTo => JsonKinds.Array;

    public override bool IsLeaf => true;

    /// <summary>The fault is at the second of two equal items; the detail is the first.</summary>
    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOn(at)) return false;
        var (first, second) = run.Tape.ChildCount(at) <= Few ? FindAmongFew(run.Tape, at) : FindAmongMany(run, at);
        return first < 0 || run.Fail(this, second, first);
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"is {ValueText.Of(tape, fault.Instance)} again, as {JsonPointer.Of(tape, fault.Detail)} is already", "items that all differ: remove one of the two");

    static (int First, int Second) FindAmongFew(JsonTape tape, int at)
    {
        var end = tape.Next(at);
        for (var second = at + 1; second < end; second = tape.Next(second))
            for (var first = at + 1; first < second; first = tape.Next(first))
                if (JsonEquality.Equal(tape, first, tape, second)) return (first, second);
        return (-1, -1);
    }

    static (int First, int Second) FindAmongMany(Run run, int at)
    {
        var items = run.HashItems(at);
        for (var i = 1; i < items.Length; i++)
        {
            for (var j = i - 1; j >= 0 && items[j].Hash == items[i].Hash; j--)
            {
                if (!run.Spend(16 + run.Tape.Next(items[i].Item) - items[i].Item)) return (items[j].Item, items[i].Item);
                if (JsonEquality.Equal(run.Tape, items[j].Item, run.Tape, items[i].Item)) return (items[j].Item, items[i].Item);
            }
        }
        return (-1, -1);
    }

    static UniqueItemsKeyword? Read(KeywordSource source)
    {
        if (source.Kind is JsonKind.True) return new UniqueItemsKeyword(source);
        if (source.Kind is not JsonKind.False) source.Refuse($"is {ValueText.Of(source.Tape, source.Value)}; expected true or false");
        return null;
    }
}
