namespace FactCheck.Annotation.Rules.Checks;

/// <summary>Edges fall between words, in scripts that separate words.</summary>
sealed class EdgeInWord() : LayerRule(Rule)
{
    static readonly RuleDescription Rule = new(
        "edge-in-word",
        Severity.Warning,
        "An edge of a span lies between two letters of a word.",
        "Take the whole word, with the particles that are written on to it.");

    protected override void Check(LayerContext context, Findings findings)
    {
        foreach (var span in context.SpansInText)
            foreach (var fragment in span.Extent.Fragments)
                if (Cuts(context.Text, fragment.Start) || Cuts(context.Text, fragment.End))
                {
                    findings.OfSpan(Rule, span.Id, $"An edge of {span.Id}, {context.Excerpt(fragment)}, lies inside a word.");
                    break;
                }
    }

    // Letters only: "5km" and "3rd" are cut between digit and letter on purpose.
    static bool Cuts(string text, int edge) =>
        edge > 0 && edge < text.Length
        && char.IsLetter(text[edge - 1]) && char.IsLetter(text[edge])
        && SeparatesWords(text[edge - 1]) && SeparatesWords(text[edge]);

    /// <summary>False for Thai, Lao, Khmer, Myanmar, Tibetan, Han and Kana, whose words follow one another without a blank.</summary>
    static bool SeparatesWords(char c) => c
        is not ((>= '\u0E00' and <= '\u0FFF') or (>= '\u1000' and <= '\u109F') or (>= '\u1780' and <= '\u17FF') or (>= '\u3005' and <= '\u30FF')
            or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF') or (>= '\uFF66' and <= '\uFF9F'));
}
