using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Testing.Annotation;
using FactCheck.Text;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Anchoring;

/// <summary>An article, spans on it, and what an editor put in and took out.</summary>
/// <param name="Before">The article as it was annotated.</param>
/// <param name="Layer">The spans.</param>
/// <param name="After">The article as it is now.</param>
/// <param name="Moved">New place of each old offset; null: that code unit was taken out.</param>
sealed record Revision(Article Before, Layer Layer, Article After, ImmutableArray<int?> Moved)
{
    /// <summary>Where a span is now by construction; null where a part of it was taken out or something was put in.</summary>
    public Extent? TruePlace(Extent old)
    {
        var pieces = new List<TextSpan>();
        foreach (var piece in old.Fragments)
        {
            if (Moved[piece.Start] is not { } start || Enumerable.Range(0, piece.Length).Any(i => Moved[piece.Start + i] != start + i)) return null;
            pieces.Add(TextSpan.FromLength(start, piece.Length));
        }
        return Extent.Of(pieces);
    }

    public bool Equals(Revision? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => Layer.GetHashCode();

    public override string ToString() => $"{Before.Text}|{After.Text}|{string.Join(' ', Layer.Spans.Select(span => span.Extent.Hull))}";
}

/// <summary>Generates revisions.</summary>
static class RevisionArbitrary
{
    static readonly string[] Repetitive = ["a", "b", "ab ", "é", "14 ", "\r\n", "不", "مر ", "ก็", "👩‍👧 "];

    // No stretch of twenty characters of it comes again.
    static string Telling(int index, int salt) =>
        string.Create(CultureInfo.InvariantCulture, $"{(char)('a' + index % 26)}{(index + salt) * 7919 % 104_729:x}{index:x} ");

    /// <summary>Text in which every word is its own: where each span went can be told.</summary>
    public static Gen<Revision> Distinct() =>
        from count in Gen.Choose(20, 120)
        from revision in Of([.. Enumerable.Range(0, count).Select(i => Telling(i, 0))], (index, salt) => Telling(10_000 + index, salt))
        select revision;

    /// <summary>Text of few words that repeat, with such words or new ones put in and taken out.</summary>
    public static Gen<Revision> Confusing() =>
        from words in Gen.Elements(Repetitive).NonEmptyListOf()
        from more in Gen.Elements([.. Repetitive, "‡"])
        from revision in Of([.. words], (_, _) => more)
        select revision;

    /// <summary>As <see cref="Confusing"/>, with one insertion or one deletion.</summary>
    public static Gen<Revision> ConfusingOnce() =>
        from words in Gen.Elements(Repetitive).NonEmptyListOf()
        from more in Gen.Elements([.. Repetitive, "‡"])
        from marks in Marks(words.Count)
        from at in Gen.Choose(0, words.Count)
        from length in Gen.Choose(1, 4)
        from isPut in Gen.Elements(true, false)
        select Build([.. words], marks, isPut ? [] : [at], isPut ? [at] : [], (length, length), _ => more);

    static Gen<Revision> Of(string[] words, Func<int, int, string> insertion) =>
        from marks in Marks(words.Length)
        from cuts in Gen.Choose(0, words.Length).ListOf(2)
        from puts in Gen.Choose(0, words.Length).ListOf(2)
        from cutLength in Gen.Choose(0, 4)
        from putLength in Gen.Choose(0, 4)
        from salt in Gen.Choose(0, 1000)
        select Build(words, marks, [.. cuts], [.. puts], (cutLength, putLength), index => insertion(index, salt));

    static Gen<(int, int)[]> Marks(int words) =>
        from marks in Gen.Choose(0, Math.Max(0, words - 1)).Two().ListOf(6)
        select marks.Select(mark => (mark.Item1, mark.Item2)).ToArray();

    static Revision Build(string[] words, (int, int)[] marks, int[] cuts, int[] puts, (int Cut, int Put) lengths, Func<int, string> insertion)
    {
        var before = string.Concat(words);
        var starts = new int[words.Length + 1];
        for (var i = 0; i < words.Length; i++) starts[i + 1] = starts[i] + words[i].Length;
        var (after, moved) = (new StringBuilder(), new int?[before.Length]);
        for (var i = 0; i <= words.Length; i++)
        {
            if (puts.Contains(i))
                for (var j = 0; j < lengths.Put; j++) after.Append(insertion(i * 10 + j));
            if (i == words.Length || cuts.Any(cut => i >= cut && i < cut + lengths.Cut)) continue;
            for (var at = starts[i]; at < starts[i + 1]; at++) moved[at] = after.Length + at - starts[i];
            after.Append(words[i]);
        }
        var article = TestArticle.Of(before);
        return new Revision(article, LayerOf(article, marks, starts), TestArticle.Of(after.ToString()), [.. moved]);
    }

    static Layer LayerOf(Article article, (int, int)[] marks, int[] starts)
    {
        var layer = Layer.Empty;
        foreach (var (a, b) in marks)
        {
            if (starts.Length < 2) break;
            var span = new TextSpan(starts[Math.Min(a, b)], starts[Math.Min(Math.Max(a, b), Math.Min(a, b) + 8) + 1]);
            span = new TextSpan(article.Document.SnapToGrapheme(span.Start), article.Document.SnapToGrapheme(span.End));
            span = article.Document.Trim(span);
            if (span.IsEmpty || layer.SameLabelOverlap("claim", new Extent(span)) is not null) continue;
            layer = new Edit.AddSpan(new Span
            {
                Id = layer.NextSpanId(),
                Label = "claim",
                Extent = new Extent(span),
                Created = DateTimeOffset.UnixEpoch,
                Modified = DateTimeOffset.UnixEpoch,
            }).Apply(layer);
        }
        return layer;
    }
}
