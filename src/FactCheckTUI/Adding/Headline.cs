namespace FactCheckTUI.Adding;

/// <summary>Finds the headline of a plain text.</summary>
static class Headline
{
    const int MostUnits = 200;

    /// <summary>The first line that is not blank, trimmed, cut after 200 UTF-16 units; null where there is none.</summary>
    public static string? Of(string text)
    {
        foreach (var line in text.AsSpan().EnumerateLines())
            if (line.Trim() is { IsEmpty: false } title) return Cut(title);
        return null;
    }

    static string Cut(ReadOnlySpan<char> title)
    {
        if (title.Length <= MostUnits) return title.ToString();
        var end = char.IsHighSurrogate(title[MostUnits - 2]) ? MostUnits - 2 : MostUnits - 1;
        return $"{title[..end].TrimEnd()}…";
    }
}
