using System.Text;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>The member names that a schema knows, its own and those of the schemas it applies to the same value. Immutable.</summary>
internal sealed class KnownNames
{
    const int MaxShown = 12;

    /// <summary>A schema with more is nobody's list of names.</summary>
    const int MaxNames = 1_000;

    /// <summary>In objects with more members, and further from their start than so many nodes, no suggestion is looked for.</summary>
    const int MaxMembers = 256;
    const int MaxDistance = 100_000;

    /// <summary>Schemas looked into; a chain of thousands of references is nobody's list of names.</summary>
    const int MaxSchemas = 256;

    readonly string[] _names;
    readonly string _words;

    /// <summary>Collects those of a schema, in the order in which it mentions them.</summary>
    public KnownNames(SchemaNode schema)
    {
        var names = new List<string>();
        Collect(schema, names, []);
        _names = [.. names.Distinct(StringComparer.Ordinal)];
        var more = names.Count == MaxNames ? " and many more" : $" and {_names.Length - MaxShown} more";
        _words = _names.Length == 0 ? "no members" : $"one of {string.Join(", ", _names.Take(MaxShown).Select(ValueText.Plain))}{(_names.Length > MaxShown ? more : "")}";
    }

    /// <summary>A member that the schema does not know.</summary>
    public FaultText DescribeUnknown(JsonTape tape, int value) =>
        new("is not known here", _words, NearestFree(tape, value) is { } near ? ValueText.Quote(near) : null);

    /// <summary>The name that a member was probably meant to have: what the object already has it was not.</summary>
    string? NearestFree(JsonTape tape, int value)
    {
        if (_names.Length == 0) return null;
        var parent = value - 1;
        while (tape.Kind(parent) != JsonKind.Object || tape.Next(parent) <= value)
            if (--parent < Math.Max(0, value - MaxDistance)) return null;
        if (tape.ChildCount(parent) > MaxMembers) return null;
        return Nearest.Of(tape, value - 1, _names, name => tape.Find(parent, Encoding.UTF8.GetBytes(name)) < 0);
    }

    /// <summary>What a missing member should be.</summary>
    public static string DescribeMissing(SchemaNode schema, string name)
    {
        var properties = schema.Find<PropertiesKeyword>();
        var index = properties is null ? -1 : Array.IndexOf(properties.Names, name);
        var words = index < 0 ? null : SchemaWords.DescribeValue(properties!.Schemas[index]);
        return words is null ? $"{ValueText.Quote(name)}, which is required" : $"{ValueText.Quote(name)}: {words}";
    }

    static void Collect(SchemaNode schema, List<string> names, HashSet<SchemaNode> seen)
    {
        if (seen.Count > MaxSchemas || names.Count == MaxNames || !seen.Add(schema)) return;
        foreach (var keyword in schema.Keywords)
        {
            switch (keyword)
            {
                case PropertiesKeyword properties:
                    Add(properties.Names.Where((_, i) => properties.Schemas[i].Always != false), names);
                    break;
                case RequiredKeyword required:
                    Add(required.Names, names);
                    break;
                case RefKeyword reference:
                    Collect(reference.Target, names, seen);
                    break;
                case DynamicRefKeyword reference:
                    Collect(reference.Target, names, seen);
                    break;
                case AllOfKeyword all:
                    foreach (var branch in all.Schemas) Collect(branch, names, seen);
                    break;
                case AnyOfKeyword any:
                    foreach (var branch in any.Schemas) Collect(branch, names, seen);
                    break;
                case OneOfKeyword one:
                    foreach (var branch in one.Schemas) Collect(branch, names, seen);
                    break;
                case ThenKeyword then:
                    Collect(then.Consequence, names, seen);
                    break;
                case ElseKeyword otherwise:
                    Collect(otherwise.Alternative, names, seen);
                    break;
            }
        }
    }

    static void Add(IEnumerable<string> more, List<string> names) => names.AddRange(more.Take(MaxNames - names.Count));
}
