using FactCheck.JsonSchema.Json;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Evaluating;

/// <content>
/// How long the output of what is recorded would be: a name of a megabyte, in the schema or in the instance, stands in the place of everything below it.
/// </content>
internal sealed partial class Run
{
    /// <summary>Characters around the places of a unit, and those of a message at its longest.</summary>
    const int UnitLength = 100;
    const int MessageLength = 500;

    /// <summary>Finding out where something stands costs so many steps.</summary>
    const int PlaceWork = 64;

    int _units;
    long _outputLength;

    /// <summary>Charges for a unit; false once the output would be too large.</summary>
    bool ChargeForUnit(Unit unit, int at)
    {
        if (++_units > _limits.MaxOutputUnits) return Exceed("limit.output-units", at, $"The output has more than {_limits.MaxOutputUnits:N0} units.");
        unit.PlaceLength = unit.Parent is { } parent ? parent.PlaceLength + 1 + unit.Via!.Path(unit.Step).Length + LengthBelow(parent.Instance, at) : 0; // all but the root were applied by something
        return Spend(PlaceWork) && Charge(UnitLength + unit.PlaceLength + unit.Schema.Location.Length, at);
    }

    void ChargeForFault(Keyword keyword, int at)
    {
        if (Annotates) Charge(MessageLength + _unit!.PlaceLength + keyword.Location.Length, at);
    }

    bool Charge(long length, int at) =>
        (_outputLength += length) <= _limits.MaxOutputLength || Exceed("limit.output-length", at, $"The output has more than {_limits.MaxOutputLength:N0} characters.");

    // What the pointer of a value has beyond that of the one that it is a part of.
    int LengthBelow(int parent, int at)
    {
        if (at == parent) return 0;
        var name = Tape.Kind(at) == JsonKind.Name ? at : at - 1;
        return Tape.Kind(parent) == JsonKind.Object ? 1 + Tape.Nodes[name].Length : UnitLength;
    }
}
