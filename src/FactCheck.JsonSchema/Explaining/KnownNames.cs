using System.Text;
using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>The member names that a schema knows, its own and those of the schemas it applies to the same value.</summary>
internal static class KnownNames
{
    const int MaxShown = 12;

    /// <summary>In objects with more members, and further from their start than so many nodes, no suggestion is looked for.</summary>
    const int MaxMembers = 256;
    const int MaxDistance = 100_000;

    /// <summary>Schemas looked into; a chain of thousands of references is nobody's list of names.</summary>
    const int MaxSchemas = 256;

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
        var names = Of(schema);
        if (names.Count == 0) return new("is not known here", "no members");
        var shown = string.Join(", ", names.Take(MaxShown)) + (names.Count > MaxShown ? $" and {names.Count - MaxShown} more" : "");
        return new("is not known here", $"one of {shown}", NearestFree(names, tape, value) is { } near ? ValueText.Quote(near) : null);
    }

    /// <summary>The name that a member was probably meant to have: what the object already has it was not.</summary>
    static string? NearestFree(IReadOnlyList<string> names, JsonTape tape, int value)
    {
        var parent = value - 1;
        while (tape.Kind(parent) != JsonKind.Object || tape.Next(parent) <= value)
            if (--parent < Math.Max(0, value - MaxDistance)) return null;
        if (tape.ChildCount(parent) > MaxMembers) return null;
        return Nearest.Of(tape.String(value - 1), names.Where(n => tape.Find(parent, Encoding.UTF8.GetBytes(n)) < 0));
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
        if (seen.Count > MaxSchemas || !seen.Add(schema)) return;
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
}
