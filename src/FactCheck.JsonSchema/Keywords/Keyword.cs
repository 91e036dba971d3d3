using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Evaluating;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Uris;

namespace FactCheck.JsonSchema.Keywords;

/// <summary>A keyword of a compiled schema. Immutable.</summary>
internal abstract class Keyword(KeywordSource source)
{
    string? _location;

    /// <summary>As written in the schema.</summary>
    public string Name { get; } = source.Definition.Name;

    /// <summary>As in <see cref="KeywordDefinition.Order"/>.</summary>
    public int Order { get; } = source.Definition.Order;

    /// <summary>The schema that it stands in.</summary>
    public SchemaNode Schema { get; } = source.Schema;

    /// <summary>The node of its value in the schema's tape.</summary>
    public int Value { get; } = source.Value;

    /// <summary>The kinds of values it says anything about.</summary>
    public virtual JsonKinds AppliesTo => JsonKinds.All;

    /// <summary>False of keywords that only annotate.</summary>
    public virtual bool Asserts => true;

    /// <summary>True of keywords that look at the value itself and apply no schema.</summary>
    public virtual bool IsLeaf => false;

    /// <summary>True of keywords that apply schemas to the value itself: chains of them can lead back to where they began.</summary>
    public virtual bool IsInPlace => false;

    /// <summary>True where every subschema must hold, so that the fault of one is a fault of the whole.</summary>
    public virtual bool IsConjunction => false;

    /// <summary>The tape of the schema.</summary>
    protected JsonTape SchemaTape => Schema.Document.Tape;

    /// <summary>The resource's URI and the pointer of the keyword as its fragment.</summary>
    public string Location => _location ??= Schema.Resource.Id + "#" + UriReference.EncodeFragment(Schema.Pointer + "/" + JsonPointer.Escape(Name));

    /// <summary>Looks up the keywords beside this one; called once, when the schema is complete.</summary>
    public virtual void Link()
    {
    }

    /// <summary>Whether a value satisfies the keyword. Called only with values of <see cref="AppliesTo"/>.</summary>
    public abstract bool Evaluate(Run run, int at);

    /// <summary>The pointer from the schema to subschema <paramref name="step"/>, without the leading slash.</summary>
    public virtual string Path(int step) => JsonPointer.Escape(Name);

    /// <summary>A fault in words. Called only where <see cref="Run.Fail"/> was.</summary>
    public virtual FaultText Describe(JsonTape tape, Fault fault) => new($"does not satisfy \"{Name}\"", "that it does");

    /// <summary>In words, that a subschema <c>false</c> was applied to a value.</summary>
    public virtual FaultText DescribeForbidden(JsonTape tape, int at) => new($"is {ValueText.Of(tape, at)}", "nothing here: the schema forbids it");
}
