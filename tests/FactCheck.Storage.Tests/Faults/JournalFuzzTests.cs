using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Formats.Journal;
using FactCheck.Storage.Records;
using FactCheck.Storage.Sessions;
using FactCheck.Storage.Tests.Files;
using FactCheck.Testing;
using FactCheck.Testing.Files;
using FactCheck.Testing.Hostile;

namespace FactCheck.Storage.Tests.Faults;

/// <summary>
/// Journals that were changed at random: bytes, whole lines, and entries whose checksums and chain were made right again, as only an attacker would. Each opens or is refused
/// with a reason; opening changes neither the journal nor the file; work goes on and is there afterwards.
/// </summary>
public sealed class JournalFuzzTests : IDisposable
{
    const int Quick = 250;
    const int Full = 10_000;

    static readonly int Seed = LongRun.Seed(20261126);

    static readonly TimeSpan Budget = TimeSpan.FromMinutes(2);

    readonly TemporaryFolder _folder = new();
    readonly byte[] _standoff;
    readonly byte[][] _lines;

    public JournalFuzzTests()
    {
        var store = Corpora.Create(_folder["c"]);
        store.AddArticle(new ArticleMetadata { Id = ArticleId.From("a"), Sha256 = "" }, Encoding.UTF8.GetBytes(CorpusStoreContract.Text)).ShouldBeOfType<AddOutcome.Added>();
        using (var first = Scribe.Open(store).Tag().Tag().Tag()) first.Place();
        using (var second = Scribe.Open(store).Tag().Undo().Tag()) second.Place();
        using (Scribe.Open(store).Undo().Redo().Tag())
        {
        }
        _standoff = File.ReadAllBytes(Standoff);
        _lines = [.. File.ReadAllText(Journal).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => Encoding.UTF8.GetBytes(line + "\n"))];
    }

    string Journal => _folder["c/.factcheck/journal/alice/a.jsonl"];

    string Standoff => _folder["c/annotations/alice/a.json"];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Any_journal_opens_or_is_refused_and_work_goes_on()
    {
        var turns = LongRun.Turns(Quick, Full);
        var random = new Random(Seed);
        var mutator = new JsonMutator(Seed);
        var (opened, sound, slowest) = (0, 0, TimeSpan.Zero);
        for (var turn = 0; turn < turns; turn++)
        {
            var bytes = Mutate(mutator, random);
            var start = Stopwatch.GetTimestamp();
            try
            {
                JournalFormat.Read(bytes);
                if (Use(bytes, out var isSound)) opened++;
                if (isSound) sound++;
            }
            catch (Exception e)
            {
                throw new InvalidOperationException($"seed {Seed}, turn {turn}: {e.Message}", e);
            }
            var taken = Stopwatch.GetElapsedTime(start);
            if (taken > slowest) slowest = taken;
            taken.ShouldBeLessThan(Budget, $"seed {Seed}, turn {turn}");
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{turns} journals (seed {Seed}), {opened} opened, {sound} of them without a notice, the slowest took {slowest.TotalMilliseconds:N0} ms");
        opened.ShouldBeGreaterThan(0);
    }

    bool Use(byte[] journal, out bool isSound)
    {
        isSound = false;
        foreach (var folder in (string[])["journal", "revisions", "recovery", "sessions", "conflicts"])
            if (folder is "recovery" or "conflicts" && Directory.Exists(_folder[$"c/.factcheck/{folder}"])) Directory.Delete(_folder[$"c/.factcheck/{folder}"], recursive: true);
        File.WriteAllBytes(Standoff, _standoff);
        File.WriteAllBytes(Journal, journal);
        var store = Corpora.Open(_folder["c"]);
        var article = Scribe.Read(store, "a");
        store.Records.Read(new LayerName(Scribe.Writer("alice").Annotator, article.Id));
        foreach (var kept in store.Records.Copies(new LayerName(Scribe.Writer("alice").Annotator, article.Id))) store.Records.ReadCopy(kept);
        var opening = store.OpenLayer(Scribe.Writer("alice"), article);
        File.ReadAllBytes(Journal).ShouldBe(journal);
        File.ReadAllBytes(Standoff).ShouldBe(_standoff);
        if (opening is LayerOpening.Unusable unusable)
        {
            unusable.Problems.ShouldNotBeEmpty();
            return false;
        }
        var writable = opening.ShouldBeOfType<LayerOpening.Writable>();
        isSound = writable.Notices.IsEmpty;
        writable.Session.Dispose();

        using var scribe = Scribe.Open(store);
        scribe.Layer.ShouldBe(writable.History.Layer);
        scribe.TryTag().ShouldBeOfType<AppendOutcome.Kept>();
        scribe.Place();
        scribe.Dispose();
        using var again = Scribe.Open(Corpora.Open(_folder["c"]));
        again.Layer.ShouldBe(scribe.Layer);
        return true;
    }

    byte[] Mutate(JsonMutator mutator, Random random)
    {
        var lines = _lines.ToList();
        for (var changes = random.Next(1, 3); changes > 0; changes--)
        {
            var at = random.Next(lines.Count);
            switch (random.Next(8))
            {
                case 0 when lines.Count > 1: lines.RemoveAt(at); break;
                case 1: lines.Insert(at, lines[random.Next(lines.Count)]); break;
                case 2: (lines[at], lines[^1]) = (lines[^1], lines[at]); break;
                case 3: lines[at] = mutator.NextBytes(lines[at]); break;
                case 4: lines[at] = [.. lines[at][..random.Next(lines[at].Length)]]; break;
                case 5: lines[at] = Sealed(mutator.Next(Json(lines[at]))); break;
                default:
                    lines[at] = Sealed(mutator.Next(Json(lines[at])));
                    Chain(lines);
                    break;
            }
        }
        return [.. lines.SelectMany(line => line)];
    }

    static byte[] Json(byte[] line) => line.Length > 10 && line[8] == ' ' ? line[9..^1] : "{}"u8.ToArray();

    static byte[] Sealed(byte[] json)
    {
        var checksum = uint.MaxValue;
        foreach (var value in json) checksum = BitOperations.Crc32C(checksum, value);
        return [.. Encoding.ASCII.GetBytes((~checksum).ToString("x8", CultureInfo.InvariantCulture)), (byte)' ', .. json, (byte)'\n'];
    }

    // Every line names the hash of the one before.
    static void Chain(List<byte[]> lines)
    {
        for (var i = 1; i < lines.Count; i++)
        {
            var json = Encoding.UTF8.GetString(Json(lines[i]));
            var at = json.IndexOf("\"prev\":\"", StringComparison.Ordinal);
            if (at < 0 || at + 72 > json.Length) continue;
            lines[i] = Sealed(Encoding.UTF8.GetBytes(string.Concat(json.AsSpan(0, at + 8), JournalFormat.HashOf(lines[i - 1]), json.AsSpan(at + 72))));
        }
    }
}
