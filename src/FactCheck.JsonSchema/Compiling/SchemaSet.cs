using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;
using FactCheck.JsonSchema.Patterns;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>One compilation: the schema, whatever it refers to, and what is wrong with them.</summary>
internal sealed partial class SchemaSet(SchemaRegistry registry, CompileOptions options, HashSet<string> checkedDialects)
{
    /// <summary>A schema with thousands of faults is as refused as one with a hundred.</summary>
    const int MaxProblems = 100;

    readonly Queue<SchemaNode> _pending = new();
    readonly List<SchemaProblem> _problems = [];
    readonly List<SchemaProblem> _warnings = [];

    public CompileOptions Options { get; } = options;

    /// <summary>What the patterns of all the schemas may cost together.</summary>
    public PatternBudget Patterns { get; } = new();

    public Compilation Compile(ReadOnlySpan<byte> utf8Schema)
    {
        var uri = UriReference.Parse(Options.BaseUri).WithoutFragment();
        if (Load(uri, utf8Schema) is not { } document)
        {
            _problems.Add(_malformed[uri]);
            return Refused();
        }
        Report(document);
        var root = Schema(document, 0, document.Resources[0]);
        var schemas = new List<SchemaNode>();
        while (_pending.TryDequeue(out var node))
        {
            Build(node);
            schemas.Add(node);
        }
        foreach (var schema in schemas) schema.Shorten();
        if (_problems.Count == 0) CheckCustomDialects();
        return _problems.Count > 0 ? Refused() : new Compilation.Compiled(new CompiledSchema(root, [.. _warnings]));
    }

    /// <summary>The schema at a node; the same object for the same node, so that cycles close.</summary>
    public SchemaNode Schema(SchemaDocument document, int node, SchemaResource enclosing)
    {
        if (document.Compiled.TryGetValue(node, out var schema)) return schema;
        if (!document.Resources.ContainsKey(node)) Index(document, node, enclosing);
        schema = new SchemaNode(document, node, document.Resources[node]);
        document.Compiled.Add(node, schema);
        _pending.Enqueue(schema);
        // Whatever enters the dynamic scope may be asked for its dynamic anchors.
        foreach (var (anchor, anchored) in schema.Resource.DynamicNodes)
            if (!schema.Resource.DynamicAnchors.ContainsKey(anchor)) Activate(schema.Resource, anchor, anchored);
        return schema;
    }

    void Activate(SchemaResource resource, string anchor, int node)
    {
        if (resource.Document.Compiled.TryGetValue(node, out var schema))
        {
            resource.DynamicAnchors.Add(anchor, schema);
            return;
        }
        schema = Schema(resource.Document, node, resource);
        resource.DynamicAnchors.TryAdd(anchor, schema);
    }

    public void Refuse(string code, SchemaResource resource, int node, string message)
    {
        if (_problems.Count < MaxProblems) _problems.Add(Problem(code, resource, node, message));
    }

    static SchemaProblem Problem(string code, SchemaResource resource, int node, string message)
    {
        var pointer = UriReference.EncodeFragment(JsonPointer.Of(resource.Document.Tape, node, resource.Root));
        return new SchemaProblem(code, $"{resource.Id}#{pointer}", resource.Document.Position(node), message);
    }

    Compilation.Refused Refused() => new([.. _problems.OrderBy(p => p.Position.Line).ThenBy(p => p.Position.Column)]);

    void Build(SchemaNode schema)
    {
        var tape = schema.Document.Tape;
        if (tape.Kind(schema.Index) is JsonKind.True or JsonKind.False)
        {
            schema.Complete(tape.Kind(schema.Index) == JsonKind.True);
            return;
        }
        if (tape.Kind(schema.Index) != JsonKind.Object)
        {
            Refuse("schema.kind", schema.Resource, schema.Index, $"A schema is an object, true or false; found {ValueText.Of(tape, schema.Index)}.");
            return;
        }
        var keywords = new List<Keyword>();
        var end = tape.Next(schema.Index);
        for (var name = schema.Index + 1; name < end; name = tape.Next(name + 1))
        {
            var definition = KeywordTable.Find(tape.String(name));
            if (definition is null || !schema.Resource.Dialect.Knows(definition)) definition = Unknown(schema, name);
            if (definition.Read(new KeywordSource(this, schema, definition, name + 1)) is { } keyword) Insert(keywords, keyword);
        }
        schema.Complete([.. keywords]);
    }

    /// <summary>Keeps the order of evaluation and, within it, of the schema.</summary>
    static void Insert(List<Keyword> keywords, Keyword keyword)
    {
        var at = keywords.Count;
        while (at > 0 && keywords[at - 1].Order > keyword.Order) at--;
        keywords.Insert(at, keyword);
    }

    KeywordDefinition Unknown(SchemaNode schema, int name)
    {
        var text = schema.Document.Tape.String(name);
        if (!text.StartsWith("x-", StringComparison.Ordinal))
        {
            var list = Options.UnknownKeywords == UnknownKeywords.Refuse ? _problems : _warnings;
            if (list.Count < MaxProblems) list.Add(UnknownKeyword(schema, name, text));
        }
        return AnnotationKeyword.Unknown(text);
    }

    static SchemaProblem UnknownKeyword(SchemaNode schema, int name, string text)
    {
        var hint = Nearest.Of(text, KeywordTable.Names) is { } meant ? $" Did you mean \"{meant}\"?" : "";
        return Problem("schema.unknown-keyword", schema.Resource, name, $"{ValueText.Quote(text)} is no keyword of {schema.Resource.Dialect.Uri}.{hint}");
    }
}
