namespace FactCheck.Storage.Records;

/// <summary>A layer's journal and the version that is in place, at one moment. Compared by reference.</summary>
/// <param name="Journal">The journal as bytes; null: there is none.</param>
/// <param name="Present">The version in place; <see cref="LayerVersion.None"/>: there is none.</param>
public sealed record LayerRecord(byte[]? Journal, LayerVersion Present);
