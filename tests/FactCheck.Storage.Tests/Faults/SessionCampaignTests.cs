using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Storage.Sessions;
using FactCheck.Storage.Tests.Files;
using FactCheck.Testing;
using FactCheck.Testing.Faults;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Faults;

/// <summary>
/// Every system call of a session is made to fail in every way, while it begins, goes on, and places its layer: a change that was called kept is there for whoever opens the
/// corpus anew, one that was not is kept when it is tried again, and the file is a version that somebody made.
/// </summary>
[Collection(nameof(StartsPrograms))]
public sealed class SessionCampaignTests : IDisposable
{
    readonly TemporaryFolder _folder = new();
    readonly TracedThread _thread = new();

    // All of them take some minutes: FACTCHECK_LONG_RUN=1.
    public static TheoryData<string, string> Faults => LongRun.IsOn
        ? [
            .. from call in (string[])["openat", "mkdirat", "write", "fsync", "renameat", "linkat", "unlinkat", "ftruncate", "fchmod", "flock", "statx", "fstat", "pread64"]
               from fault in (string[])["error=EIO", "error=ENOSPC", "error=EDQUOT", "error=EROFS", "error=EINTR"]
               select new TheoryDataRow<string, string>(call, fault),
            new TheoryDataRow<string, string>("write", "retval=0"),
            new TheoryDataRow<string, string>("write", "retval=7"),
        ]
        : [("write", "error=ENOSPC"), ("write", "retval=7"), ("fsync", "error=EIO"), ("renameat", "error=EIO")];

    public void Dispose()
    {
        _thread.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void What_was_called_kept_is_there_and_what_was_not_is_kept_when_it_is_tried_again(string call, string fault)
    {
        var (injected, kept) = (0, 0);
        foreach (var before in (int[])[0, 2])
            for (var at = 1; ; at++)
            {
                var store = Corpus(_folder[$"{call} {fault} {before} {at}"]);
                using var scribe = Scribe.Open(store);
                for (var i = 0; i < before; i++) scribe.Tag();
                var context = $"{call} {at}, {fault}, {before} changes before";
                AppendOutcome append;
                SnapshotOutcome? snapshot = null;
                using (var injection = FaultInjection.At(_thread.Id, call, fault, at))
                {
                    append = _thread.Do(scribe.TryTag);
                    if (append is AppendOutcome.Kept) snapshot = _thread.Do(() => scribe.Session.Snapshot(scribe.Layer));
                    if (!injection.Stop()) break;
                }
                injected++;
                if (append is AppendOutcome.Kept)
                {
                    kept++;
                    Present(store).ShouldBe(scribe.Layer, context);
                }
                else
                {
                    append.ShouldBeOfType<AppendOutcome.Failed>(context).Reason.ShouldNotBeEmpty();
                    Present(store).Spans.Length.ShouldBeOneOf([before, before + 1], context);
                    scribe.TryAgain().ShouldBeOfType<AppendOutcome.Kept>(context);
                }
                snapshot?.ShouldBeOneOf([snapshot as SnapshotOutcome.Placed, snapshot as SnapshotOutcome.Failed], context);

                // The fault is gone: the same session goes on.
                scribe.Tag();
                scribe.Place();
                scribe.Dispose();
                using var again = Scribe.Open(store);
                again.Layer.ShouldBe(scribe.Layer, context);
                again.Unplaced.ShouldBe(0, context);
                again.Notices.ShouldBeEmpty(context);
                again.History.CanUndo.ShouldBeTrue(context);
            }
        TestContext.Current.TestOutputHelper?.WriteLine($"{call} {fault}: {injected} calls made to fail, {kept} changes kept all the same");
    }

    static ICorpusStore Corpus(string folder)
    {
        var store = Corpora.Create(folder);
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
        return store;
    }

    // As somebody else sees it while the session is alive.
    static Layer Present(ICorpusStore store)
    {
        switch (store.OpenLayer(Scribe.Writer("alice"), Scribe.Read(store, "a")))
        {
            case LayerOpening.HeldElsewhere held:
                return held.Layer;
            case LayerOpening.Writable writable:
                using (writable.Session) return writable.History.Layer;
            case var unusable:
                throw new InvalidOperationException(unusable.ToString());
        }
    }
}
