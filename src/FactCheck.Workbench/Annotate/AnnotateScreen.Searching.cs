using FactCheck.Text;
using FactCheck.Workbench.Prompts;

namespace FactCheck.Workbench.Annotate;

/// <content>Searching the text.</content>
public sealed partial class AnnotateScreen
{
    string _sought = "";

    /// <summary>Asks for a text; the next place from the caret on is selected, so that a label's key tags it. No answer searches for the last text again.</summary>
    internal void Search() => _shell.Show(new TextPrompt(_shell, "Search", "", text =>
    {
        if (text.Length == 0)
        {
            FindFrom(_caret.Selection.Start + 1);
            return;
        }
        _sought = text;
        FindFrom(_caret.Selection.Start);
    }));

    /// <summary>Selects the next place of the text sought last.</summary>
    internal void SearchAgain()
    {
        if (_sought.Length == 0) Search();
        else FindFrom(_caret.Selection.Start + 1);
    }

    void FindFrom(int from)
    {
        if (_sought.Length == 0) return;
        if (Find(from, Document.Text.Length) is { } ahead) MoveTo(Caret.Selecting(ahead));
        else if (Find(0, Math.Min(Document.Text.Length, from + _sought.Length)) is { } wrapped)
        {
            MoveTo(Caret.Selecting(wrapped));
            Say("Found from the start of the article on.");
        }
        else Say($"\"{_sought}\" is not in this article.");
    }

    /// <summary>The first place on grapheme boundaries that lies in the range, whatever the case of the letters.</summary>
    TextSpan? Find(int from, int to)
    {
        for (var start = from; start < to;)
        {
            var at = Document.Text.AsSpan(start, to - start).IndexOf(_sought, StringComparison.OrdinalIgnoreCase);
            if (at < 0) return null;
            var place = TextSpan.FromLength(start + at, _sought.Length);
            if (Document.SnapToGrapheme(place.Start) == place.Start && Document.SnapToGrapheme(place.End) == place.End) return place;
            start = place.Start + 1;
        }
        return null;
    }
}
