using FactCheck.Annotation.Layers;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>A layer and the version that it is.</summary>
sealed record VersionedLayer(Layer Layer, LayerVersion Version);
