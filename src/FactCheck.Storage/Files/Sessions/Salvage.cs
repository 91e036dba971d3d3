using FactCheck.Storage.Sessions;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>Something that is to be kept beside before a session goes on. Compared by reference.</summary>
/// <param name="Bytes">What.</param>
/// <param name="Form">In which form.</param>
/// <param name="Kind">What the annotator is told about it.</param>
/// <param name="Message">The beginning of a sentence that ends with the place.</param>
sealed record Salvage(byte[] Bytes, SalvageForm Form, LayerNoticeKind Kind, string Message);
