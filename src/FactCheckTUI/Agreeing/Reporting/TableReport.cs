using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>The report for people at a terminal.</summary>
static class TableReport
{
    const int MostBars = 20;

    /// <summary>Prints it.</summary>
    public static void Print(SafeConsole console, AgreementReport report)
    {
        console.Paragraph(ReportSections.Title(report), Tone.Strong);
        if (ReportSections.LeftOutInShort(report.Read) is { } left) console.Paragraph(left, Tone.Faint);
        var (first, isShort) = First(report, console.Traits.Width);
        Print(console, first, report.All?.Name);
        Bars(console, report);
        if (report.Cautions.Length > 0)
        {
            console.Line();
            console.Line("Read with care", Tone.Strong);
        }
        foreach (var caution in report.Cautions) console.Paragraph("! " + caution, Tone.Warning, 2);
        if (isShort) Print(console, ReportSections.Spans(report), report.All?.Name);
        foreach (var section in ReportSections.Behind(report)) Print(console, section, report.All?.Name);
        List(console, "How well chance is known", ReportSections.Precision(report));
        List(console, "Undefined", ReportSections.Undefined(report));
        List(console, "Left out", ReportSections.LeftOut(report.Read));
        console.Line();
        console.Line("What the figures mean", Tone.Strong);
        foreach (var measure in ReportSections.Measures(report))
        {
            console.Paragraph($"  {measure.Id}: {measure.Name}. {measure.Meaning}", Tone.Plain, 6);
            console.Paragraph($"      {measure.Formula}", Tone.Faint, 6);
            console.Paragraph($"      {measure.Paper}", Tone.Faint, 6);
        }
        console.Line();
        console.Paragraph(ReportSections.Scales(report), Tone.Faint);
    }

    /// <summary>One line for each row: where annotators are many, their spans stand in a table of their own.</summary>
    static (ReportSection Section, bool IsShort) First(AgreementReport report, int width)
    {
        var first = ReportSections.First(report);
        return TableBlock.Fit(first.Header, first.Rows, first.Prose, width).Length == 1 ? (first, false) : (ReportSections.FirstInShort(report), true);
    }

    static void Bars(SafeConsole console, AgreementReport report)
    {
        if (!console.Traits.IsTerminal) return;
        var rows = report.Rows.Where(row => row.Figures[0].Figure.Score.IsDefined).Take(MostBars).ToList();
        if (report.All is { } all && all.Figures[0].Figure.Score.IsDefined) rows.Add(all);
        var title = report.Rows[0].Figures[0].Figure.Measure.Name;
        console.Line();
        console.Bars(
            report.Rows.Length > MostBars ? $"{title}, the first {MostBars} of {report.Rows.Length}" : title,
            rows.Select(row => (row.Name, FigureText.Brief(row.Figures[0].Figure.Value), Math.Clamp(row.Figures[0].Figure.Value ?? 0, 0, 1))));
    }

    static void Print(SafeConsole console, ReportSection section, string? whole)
    {
        console.Line();
        if (section.Title.Length > 0) console.Line(section.Title, Tone.Strong);
        if (section.Note.Length > 0) console.Paragraph(section.Note, Tone.Faint);
        console.Table(section.Header, [.. section.Rows.Select(row => (IReadOnlyList<TableCell>)
            [.. row.Select(cell => new TableCell(cell, row[0] == whole ? Tone.Strong : Tone.Plain))])], section.Prose);
    }

    static void List(SafeConsole console, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        console.Line();
        console.Line(title, Tone.Strong);
        foreach (var line in all) console.Paragraph("  " + line, Tone.Plain, 4);
    }
}
