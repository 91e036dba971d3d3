using System.Globalization;
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
/// A layer that was left in the worst state (a version in place, two changes only in the journal, its last line cut off, the folder shared by a group), while every system
/// call fails in turn: opening it gives the whole layer or says why not, and going on with it loses nothing.
/// </summary>
[Collection(nameof(StartsPrograms))]
public sealed class TornJournalCampaignTests : IDisposable
{
    const int MostCalls = 400;
    const UnixFileMode Shared = (UnixFileMode)0b010_111_111_101;

    // What the runtime is asked for and what is called directly.
    static readonly string[] Calls = ["openat", "statx", "fstat", "flock", "mkdirat", "fchmod", "pread64", "write", "ftruncate", "fsync", "renameat", "linkat", "unlinkat", "getdents64", "unlink", "stat", "lstat"];

    readonly TemporaryFolder _folder = new();
    readonly TracedThread _thread = new();
    readonly Layer _left;

    public TornJournalCampaignTests()
    {
        Directory.CreateDirectory(_folder["left"]);
        File.SetUnixFileMode(_folder["left"], Shared);
        var store = Corpora.Create(_folder["left"]);
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
        using (var first = Scribe.Open(store).Tag()) first.Place();
        using var second = Scribe.Open(store).Tag().Tag();
        _left = second.Layer;
        File.AppendAllText(_folder["left/.factcheck/journal/alice/a.jsonl"], "01234567 {\"seq\":9,");
    }

    /// <summary>The others take the same paths: they have their turn in the long run.</summary>
    public static TheoryData<string> Faults => [.. LongRun.IsOn ? ["error=EIO", "error=EINTR", "error=ENOSPC", "error=EDQUOT", "error=EROFS", "error=EACCES", "error=ENOMEM"] : (string[])["error=EIO"]];

    public void Dispose()
    {
        _thread.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public void Opening_gives_the_whole_layer_or_says_why_not(string fault) => Campaign(fault, "opening", (call, at) =>
    {
        var folder = Copy();
        LayerOpening? opening = null;
        bool isInjected;
        using (var injection = FaultInjection.At(_thread.Id, call, fault, at))
        {
            opening = _thread.Do(() => TryOpen(folder));
            isInjected = injection.Stop();
        }
        var context = $"{call} {at}, {fault}: {opening}";
        if (opening is LayerOpening.Writable writable)
        {
            writable.History.Layer.ShouldBe(_left, context);
            writable.Session.Dispose();
        }
        else if (opening is LayerOpening.Unusable unusable) unusable.Problems.ShouldNotBeEmpty(context);
        else opening.ShouldBeNull(context);
        if (isInjected) Held(folder, context).ShouldBe(_left, context);
        Directory.Delete(folder, recursive: true);
        return (isInjected, opening is LayerOpening.Writable);
    });

    [Theory]
    [MemberData(nameof(Faults))]
    public void Going_on_loses_nothing(string fault) => Campaign(fault, "going on", (call, at) =>
    {
        var folder = Copy();
        using var scribe = Scribe.Open(Corpora.Open(folder));
        AppendOutcome append;
        SnapshotOutcome snapshot;
        bool isInjected;
        using (var injection = FaultInjection.At(_thread.Id, call, fault, at))
        {
            (append, snapshot) = _thread.Do(() => (scribe.TryTag(), scribe.Session.Snapshot(scribe.Layer)));
            isInjected = injection.Stop();
        }
        var context = $"{call} {at}, {fault}: {append}, {snapshot}";
        if (append is AppendOutcome.Kept) Held(folder, context).ShouldBe(scribe.Layer, context);
        else
        {
            append.ShouldBeOfType<AppendOutcome.Failed>(context).Reason.ShouldNotBeEmpty();
            Held(folder, context).ShouldBeOneOf([_left, scribe.Layer], context);
            scribe.Session.Append([new LayerChange.Done(scribe.History.Last!, DateTimeOffset.UnixEpoch)], scribe.Layer).ShouldBeOfType<AppendOutcome.Kept>(context); // not null: it was just done
        }
        (snapshot is SnapshotOutcome.Placed or SnapshotOutcome.Failed).ShouldBeTrue(context);

        // The fault is gone.
        scribe.Session.Snapshot(scribe.Layer).ShouldBeOfType<SnapshotOutcome.Placed>(context);
        scribe.Dispose();
        using (var again = Scribe.Open(Corpora.Open(folder)))
        {
            again.Layer.ShouldBe(scribe.Layer, context);
            again.Undo().Undo().Undo().Place();
        }
        Directory.Delete(folder, recursive: true);
        return (isInjected, append is AppendOutcome.Kept);
    });

    static void Campaign(string fault, string what, Func<string, int, (bool IsInjected, bool IsFine)> turn)
    {
        var (injected, fine) = (0, 0);
        foreach (var call in Calls)
            for (var at = 1; at < MostCalls; at++)
            {
                var (isInjected, isFine) = turn(call, at);
                if (!isInjected) break;
                injected++;
                fine += isFine ? 1 : 0;
            }
        TestContext.Current.TestOutputHelper?.WriteLine($"{what}, {fault}: {injected} calls made to fail, {fine} times done all the same");
        injected.ShouldBeGreaterThan(10);
    }

    // Null where the corpus or its article could not be read, which is refused with a reason before there is a layer.
    static LayerOpening? TryOpen(string folder) =>
        FactCheck.Storage.Files.FileCorpus.Open(folder) is CorpusOpening.Opened { Store: var store } && store.ReadArticle(ArticleId.From("a")) is ArticleReading.Found { Article: var article }
            ? store.OpenLayer(Scribe.Writer("alice"), article)
            : null;

    // As a program that is started anew, be the session there or not.
    static Layer Held(string folder, string context)
    {
        switch (TryOpen(folder))
        {
            case LayerOpening.HeldElsewhere held:
                return held.Layer;
            case LayerOpening.Writable writable:
                writable.Session.Dispose();
                return writable.History.Layer;
            case var other:
                throw new InvalidOperationException($"{context}; opened anew: {other}");
        }
    }

    string Copy()
    {
        var copy = _folder[Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture)];
        foreach (var folder in Directory.EnumerateDirectories(_folder["left"], "*", SearchOption.AllDirectories).Prepend(_folder["left"]))
            Directory.CreateDirectory(folder.Replace(_folder["left"], copy, StringComparison.Ordinal), File.GetUnixFileMode(folder));
        File.SetUnixFileMode(copy, Shared);
        foreach (var file in Directory.EnumerateFiles(_folder["left"], "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = 0 }))
            File.Copy(file, file.Replace(_folder["left"], copy, StringComparison.Ordinal));
        return copy;
    }
}
