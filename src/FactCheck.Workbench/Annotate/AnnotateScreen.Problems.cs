using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Workbench.Prompts;

namespace FactCheck.Workbench.Annotate;

/// <content>Problems that the rules found, and the status that depends on them.</content>
public sealed partial class AnnotateScreen
{
    RuleBook? _rules;

    /// <summary>To the next span after the current one that has a problem.</summary>
    internal void NextProblem()
    {
        var spans = Layer.Spans;
        var from = Current is { } current ? spans.IndexOf(current) : FirstAfter(_caret.Offset) - 1;
        for (var i = 1; i <= spans.Length; i++)
        {
            var span = spans[(from + i + spans.Length) % spans.Length];
            foreach (var problem in _session.Problems)
            {
                if (problem.SpanId != span.Id) continue;
                Focus(span);
                Say($"{problem.Message} {problem.Fix}");
                return;
            }
        }
        Say(_session.Problems.IsEmpty ? "No problems were found." : _session.Problems[0].Message);
    }

    /// <summary>Lists all problems; Enter jumps to the span.</summary>
    internal void ListProblems()
    {
        if (_session.Problems.IsEmpty) Say("No problems were found.");
        else _shell.Show(new ProblemList(_shell, _session, problem =>
        {
            if (problem.SpanId is { } id && Layer.Find(id) is { } span) Focus(span);
            Say($"{problem.Message} {problem.Fix}");
        }));
    }

    /// <summary>Marks the article complete, which errors allow only with a reason; or in progress again.</summary>
    internal void ToggleComplete()
    {
        if (Layer.Status == LayerStatus.Complete)
        {
            if (Do(new Edit.SetStatus(LayerStatus.InProgress, null))) Say("In progress again.");
            return;
        }
        // Checked here and now: the background check may be about an older layer.
        var errors = (_rules ??= new RuleBook(_session.Scheme)).Check(_session.Article, Layer).Count(p => p.Severity == Severity.Error)
            + _session.Problems.Count(p => p.Severity == Severity.Error && !RuleBook.Catalogue.Any(rule => rule.Code == p.Code)); // schemas are too slow for here and now
        if (errors == 0) Complete(null);
        else _shell.Show(new TextPrompt(_shell, errors == 1 ? "1 error is left. Complete because" : $"{errors} errors are left. Complete because", "", Complete));
    }

    void Complete(string? reason)
    {
        if (reason is not null && string.IsNullOrWhiteSpace(reason))
        {
            Say("Still in progress: with errors left, a reason is needed. p goes through them.");
            return;
        }
        if (Do(new Edit.SetStatus(LayerStatus.Complete, reason?.Trim()))) Say("Complete. ! puts it in progress again.");
    }

    void UpdateTroubled()
    {
        if (_troubledFor == _session.Problems) return;
        _troubledFor = _session.Problems;
        _troubled.Clear();
        foreach (var problem in _session.Problems)
            if (problem.SpanId is { } id) _troubled.Add(id);
    }
}
