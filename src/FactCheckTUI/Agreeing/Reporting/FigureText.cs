using System.Globalization;
using FactCheckTUI.Agreeing.Measuring;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>Figures in words and digits.</summary>
static class FigureText
{
    /// <summary>Two decimals; a dash where undefined.</summary>
    public static string Brief(double? value) => value switch
    {
        null => "–",
        > -0.005 and < 0 => "0.00", // not -0.00
        { } number => number.ToString("0.00", CultureInfo.InvariantCulture),
    };

    /// <summary>The figure with its interval: <c>0.71 [0.62, 0.79]</c>.</summary>
    public static string WithInterval(ReportedFigure figure) => Interval(figure) is { Length: > 0 } interval ? $"{Brief(figure.Figure.Value)} {interval}" : Brief(figure.Figure.Value);

    /// <summary>The interval alone; empty where there is none, or one without width, which would look more certain than it is.</summary>
    public static string Interval(ReportedFigure figure) => figure.Figure.Score.IsDefined && figure.Interval is { } interval ? $"[{Brief(interval.Low)}, {Brief(interval.High)}]" : "";

    /// <summary>A share in percent with one decimal; a dash where it is not known.</summary>
    public static string Percent(double? share) => share is { } number ? string.Create(CultureInfo.InvariantCulture, $"{number * 100:0.0} %") : "–";

    /// <summary>From one number to another, or the one that both are.</summary>
    public static string Range(int from, int to) => from == to ? Count(from) : $"{Count(from)} to {Count(to)}";

    /// <summary>All digits: the shortest text that reads back as the same number; empty where undefined.</summary>
    public static string Exact(double? value) => value?.ToString("R", CultureInfo.InvariantCulture) ?? "";

    /// <summary>A number of spans; a dash where the annotator is no part of the row.</summary>
    public static string Count(long? number) => number?.ToString("N0", CultureInfo.InvariantCulture) ?? "–";

    /// <summary>The heading of the column of names.</summary>
    public static string Heading(Grouping by) => by switch
    {
        Grouping.Label => "label",
        Grouping.Annotator => "annotators",
        Grouping.Article => "article",
        Grouping.Attribute => "attribute",
        _ => "language",
    };

    /// <summary>What <c>--by</c> was given.</summary>
    public static string Code(Grouping by) => by.ToString().ToLowerInvariant();

    /// <summary>All kinds of disagreement, in the order of a report.</summary>
    public static IEnumerable<DisagreementKind> Kinds => Enum.GetValues<DisagreementKind>();

    /// <summary>The rows, and the row over all where there is one.</summary>
    public static IEnumerable<AgreementRow> WithAll(AgreementReport report) => report.All is { } all ? report.Rows.Append(all) : report.Rows;
}
