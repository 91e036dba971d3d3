using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

internal sealed partial class Run
{
    Unit? _unit;
    int _faults;

    /// <summary>Faults kept for each explanation that may come of them: branches that were not meant have faults too.</summary>
    const int FaultsPerExplanation = 10;

    /// <summary>True while what is found is kept. Where enough faults are known, evaluation goes on for the verdict alone.</summary>
    bool IsRecording => _recording != Recording.None && KeepsMore;

    bool KeepsMore => _recording == Recording.Everything || _faults <= FaultsPerExplanation * _limits.MaxExplanations;

    /// <summary>What was recorded, or null.</summary>
    public Unit? Root { get; private set; }

    /// <summary>True where annotations are wanted.</summary>
    public bool Annotates => _recording == Recording.Everything;

    /// <summary>Notes that a keyword does not hold; false.</summary>
    public bool Fail(Keyword keyword, int at, int detail = 0)
    {
        if (!IsRecording) return false;
        _unit!.Add(new Fault(keyword, at, detail));
        ChargeForFault(keyword, at);
        _faults++;
        return false;
    }

    /// <summary>Notes what a keyword says; only to be called where <see cref="Annotates"/>.</summary>
    public void Annotate(Keyword keyword, string json)
    {
        if (Charge(UnitLength + _unit!.PlaceLength + keyword.Location.Length + json.Length, _unit.Instance)) _unit.Add(new UnitAnnotation(keyword, json));
    }

    /// <summary>Notes that none of a keyword's branches was taken, so that it cannot be known what they would have evaluated.</summary>
    public void LoseBranches()
    {
        for (var unit = _unit; unit is not null && unit.Instance == _unit!.Instance; unit = unit.Parent) unit.LostBranches = true;
    }

    /// <summary>True where faults are being explained and unevaluated members cannot be told from those of a failed branch.</summary>
    public bool HasLostBranches => _recording == Recording.Faults && _unit!.LostBranches;

    /// <summary>Lets go of what was recorded.</summary>
    public void Forget() => (_unit, Root) = (null, null);

    bool Record(Keyword? via, int step, SchemaNode schema, int at)
    {
        if (_recording == Recording.Faults && HoldsAtOnce(schema, at)) return true;
        var unit = new Unit(_unit, via, step, schema, at);
        if (_recording == Recording.Everything && !ChargeForUnit(unit, at)) return false;
        _unit = unit;
        Root ??= unit;
        if (schema.IsBoolean)
        {
            unit.IsValid = schema.Always!.Value;
            if (!unit.IsValid) _faults++;
        }
        else
        {
            RecordKeywords(unit, schema, at);
        }
        _unit = unit.Parent;
        if (_unit is not null && (_recording == Recording.Everything || !unit.IsValid)) _unit.Add(unit);
        return unit.IsValid;
    }

    // Most of a document is right, and there is nothing to record about that.
    bool HoldsAtOnce(SchemaNode schema, int at)
    {
        var kind = Tape.Nodes[at].Kind;
        if (schema.IsBoolean || (schema.Leaves & (JsonKinds)(1 << (int)kind)) == 0) return false;
        _recording = Recording.None;
        var holds = Holds(schema, kind, at);
        _recording = Recording.Faults;
        return holds;
    }

    void RecordKeywords(Unit unit, SchemaNode schema, int at)
    {
        var kind = (JsonKinds)(1 << (int)Tape.Nodes[at].Kind);
        foreach (var keyword in schema.Keywords)
        {
            if ((keyword.AppliesTo & kind) == 0) continue;
            var (children, faults, lost) = (unit.Children.Count, _faults, unit.LostBranches);
            if (!keyword.Evaluate(this, at))
            {
                unit.IsValid = false;
            }
            else if (_recording == Recording.Faults)
            {
                // A failed branch of a keyword that holds is nobody's fault.
                unit.Truncate(children);
                _faults = faults;
                unit.LostBranches = lost;
            }
        }
    }

    bool KeepsMarks(Keyword? via) => _recording == Recording.Faults && via is not null && via.IsConjunction;
}
