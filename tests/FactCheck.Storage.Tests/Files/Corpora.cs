using FactCheck.Formats.Schemes;
using FactCheck.Storage.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>Corpora for tests.</summary>
static class Corpora
{
    public static NewCorpus Default { get; } = new("Test", SchemeFormat.DefaultBytes, SchemeFormat.GuidelineBytes);

    public static ICorpusStore Create(string folder) => FileCorpus.Create(folder, Default).ShouldBeOfType<CorpusCreation.Created>().Store;

    public static ICorpusStore Open(string folder) => FileCorpus.Open(folder).ShouldBeOfType<CorpusOpening.Opened>().Store;
}
