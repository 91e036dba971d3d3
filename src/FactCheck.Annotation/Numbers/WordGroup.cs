using FactCheck.Annotation.Numbers.Locales;

namespace FactCheck.Annotation.Numbers;

/// <summary>Adds up number words below a magnitude word: <c>two hundred and five</c>, <c>dua puluh satu</c>, <c>خمسة وعشرون</c>, <c>三百二十</c>.</summary>
sealed class WordGroup(NumberLocale locale)
{
    int _sum;
    int _pending;
    int _lowest = int.MaxValue;
    bool _any;
    bool _article;

    /// <summary>The number read.</summary>
    public int Value => _sum;

    /// <summary>True where the last word was an ordinal.</summary>
    public bool IsOrdinal { get; private set; }

    /// <summary>True where the group is only an article (<c>a</c>), which needs a magnitude word behind it.</summary>
    public bool IsArticle { get; private set; }

    /// <summary>The length of the number words at the start of <paramref name="text"/>; 0 where there are none that add up to a number.</summary>
    public int Read(ReadOnlySpan<char> text)
    {
        var end = 0;
        for (var at = 0; ;)
        {
            var length = locale.Words.Match(text[at..], out var word);
            if (length == 0 || IsOrdinal) break;
            if (!Take(word)) return 0;
            at = end = at + length;
            at += Between(text[at..]);
        }
        if (!Commit()) return 0;
        IsArticle = _article && _sum == 0;
        if (IsArticle) _sum = 1;
        return end;
    }

    bool Take(NumberWord word)
    {
        switch (word.Role)
        {
            case NumberWordRole.Article:
                if (_any || _article) return false;
                _article = true;
                return true;
            case NumberWordRole.Add:
                if (_article && !_any) return false;
                return Commit() && Hold(word.Value);
            case NumberWordRole.Ordinal:
                IsOrdinal = true;
                return Commit() && Hold(word.Value);
            case NumberWordRole.Teen:
                if (_pending is < 1 or > 9) return false;
                _pending += word.Value;
                return Commit();
            default:
                if (_pending > 99) return false;
                return Hold((_pending == 0 ? 1 : _pending) * word.Value) && Commit();
        }
    }

    bool Hold(int value)
    {
        _pending = value;
        if (value == 0 && _any) return false;
        _any = true;
        return true;
    }

    /// <summary>Adds what is pending: into decimal places that are still free, and below what came before but where units come first.</summary>
    bool Commit()
    {
        if (_pending == 0) return true;
        var value = _pending;
        _pending = 0;
        for (int sum = _sum, rest = value; rest > 0; sum /= 10, rest /= 10)
            if (sum % 10 != 0 && rest % 10 != 0) return false;
        if (value >= _lowest && !locale.UnitsFirst) return false;
        _sum += value;
        _lowest = Math.Min(_lowest, value);
        return true;
    }

    int Between(ReadOnlySpan<char> text)
    {
        var length = 0;
        while (length < text.Length && text[length] is ' ' or '-') length++;
        var connector = locale.Connectors.Match(text[length..], out _);
        if (connector > 0 && length > 0)
        {
            length += connector;
            while (length < text.Length && text[length] == ' ') length++;
        }
        else if (length > 0 && length < text.Length && text[length] == locale.Joiner && locale.Words.Match(text[length..], out _) == 0)
        {
            length++;
        }
        return length;
    }
}
