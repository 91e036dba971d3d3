using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Storage.Sessions;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Vt;
using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>Key to bytes on the annotate screen, without the loop around it, so that every allocation is the screen's own.</summary>
public sealed class AllocationTests
{
    [Theory]
    [InlineData("ferry-cuts.en")]
    [InlineData("ferry-cuts.ar")]
    public void A_caret_move_within_a_span_allocates_nothing(string article)
    {
        using var corpus = new ScratchCorpus();
        using var terminal = new FakeTerminal();
        var screen = Open(corpus, article, new TerminalApplication(terminal));
        var buffer = new CellBuffer(80, 24);
        var encoder = new FrameEncoder(new EncoderOptions { GuardsRightToLeftRows = true });
        screen.Handle(TerminalEvent.Of(Key.Tab));
        for (var i = 0; i < 400; i++) Round(); // until every method runs in its final form

        var before = GC.GetAllocatedBytesForCurrentThread();
        Round();
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
        screen.Close();

        void Round()
        {
            Frame(Key.Char(' '));
            Frame(Key.Backspace);
        }

        void Frame(Key key)
        {
            screen.Handle(TerminalEvent.Of(key));
            buffer.Clear();
            screen.Render(buffer, buffer.Area);
            _ = encoder.Encode(buffer).Length;
        }
    }

    static AnnotateScreen Open(ScratchCorpus corpus, string article, TerminalApplication application)
    {
        var store = FileCorpus.Open(corpus.Folder).ShouldBeOfType<CorpusOpening.Opened>().Store;
        AnnotatorName.TryParse("alice", out var annotator, out _).ShouldBeTrue();
        ArticleId.TryParse(article, out var id, out _).ShouldBeTrue();
        var sessions = new SessionContext(store, LayerWriter.OfProcess(annotator, "tests"), _ => { });
        var session = ArticleSession.Open(sessions, id).ShouldBeOfType<SessionOpening.Opened>().Session;
        var shell = new WorkbenchShell(application, new WorkbenchSettings(), sessions);
        return new AnnotateScreen(shell, session, [id], _ => { });
    }
}
