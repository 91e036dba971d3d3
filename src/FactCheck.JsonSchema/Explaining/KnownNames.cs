using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>The member names that a schema knows, its own and those of the schemas it applies to the same value.</summary>
internal static class KnownNames
{
    const int MaxShown = 12;

    /// <summary>The names in the order in which the schema mentions them.</summary>
    public static IReadOnlyList<string> Of(SchemaNode schema)
    {
        var names = new List<string>();
        Collect(schema, names, []);
        return [.. names.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>A member that the schema does not know.</summary>
    public static FaultText DescribeUnknown(SchemaNode schema, JsonTape tape, int value)
    {
        var name = tape.String(value - 1);
        var names = Of(schema);
        if (names.Count == 0) return new("is not known here", "no members");
        // What the object already has is not what the member was meant to be.
        var parent = Parent(tape, value);
        var free = names.Where(n => tape.Find(parent, System.Text.Encoding.UTF8.GetBytes(n)) < 0);
        var shown = string.Join(", ", names.Take(MaxShown)) + (names.Count > MaxShown ? $" and {names.Count - MaxShown} more" : "");
        return new("is not known here", $"one of {shown}", Nearest.Of(name, free) is { } near ? ValueText.Quote(near) : null);
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
        if (!seen.Add(schema)) return;
        foreach (var keyword in schema.Keywords)
        {
            switch (keyword)
            {
                case PropertiesKeyword properties:
                    names.AddRange(properties.Names.Where((_, i) => properties.Schemas[i].Always != false));
                    break;
                case RequiredKeyword required:
                    names.AddRange(required.Names);
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

    static int Parent(JsonTape tape, int node)
    {
        for (var i = node - 1; ; i--)
            if (tape.Kind(i) == JsonKind.Object && tape.Next(i) > node && i != node) return i;
    }
}
