using System.Collections.Immutable;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Collects what several schemas find in one file: a later one is silent about a place at which an earlier one found something. For one thread.</summary>
sealed class ShapeFaults
{
    readonly ImmutableArray<ShapeFault>.Builder _faults = ImmutableArray.CreateBuilder<ShapeFault>();
    HashSet<string> _known = [];

    /// <summary>What was found, in the order of the schemas.</summary>
    public ImmutableArray<ShapeFault> ToImmutable() => _faults.ToImmutable();

    /// <summary>Adds what one schema found.</summary>
    /// <param name="explanations">Its explanations.</param>
    /// <param name="describe">Makes faults of them.</param>
    public void Add(ImmutableArray<Explanation> explanations, Func<Explanation, ShapeFault> describe)
    {
        // Faults of one schema are different already, also where they are at one place.
        foreach (var fault in explanations.Select(describe))
            if (!IsKnown(fault.Place)) _faults.Add(fault);
        _known = [.. _faults.Select(fault => fault.Place).Where(place => place.Length > 0)];
    }

    // A value that is wrong as a whole is wrong in all its parts.
    bool IsKnown(string place)
    {
        for (var end = place.Length; end > 0; end = place.LastIndexOf('/', end - 1))
            if (_known.Contains(place[..end])) return true;
        return false;
    }
}
