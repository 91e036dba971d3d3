using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Compiling;

internal sealed partial class SchemaSet
{
    readonly JsonParser _parser = new();
    readonly Dictionary<string, SchemaResource> _resources = new(StringComparer.Ordinal);
    readonly Dictionary<string, SchemaProblem> _malformed = new(StringComparer.Ordinal);
    readonly HashSet<string> _loaded = new(StringComparer.Ordinal);

    /// <summary>Follows a reference; null where it leads nowhere, which refuses the schema.</summary>
    public SchemaNode? Resolve(SchemaResource from, int node, string reference)
    {
        var uri = UriReference.Parse(reference).ResolveFrom(from.Uri);
        var resource = FindResource(uri.WithoutFragment());
        if (resource is null)
        {
            Refuse("schema.reference", from, node,
                $"The reference \"{reference}\" leads to {uri.WithoutFragment()}, which is not registered; schemas are never fetched. Register it, or correct the reference.");
            return null;
        }
        var fragment = UriReference.Decode(uri.Fragment ?? "");
        var target = fragment.Length == 0 ? resource.Root
            : fragment[0] == '/' ? FindPointer(ref resource, fragment)
            : resource.Anchors.GetValueOrDefault(fragment, -1);
        if (target >= 0) return Schema(resource.Document, target, resource);
        var what = fragment[0] == '/' ? $"has nothing at {fragment}" : $"has no anchor \"{fragment}\"";
        var meant = fragment[0] == '/' ? null : Explaining.Nearest.Of(fragment, resource.Anchors.Keys);
        Refuse("schema.reference", from, node,
            $"The reference \"{reference}\" leads nowhere: {resource.Id} {what}.{(meant is null ? "" : $" Did you mean \"#{meant}\"?")}");
        return null;
    }

    SchemaResource? FindResource(string uri)
    {
        if (!_resources.ContainsKey(uri))
        {
            if (registry.Schemas.TryGetValue(uri, out var bytes)) Load(uri, bytes);
            else if (Metaschemas.Find(uri) is { } metaschema) Load(uri, metaschema);
        }
        if (!_resources.ContainsKey(uri))
        {
            // Perhaps it is the $id of a schema that is registered under another URI.
            foreach (var (other, text) in registry.Schemas) Load(other, text);
        }
        if (_malformed.Remove(uri, out var problem)) _problems.Add(problem);
        if (!_resources.TryGetValue(uri, out var resource)) return null;
        Report(resource.Document);
        return resource;
    }

    /// <summary>Reads and indexes a text. What is wrong with it waits until it is referred to; null where it is not JSON, or is loaded already.</summary>
    SchemaDocument? Load(string uri, ReadOnlySpan<byte> utf8)
    {
        if (!_loaded.Add(uri)) return null;
        var tape = new JsonTape();
        if (_parser.Parse(tape, utf8, Options.Limits) is { } fault)
        {
            _malformed.Add(uri, new SchemaProblem(fault.Code, uri + "#", TextPosition.Of(utf8, fault.Offset), fault.Message));
            return null;
        }
        var document = new SchemaDocument(tape);
        var root = new SchemaResource(document, 0, UriReference.Parse(uri), Dialect.Draft202012);
        Index(document, 0, root);
        _resources.TryAdd(uri, document.Resources[0]);
        return document;
    }

    void Report(SchemaDocument document)
    {
        _problems.AddRange(document.Problems);
        document.Problems.Clear();
    }

    static void RefuseLater(string code, SchemaResource resource, int node, string message) =>
        resource.Document.Problems.Add(Problem(code, resource, node, message));

    /// <summary>Notes the resources, anchors and subschemas at and below a schema.</summary>
    void Index(SchemaDocument document, int node, SchemaResource enclosing)
    {
        var tape = document.Tape;
        if (!document.Resources.TryAdd(node, enclosing) || tape.Kind(node) != JsonKind.Object) return;
        var resource = ResourceAt(document, node, enclosing);
        document.Resources[node] = resource;
        if (node == resource.Root) resource.Dialect = DialectOf(resource, enclosing.Dialect);
        AddAnchor(resource, node, tape.Find(node, "$anchor"u8));
        if (AddAnchor(resource, node, tape.Find(node, "$dynamicAnchor"u8)) is { } anchor) resource.DynamicNodes.TryAdd(anchor, node);
        var end = tape.Next(node);
        for (var name = node + 1; name < end; name = tape.Next(name + 1))
        {
            var definition = KeywordTable.Find(tape.String(name));
            if (definition is not null && resource.Dialect.Knows(definition)) IndexBelow(document, name + 1, definition.Subschemas, resource);
        }
    }

    void IndexBelow(SchemaDocument document, int value, Subschemas subschemas, SchemaResource resource)
    {
        var tape = document.Tape;
        var end = tape.Next(value);
        switch (subschemas)
        {
            case Subschemas.One:
                Index(document, value, resource);
                break;
            case Subschemas.Array when tape.Kind(value) == JsonKind.Array:
                for (var i = value + 1; i < end; i = tape.Next(i)) Index(document, i, resource);
                break;
            case Subschemas.Map or Subschemas.MapOrNames when tape.Kind(value) == JsonKind.Object:
                for (var i = value + 1; i < end; i = tape.Next(i + 1))
                    if (subschemas == Subschemas.Map || tape.Kind(i + 1) != JsonKind.Array) Index(document, i + 1, resource);
                break;
        }
    }

    SchemaResource ResourceAt(SchemaDocument document, int node, SchemaResource enclosing)
    {
        var id = document.Tape.Find(node, "$id"u8);
        if (id < 0 || document.Tape.Kind(id) != JsonKind.String) return enclosing;
        var uri = UriReference.Parse(document.Tape.String(id)).ResolveFrom(enclosing.Uri) with { Fragment = null };
        var resource = new SchemaResource(document, node, uri, enclosing.Dialect);
        if (!_resources.TryAdd(resource.Id, resource) && _resources[resource.Id].Document == document)
            RefuseLater("schema.duplicate-id", resource, id, $"Two schemas have the $id {resource.Id}. Give one of them another.");
        return resource;
    }

    static string? AddAnchor(SchemaResource resource, int node, int value)
    {
        if (value < 0 || resource.Document.Tape.Kind(value) != JsonKind.String) return null;
        var anchor = resource.Document.Tape.String(value);
        if (!resource.Anchors.TryAdd(anchor, node) && resource.Anchors[anchor] != node)
            RefuseLater("schema.duplicate-anchor", resource, value, $"Two schemas have the anchor \"{anchor}\". Give one of them another.");
        return anchor;
    }

    static int FindPointer(ref SchemaResource resource, string pointer)
    {
        var (document, innermost) = (resource.Document, resource);
        var node = document.Find(resource.Root, pointer, n => innermost = document.Resources.TryGetValue(n, out var inner) ? inner : innermost);
        resource = innermost;
        return node;
    }
}
