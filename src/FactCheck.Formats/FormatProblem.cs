namespace FactCheck.Formats;

/// <summary>Why a file could not be read, or not fully.</summary>
/// <param name="Code">Stable code of the kind of problem.</param>
/// <param name="Location">Where: a line and byte, a span's id, a JSON pointer.</param>
/// <param name="Message">What was found, what was expected and what to do; may quote the file and is not made safe.</param>
public sealed record FormatProblem(string Code, string Location, string Message)
{
    /// <summary>The value that is at fault, as a JSON Pointer; of a missing one, that of what lacks it; null: not known.</summary>
    public string? Pointer { get; init; }
}
