using System.Text;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>
/// <c>dependencies</c> of drafts 4 to 7, which 2020-12 split into <c>dependentSchemas</c> and <c>dependentRequired</c>; its metaschema still
/// describes it, and so it is evaluated.
/// </summary>
internal sealed class DependenciesKeyword : Keyword
{
    readonly string[] _names;
    readonly Utf8Names _utf8;
    readonly SchemaNode?[] _schemas;
    readonly string[][] _needs;
    readonly Utf8Names[] _utf8Needs;

    DependenciesKeyword(KeywordSource source, string[] names, SchemaNode?[] schemas, string[][] needs)
        : base(source)
    {
        (_names, _schemas, _needs) = (names, schemas, needs);
        _utf8 = new Utf8Names(names);
        _utf8Needs = [.. needs.Select(list => new Utf8Names(list))];
    }

    public static KeywordDefinition Definition { get; } = new("dependencies", Vocabularies.Applicator, Read, Subschemas.MapOrNames, Order: 1);

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsConjunction => true;

    public override bool IsInPlace => true;

    public override string Path(int step) => $"dependencies/{JsonPointer.Escape(_names[step])}";

    /// <summary>The detail of a fault is the name whose companions are missing.</summary>
    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOnNames(at, _names.Length + _needs.Sum(n => n.Length))) return false;
        var isValid = true;
        for (var i = 0; i < _names.Length; i++)
        {
            if (_utf8.Find(run.Tape, at, i) < 0) continue;
            if (_schemas[i] is { } schema) isValid &= run.Apply(this, i, schema, at);
            else if (!_utf8Needs[i].AreAllIn(run.Tape, at)) isValid = run.Fail(this, at, i);
            if (!isValid && run.StopsAtFirst) return false;
        }
        return isValid;
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var missing = _needs[fault.Detail].Where(n => tape.Find(fault.Instance, Encoding.UTF8.GetBytes(n)) < 0).Select(ValueText.Quote);
        var list = string.Join(" and ", missing);
        return new($"has {ValueText.Quote(_names[fault.Detail])} but lacks {list}", $"all or none: add {list}");
    }

    static DependenciesKeyword? Read(KeywordSource source)
    {
        if (!source.Expect(JsonKind.Object, "an object whose values are schemas or arrays of names")) return null;
        var members = source.Names(source.Value);
        var schemas = new SchemaNode?[members.Length];
        var needs = new string[members.Length][];
        for (var i = 0; i < members.Length; i++)
        {
            needs[i] = [];
            if (source.Tape.Kind(members[i] + 1) != JsonKind.Array) schemas[i] = source.Subschema(members[i] + 1);
            else if (source.NameList(members[i] + 1) is { } list) needs[i] = list;
            else return null;
        }
        return new DependenciesKeyword(source, Arrays.Map(members, source.Tape.String), schemas, needs);
    }
}
