using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Schemes;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Help;
using FactCheck.Workbench.Prompts;
using FactCheck.Workbench.Sessions;

namespace FactCheck.Workbench.Annotate;

/// <content>Dialogs and other screens that are opened from here.</content>
public sealed partial class AnnotateScreen
{
    /// <summary>The current span's attributes and note in a form.</summary>
    internal void EditAttributes()
    {
        if (Current is not { } span || _session.Scheme.Label(span.Label) is not { } label) return;
        _focusId = span.Id;
        _shell.Show(AttributeDialog.Create(_shell, _session.Article, span, label, (attributes, note) =>
        {
            if (attributes.Equals(span.Attributes) && note == span.Note) return;
            Do(new Edit.ReplaceSpan(span with { Attributes = attributes, Note = note, Modified = Now }));
            _focusId = span.Id;
        }));
    }

    /// <summary>Asks for another label of the current span.</summary>
    internal void AskLabel()
    {
        if (Current is not { } span) return;
        var choices = _session.Scheme.Labels.Select(label => (label.Key, label.Title, label)).ToList();
        _shell.Show(new ChoicePrompt<LabelDefinition>(_shell, $"Label of {span.Id}?", choices, label => Retag(span, label)));
    }

    internal void ShowHelp() => _shell.Show(new HelpScreen(_shell, "Annotating", Keymap.Help(this)));

    internal void ShowPalette() => _shell.Show(CommandPalette.Create(_shell, Keymap, this));

    /// <summary>To the list of articles.</summary>
    internal void Leave()
    {
        if (_session.SaveState is SaveState.NotSaved notSaved) AskToLeave(notSaved.Reason);
        else if (_session.SaveState is SaveState.Conflicting { Conflict: not LayerConflict.Unreadable } conflicting) AskToLeaveConflict(conflicting);
        else _shell.Close(this);
    }

    /// <summary>Opens the article that many places further in the list.</summary>
    internal void OpenNeighbour(int by)
    {
        var at = IndexInList() + by;
        if (at < 0 || at >= _articles.Count)
        {
            Say(by > 0 ? "This is the last article of the list." : "This is the first article of the list.");
            return;
        }
        Say($"Opening {_articles[at]}…");
        _shell.Background(
            () => ArticleSession.Open(_shell.Sessions, _articles[at]),
            opening =>
            {
                if (opening is SessionOpening.Refused refused)
                {
                    Say(refused.Problems[0].Message);
                    return;
                }
                _shell.Close(this);
                OpenedArticle.Show(_shell, opening, _articles, _leaving);
            });
    }

    int IndexInList()
    {
        for (var i = 0; i < _articles.Count; i++)
            if (_articles[i] == _session.Article.Id) return i;
        return -1;
    }
}
