using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>A schema with its own URI: a whole document, or a subschema with an <c>$id</c> (Core 4.3.5).</summary>
internal sealed class SchemaResource(SchemaDocument document, int root, UriReference uri, Dialect dialect)
{
    public SchemaDocument Document { get; } = document;

    public int Root { get; } = root;

    public UriReference Uri { get; } = uri;

    /// <summary>The URI as text, without fragment.</summary>
    public string Id { get; } = uri.WithoutFragment();

    public Dialect Dialect { get; set; } = dialect;

    /// <summary>Nodes by <c>$anchor</c> and <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, int> Anchors { get; } = new(StringComparer.Ordinal);

    /// <summary>Nodes by <c>$dynamicAnchor</c>.</summary>
    public Dictionary<string, int> DynamicNodes { get; } = new(StringComparer.Ordinal);

    /// <summary>Schemas by <c>$dynamicAnchor</c>; filled when a schema of the resource is first compiled.</summary>
    public Dictionary<string, SchemaNode> DynamicAnchors { get; } = new(StringComparer.Ordinal);
}
