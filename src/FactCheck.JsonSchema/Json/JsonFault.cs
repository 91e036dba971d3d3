namespace FactCheck.JsonSchema.Json;

/// <summary>Why a text is not JSON that can be evaluated, and where.</summary>
/// <param name="Code">A stable name: <c>json.syntax</c>, <c>json.duplicate-name</c>, <c>json.utf8</c>, <c>json.surrogate</c>, <c>json.too-deep</c> …</param>
/// <param name="Offset">Byte offset in the source, 0-based.</param>
/// <param name="Message">What was found, what was expected, what to do.</param>
/// <param name="IsLimit">The text may be JSON, but exceeds a limit of <see cref="EvaluationLimits"/>.</param>
internal sealed record JsonFault(string Code, int Offset, string Message, bool IsLimit = false);
