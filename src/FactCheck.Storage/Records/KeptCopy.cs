namespace FactCheck.Storage.Records;

/// <summary>Something of a layer that is kept beside it.</summary>
/// <param name="Kind">Why.</param>
/// <param name="Name">The name by which people ask for it, unique for the layer: <c>17</c>, <c>edits-9f2c1a2b3c4d</c>.</param>
/// <param name="Path">Where it lies: below the corpus, with <c>/</c>; a full path where it lies elsewhere.</param>
/// <param name="Time">When the file was written last, by the file system (UTC).</param>
public sealed record KeptCopy(KeptKind Kind, string Name, string Path, DateTimeOffset Time);
