using System.Buffers;
using System.Text;
using System.Text.Json;
using FactCheck.Agreement;
using FactCheckTUI.Agreeing.Reading;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>The report for programs: one JSON object, the same bytes for the same corpus, request and seed. Characters beyond ASCII are escaped.</summary>
static class JsonReport
{
    /// <summary>The report as text, without a newline at its end.</summary>
    public static string Write(AgreementReport report)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            json.WriteStartObject();
            json.WriteString("corpus"u8, report.Corpus);
            json.WriteString("by"u8, FigureText.Code(report.Request.By));
            json.WriteNumber("seed"u8, report.Request.Seed);
            json.WriteNumber("resamples"u8, AgreementReport.Resamples);
            json.WriteNumber("articles"u8, report.Read.Articles);
            json.WriteNumber("compared"u8, report.Read.Study.Documents.Length);
            Strings(json, "annotators", report.Annotators);
            Rows(json, "rows", report, report.Rows);
            Rows(json, "all", report, report.All is { } all ? [all] : []);
            Rows(json, "articles_worst_first", report, report.Articles);
            json.WriteStartObject("confusion"u8);
            Confusion(json, "labels", report.Labels);
            json.WriteEndObject();
            Pairs(json, report);
            Relations(json, report.Relations);
            Strings(json, "cautions", report.Cautions);
            LeftOut(json, report.Read);
            Measures(json, ReportSections.Measures(report));
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    static void Rows(Utf8JsonWriter json, string name, AgreementReport report, IEnumerable<AgreementRow> rows)
    {
        json.WriteStartArray(name);
        foreach (var row in rows)
        {
            json.WriteStartObject();
            json.WriteString("name"u8, row.Name);
            json.WriteStartObject("spans"u8);
            for (var i = 0; i < row.Spans.Length; i++)
                if (row.Spans[i] is { } spans) json.WriteNumber(report.Annotators[i], spans);
            json.WriteEndObject();
            if (row.Disagreements is { } tally)
            {
                json.WriteStartObject("disagreements"u8);
                json.WriteNumber("same"u8, tally.Same);
                foreach (var kind in FigureText.Kinds) json.WriteNumber(AgreementRow.Words(kind), tally[kind]);
                json.WriteEndObject();
            }
            Values(json, row.Values);
            json.WriteString("commonest"u8, row.Commonest);
            json.WriteStartArray("figures"u8);
            foreach (var figure in row.Figures) Write(json, figure);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Write(Utf8JsonWriter json, ReportedFigure reported)
    {
        var figure = reported.Figure;
        json.WriteStartObject();
        json.WriteString("measure"u8, figure.Measure.Id);
        json.WriteString("name"u8, figure.Measure.Name);
        json.WriteString("compares"u8, reported.Basis);
        Number(json, "value", figure.Value);
        if (figure.Score.Undefined is { } reason) json.WriteString("undefined"u8, reason);
        Interval(json, "interval", reported.Resampled);
        Interval(json, "interval_by_formula", reported.ByFormula);
        if (reported.Sampling is { } sampling)
        {
            json.WriteNumber("samples"u8, sampling.Samples);
            Number(json, "precision", sampling.Precision);
            json.WriteNumber("gap"u8, sampling.Gap);
        }
        Number(json, "observed", figure.Observed);
        Number(json, "expected", figure.Expected);
        json.WriteNumber("items"u8, figure.Items);
        Strings(json, "left_out", figure.LeftOut.Select(part => part.ToString()));
        json.WriteEndObject();
    }

    static void Number(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    static void Interval(Utf8JsonWriter json, string name, ConfidenceInterval? interval)
    {
        if (interval is null) return;
        json.WriteStartObject(name);
        json.WriteNumber("low"u8, interval.Low);
        json.WriteNumber("high"u8, interval.High);
        json.WriteNumber("level"u8, interval.Level);
        json.WriteString("method"u8, interval.Method);
        json.WriteEndObject();
    }

    // The names with "none" last, and a row of counts for each.
    static void Confusion(Utf8JsonWriter json, string names, Confusion confusion)
    {
        Strings(json, names, confusion.Names.Append(confusion.None));
        json.WriteStartArray("counts"u8);
        for (var i = 0; i <= confusion.Names.Length; i++)
        {
            json.WriteStartArray();
            for (var j = 0; j <= confusion.Names.Length; j++) json.WriteNumberValue(confusion.Counts[i, j]);
            json.WriteEndArray();
        }
        json.WriteEndArray();
    }

    static void Pairs(Utf8JsonWriter json, AgreementReport report)
    {
        json.WriteStartArray("confusion_by_pair"u8);
        foreach (var pair in report.LabelsByPair)
        {
            json.WriteStartObject();
            json.WriteString("rows"u8, pair.First);
            json.WriteString("columns"u8, pair.Second);
            Confusion(json, "labels", pair);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Relations(Utf8JsonWriter json, Confusion relations)
    {
        json.WriteStartObject("relations"u8);
        Confusion(json, "types", relations);
        json.WriteStartObject("f1"u8);
        for (var type = 0; type < relations.Names.Length; type++) Number(json, relations.Names[type], ConfusionSections.F1(relations, type).Value);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    static void Values(Utf8JsonWriter json, IReadOnlyCollection<ValuePair> values)
    {
        if (values.Count == 0) return;
        json.WriteStartArray("values"u8);
        foreach (var pair in values)
        {
            json.WriteStartObject();
            json.WriteString("first"u8, pair.First);
            json.WriteString("second"u8, pair.Second);
            json.WriteNumber("count"u8, pair.Count);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void LeftOut(Utf8JsonWriter json, CorpusStudy read)
    {
        json.WriteStartArray("left_out"u8);
        foreach (var exclusion in read.Exclusions)
        {
            json.WriteStartObject();
            json.WriteString("article"u8, exclusion.Article);
            json.WriteString("annotator"u8, exclusion.Annotator);
            json.WriteString("reason"u8, exclusion.Reason.Code());
            json.WriteString("detail"u8, exclusion.Detail);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteNumber("spans_in_pieces"u8, read.Discontinuous);
        json.WriteNumber("spans_repeated"u8, read.Repeated);
        json.WriteNumber("relations_without_end"u8, read.Dangling);
    }

    static void Measures(Utf8JsonWriter json, IEnumerable<Measure> measures)
    {
        json.WriteStartArray("measures"u8);
        foreach (var measure in measures)
        {
            json.WriteStartObject();
            json.WriteString("id"u8, measure.Id);
            json.WriteString("name"u8, measure.Name);
            json.WriteString("formula"u8, measure.Formula);
            json.WriteString("paper"u8, measure.Paper);
            json.WriteString("meaning"u8, measure.Meaning);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    static void Strings(Utf8JsonWriter json, string name, IEnumerable<string> values)
    {
        json.WriteStartArray(name);
        foreach (var value in values) json.WriteStringValue(value);
        json.WriteEndArray();
    }
}
