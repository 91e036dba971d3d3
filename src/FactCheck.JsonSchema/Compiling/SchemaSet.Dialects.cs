using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Compiling;

internal sealed partial class SchemaSet
{
    readonly Dictionary<string, Dialect> _dialects = new(StringComparer.Ordinal) { [Dialect.Draft202012Uri] = Dialect.Draft202012 };
    readonly List<SchemaResource> _customResources = [];

    Dialect DialectOf(SchemaResource resource, Dialect enclosing)
    {
        var tape = resource.Document.Tape;
        var value = tape.Find(resource.Root, "$schema"u8);
        if (value < 0 || tape.Kind(value) != JsonKind.String) return enclosing;
        var uri = UriReference.Parse(tape.String(value)).WithoutFragment();
        if (uri == Dialect.Draft202012Uri) return Dialect.Draft202012;
        _customResources.Add(resource);
        if (_dialects.TryGetValue(uri, out var known)) return known;
        // Until its vocabularies are read, so that a metaschema can be written in itself.
        _dialects[uri] = new Dialect(uri, Vocabularies.Draft202012);
        var metaschema = FindResource(uri);
        if (metaschema is null)
        {
            var why = uri.Contains("json-schema.org/", StringComparison.Ordinal)
                ? "Only draft 2020-12 is supported: rewrite the schema for it."
                : "Its metaschema is not registered, and nothing is fetched. Register it, or correct \"$schema\".";
            RefuseLater("schema.dialect", resource, value, $"The dialect {uri} is not known. {why}");
            return Dialect.Draft202012;
        }
        return _dialects[uri] = new Dialect(uri, VocabulariesOf(metaschema, resource, value));
    }

    static Vocabularies VocabulariesOf(SchemaResource metaschema, SchemaResource user, int at)
    {
        var tape = metaschema.Document.Tape;
        var list = tape.Find(metaschema.Root, "$vocabulary"u8);
        if (list < 0 || tape.Kind(list) != JsonKind.Object) return Vocabularies.Draft202012;
        var vocabularies = Vocabularies.None;
        var end = tape.Next(list);
        for (var name = list + 1; name < end; name = tape.Next(name + 1))
        {
            var uri = tape.String(name);
            if (Dialect.VocabularyOf(uri) is { } vocabulary) vocabularies |= vocabulary;
            else if (tape.Kind(name + 1) == JsonKind.True)
                RefuseLater("schema.vocabulary", user, at, $"The dialect {metaschema.Id} requires the vocabulary {uri}, which is not known here.");
        }
        return vocabularies;
    }

    /// <summary>Draft 2020-12 itself is checked keyword by keyword; what a custom metaschema asks beyond that is checked by evaluating it.</summary>
    void CheckCustomDialects()
    {
        foreach (var resource in _customResources)
        {
            var uri = resource.Dialect.Uri;
            if (resource.Document.Compiled.Count == 0) continue;
            // A metaschema written in itself, or in one that is written in it, needs no second opinion.
            if (uri == resource.Id || !registry.Schemas.TryGetValue(uri, out var text) || !checkedDialects.Add(uri)) continue;
            var compilation = new SchemaSet(registry, new CompileOptions { BaseUri = uri, Limits = Options.Limits }, checkedDialects).Compile(text);
            checkedDialects.Remove(uri);
            if (compilation is not Compilation.Compiled { Schema: var metaschema })
            {
                _problems.AddRange(((Compilation.Refused)compilation).Problems);
                continue;
            }
            var faults = metaschema.Explain(new Run(), resource.Document.Tape, resource.Root, EvaluateOptions.Default with { Limits = Options.Limits }, Run.DeadlineOf(Options.Limits));
            foreach (var fault in faults)
            {
                _problems.Add(new SchemaProblem("schema.metaschema", $"{resource.Id}#{UriReference.EncodeFragment(fault.InstancePointer)}", fault.Position,
                    $"{fault.Message} (a rule of the metaschema {fault.SchemaLocation})"));
            }
        }
    }
}
