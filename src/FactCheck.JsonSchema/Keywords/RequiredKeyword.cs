using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>required</c> (Validation 6.5.3).</summary>
internal sealed class RequiredKeyword : Keyword
{
    /// <summary>Above so many names times members, the members are looked up among the names.</summary>
    const int MaxPairs = 400;

    readonly NameTable _table;
    readonly Utf8Names _names;

    RequiredKeyword(KeywordSource source, string[] names)
        : base(source)
    {
        Names = names;
        _table = new NameTable(names);
        _names = new Utf8Names(names);
    }

    public static KeywordDefinition Definition { get; } = new("required", Vocabularies.Validation, Read);

    public string[] Names { get; }

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsLeaf => true;

    /// <summary>The detail of a fault is the index of the missing name.</summary>
    public override bool Evaluate(Run run, int at)
    {
        if ((long)_names.Count * run.Tape.ChildCount(at) > MaxPairs && HasAll(run.Tape, at)) return true;
        if (!run.SpendOnNames(at, _names.Count)) return false;
        var isValid = true;
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names.Find(run.Tape, at, i) >= 0) continue;
            isValid = run.Fail(this, at, i);
            if (run.StopsAtFirst) return false;
        }
        return isValid;
    }

    /// <summary>No name stands twice in an object, nor in the list: as many hits as names are all of them.</summary>
    bool HasAll(JsonTape tape, int at)
    {
        var hits = 0;
        var end = tape.Next(at);
        for (var name = at + 1; name < end; name = tape.Next(name + 1))
            if (_table.Find(tape, name) >= 0) hits++;
        return hits == Names.Length;
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"lacks {ValueText.Quote(Names[fault.Detail])}", KnownNames.DescribeMissing(Schema, Names[fault.Detail]));

    static RequiredKeyword? Read(KeywordSource source) => source.NameList(source.Value) is { } names ? new RequiredKeyword(source, names) : null;
}
