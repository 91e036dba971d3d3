using System.Collections.Immutable;
using FactCheck.Agreement.Coding;

namespace FactCheckTUI.Agreeing;

/// <summary>Value against value of an attribute.</summary>
static class AttributeValues
{
    /// <summary>Every two values that met, the commonest first.</summary>
    /// <param name="coding">Matched spans, each valued by two annotators.</param>
    public static ImmutableArray<ValuePair> Of(CodingStudy coding)
    {
        var counts = new Dictionary<(int First, int Second), long>();
        for (var unit = 0; unit < coding.Units; unit++)
        {
            var values = Enumerable.Range(0, coding.Coders).Select(coder => coding[unit, coder]).OfType<int>().ToList();
            if (values.Count == 2) counts[(values[0], values[1])] = counts.GetValueOrDefault((values[0], values[1])) + 1;
        }
        return [.. counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).Select(pair => new ValuePair(Text(coding, pair.Key.First), Text(coding, pair.Key.Second), pair.Value))];
    }

    /// <summary>A category in words.</summary>
    public static string Text(CodingStudy coding, int category) =>
        coding.Categories[category] is Category.LabelSet { Labels: var labels } ? labels.IsEmpty ? "nothing" : string.Join(" + ", labels) : coding.Categories[category].Text;
}
