using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

/// <summary>One schema applied to one instance, as recorded: a node of the tree that outputs and explanations are made of.</summary>
internal sealed class Unit(Unit? parent, Keyword? via, int step, SchemaNode schema, int instance)
{
    static readonly List<Unit> NoUnits = [];
    static readonly List<Fault> NoFaults = [];
    static readonly List<UnitAnnotation> NoAnnotations = [];

    List<Unit>? _children;
    List<Fault>? _faults;
    List<UnitAnnotation>? _annotations;

    public Unit? Parent { get; } = parent;

    /// <summary>The keyword that applied the schema, or null at the root.</summary>
    public Keyword? Via { get; } = via;

    /// <summary>Which subschema of <see cref="Via"/>.</summary>
    public int Step { get; } = step;

    public SchemaNode Schema { get; } = schema;

    public int Instance { get; } = instance;

    /// <summary>Characters of the evaluation path and the pointer of the instance; known where everything is recorded.</summary>
    public int PlaceLength { get; set; }

    public bool IsValid { get; set; } = true;

    /// <summary>True once <c>anyOf</c>, <c>oneOf</c> or their like failed: what their branches would have evaluated is unknown.</summary>
    public bool LostBranches { get; set; }

    public List<Unit> Children => _children ?? NoUnits;

    public List<Fault> Faults => _faults ?? NoFaults;

    public List<UnitAnnotation> Annotations => _annotations ?? NoAnnotations;

    public void Add(Unit child) => (_children ??= []).Add(child);

    public void Add(Fault fault) => (_faults ??= []).Add(fault);

    public void Add(UnitAnnotation annotation) => (_annotations ??= []).Add(annotation);

    /// <summary>Forgets the children from <paramref name="count"/> on.</summary>
    public void Truncate(int count) => _children?.RemoveRange(count, _children.Count - count);

    /// <summary>The JSON Pointer of keywords from the root to here, references included.</summary>
    public string EvaluationPath() => Parent is null ? "" : Parent.EvaluationPath() + "/" + Via!.Path(Step);
}
