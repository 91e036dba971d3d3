using System.Text.Json;
using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>Reads the inputs of reference cases into studies.</summary>
static class ReferenceInputs
{
    public static CodingStudy Coding(this ReferenceCase reference)
    {
        var input = reference.Input;
        switch (input.GetProperty("type").GetString())
        {
            case "contingency":
                return reference.Table().ToStudy();
            case "category_counts":
                return CodingStudy.OfCounts(Categories(input), [.. input.GetProperty("counts").EnumerateArray()
                    .Select(row => row.EnumerateArray().Select(n => n.GetInt32()).ToList())]);
            case "coding_sets":
                return CodingStudy.OfSets(Rows(input, value => value.ValueKind == JsonValueKind.Null ? null : value.EnumerateArray()
                    .Select(label => label.GetString()!)));
            default:
                return Values(input).Any(value => value.ValueKind == JsonValueKind.String)
                    ? CodingStudy.OfLabels(Rows(input, value => value.GetString()))
                    : CodingStudy.OfNumbers(Rows(input, value => value.ValueKind == JsonValueKind.Null ? (double?)null : value.GetDouble()));
        }
    }

    public static ContingencyTable Table(this ReferenceCase reference)
    {
        if (!reference.Input.TryGetProperty("table", out var table)) return ContingencyTable.Of(reference.Coding(), 0, 1);
        var size = table.GetArrayLength();
        var counts = new long[size, size];
        for (var i = 0; i < size; i++)
            for (var j = 0; j < size; j++)
                counts[i, j] = table[i][j].GetInt64();
        return new ContingencyTable(Categories(reference.Input), counts);
    }

    static ImmutableArray<Category> Categories(JsonElement input) =>
        [.. input.GetProperty("categories").EnumerateArray().Select(Category (value) =>
            value.ValueKind == JsonValueKind.Number ? new Category.Number(value.GetDouble()) : new Category.Label(value.GetString()!))];

    static IEnumerable<JsonElement> Values(JsonElement input) => input.GetProperty("units").EnumerateArray().SelectMany(row => row.EnumerateArray());

    static IEnumerable<IReadOnlyList<T>> Rows<T>(JsonElement input, Func<JsonElement, T> read) =>
        input.GetProperty("units").EnumerateArray().Select(row => row.EnumerateArray().Select(read).ToList());
}
