using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>enum</c> (Validation 6.1.2).</summary>
internal sealed class EnumKeyword(KeywordSource source, int[] values) : Keyword(source)
{
    const int MaxShown = 12;

    readonly NameTable? _strings = values.Length > 0 && Arrays.All(values, v => source.Tape.Kind(v) == JsonKind.String)
        ? new NameTable(Arrays.Map(values, source.Tape.String)) : null;

    public static KeywordDefinition Definition { get; } = new("enum", Vocabularies.Validation, Read);

    /// <summary>The nodes of the allowed values in the schema's tape.</summary>
    public int[] Values { get; } = values;

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        if (!run.SpendOn(at)) return false;
        if (_strings is not null) return (run.Kind(at) is JsonKind.String or JsonKind.Name && _strings.Contains(run.Tape.Text(at))) || run.Fail(this, at);
        if (!run.Spend(Values.Length)) return false;
        foreach (var value in Values)
            if (JsonEquality.Equal(run.Tape, at, SchemaTape, value)) return true;
        return run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var shown = string.Join(", ", Values.Take(MaxShown).Select(v => ValueText.Of(SchemaTape, v)));
        var more = Values.Length > MaxShown ? $" and {Values.Length - MaxShown} more" : "";
        var allowed = Values.Length switch
        {
            0 => "nothing: \"enum\" is empty",
            1 => shown,
            _ => $"one of {shown}{more}",
        };
        return new($"is {ValueText.Of(tape, fault.Instance)}", allowed, Values.Length > 1 ? Nearest.Value(tape, fault.Instance, SchemaTape, Values) : null);
    }

    static EnumKeyword? Read(KeywordSource source) =>
        source.Expect(JsonKind.Array, "an array of values") ? new EnumKeyword(source, source.Items(source.Value)) : null;
}
