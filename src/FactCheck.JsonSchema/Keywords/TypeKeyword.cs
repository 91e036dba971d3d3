using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Keywords;

/// <summary><c>type</c> (Validation 6.1.1). A number is an integer by its value, however it is written: <c>1.0</c> is one.</summary>
internal sealed class TypeKeyword : Keyword
{
    const int Integer = 6;

    static readonly string[] TypeNames = ["null", "boolean", "object", "array", "number", "string", "integer"];
    static readonly string[] TypeWords = ["null", "true or false", "an object", "an array", "a number", "a string", "a whole number"];

    /// <summary>What each type allows whatever its value: of an integer, nothing.</summary>
    static readonly JsonKinds[] TypeKinds =
        [JsonKinds.Null, JsonKinds.Boolean, JsonKinds.Object, JsonKinds.Array, JsonKinds.Number, JsonKinds.Text, JsonKinds.None];

    readonly string[] _words;
    readonly bool _allowsIntegers;

    TypeKeyword(KeywordSource source, int[] types)
        : base(source)
    {
        foreach (var type in types) Kinds |= TypeKinds[type];
        _allowsIntegers = !Arrays.All(types, t => t != Integer);
        _words = Arrays.Map(types, t => TypeWords[t]);
    }

    public static KeywordDefinition Definition { get; } = new("type", Vocabularies.Validation, Read);

    /// <summary>The kinds that are allowed whatever their value.</summary>
    public JsonKinds Kinds { get; }

    /// <summary>What is allowed, in words.</summary>
    public string Words => _words.Length == 0 ? "nothing" : string.Join(" or ", _words);

    public override bool IsLeaf => true;

    public override bool Evaluate(Run run, int at)
    {
        ref readonly var node = ref run.Tape.Nodes[at];
        if ((Kinds & (JsonKinds)(1 << (int)node.Kind)) != 0) return true;
        if (_allowsIntegers && node.Kind == JsonKind.Number && (node.IsSmallInteger || new ExactNumber(run.Tape.Text(at)).IsInteger)) return true;
        return run.Fail(this, at);
    }

    public override FaultText Describe(JsonTape tape, Fault fault)
    {
        var meant = tape.Kind(fault.Instance) == JsonKind.String ? Unquoted(tape, fault.Instance)
            : tape.Kind(fault.Instance) is JsonKind.Number && Kinds == JsonKinds.Text && Schema.Find<PatternKeyword>()?.Accepts(tape.Text(fault.Instance)) != false
            ? ValueText.Quote(ValueText.Of(tape, fault.Instance)) : null;
        return new($"is {ValueText.WithKind(tape, fault.Instance)}", Words, meant);
    }

    /// <summary>The number, boolean or null in a string, where one of those is allowed.</summary>
    string? Unquoted(JsonTape tape, int at)
    {
        var inner = new JsonTape();
        if (tape.Text(at).Length is 0 or > 40 || new JsonParser().Parse(inner, tape.Text(at), EvaluationLimits.Default) is not null) return null;
        var isAllowed = (Kinds & (JsonKinds)(1 << (int)inner.Kind(0))) != 0
            || (_allowsIntegers && inner.Kind(0) == JsonKind.Number && new ExactNumber(inner.Text(0)).IsInteger);
        return isAllowed ? ValueText.Of(inner, 0) : null;
    }

    static TypeKeyword? Read(KeywordSource source)
    {
        if (source.Kind == JsonKind.String) return Index(source, source.Value) is >= 0 and var only ? new TypeKeyword(source, [only]) : null;
        if (source.Kind != JsonKind.Array)
        {
            source.Refuse($"is {ValueText.Of(source.Tape, source.Value)}; expected the name of a type or an array of them");
            return null;
        }
        if (source.NameList(source.Value) is null) return null;
        var types = Arrays.Map(source.Items(source.Value), i => Index(source, i));
        if (types.Length == 0) source.Refuse("is an empty array; expected at least one type");
        return types.Length > 0 && Arrays.All(types, t => t >= 0) ? new TypeKeyword(source, types) : null;
    }

    static int Index(KeywordSource source, int node)
    {
        var name = source.Tape.String(node);
        var index = Array.IndexOf(TypeNames, name);
        if (index < 0) source.RefuseAt(node, $"names {ValueText.Quote(name)}; the types are {string.Join(", ", TypeNames)}");
        return index;
    }
}
