using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Formats;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>
/// Compiles a schema together with the files that it refers to by relative paths. Only files in the schema's own folder and below are read; there is no
/// network. Nothing is read that no reference names.
/// </summary>
sealed class SchemaLoading
{
    const int MostFiles = 100;

    // A misspelt keyword in a schema would let everything pass.
    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };
    static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    readonly Func<string, SchemaReading> _read;
    readonly string _folder;
    readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    SchemaRegistry _registry;

    SchemaLoading(Func<string, SchemaReading> read, string name, SchemaRegistry known)
    {
        (_read, _registry) = (read, known);
        _folder = SchemaNames.UriOf(name)[..(SchemaNames.UriOf(name).LastIndexOf('/') + 1)];
    }

    /// <summary>Reads and compiles a schema.</summary>
    /// <param name="name">Its name, with <c>/</c>.</param>
    /// <param name="read">Reads a file by its name.</param>
    /// <param name="known">Schemas that it may refer to by their URIs.</param>
    /// <param name="problems">Why there is none, where the result is null.</param>
    public static CompiledSchema? Load(string name, Func<string, SchemaReading> read, SchemaRegistry known, out ImmutableArray<FormatProblem> problems)
    {
        switch (read(name))
        {
            case SchemaReading.Found found:
                return new SchemaLoading(read, name, known).Compile(name, found.Utf8.Span, out problems);
            case SchemaReading.Unusable unusable:
                problems = [unusable.Problem];
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    CompiledSchema? Compile(string name, ReadOnlySpan<byte> utf8, out ImmutableArray<FormatProblem> problems)
    {
        var uri = SchemaNames.UriOf(name);
        _seen.Add(uri);
        Follow(utf8, uri, null);
        problems = [];
        switch (SchemaCompiler.Compile(utf8, _registry, Strict with { BaseUri = uri }))
        {
            case Compilation.Compiled compiled:
                return compiled.Schema;
            case Compilation.Refused refused:
                problems = [.. refused.Problems.Select(problem => Describe(problem, uri))];
                return null;
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>Registers what a schema refers to, and what that refers to.</summary>
    /// <param name="utf8">The schema.</param>
    /// <param name="uri">Its file.</param>
    /// <param name="named">What it is called by those that refer to it from an <c>$id</c>; null: they refer from files.</param>
    void Follow(ReadOnlySpan<byte> utf8, string uri, Uri? named)
    {
        var (references, own) = ReferencesOf(utf8);
        if (references.Count == 0) return;
        var id = Uri.TryCreate(own, UriKind.Absolute, out var absolute) ? absolute : named;
        foreach (var reference in references)
        {
            if (!Uri.TryCreate(new Uri(uri), reference, out var target) || !target.AbsoluteUri.StartsWith(_folder, StringComparison.Ordinal)) continue;
            var file = target.GetLeftPart(UriPartial.Path);
            if (_seen.Count >= MostFiles || !_seen.Add(file)) continue;
            if (SchemaNames.Of(file) is not { } name || _read(name) is not SchemaReading.Found { Utf8: var bytes }) continue; // the compiler says what leads nowhere
            _registry = _registry.Add(file, bytes.Span);
            // A schema with an $id refers from there: as its files lie beside it, so do they beside its $id.
            var called = id is not null && Uri.TryCreate(id, reference, out var it) ? new Uri(it.GetLeftPart(UriPartial.Query)) : null;
            if (called is not null) _registry = _registry.Add(called.AbsoluteUri, bytes.Span);
            Follow(bytes.Span, file, called);
        }
    }

    static (List<string> References, string? Id) ReferencesOf(ReadOnlySpan<byte> utf8)
    {
        var references = new List<string>();
        string? id = null;
        try
        {
            var reader = new Utf8JsonReader(utf8, Deep);
            while (reader.Read())
            {
                if (reader.TokenType != JsonTokenType.PropertyName) continue;
                var refers = reader.ValueTextEquals("$ref"u8) || reader.ValueTextEquals("$dynamicRef"u8);
                var names = reader.CurrentDepth == 1 && reader.ValueTextEquals("$id"u8);
                if (!reader.Read() || reader.TokenType != JsonTokenType.String) continue;
                if (refers && !LeadsElsewhere(reader.ValueSpan)) references.Add(reader.GetString()!); // a string token is not null
                if (names) id = reader.GetString();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The compiler says where it is no JSON.
        }
        return (references, id);
    }

    // Into the schema itself, or to a name that is no path. Told without Uri, which takes milliseconds to load.
    static bool LeadsElsewhere(ReadOnlySpan<byte> reference) => reference.StartsWith("#"u8) || reference.StartsWith("urn:"u8) || reference.StartsWith("http:"u8) || reference.StartsWith("https:"u8);

    static FormatProblem Describe(SchemaProblem problem, string uri)
    {
        var file = problem.Location.Split('#')[0];
        var elsewhere = file != uri && SchemaNames.Of(file) is { } name ? $"In {name}: " : "";
        return new FormatProblem(ShapeCodes.Of(problem.Code), problem.Position.ToString(), elsewhere + SchemaNames.Shown(problem.Message));
    }
}
