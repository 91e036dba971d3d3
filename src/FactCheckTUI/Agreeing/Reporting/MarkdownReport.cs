using System.Text;
using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>The report as Markdown (GitHub's tables). What comes from the corpus is escaped.</summary>
static class MarkdownReport
{
    /// <summary>The whole text.</summary>
    public static string Write(AgreementReport report)
    {
        var text = new StringBuilder();
        text.Append("# ").Append(SpreadsheetText.Markdown(ReportSections.Title(report))).Append('\n');
        if (ReportSections.LeftOutInShort(report.Read) is { } left) text.Append('\n').Append(SpreadsheetText.Markdown(left)).Append('\n');
        Append(text, ReportSections.First(report));
        List(text, "Read with care", report.Cautions);
        foreach (var section in ReportSections.Behind(report)) Append(text, section);
        List(text, "How well chance is known", ReportSections.Precision(report));
        List(text, "Undefined", ReportSections.Undefined(report));
        List(text, "Left out", ReportSections.LeftOut(report.Read));
        text.Append("\n## What the figures mean\n\n| measure | meaning | formula | paper |\n|---|---|---|---|\n");
        foreach (var measure in ReportSections.Measures(report)) Row(text, [measure.Id, $"{measure.Name}. {measure.Meaning}", measure.Formula, measure.Paper]);
        return text.Append('\n').Append(SpreadsheetText.Markdown(ReportSections.Scales(report))).ToString();
    }

    static void Append(StringBuilder text, ReportSection section)
    {
        if (section.Title.Length > 0) text.Append("\n## ").Append(section.Title).Append('\n');
        if (section.Note.Length > 0) text.Append('\n').Append(SpreadsheetText.Markdown(section.Note)).Append('\n');
        text.Append('\n');
        Row(text, section.Header);
        text.Append('|').Insert(text.Length, "---|", section.Header.Count).Append('\n');
        foreach (var row in section.Rows) Row(text, row);
    }

    static void Row(StringBuilder text, IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(SpreadsheetText.Markdown)).Append(" |\n");

    static void List(StringBuilder text, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        text.Append("\n## ").Append(title).Append("\n\n");
        foreach (var line in all) text.Append("- ").Append(SpreadsheetText.Markdown(line)).Append('\n');
    }
}
