using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>A keyword as written: what a keyword's reader sees of the schema it stands in.</summary>
internal sealed class KeywordSource(SchemaSet set, SchemaNode schema, KeywordDefinition definition, int value)
{
    public SchemaSet Set { get; } = set;

    /// <summary>The schema that the keyword stands in.</summary>
    public SchemaNode Schema { get; } = schema;

    public KeywordDefinition Definition { get; } = definition;

    /// <summary>The node of the keyword's value.</summary>
    public int Value { get; } = value;

    public JsonTape Tape => Schema.Document.Tape;

    public JsonKind Kind => Tape.Kind(Value);

    public string Text => Tape.String(Value);

    /// <summary>The value of another keyword of the schema, or -1.</summary>
    public int Sibling(ReadOnlySpan<byte> name) => Tape.Find(Schema.Index, name);

    /// <summary>True where the value is of the kind; otherwise the schema is refused.</summary>
    public bool Expect(JsonKind kind, string expected) => Kind == kind || Refuse($"is {ValueText.Of(Tape, Value)}; expected {expected}");

    /// <summary>Refuses the schema for this keyword; false.</summary>
    public bool Refuse(string fault) => RefuseAt(Value, fault);

    /// <summary>Refuses the schema for a part of this keyword's value; false.</summary>
    public bool RefuseAt(int node, string fault)
    {
        Set.Refuse("schema.keyword", Schema.Resource, node, $"\"{Definition.Name}\" {fault}.");
        return false;
    }

    /// <summary>The schema at a node of the keyword's value, compiled by and by.</summary>
    public SchemaNode Subschema(int node) => Set.Schema(Schema.Document, node, Schema.Resource);

    /// <summary>The nodes of an array's items.</summary>
    public int[] Items(int array)
    {
        var items = new int[Tape.ChildCount(array)];
        var item = array + 1;
        for (var i = 0; i < items.Length; i++, item = Tape.Next(item)) items[i] = item;
        return items;
    }

    /// <summary>The nodes of the names of an object's members; each value is the next node.</summary>
    public int[] Names(int obj)
    {
        var names = new int[Tape.ChildCount(obj)];
        var name = obj + 1;
        for (var i = 0; i < names.Length; i++, name = Tape.Next(name + 1)) names[i] = name;
        return names;
    }

    /// <summary>The subschemas of an array of at least one, or null where the value is refused.</summary>
    public SchemaNode[]? SchemaArray()
    {
        if (!Expect(JsonKind.Array, "an array of schemas")) return null;
        if (Tape.ChildCount(Value) == 0)
        {
            Refuse("is an empty array; expected at least one schema");
            return null;
        }
        return Arrays.Map(Items(Value), Subschema);
    }

    /// <summary>The names and subschemas of an object, or null where the value is refused.</summary>
    public (string[] Names, SchemaNode[] Schemas)? SchemaMap()
    {
        if (!Expect(JsonKind.Object, "an object whose values are schemas")) return null;
        var names = Names(Value);
        return (Arrays.Map(names, Tape.String), Arrays.Map(names, n => Subschema(n + 1)));
    }

    /// <summary>A whole number of 0 or more, or null where the value is refused. Beyond <see cref="int.MaxValue"/> it is held there.</summary>
    public int? Count()
    {
        if (Kind == JsonKind.Number)
        {
            var number = new ExactNumber(Tape.Text(Value));
            if (number.IsInteger && !number.IsNegative) return (int)Math.Min(int.MaxValue, number.Magnitude);
        }
        Refuse($"is {ValueText.Of(Tape, Value)}; expected a whole number of 0 or more");
        return null;
    }

    /// <summary>Distinct strings, or null where the node is refused.</summary>
    public string[]? NameList(int node)
    {
        if (Tape.Kind(node) != JsonKind.Array)
        {
            RefuseAt(node, $"has {ValueText.Of(Tape, node)}; expected an array of strings");
            return null;
        }
        var names = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var item in Items(node))
        {
            if (Tape.Kind(item) != JsonKind.String)
            {
                RefuseAt(item, $"has {ValueText.Of(Tape, item)} in its list; expected strings");
                return null;
            }
            if (!seen.Add(Tape.String(item)))
            {
                RefuseAt(item, $"lists {ValueText.Of(Tape, item)} twice");
                return null;
            }
            names.Add(Tape.String(item));
        }
        return [.. names];
    }
}
