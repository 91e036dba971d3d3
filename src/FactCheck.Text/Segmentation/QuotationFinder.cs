using System.Globalization;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// Pairs the quotation marks of one paragraph. Marks with a direction follow it, but for the languages that turn them round (German <c>„ “</c>
/// and <c>» «</c>, Swedish <c>” ”</c>); straight marks follow what stands beside them and, where that says nothing, parity. A mark without a
/// partner is passed over; apostrophes, Hebrew gershayim and inch marks are no quotation marks.
/// </summary>
internal sealed class QuotationFinder
{
    // Marks left open that are still looked at: keeps a paragraph of nothing but opening marks linear.
    const int MaxOpen = 64;

    readonly string _text;
    readonly TextSpan _paragraph;
    readonly List<int> _open = [];
    readonly List<QuotePair> _pairs;

    QuotationFinder(string text, TextSpan paragraph, List<QuotePair> pairs) => (_text, _paragraph, _pairs) = (text, paragraph, pairs);

    /// <summary>True where <paramref name="c"/> can be a quotation mark.</summary>
    public static bool IsMark(char c) =>
        c is '"' or '\'' or '«' or '»' or (>= '‘' and <= '‟') or '‹' or '›' or (>= '「' and <= '』') or (>= '﹁' and <= '﹄') or '＂' or '｢' or '｣';

    /// <summary>Appends the pairs in <paramref name="paragraph"/>, the content of one paragraph, sorted by their opening marks.</summary>
    public static void Append(string text, TextSpan paragraph, List<QuotePair> pairs)
    {
        var first = pairs.Count;
        var finder = new QuotationFinder(text, paragraph, pairs);
        for (var at = paragraph.Start; at < paragraph.End; at++)
            if (IsMark(text[at])) finder.Take(at);
        pairs.Sort(first, pairs.Count - first, Comparer<QuotePair>.Create((a, b) => a.Open.CompareTo(b.Open)));
    }

    void Take(int at)
    {
        var mark = _text[at];
        var (canOpen, canClose) = (CanOpen(at), CanClose(at));
        switch (mark)
        {
            case '"' or '＂':
                TakeStraight(at, canOpen, canClose);
                break;
            case '\'':
                if (canOpen && char.IsLetterOrDigit(After(at)) && !IsDecade(at)) Open(at);
                else if (canClose) Close(at, "'");
                break;
            case '’':
                if (!IsApostrophe(at) && !Characters.IsBlank(Before(at))) Close(at, "‘‚‛");
                break;
            case '‘' or '‛':
                if (!(canClose && Close(at, "‚")) && !IsApostrophe(at)) Open(at);
                break;
            case '‚':
                if (canOpen) Open(at);
                break;
            case '“' or '‟':
                if (!(canClose && !canOpen && Close(at, "„”"))) Open(at);
                break;
            case '”':
                if (!Close(at, "“„‟") && !(canClose && Close(at, "”")) && canOpen) Open(at);
                break;
            case '«' or '‹':
                if (!(canClose && !canOpen && Close(at, mark == '«' ? "»" : "›"))) Open(at);
                break;
            case '»' or '›':
                if (!Close(at, mark == '»' ? "«" : "‹") && canOpen) Open(at);
                break;
            case '」' or '』' or '﹂' or '﹄' or '｣':
                Close(at, mark switch { '」' => "「", '』' => "『", '﹂' => "﹁", '﹄' => "﹃", _ => "｢" });
                break;
            default:
                Open(at);
                break;
        }
    }

    void TakeStraight(int at, bool canOpen, bool canClose)
    {
        if (IsHebrew(Before(at)) && IsHebrew(After(at))) return;
        var kind = _text[at] == '"' ? "\"" : "＂";
        if (canOpen && !canClose) Open(at);
        else if (!Close(at, kind) && (canOpen || !canClose)) Open(at);
    }

    void Open(int at)
    {
        if (_open.Count == MaxOpen) _open.RemoveAt(0);
        _open.Add(at);
    }

    bool Close(int at, string openings)
    {
        for (var i = _open.Count - 1; i >= 0; i--)
        {
            if (!openings.Contains(_text[_open[i]])) continue;
            _pairs.Add(new QuotePair(_open[i], at));
            // Marks opened inside and left open have no partner.
            _open.RemoveRange(i, _open.Count - i);
            return true;
        }
        return false;
    }

    char Before(int at) => at > _paragraph.Start ? _text[at - 1] : ' ';

    char After(int at) => at + 1 < _paragraph.End ? _text[at + 1] : ' ';

    bool CanOpen(int at)
    {
        var before = Before(at);
        return !Characters.IsBlank(After(at))
            && (Characters.IsBlank(before) || IsOpening(before) || char.GetUnicodeCategory(before) == UnicodeCategory.DashPunctuation);
    }

    bool CanClose(int at)
    {
        var after = After(at);
        return !Characters.IsBlank(Before(at)) && (Characters.IsBlank(after) || (char.IsPunctuation(after) && !IsOpening(after)));
    }

    static bool IsOpening(char c) =>
        char.GetUnicodeCategory(c) is UnicodeCategory.OpenPunctuation or UnicodeCategory.InitialQuotePunctuation;

    // Within a word of the scripts that have apostrophes: Latin, Greek, Cyrillic, Armenian, Hebrew. In Thai or Chinese a mark often touches letters.
    bool IsApostrophe(int at) =>
        Before(at) < '\u0600' && After(at) < '\u0600' && Characters.IsWordLike(Before(at)) && Characters.IsWordLike(After(at));

    // '90s
    bool IsDecade(int at) =>
        at + 3 < _paragraph.End && char.IsAsciiDigit(_text[at + 1]) && char.IsAsciiDigit(_text[at + 2]) && _text[at + 3] == 's';

    static bool IsHebrew(char c) => c is >= '\u05D0' and <= '\u05EA';
}
