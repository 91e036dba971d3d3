namespace FactCheck.Annotation.Schemes;

/// <summary>Something that makes a scheme unusable.</summary>
/// <param name="Location">Where, as a JSON Pointer into names: <c>/labels/claim/attributes/voice</c>.</param>
/// <param name="Message">What was found, what is expected and what to do; not made safe.</param>
public sealed record SchemeProblem(string Location, string Message);
