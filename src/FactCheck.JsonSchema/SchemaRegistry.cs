using System.Collections.Immutable;
using System.Text;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema;

/// <summary>
/// The schemas that <c>$ref</c> and <c>$schema</c> may reach besides the one being compiled, by URI. Nothing is ever fetched: what is not
/// registered does not exist. Immutable; the metaschemas of draft 2020-12 are always there. A schema is parsed when a reference first
/// reaches it, so a bad one is refused by the compilation that needs it.
/// </summary>
public sealed class SchemaRegistry
{
    SchemaRegistry(ImmutableDictionary<string, byte[]> schemas) => Schemas = schemas;

    /// <summary>The metaschemas of draft 2020-12 only.</summary>
    public static SchemaRegistry Empty { get; } = new(ImmutableDictionary<string, byte[]>.Empty);

    internal ImmutableDictionary<string, byte[]> Schemas { get; }

    /// <summary>This registry and one schema more; a schema already registered under the URI is replaced.</summary>
    /// <param name="uri">Absolute, without fragment (an empty one is dropped): where the schema would be retrieved from. Its own <c>$id</c> counts besides.</param>
    /// <param name="utf8Schema">The schema; copied.</param>
    /// <exception cref="ArgumentException"><paramref name="uri"/> is relative or has a fragment.</exception>
    public SchemaRegistry Add(string uri, ReadOnlySpan<byte> utf8Schema)
    {
        ArgumentNullException.ThrowIfNull(uri);
        var parsed = UriReference.Parse(uri);
        if (!parsed.IsAbsolute) throw new ArgumentException($"'{uri}' is relative: schemas are registered under absolute URIs.", nameof(uri));
        if (parsed.Fragment is { Length: > 0 }) throw new ArgumentException($"'{uri}' has a fragment: a whole schema is registered.", nameof(uri));
        return new SchemaRegistry(Schemas.SetItem(parsed.WithoutFragment(), utf8Schema.ToArray()));
    }

    /// <inheritdoc cref="Add(string, ReadOnlySpan{byte})"/>
    public SchemaRegistry Add(string uri, string schema) => Add(uri, Encoding.UTF8.GetBytes(schema));
}
