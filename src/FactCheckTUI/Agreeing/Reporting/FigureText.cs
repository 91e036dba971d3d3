using System.Globalization;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>Figures in words and digits.</summary>
static class FigureText
{
    /// <summary>Two decimals; a dash where undefined.</summary>
    public static string Brief(double? value) => value is { } number ? number.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    /// <summary>The figure with its interval: <c>0.71 [0.62, 0.79]</c>.</summary>
    public static string WithInterval(ReportedFigure figure) => figure.Interval is { } interval && figure.Figure.Value is { } value
        ? $"{Brief(value)} [{Brief(interval.Low)}, {Brief(interval.High)}]"
        : Brief(figure.Figure.Value);

    /// <summary>All digits: the shortest text that reads back as the same number; empty where undefined.</summary>
    public static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number of spans; a dash where the annotator is no part of the row.</summary>
    public static string Count(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>The measure's name with what it compares.</summary>
    public static string Name(ReportedFigure figure) => $"{figure.Figure.Measure.Name}, {figure.Basis}";

    /// <summary>The heading of the column of names.</summary>
    public static string Heading(Grouping by) => by switch
    {
        Grouping.Label => "label",
        Grouping.Annotator => "annotators",
        Grouping.Article => "article",
        Grouping.Attribute => "attribute",
        _ => "language",
    };

    /// <summary>All kinds of disagreement, in the order of a report.</summary>
    public static IEnumerable<DisagreementKind> Kinds => Enum.GetValues<DisagreementKind>();

    /// <summary>The rows, and the row over all where there is one.</summary>
    public static IEnumerable<AgreementRow> WithAll(AgreementReport report) => report.All is { } all ? report.Rows.Append(all) : report.Rows;
}
