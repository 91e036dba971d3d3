using System.Text;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema;

/// <summary>An object of the instance being explained, seen by an <see cref="IInstanceNarrator"/>. Good only during the call that passes it.</summary>
public readonly ref struct InstanceObject
{
    readonly JsonTape _tape;
    readonly int _node;

    internal InstanceObject(JsonTape tape, int node, string? container)
    {
        (_tape, _node) = (tape, node);
        Container = container;
    }

    /// <summary>The name of the member that holds the object, or the array that it is an item of; null at the root. Made safe to print, and cut after 60 characters.</summary>
    public string? Container { get; }

    /// <summary>The text of a string member; null where there is none, or where it is no string.</summary>
    /// <param name="name">The member's name.</param>
    public string? Text(string name)
    {
        var value = _tape.Find(_node, Encoding.UTF8.GetBytes(name));
        return value >= 0 && _tape.Kind(value) == JsonKind.String ? _tape.String(value) : null;
    }
}
