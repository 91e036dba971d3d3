using System.Text;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>dependentRequired</c> (Validation 6.5.4).</summary>
internal sealed class DependentRequiredKeyword : Keyword
{
    readonly (string Name, string Needs)[] _pairs;
    readonly (byte[] Name, byte[] Needs)[] _utf8;

    DependentRequiredKeyword(KeywordSource source, IEnumerable<(string, string)> pairs)
        : base(source)
    {
        _pairs = [.. pairs];
        _utf8 = [.. _pairs.Select(p => (Encoding.UTF8.GetBytes(p.Name), Encoding.UTF8.GetBytes(p.Needs)))];
    }

    public static KeywordDefinition Definition { get; } = new("dependentRequired", Vocabularies.Validation, Read);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsLeaf => true;

    /// <summary>The detail of a fault is the pair.</summary>
    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOnNames(at, 2 * _utf8.Length)) return false;
        var isValid = true;
        for (var i = 0; i < _utf8.Length; i++)
        {
            if (run.Tape.Find(at, _utf8[i].Name) < 0 || run.Tape.Find(at, _utf8[i].Needs) >= 0) continue;
            isValid = run.Fail(this, at, i);
            if (run.StopsAtFirst) return false;
        }
        return isValid;
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var (name, needs) = _pairs[fault.Detail];
        return new($"has {ValueText.Quote(name)} but lacks {ValueText.Quote(needs)}", $"both or neither: add {ValueText.Quote(needs)}");
    }

    static DependentRequiredKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.Object, "an object whose values are arrays of names")) return null;
        var pairs = new List<(string, string)>();
        foreach (var name in source.Names(source.Value))
        {
            if (source.NameList(name + 1) is not { } needs) return null;
            pairs.AddRange(needs.Select(n => (source.Tape.String(name), n)));
        }
        return new DependentRequiredKeyword(source, pairs);
    }
}
