using FactCheck.Formats;

namespace FactCheck.Storage;

/// <summary>What came of reading a JSON Schema of a team.</summary>
public abstract record SchemaReading
{
    SchemaReading()
    {
    }

    /// <summary>Its bytes, whatever they hold. Compared by reference.</summary>
    public sealed record Found(ReadOnlyMemory<byte> Utf8) : SchemaReading;

    /// <summary>There is none of that name, or it cannot be read.</summary>
    public sealed record Unusable(FormatProblem Problem) : SchemaReading;
}
