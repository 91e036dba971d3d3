using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Merging;
using FactCheck.Terminal.Compositing;
using FactCheck.Terminal.Input;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Workbench.Help;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Merge;

/// <summary>
/// Two versions of a layer, put together span by span. What only one side changed is taken; what touches is listed and decided one by one. Nothing is
/// changed before all is decided and accepted. Belongs to the screen's thread.
/// </summary>
public sealed partial class MergeScreen : ILayer
{
    readonly WorkbenchShell _shell;
    readonly LayerMerge _merge;
    readonly Action<MergeResolution> _accepted;
    readonly KeyMatcher<Action<MergeScreen>, MergeScreen> _keys;
    readonly MergeWords _words;
    readonly MergeChoice?[] _choices;
    readonly ListView _list;
    readonly string _summary;
    string? _message;

    /// <summary>Shows what is to be decided.</summary>
    /// <param name="shell">The workbench.</param>
    /// <param name="article">The article.</param>
    /// <param name="conflict">Where both come from, and theirs.</param>
    /// <param name="ours">Our side now.</param>
    /// <param name="accepted">Called with what the choices come to, after the screen is gone.</param>
    public MergeScreen(WorkbenchShell shell, Article article, LayerConflict.Mergeable conflict, Layer ours, Action<MergeResolution> accepted)
    {
        (_shell, _accepted) = (shell, accepted);
        _merge = LayerMerge.Of(conflict.Base, ours, conflict.Theirs);
        _words = new MergeWords(article);
        _summary = MergeWords.Summary(conflict.Base, ours, conflict.Theirs, _merge.Conflicts.Length);
        _choices = new MergeChoice?[_merge.Conflicts.Length];
        _keys = new KeyMatcher<Action<MergeScreen>, MergeScreen>(MergeBindings.Build(shell.Settings.Keys).Keymap);
        _list = new ListView(RenderRow) { Count = _choices.Length, EmptyText = "The changes do not touch each other. Enter puts both together." };
    }

    /// <inheritdoc/>
    public bool IsOpaque => true;

    internal WorkbenchShell Shell => _shell;

    /// <summary>How many conflicts there are.</summary>
    internal int Conflicts => _choices.Length;

    /// <summary>How many of them are undecided.</summary>
    internal int Undecided => _choices.Count(choice => choice is null);

    Keymap<Action<MergeScreen>, MergeScreen> Keymap => _keys.Keymap;

    /// <inheritdoc/>
    public EventResult Handle(in TerminalEvent input)
    {
        if (_list.Handle(input) == EventResult.Handled) return EventResult.Handled;
        if (input.Kind != TerminalEventKind.Key) return EventResult.Ignored;
        _message = null;
        var found = _keys.Match(input);
        if (found.Binding is not { } binding)
        {
            if (found.Kind == KeyLookupKind.None) _message = $"{input.Key} does nothing here; ? lists the keys.";
        }
        else if (binding.DisabledReason?.Invoke(this) is { } reason) _message = reason;
        else binding.Command(this);
        return EventResult.Handled;
    }

    /// <summary>Decides the selected conflict and goes on to the next that is undecided.</summary>
    internal void Choose(MergeChoice choice)
    {
        _choices[_list.Selected] = choice;
        NextUndecided();
    }

    /// <summary>Decides every conflict that is undecided.</summary>
    internal void ChooseRest(MergeChoice choice)
    {
        for (var i = 0; i < _choices.Length; i++) _choices[i] ??= choice;
    }

    /// <summary>To the next conflict that is undecided; stays where all are decided.</summary>
    internal void NextUndecided()
    {
        for (var i = 1; i <= _choices.Length; i++)
        {
            var index = (_list.Selected + i) % _choices.Length;
            if (_choices[index] is not null) continue;
            _list.Selected = index;
            return;
        }
    }

    internal void Move(int by) => _list.Selected += by;

    /// <summary>Puts both together; every conflict is decided.</summary>
    internal void Accept()
    {
        var resolution = _merge.Resolve([.. _choices.Select(choice => choice!.Value)]); // the key is refused while one is undecided
        Leave();
        _accepted(resolution);
    }

    internal void ShowHelp() => _shell.Show(new HelpScreen(_shell, "Putting versions together", Keymap.Help(this)));

    internal void Leave() => _shell.Application.Layers.Remove(this);
}
