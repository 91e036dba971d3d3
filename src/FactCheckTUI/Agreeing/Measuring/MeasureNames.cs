using System.Collections.Immutable;
using FactCheck.Agreement;
using FactCheck.Annotation.Schemes;

namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>Reads the names that <c>--measure</c> was given.</summary>
static class MeasureNames
{
    /// <summary>Stands for every measure.</summary>
    public const string Every = "all";

    /// <summary>The measures, or what is wrong with a name, with what was probably meant.</summary>
    /// <param name="names">Each a name or several with commas; none: those that are quick.</param>
    /// <param name="by">The rows: attributes have values only, no places.</param>
    public static (ImmutableArray<SpanMeasure> Measures, string? Problem) Read(IReadOnlyCollection<string> names, Grouping by)
    {
        var possible = SpanMeasures.All.Where(measure => by != Grouping.Attribute || measure.OnValues is not null).ToImmutableArray();
        var given = names.SelectMany(name => name.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)).Distinct(StringComparer.Ordinal).ToList();
        if (given.Contains(Every)) return (possible, null);
        if (given.Count == 0) return ([.. possible.Where(measure => !measure.IsSlow && (measure.Measure.Id != "ku-alpha" || by == Grouping.Label))], null);
        var chosen = ImmutableArray.CreateBuilder<SpanMeasure>();
        foreach (var name in given)
        {
            if (possible.FirstOrDefault(measure => measure.Measure.Id == name) is not { } measure) return ([], Unknown(name, possible));
            chosen.Add(measure);
        }
        return (chosen.ToImmutable(), null);
    }

    static string Unknown(string name, ImmutableArray<SpanMeasure> possible)
    {
        var ids = possible.Select(measure => measure.Measure.Id).ToList();
        var list = $"Measures: {string.Join(", ", ids)}, {Every}.";
        if (SpanMeasures.All.Any(measure => measure.Measure.Id == name)) return $"{name} compares places in the text; attributes of matched spans have values only. {list}";
        if (Measures.All.Any(measure => measure.Id == name)) return $"{name} does not apply to spans with labels. {list}";
        var meant = NearestName.Of(name, ids) is { } nearest ? $" Did you mean {nearest}?" : "";
        return $"There is no measure {name}.{meant} {list}";
    }
}
