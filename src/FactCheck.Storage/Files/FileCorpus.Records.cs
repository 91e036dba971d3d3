using FactCheck.Storage.Files.Records;
using FactCheck.Storage.Records;

namespace FactCheck.Storage.Files;

public sealed partial class FileCorpus
{
    /// <inheritdoc/>
    public ILayerRecords Records => new FileRecords(_paths);
}
