using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

public sealed class AnnotateScreenTests
{
    [Theory]
    [InlineData("ferry-cuts.en", 80, 24)]
    [InlineData("ferry-cuts.en", 200, 60)]
    [InlineData("ferry-cuts.en", 60, 20)]
    [InlineData("ferry-cuts.ar", 80, 24)]
    [InlineData("ferry-cuts.id", 80, 24)]
    [InlineData("plant-rumour.zh", 80, 24)]
    [InlineData("hospital-post.en", 80, 24)]
    public void An_annotated_article_reads_well(string article, int columns, int rows)
    {
        using var corpus = new ScratchCorpus();
        using var bench = new WorkbenchDriver(corpus, article, "alice", columns, rows);
        bench.WaitFor(" spans ─").WaitFor("saved").Press("Tab Tab");
        ScreenSnapshot.Check(bench.Screen, $"{article}.{columns}x{rows}");
    }
}
