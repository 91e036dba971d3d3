using System.Collections.Immutable;

namespace FactCheck.Formats;

/// <summary>What came out of reading a file: the value, or why there is none. Compared by reference of its parts.</summary>
/// <param name="Value">The value; null where the file could not be used.</param>
/// <param name="Problems">What was wrong; may be more than nothing beside a value.</param>
public sealed record Parsed<T>(T? Value, ImmutableArray<FormatProblem> Problems) where T : class
{
    internal static Parsed<T> Of(T value) => new(value, []);

    internal static Parsed<T> Failed(params ImmutableArray<FormatProblem> problems) => new(null, problems);

    internal Parsed<TOther> Then<TOther>(Func<T, Parsed<TOther>> next) where TOther : class
    {
        if (Value is null) return new Parsed<TOther>(null, Problems);
        var result = next(Value);
        return result with { Problems = Problems.AddRange(result.Problems) };
    }
}
