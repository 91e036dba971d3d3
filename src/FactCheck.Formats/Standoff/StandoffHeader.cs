using FactCheck.Annotation.Schemes;

namespace FactCheck.Formats.Standoff;

/// <summary>What a standoff file says beside its spans and relations.</summary>
/// <param name="Annotator">Who annotated.</param>
/// <param name="Scheme">The scheme in force.</param>
/// <param name="Revision">Number of this save, from 1.</param>
public sealed record StandoffHeader(string Annotator, Scheme Scheme, long Revision);
