using System.Globalization;
using System.Text;
using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>The figures as CSV, one a line: spans of each annotator, disagreements of each kind, then measures, of every row.</summary>
static class CsvReport
{
    /// <summary>The whole text.</summary>
    public static string Write(AgreementReport report)
    {
        var text = new StringBuilder("by,row,figure,compares,value,low,high,formula_low,formula_high,observed,expected,items,samples,precision,undefined");
        var by = FigureText.Code(report.Request.By);
        foreach (var row in FigureText.WithAll(report))
        {
            for (var i = 0; i < row.Spans.Length; i++)
                if (row.Spans[i] is { } spans) Count(text, by, row.Name, $"spans of {report.Annotators[i]}", spans);
            if (row.Disagreements is { } tally)
            {
                Count(text, by, row.Name, "same", tally.Same);
                foreach (var kind in FigureText.Kinds) Count(text, by, row.Name, AgreementRow.Words(kind), tally[kind]);
            }
            foreach (var figure in row.Figures)
                Line(text, by, row.Name, figure.Figure.Measure.Id, figure.Basis, FigureText.Exact(figure.Figure.Value), FigureText.Exact(figure.Resampled?.Low), FigureText.Exact(figure.Resampled?.High),
                    FigureText.Exact(figure.ByFormula?.Low), FigureText.Exact(figure.ByFormula?.High), FigureText.Exact(figure.Figure.Observed), FigureText.Exact(figure.Figure.Expected),
                    figure.Figure.Items.ToString(CultureInfo.InvariantCulture), figure.Sampling?.Samples.ToString(CultureInfo.InvariantCulture) ?? "", FigureText.Exact(figure.Sampling?.Precision), figure.Figure.Score.Undefined ?? "");
        }
        return text.ToString();
    }

    static void Count(StringBuilder text, string by, string row, string what, long number) =>
        Line(text, by, row, what, "", number.ToString(CultureInfo.InvariantCulture), "", "", "", "", "", "", "", "", "", "");

    // The numbers, columns 5 to 14, are ours: a minus there is a minus.
    static void Line(StringBuilder text, params ReadOnlySpan<string> fields)
    {
        text.Append('\n');
        for (var i = 0; i < fields.Length; i++) text.Append(i == 0 ? "" : ",").Append(i is >= 4 and < 14 ? fields[i] : SpreadsheetText.Csv(fields[i]));
    }
}
