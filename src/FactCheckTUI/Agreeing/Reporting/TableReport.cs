using FactCheckTUI.Output;

namespace FactCheckTUI.Agreeing.Reporting;

/// <summary>The report for people at a terminal.</summary>
static class TableReport
{
    const int MostBars = 20;

    /// <summary>Prints it.</summary>
    public static void Print(SafeConsole console, AgreementReport report)
    {
        console.Line(ReportSections.Title(report), Tone.Strong);
        Print(console, ReportSections.First(report));
        var bars = FigureText.WithAll(report).Where(row => row.Figures[0].Figure.Value is not null).Take(MostBars);
        console.Line();
        console.Bars(report.Rows[0].Figures[0].Figure.Measure.Name, bars.Select(row => (row.Name, Math.Clamp(row.Figures[0].Figure.Value ?? 0, 0, 1))));
        if (report.Cautions.Length > 0) console.Line("Read with care", Tone.Strong);
        foreach (var caution in report.Cautions) console.Line("! " + caution, Tone.Warning);
        foreach (var section in ReportSections.Behind(report)) Print(console, section);
        List(console, "Undefined", ReportSections.Undefined(report));
        List(console, "Left out", ReportSections.LeftOut(report.Read));
        console.Line();
        console.Line("What the figures mean", Tone.Strong);
        foreach (var measure in ReportSections.Measures(report))
        {
            console.Write($"  {measure.Id}  ", Tone.Strong);
            console.Line($"{measure.Name}. {measure.Meaning}");
            console.Line($"      {measure.Formula}", Tone.Faint);
            console.Line($"      {measure.Paper}", Tone.Faint);
        }
        console.Line();
        console.Line(ReportSections.Scales(report), Tone.Faint);
    }

    static void Print(SafeConsole console, ReportSections.Section section)
    {
        console.Line();
        if (section.Title.Length > 0) console.Line(section.Title, Tone.Strong);
        if (section.Note.Length > 0) console.Line(section.Note, Tone.Faint);
        console.Table(section.Header, section.Rows.Select(row => (IReadOnlyList<TableCell>)
            [.. row.Select(cell => new TableCell(cell, row[0] == AgreementReport.Everything ? Tone.Strong : Tone.Plain))]));
    }

    static void List(SafeConsole console, string title, IEnumerable<string> lines)
    {
        var all = lines.ToList();
        if (all.Count == 0) return;
        console.Line();
        console.Line(title, Tone.Strong);
        foreach (var line in all) console.Line("  " + line);
    }
}
