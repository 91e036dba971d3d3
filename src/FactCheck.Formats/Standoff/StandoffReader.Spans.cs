using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Text;
using FactCheck.Text.Offsets;

namespace FactCheck.Formats.Standoff;

/// <content>Spans: as they are recorded, and on their article.</content>
public static partial class StandoffReader
{
    // Seconds with or without a fraction, then Z or an offset.
    static readonly string[] TimeFormats = ["yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz"];

    /// <summary>Everything that the file records, for a text that is no longer there; or every reason why it cannot be used.</summary>
    /// <param name="file">The file.</param>
    /// <param name="article">The article that it must annotate.</param>
    public static Parsed<RecordedAnnotations> ReadRecorded(StandoffFile file, ArticleId article)
    {
        var problems = ImmutableArray.CreateBuilder<FormatProblem>();
        CheckId(file, article, problems);
        var spans = ReadSpans(file, (span, found) => Quoted(span, file.Article.Length, found), problems);
        var relations = ReadRelations(file, problems);
        var status = ReadStatus(file, problems);
        return problems.Count > 0
            ? new Parsed<RecordedAnnotations>(null, problems.DrainToImmutable())
            : Parsed<RecordedAnnotations>.Of(new RecordedAnnotations
            {
                Spans = [.. spans],
                Relations = [.. relations],
                Status = status ?? LayerStatus.InProgress,
                StatusReason = file.StatusReason,
                Length = file.Article.Length,
            });
    }

    /// <summary>One span; null where it does not fit the article, with at least one problem more. With problems it must not be used.</summary>
    internal static Span? Read(StandoffSpan span, Article article, OffsetMap offsets, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (Recorded(span, offsets.CodePointLength, problems) is not { } recorded) return null;
        TextSpan[] pieces = [.. recorded.Pieces.Select(piece => new TextSpan(offsets.ToUtf16(piece.Start), offsets.ToUtf16(piece.End)))];
        var quote = new TextSpan(pieces[0].Start, pieces[^1].End).Of(article.Text);
        if (!quote.SequenceEqual(span.Quote))
            problems.Add(Problem(span, "quote-differs", "/quote", $"the quote is \"{Brief(span.Quote)}\", but the text at [{span.Start}, {span.End}) is \"{Brief(quote)}\". Correct the offsets or the quote."));
        return recorded.At(Extent.Of(pieces));
    }

    // Nothing tells the right length of a quote but its offsets, where the text is gone.
    static RecordedSpan? Quoted(StandoffSpan span, int length, ImmutableArray<FormatProblem>.Builder problems)
    {
        var recorded = Recorded(span, length, problems);
        var quoted = new OffsetMap(span.Quote).CodePointLength;
        if (recorded is not null && quoted != span.End - span.Start)
            problems.Add(Problem(span, "quote-differs", "/quote", $"the quote has {quoted} code points, but [{span.Start}, {span.End}) has {span.End - span.Start}. Correct the offsets or the quote."));
        return recorded;
    }

    static RecordedSpan? Recorded(StandoffSpan span, int length, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (span.Start < 0 || span.End <= span.Start || span.End > length)
        {
            problems.Add(Problem(span, "offsets", span.Start < 0 ? "/start" : "/end", $"[{span.Start}, {span.End}) does not lie in the article's 0..{length} code points. Correct the offsets or remove the span."));
            return null;
        }
        var pieces = ReadPieces(span, problems);
        var origin = StandoffNames.Origin(span.Origin);
        if (origin is null) problems.Add(Problem(span, "origin", "/origin", $"\"{span.Origin}\" is no origin; expected \"human\", \"suggested_accepted\" or \"projected\"."));
        var created = Time(span, span.Created, "/created", problems);
        var modified = Time(span, span.Modified, "/modified", problems);
        if (pieces is not { } covered || origin is not { } known || created is not { } made || modified is not { } changed) return null;
        return new RecordedSpan
        {
            Id = span.Id,
            Label = span.Label,
            Pieces = covered,
            Quote = span.Quote,
            Prefix = span.Prefix,
            Suffix = span.Suffix,
            Attributes = span.Attributes,
            Origin = known,
            Created = made,
            Modified = changed,
            Note = span.Note,
        };
    }

    static ImmutableArray<CodePointRange>? ReadPieces(StandoffSpan span, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (span.Fragments is null) return [new CodePointRange(span.Start, span.End)];
        var pieces = ImmutableArray.CreateBuilder<CodePointRange>();
        var last = span.Start - 1;
        foreach (var fragment in span.Fragments)
        {
            if (fragment.Count != 2 || fragment[0] <= last || fragment[1] <= fragment[0] || fragment[1] > span.End)
            {
                problems.Add(Problem(span, "fragments", "/fragments", $"the fragments [{string.Join(", ", fragment)}]… are not two or more pieces in order, apart, within [{span.Start}, {span.End}). Correct them."));
                return null;
            }
            pieces.Add(new CodePointRange(fragment[0], fragment[1]));
            last = fragment[1];
        }
        if (pieces.Count >= 2 && pieces[0].Start == span.Start && pieces[^1].End == span.End) return pieces.ToImmutable();
        problems.Add(Problem(span, "fragments", "/fragments", $"the fragments do not begin at {span.Start} and end at {span.End}, or there are fewer than two. Correct them."));
        return null;
    }

    static DateTimeOffset? Time(StandoffSpan span, string text, string member, ImmutableArray<FormatProblem>.Builder problems)
    {
        const DateTimeStyles Utc = DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal;
        if (DateTimeOffset.TryParseExact(text, TimeFormats, CultureInfo.InvariantCulture, Utc, out var time)) return time;
        problems.Add(Problem(span, "time", member, $"\"{Brief(text)}\" is no ISO 8601 time; expected one such as \"2026-11-21T09:14:00Z\"."));
        return null;
    }

    static FormatProblem Problem(StandoffSpan span, string code, string member, string message) =>
        new(code, span.Id, $"Span {span.Id} ({span.Label}): {message}") { Pointer = member };
}
