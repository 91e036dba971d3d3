namespace FactCheck.Annotation.Numbers;

/// <summary>Reads numerals as they are written in a locale: <c>2,000</c> (en), <c>2.000</c> (id), <c>١٬٥٠٠</c> (ar), <c>1,4 juta</c> (id), <c>3亿</c> (zh).</summary>
public static class NumberReader
{
    /// <summary>The reading of <paramref name="text"/>, or null where it cannot be read.</summary>
    /// <param name="text">The covered text.</param>
    /// <param name="locale">BCP 47 tag of the article; null: by the text alone, where it is not ambiguous.</param>
    public static NumberReading? Read(string text, string? locale) => throw new NotImplementedException();
}
