namespace FactCheck.Storage.Files;

/// <summary>What a new corpus begins with.</summary>
/// <param name="Name">Name as shown.</param>
/// <param name="Scheme">Bytes of its scheme, which can be read.</param>
/// <param name="Guidelines">Bytes of its guidelines, Markdown; null: none.</param>
public sealed record NewCorpus(string Name, ReadOnlyMemory<byte> Scheme, ReadOnlyMemory<byte>? Guidelines);
