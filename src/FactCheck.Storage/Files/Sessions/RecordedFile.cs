using FactCheck.Annotation.Anchoring;
using FactCheck.Formats;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>A standoff file of another text of its article.</summary>
/// <param name="Recorded">What it records.</param>
/// <param name="Version">Which version it is.</param>
/// <param name="ArticleSha256">Hash of the text that it annotates.</param>
/// <param name="Problem">That this is another text.</param>
sealed record RecordedFile(RecordedAnnotations Recorded, LayerVersion Version, string ArticleSha256, FormatProblem Problem);
