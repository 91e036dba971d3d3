using System.Collections.Immutable;
using FactCheck.Storage.Checking;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Opening;

/// <summary>Says which schemas of the team cannot be used and why. Escape, Enter and q close it; every other key is passed over, as it was meant for another screen.</summary>
sealed class SchemaNotice(WorkbenchShell shell, ImmutableArray<UnusableSchema> schemas) : ILayer
{
    const int Widest = 100;

    public bool IsOpaque => false;

    public EventResult Handle(in TerminalEvent input)
    {
        if (input.Kind == TerminalEventKind.Key && (input.CommandKey == Key.Escape || input.CommandKey == Key.Enter || input.CommandKey == Key.Char('q'))) shell.Application.Layers.Remove(this);
        return EventResult.Handled;
    }

    public void Render(CellBuffer buffer, Rect area)
    {
        var look = shell.Look;
        var columns = Math.Min(Widest, area.Columns) - DialogFrame.ExtraColumns;
        var texts = schemas.SelectMany(Sentences).Append("What they ask is not checked. Mend them, or take them out of \"schemas\" in factcheck.json, and open the corpus again.").ToArray();
        var rows = texts.Sum(text => WrappedText.Measure(text, columns, look)) + texts.Length;
        var inner = DialogFrame.Render(buffer, area.Center(Math.Min(Widest, area.Columns), Math.Min(area.Rows, rows + DialogFrame.ExtraRows + 1)), look, schemas.Length == 1 ? "A schema cannot be used" : "Schemas cannot be used");
        var (body, foot) = inner.SplitBottom(1);
        var row = body.Row;
        foreach (var text in texts) row = WrappedText.Render(buffer, body, row, text, look.Theme.Text, look) + 1;
        look.Draw(buffer, foot, foot.Column, foot.Row, "Enter closes this.", look.Theme.Dim);
    }

    static IEnumerable<string> Sentences(UnusableSchema schema)
    {
        const int most = 3;
        foreach (var problem in schema.Problems.Take(most)) yield return $"{schema.Name}{(problem.Location.Length > 0 ? ":" + problem.Location : "")}: {problem.Message}";
        if (schema.Problems.Length > most) yield return $"{schema.Name} has {schema.Problems.Length - most} more faults; factcheck validate lists them.";
    }
}
