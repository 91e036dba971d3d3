using FactCheck.Annotation.Layers;

namespace FactCheck.Workbench.Annotate;

/// <summary>Letters over the spans that may be picked: one each, or two where there are more spans than letters. No letter of a short hint begins a longer one.</summary>
public sealed class SpanHints
{
    const string Letters = "asdfghjklqwertyuiopzxcvbnm";

    readonly Dictionary<string, string> _bySpan = new(StringComparer.Ordinal);
    readonly Dictionary<string, Span> _byHint = new(StringComparer.Ordinal);

    /// <summary>Gives each span its letters, in the order given; those beyond 26 x 26 get none.</summary>
    public SpanHints(IReadOnlyList<Span> spans)
    {
        var length = spans.Count <= Letters.Length ? 1 : 2;
        for (var i = 0; i < Math.Min(spans.Count, Letters.Length * Letters.Length); i++)
        {
            var hint = length == 1 ? Letters[i].ToString() : $"{Letters[i / Letters.Length]}{Letters[i % Letters.Length]}";
            _bySpan[spans[i].Id] = hint;
            _byHint[hint] = spans[i];
        }
    }

    /// <summary>What was typed so far of a hint of two letters.</summary>
    public string Typed { get; private set; } = "";

    /// <summary>Spans that have letters.</summary>
    public int Count => _bySpan.Count;

    /// <summary>The letters of a span, or null.</summary>
    public string? Of(string spanId) => _bySpan.GetValueOrDefault(spanId);

    /// <summary>Takes a letter.</summary>
    /// <param name="letter">As typed.</param>
    /// <param name="picked">The span where the hint is complete.</param>
    /// <returns>False where no hint goes on with that letter.</returns>
    public bool Type(char letter, out Span? picked)
    {
        var typed = Typed + letter;
        if (_byHint.TryGetValue(typed, out picked)) return true;
        if (!_byHint.Keys.Any(hint => hint.StartsWith(typed, StringComparison.Ordinal))) return false;
        Typed = typed;
        return true;
    }
}
