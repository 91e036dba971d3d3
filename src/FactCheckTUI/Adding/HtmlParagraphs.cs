using System.Text;
using AngleSharp.Dom;

namespace FactCheckTUI.Adding;

/// <summary>The paragraphs of an element as a reader sees them: HTML's blanks collapsed, one paragraph per block, a line break for br.</summary>
sealed class HtmlParagraphs
{
    static readonly HashSet<string> Skipped = new(StringComparer.OrdinalIgnoreCase)
    {
        "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select", "textarea", "input", "svg", "math", "iframe",
        "object", "video", "audio", "canvas", "head", "dialog",
    };

    static readonly HashSet<string> Inline = new(StringComparer.OrdinalIgnoreCase)
    {
        "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "label", "mark", "q", "ruby", "rb", "s",
        "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr",
    };

    readonly List<string> _paragraphs = [];
    readonly StringBuilder _line = new();

    HtmlParagraphs()
    {
    }

    /// <summary>The paragraphs, none of them empty.</summary>
    public static List<string> Of(IElement element)
    {
        var walk = new HtmlParagraphs();
        walk.Children(element);
        walk.EndParagraph();
        return walk._paragraphs;
    }

    /// <summary>UTF-16 units of all paragraphs together.</summary>
    public static int LengthOf(IElement element) => Of(element).Sum(paragraph => paragraph.Length);

    void Children(INode parent)
    {
        foreach (var node in parent.ChildNodes)
        {
            if (node is IText text) Append(text.Data);
            else if (node is IElement element && !IsSkipped(element)) Element(element);
        }
    }

    void Element(IElement element)
    {
        if (element.LocalName == "br")
        {
            TrimEnd();
            _line.Append('\n');
            return;
        }
        var isBlock = !Inline.Contains(element.LocalName);
        if (isBlock) EndParagraph();
        Children(element);
        if (isBlock) EndParagraph();
    }

    // Blanks of HTML are space, tab, LF, FF, CR; a no-break space stays.
    void Append(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\n' or '\f' or '\r')) _line.Append(c);
            else if (_line.Length > 0 && _line[^1] is not (' ' or '\n')) _line.Append(' ');
        }
    }

    void EndParagraph()
    {
        var paragraph = _line.ToString().Trim(' ', '\n');
        _line.Clear();
        if (!string.IsNullOrWhiteSpace(paragraph)) _paragraphs.Add(paragraph);
    }

    void TrimEnd()
    {
        while (_line.Length > 0 && _line[^1] == ' ') _line.Length--;
    }

    static bool IsSkipped(IElement element) =>
        Skipped.Contains(element.LocalName) || element.HasAttribute("hidden") || element.GetAttribute("aria-hidden") == "true";
}
