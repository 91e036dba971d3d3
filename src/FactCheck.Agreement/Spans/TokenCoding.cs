using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement.Spans;

/// <summary>
/// Spans as labels of tokens, so that the kappa and alpha families apply. A token has the label of the longest span that touches it (of equally
/// long ones the earlier), else <see cref="Outside"/>.
/// </summary>
public static class TokenCoding
{
    /// <summary>The label of a token that no span touches.</summary>
    public const string Outside = "O";

    /// <summary>
    /// One unit for each token, one coder for each annotator; missing where they did not annotate the document. Documents are those of the
    /// study.
    /// </summary>
    /// <exception cref="ArgumentException">A label of the study is <c>O</c>.</exception>
    public static CodingStudy Of(SpanStudy study, TokenScheme scheme)
    {
        ArgumentNullException.ThrowIfNull(study);
        if (study.Labels.Contains(Outside))
            throw new ArgumentException($"A label is named '{Outside}', which stands for tokens outside of all spans.", nameof(study));
        var names = Names(study.Labels, scheme);
        var order = names.Order(StringComparer.Ordinal).ToImmutableArray();
        var code = names.Select(name => order.IndexOf(name)).ToArray();
        var annotators = study.Annotators.Length;
        var total = study.Documents.Sum(document => document.Tokens.Length);
        var (codes, documents) = (new int[total * annotators], new int[total]);
        var next = 0;
        for (var d = 0; d < study.Documents.Length; d++)
        {
            var tokens = study.Documents[d].Tokens.AsSpan();
            documents.AsSpan(next, tokens.Length).Fill(d);
            var rows = codes.AsSpan(next * annotators, tokens.Length * annotators);
            for (var annotator = 0; annotator < annotators; annotator++) Fill(study, d, annotator, tokens, rows, code, scheme);
            next += tokens.Length;
        }
        return CodingStudy.OfCodes(codes, annotators, [.. order.Select(name => new Category.Label(name))]).WithDocuments(documents, study.Documents.Length);
    }

    /// <summary>The tokens that at least one coder put a label on. It leaves out what all saw as unmarked, which is most of a text.</summary>
    public static CodingStudy AnnotatedOnly(CodingStudy tokens)
    {
        ArgumentNullException.ThrowIfNull(tokens);
        var outside = tokens.Categories.IndexOf(new Category.Label(Outside));
        return tokens.Where(codes => codes.Span.IndexOfAnyExcept(outside, -1) >= 0);
    }

    /// <summary>Outside first, then for each label one name, or two.</summary>
    static List<string> Names(ImmutableArray<string> labels, TokenScheme scheme) =>
        [Outside, .. labels.SelectMany(label => scheme == TokenScheme.InsideOutside ? new[] { label } : [$"B-{label}", $"I-{label}"])];

    static void Fill(SpanStudy study, int document, int annotator, ReadOnlySpan<OffsetRange> tokens, Span<int> rows, int[] code, TokenScheme scheme)
    {
        var annotators = study.Annotators.Length;
        var absent = !study.ByStart.Has(document, annotator);
        for (var token = 0; token < tokens.Length; token++) rows[token * annotators + annotator] = absent ? -1 : code[0];
        if (absent) return;
        var longest = new int[tokens.Length];
        foreach (ref readonly var span in study.ByStart.Of(document, annotator))
        {
            var first = TokenSearch.FirstEndingAfter(tokens, span.Start);
            for (var token = first; token < tokens.Length && tokens[token].Start < span.End; token++)
            {
                if (longest[token] >= span.Length) continue;
                longest[token] = span.Length;
                rows[token * annotators + annotator] = scheme == TokenScheme.InsideOutside ? code[1 + span.Label]
                    : code[1 + 2 * span.Label + (token == first ? 0 : 1)];
            }
        }
    }
}
