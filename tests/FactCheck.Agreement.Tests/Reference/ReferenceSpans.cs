using System.Text.Json;
using FactCheck.Agreement.Spans;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>Reads span studies of reference cases, in either of the two layouts of the file.</summary>
static class ReferenceSpans
{
    public static SpanStudy Spans(this ReferenceCase reference)
    {
        var input = reference.Input;
        if (input.TryGetProperty("ref", out var other)) return ReferenceCase.Of(other.GetString()!).Spans();
        ImmutableArray<string> annotators = input.TryGetProperty("annotators", out var names)
            ? [.. names.EnumerateArray().Select(name => name.GetString()!)] : ["a", "b"];
        var spans = input.TryGetProperty("spans", out var list) ? list.EnumerateArray().Select(Read).ToList() : [];
        var documents = input.TryGetProperty("documents", out var several)
            ? several.EnumerateArray().Select(document =>
                (document.GetProperty("id").GetString()!, document.GetProperty("length").GetInt32(), Flat(document.GetProperty("tokens")))).ToList()
            : [("", Length(input), input.TryGetProperty("tokens", out var tokens)
                ? [.. tokens.EnumerateArray().Select(token => new OffsetRange(token[0].GetInt32(), token[1].GetInt32()))]
                : ImmutableArray<OffsetRange>.Empty)];
        return new SpanStudy(annotators, [.. documents.Select(document => new StudyDocument(
            document.Item1.Length == 0 ? "only" : document.Item1,
            document.Item2,
            [.. annotators.Select(annotator =>
                new AnnotatorLayer([.. spans.Where(span => span.Annotator == annotator && span.Document == document.Item1)
                .Select(span => span.Span)]))],
            document.Item3))]);
    }

    static int Length(JsonElement input) =>
        input.TryGetProperty("length", out var length) || input.TryGetProperty("continuum_length", out length)
            ? length.GetInt32()
            : input.TryGetProperty("spans", out var spans) ? spans.EnumerateArray().Max(span => span.GetProperty("end").GetInt32()) : 0;

    static (string Annotator, string Document, LabelledSpan Span) Read(JsonElement span) =>
        span.ValueKind == JsonValueKind.Array
            ? (span[0].GetString()!, span[1].GetString()!, new LabelledSpan(span[2].GetInt32(), span[3].GetInt32(), span[4].GetString()!))
            : (span.GetProperty("annotator").GetString()!, "", new LabelledSpan(span.GetProperty("start").GetInt32(), span.GetProperty("end")
                .GetInt32(), span.GetProperty("label").GetString()!));

    static ImmutableArray<OffsetRange> Flat(JsonElement numbers)
    {
        var values = numbers.EnumerateArray().Select(value => value.GetInt32()).ToList();
        return [.. Enumerable.Range(0, values.Count / 2).Select(i => new OffsetRange(values[2 * i], values[2 * i + 1]))];
    }
}
