namespace FactCheck.Storage.Files.Sessions;

/// <summary>Something that was kept beside.</summary>
/// <param name="Path">Where.</param>
/// <param name="IsNew">False where it was there already.</param>
readonly record struct Rescue(string Path, bool IsNew);
