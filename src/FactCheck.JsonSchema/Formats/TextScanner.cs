namespace FactCheck.JsonSchema.Formats;

/// <summary>Reads the fixed parts of a format from left to right.</summary>
internal ref struct TextScanner(ReadOnlySpan<char> text)
{
    readonly ReadOnlySpan<char> _text = text;

    public int At { get; private set; }

    public readonly bool IsAtEnd => At == _text.Length;

    public readonly char Peek => At < _text.Length ? _text[At] : '\0';

    /// <summary>Reads one of the characters.</summary>
    public bool Read(ReadOnlySpan<char> oneOf)
    {
        if (IsAtEnd || !oneOf.Contains(_text[At])) return false;
        At++;
        return true;
    }

    /// <summary>Reads exactly so many ASCII digits, as a number from <paramref name="min"/> to <paramref name="max"/>.</summary>
    public bool Digits(int count, int min, int max, out int value)
    {
        value = 0;
        for (var i = 0; i < count; i++)
        {
            if (!char.IsAsciiDigit(Peek)) return false;
            value = value * 10 + (Peek - '0');
            At++;
        }
        return value >= min && value <= max;
    }

    /// <summary>Reads all the ASCII digits there are; how many.</summary>
    public int AllDigits()
    {
        var start = At;
        while (char.IsAsciiDigit(Peek)) At++;
        return At - start;
    }
}
