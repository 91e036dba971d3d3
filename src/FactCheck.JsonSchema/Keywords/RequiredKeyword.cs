using System.Text;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>required</c> (Validation 6.5.3).</summary>
internal sealed class RequiredKeyword : Keyword
{
    readonly byte[][] _utf8;
    readonly ulong[] _keys;

    RequiredKeyword(KeywordSource source, string[] names)
        : base(source)
    {
        Names = names;
        _utf8 = [.. names.Select(Encoding.UTF8.GetBytes)];
        _keys = [.. _utf8.Select(n => Utf8Key.Of(n))];
    }

    public static KeywordDefinition Definition { get; } = new("required", Vocabularies.Validation, Read);

    public string[] Names { get; }

    public override JsonKinds AppliesTo => JsonKinds.Object;

    public override bool IsLeaf => true;

    /// <summary>The detail of a fault is the index of the missing name.</summary>
    public override bool Evaluate(Run run, int at)
    {
        var isValid = true;
        for (var i = 0; i < _keys.Length; i++)
        {
            if (run.Tape.Find(at, _keys[i], _utf8[i]) >= 0) continue;
            isValid = run.Fail(this, at, i);
            if (run.StopsAtFirst) return false;
        }
        return isValid;
    }

    public override FaultText Describe(JsonTape tape, Fault fault) =>
        new($"lacks {ValueText.Quote(Names[fault.Detail])}", KnownNames.DescribeMissing(Schema, Names[fault.Detail]));

    static RequiredKeyword? Read(KeywordSource source) => source.NameList(source.Value) is { } names ? new RequiredKeyword(source, names) : null;
}
