using FactCheck.Formats;
using FactCheck.Formats.Journal;
using FactCheck.Storage;
using FactCheck.Storage.Records;

namespace FactCheckTUI.History;

/// <summary>A journal with what came of verifying it. Compared by reference.</summary>
/// <param name="Log">The journal.</param>
/// <param name="Verification">What came of it.</param>
sealed record VerifiedLayer(LayerLog Log, JournalVerification Verification)
{
    const string NoJournal = "There is no journal: nobody wrote down who made this layer. It was brought along, or the journal was deleted.";

    /// <summary>True where there is no journal.</summary>
    public bool IsUnwritten { get; private init; }

    /// <summary>True where nothing is wrong.</summary>
    public bool IsWhole => Verification.Problems.IsEmpty;

    /// <summary>Hash of the last line, to be noted elsewhere.</summary>
    public string Head => Log.Reading.Lines.IsEmpty ? JournalFormat.NoHash : Log.Reading.Lines[^1].Hash;

    /// <summary>Reads and verifies the journal of a layer.</summary>
    public static VerifiedLayer Of(ICorpusStore store, LayerName layer)
    {
        try
        {
            var (journal, present) = store.Records.Read(layer);
            var log = new LayerLog(layer, JournalFormat.Read(journal), null);
            return journal is null ? new VerifiedLayer(log, new JournalVerification([], [NoJournal], 0)) { IsUnwritten = true } : Verified(store, log, present);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new VerifiedLayer(new LayerLog(layer, JournalFormat.Read([]), e.Message), new JournalVerification([new FormatProblem("io", "", e.Message)], [], 0));
        }
    }

    static VerifiedLayer Verified(ICorpusStore store, LayerLog log, LayerVersion present)
    {
        var article = (store.ReadArticle(log.Layer.Article) as ArticleReading.Found)?.Article;
        var verification = JournalVerification.Of(log.Reading, new JournalEvidence
        {
            Annotator = log.Layer.Annotator.Value,
            PresentSha256 = present.Sha256,
            Revision = sha256 => store.Records.ReadVersion(log.Layer, sha256),
            Text = sha256 => article is null ? null : store.Records.ReadText(article, sha256),
        });
        return new VerifiedLayer(log, verification with { Problems = verification.Problems.AddRange(ChangedRevisions(store.Records, log.Layer)) });
    }

    // What a journal cannot tell: a version that nothing began on is not replayed, but may be restored.
    static IEnumerable<FormatProblem> ChangedRevisions(ILayerRecords records, LayerName layer)
    {
        foreach (var copy in records.Copies(layer).Where(copy => copy.Kind == KeptKind.Revision))
            if (WhyUnreadable(records, copy) is { } reason) yield return new FormatProblem("journal-revision", "", reason);
    }

    static string? WhyUnreadable(ILayerRecords records, KeptCopy copy)
    {
        try
        {
            records.ReadCopy(copy);
            return null;
        }
        catch (FileNotFoundException)
        {
            return null; // a session that writes meanwhile makes room
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return e.Message;
        }
    }
}
