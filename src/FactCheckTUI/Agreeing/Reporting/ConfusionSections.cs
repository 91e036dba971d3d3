using FactCheck.Agreement;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>What met what: labels, types of relations, values of attributes.</summary>
static class ConfusionSections
{
    const int MostPairs = 3;
    const int MostValues = 20;
    const int MostValuesOfOne = 3;

    /// <summary>The tables.</summary>
    public static IEnumerable<ReportSection> Of(AgreementReport report)
    {
        if (report.Request.By == Grouping.Attribute)
        {
            if (Values(report) is { Rows.Count: > 0 } values) yield return values;
            yield break;
        }
        var more = report.Request.By == Grouping.Annotator && report.LabelsByPair.Length > MostPairs;
        if (report.Request.By == Grouping.Annotator && !more)
            foreach (var pair in report.LabelsByPair) yield return Matrix("Label against label", pair, "Spans that overlap, at most one for one.");
        else if (report.Request.By is Grouping.Label or Grouping.Annotator)
            yield return Matrix("Label against label", report.Labels, $"Spans that overlap, at most one for one.{(more ? " Each pair's own table is in --format json." : "")}");
        if (report.Request.By is not (Grouping.Label or Grouping.Annotator) || report.Relations.Names.IsEmpty) yield break;
        yield return Relations(report);
        if (report.Relations.HasMixed) yield return Matrix("Relation against relation", report.Relations, "Both ends overlap, at most one for one.");
    }

    /// <summary>F1 of a type of relation.</summary>
    public static Score F1(Confusion relations, int type) => Score.Ratio(2.0 * relations.Counts[type, type], Marked(relations, type, 0) + Marked(relations, type, 1), "nobody used it");

    static ReportSection Matrix(string title, Confusion confusion, string note)
    {
        var names = confusion.Names.Append(confusion.None).ToList();
        return new ReportSection(title, $"Rows: {confusion.First}. Columns: {confusion.Second}. {note}", ["", .. names],
            [.. names.Select((name, i) => (IReadOnlyList<string>)[name, .. names.Select((_, j) => i + j == 2 * (names.Count - 1) ? "" : FigureText.Count(confusion.Counts[i, j]))])]);
    }

    static ReportSection Relations(AgreementReport report)
    {
        var relations = report.Relations;
        var (first, second) = Sides(report);
        return new ReportSection(
            "Relations by type",
            "same: both ends overlap and have the same labels. other type: so, but under another name.",
            ["type", "F1", "same", "other type", $"only {first}", $"only {second}"],
            [.. relations.Names.Select((name, i) => (IReadOnlyList<string>)
            [
                name, FigureText.Brief(F1(relations, i).Value), FigureText.Count(relations.Counts[i, i]), FigureText.Count(Other(relations, i)),
                FigureText.Count(relations.Counts[i, relations.Names.Length]), FigureText.Count(relations.Counts[relations.Names.Length, i]),
            ])]);
    }

    // Of more than two annotators the earlier and the later of each pair.
    static (string First, string Second) Sides(AgreementReport report) => report.Annotators.Length == 2 ? (report.Annotators[0], report.Annotators[1]) : ("the earlier", "the later");

    static ReportSection Values(AgreementReport report)
    {
        var (first, second) = Sides(report);
        var differing = report.Rows.SelectMany(row => row.Values.Where(pair => !pair.IsSame).Take(MostValuesOfOne).Select(pair => (row.Name, Pair: pair))).OrderByDescending(value => value.Pair.Count).ToList();
        return new ReportSection(
            "Value against value",
            $"Where they differ most, at most {MostValuesOfOne} of each attribute.{(differing.Count > MostValues ? $" These are {MostValues} of {differing.Count}." : "")} All of them, and what both gave, are in --format json.",
            ["attribute", "spans", first, second],
            [.. differing.Take(MostValues).Select(value => (IReadOnlyList<string>)[value.Name, FigureText.Count(value.Pair.Count), value.Pair.First, value.Pair.Second])])
        {
            Prose = [2, 3],
        };
    }

    static long Marked(Confusion relations, int type, int side) =>
        Enumerable.Range(0, relations.Names.Length + 1).Sum(other => side == 0 ? relations.Counts[type, other] : relations.Counts[other, type]);

    // In either direction: what the one calls this and the other something else.
    static long Other(Confusion relations, int type) =>
        Enumerable.Range(0, relations.Names.Length).Where(other => other != type).Sum(other => relations.Counts[type, other] + relations.Counts[other, type]);
}
