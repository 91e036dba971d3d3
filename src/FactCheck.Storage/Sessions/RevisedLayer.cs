using FactCheck.Annotation.Anchoring;
using FactCheck.Formats;

namespace FactCheck.Storage.Sessions;

/// <summary>A layer whose article has another text now. Its file is untouched. Compared by reference.</summary>
/// <param name="Recorded">Its spans and relations as they were on the old text, with what a session before wrote down; with the old text where that is kept.</param>
/// <param name="Stamp">The state that was read: handed back with <see cref="ICorpusStore.Reanchor"/>.</param>
/// <param name="Problem">That the text is another, in whole sentences; not made safe.</param>
public sealed record RevisedLayer(RecordedAnnotations Recorded, string Stamp, FormatProblem Problem);
