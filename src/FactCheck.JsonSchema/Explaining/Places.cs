using System.Globalization;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema.Explaining;

/// <summary>Where in an instance something is, in words.</summary>
internal sealed class Places(JsonTape tape, TapePaths paths, IInstanceNarrator? narrator)
{
    readonly Dictionary<int, string?> _subjects = [];
    readonly Lazy<LineIndex> _lines = new(() => new LineIndex(tape.Bytes.AsMemory(0, tape.SourceLength)));

    /// <summary>The innermost named object around a node, and the node's place in it.</summary>
    public (string? Subject, string Place) Describe(int node)
    {
        var path = PathTo(node);
        for (var i = path.Count - 1; narrator is not null && i >= 0; i--)
        {
            if (tape.Kind(path[i]) != JsonKind.Object || Subject(path, i) is not { } subject) continue;
            return (subject, i == path.Count - 1 ? "" : Place(path));
        }
        return (null, path.Count == 1 ? "the document" : Place(path));
    }

    public TextPosition Position(Cause cause)
    {
        var node = cause.IsUnknownMember && cause.Instance > 0 && tape.Kind(cause.Instance - 1) == JsonKind.Name ? cause.Instance - 1 : cause.Instance;
        return _lines.Value.Position(tape.Nodes[node].Source);
    }

    string? Subject(List<int> path, int index)
    {
        if (!_subjects.TryGetValue(path[index], out var subject))
            _subjects.Add(path[index], subject = narrator!.Narrate(new InstanceObject(tape, path[index], Container(path, index)))); // only asked where there is one
        return subject;
    }

    string Place(List<int> path)
    {
        var node = path[^1];
        if (tape.Kind(node) == JsonKind.Name) return $"the name {ValueText.Of(tape, node)}";
        var parent = path[^2];
        if (tape.Kind(parent) == JsonKind.Object) return ValueText.Quoted(tape, node - 1);
        var number = (paths.Ordinal(node) + 1).ToString(CultureInfo.InvariantCulture);
        var array = Container(path, path.Count - 1);
        return array is null ? $"item {number}" : $"item {number} of \"{array}\"";
    }

    /// <summary>The name of the nearest member around the node at <paramref name="index"/> of the path, itself included, as it is shown.</summary>
    string? Container(List<int> path, int index)
    {
        for (var i = index; i > 0; i--)
            if (tape.Kind(path[i - 1]) == JsonKind.Object) return ValueText.Plain(tape, path[i] - 1);
        return null;
    }

    List<int> PathTo(int node)
    {
        var path = new List<int>();
        for (var at = node; at >= 0; at = paths.Parent(at)) path.Add(at);
        path.Reverse();
        return path;
    }
}
