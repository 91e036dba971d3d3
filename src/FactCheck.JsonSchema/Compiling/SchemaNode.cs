using FactCheck.JsonSchema.Explaining;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Compiling;

/// <summary>A compiled schema or subschema. Immutable once its set is compiled.</summary>
internal sealed class SchemaNode(SchemaDocument document, int index, SchemaResource resource)
{
    static readonly Keyword[] None = [];

    static readonly Keyword[][] NoneOfAnyKind = [None, None, None, None, None, None, None, None];

    Keyword[][] _byKind = NoneOfAnyKind;
    string? _pointer;
    string? _documentPointer;
    string? _location;
    KnownNames? _knownNames;

    public SchemaDocument Document { get; } = document;

    /// <summary>The node of the document's tape.</summary>
    public int Index { get; } = index;

    public SchemaResource Resource { get; } = resource;

    /// <summary>The value of a boolean schema; true of a schema without assertions too.</summary>
    public bool? Always { get; private set; }

    /// <summary>True of <c>true</c> and <c>false</c> as written.</summary>
    public bool IsBoolean => Document.Tape.Kind(Index) is JsonKind.True or JsonKind.False;

    /// <summary>All keywords in the order of evaluation, annotations included.</summary>
    public Keyword[] Keywords { get; private set; } = None;

    /// <summary>True where <c>unevaluatedProperties</c> or <c>unevaluatedItems</c> stands here: what subschemas evaluate must be remembered.</summary>
    public bool Tracks { get; private set; }

    /// <summary>The kinds of which every assertion is a leaf, as bits of <see cref="JsonKinds"/>: nothing to prepare, nothing to clean up.</summary>
    public JsonKinds Leaves { get; private set; }

    /// <summary>
    /// The schema to evaluate where only the verdict matters: at the end of references in this resource beside which nothing else stands.
    /// </summary>
    public SchemaNode Shortcut { get; private set; } = null!;

    /// <summary>The pointer within the resource.</summary>
    public string Pointer => _pointer ??= JsonPointer.Of(Document.Tape, Index, Resource.Root);

    /// <summary>The pointer within the whole document.</summary>
    public string DocumentPointer => _documentPointer ??= JsonPointer.Of(Document.Tape, Index);

    /// <summary>The resource's URI and the pointer as its fragment.</summary>
    public string Location => _location ??= Resource.Id + "#" + UriReference.EncodeFragment(Pointer);

    /// <summary>The names that members of its instances are known to have.</summary>
    public KnownNames KnownNames => _knownNames ??= new KnownNames(this);

    /// <summary>The keywords that can make an instance of this kind invalid.</summary>
    public Keyword[] Assertions(JsonKind kind) => _byKind[(int)kind];

    public T? Find<T>()
        where T : Keyword
    {
        foreach (var keyword in Keywords)
            if (keyword is T found) return found;
        return null;
    }

    public void Complete(bool value) => Always = value;

    /// <summary>Finds <see cref="Shortcut"/>; called when every schema is complete.</summary>
    public void Shorten()
    {
        var end = this;
        for (var steps = 0; steps < 16 && end.OnlyReference is { } target && target.Resource == Resource; steps++) end = target;
        // What may lead back here on the same value is not cut short: only a reference that is followed finds that out.
        Shortcut = Array.Exists(end.Keywords, k => k.IsInPlace) ? this : end;
    }

    SchemaNode? OnlyReference
    {
        get
        {
            RefKeyword? only = null;
            foreach (var keyword in Keywords)
            {
                if (!keyword.Asserts) continue;
                if (only is not null || keyword is not RefKeyword reference) return null;
                only = reference;
            }
            return only?.Target;
        }
    }

    public void Complete(Keyword[] keywords)
    {
        Keywords = keywords;
        var assertions = Array.FindAll(keywords, k => k.Asserts);
        Leaves = JsonKinds.All;
        if (assertions.Length > 0) _byKind = new Keyword[NoneOfAnyKind.Length][];
        for (var kind = JsonKind.Null; kind <= JsonKind.Name && assertions.Length > 0; kind++)
        {
            var bit = (JsonKinds)(1 << (int)kind);
            _byKind[(int)kind] = Array.TrueForAll(assertions, k => (k.AppliesTo & bit) != 0) ? assertions : Array.FindAll(assertions, k => (k.AppliesTo & bit) != 0);
            if (!Array.TrueForAll(_byKind[(int)kind], k => k.IsLeaf)) Leaves &= ~bit;
        }
        foreach (var keyword in keywords) keyword.Link();
        Tracks = Array.Exists(assertions, k => k is UnevaluatedPropertiesKeyword or UnevaluatedItemsKeyword);
    }
}
