using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Review;

/// <summary>How a label looks where single spans are shown; labels that the scheme does not know look like errors.</summary>
sealed class LabelLook(WorkbenchShell shell)
{
    readonly Scheme _scheme = shell.Store.Scheme;
    readonly SpanStyles _styles = new(shell.Store.Scheme, shell.Settings.Colors, shell.Settings.Theme);

    /// <summary>The text of a span of that label.</summary>
    public Style Mark(string label) => IndexOf(label) is >= 0 and var index ? _styles.Of(index, 1, SpanEmphasis.Current) : shell.Look.Theme.Error;

    /// <summary>Its name and its key.</summary>
    public Style Letter(string label) => IndexOf(label) is >= 0 and var index ? _styles.LetterOf(index) : shell.Look.Theme.Error;

    /// <summary>The key that tags it.</summary>
    public char Key(string label) => _scheme.Label(label)?.Key ?? '?';

    /// <summary>Its name for people.</summary>
    public string Title(string label) => _scheme.Label(label)?.Title ?? label;

    int IndexOf(string label)
    {
        for (var i = 0; i < _scheme.Labels.Length; i++)
            if (_scheme.Labels[i].Name == label) return i;
        return -1;
    }
}
