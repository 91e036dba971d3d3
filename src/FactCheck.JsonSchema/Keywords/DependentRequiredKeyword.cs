using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>dependentRequired</c> (Validation 6.5.4), as pairs of a name and one that it needs.</summary>
internal sealed class DependentRequiredKeyword(KeywordSource source, string[] names, string[] needs) : Keyword(source)
{
    readonly Utf8Names _names = new(names);
    readonly Utf8Names _needs = new(needs);

    public static KeywordDefinition Definition { get; } = new("dependentRequired", Vocabularies.Validation, Read);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsLeaf => true;

    /// <summary>The detail of a fault is the pair.</summary>
    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOnNames(at, 2 * _names.Count)) return false;
        var isValid = true;
        for (var i = 0; i < _names.Count; i++)
        {
            if (_names.Find(run.Tape, at, i) < 0 || _needs.Find(run.Tape, at, i) >= 0) continue;
            isValid = run.Fail(this, at, i);
            if (run.StopsAtFirst) return false;
        }
        return isValid;
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var (name, needed) = (ValueText.Quote(names[fault.Detail]), ValueText.Quote(needs[fault.Detail]));
        return new($"has {name} but lacks {needed}", $"both or neither: add {needed}");
    }

    static DependentRequiredKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.Object, "an object whose values are arrays of names")) return null;
        var (names, needs) = (new List<string>(), new List<string>());
        foreach (var name in source.Names(source.Value))
        {
            if (source.NameList(name + 1) is not { } list) return null;
            foreach (var needed in list)
            {
                names.Add(source.Tape.String(name));
                needs.Add(needed);
            }
        }
        return new DependentRequiredKeyword(source, [.. names], [.. needs]);
    }
}
