using System.Globalization;
using FactCheck.Agreement.Coding;
using FactCheck.Agreement.Spans;
using FactCheckTUI.Agreeing.Measuring;
using FactCheckTUI.Agreeing.Reading;

namespace FactCheckTUI.Agreeing;

/// <summary>Finds where a figure misleads.</summary>
sealed class Cautions(
    CorpusStudy read,
    AgreementRequest request,
    IReadOnlyList<AgreementRow> rows,
    AgreementRow? all,
    IReadOnlyDictionary<string, CodingStudy> codings,
    StudyGroup everything)
{
    /// <summary>Below this many spans (of all annotators) or matched values a figure moves by several points with a single one.</summary>
    const int FewItems = 30;

    /// <summary>Below this many articles resampling them says little.</summary>
    const int FewArticles = 10;

    /// <summary>Above this share of one category kappa and alpha fall though people agree.</summary>
    const double Prevalent = 0.9;

    static readonly string[] ChanceCorrected = ["alpha", "kappa", "pi", "fleiss", "conger"];

    /// <summary>Sentences, the most important first.</summary>
    public IEnumerable<string> Find()
    {
        var study = read.Study;
        if (study.Documents.Length < AgreementReport.FewestResampled)
            yield return string.Create(CultureInfo.InvariantCulture, $"Few articles ({study.Documents.Length}, fewer than {AgreementReport.FewestResampled}): too few to resample. Intervals of words are by formula, which takes words as independent and is too narrow; there are no others.");
        else if (study.Documents.Length < FewArticles)
            yield return string.Create(CultureInfo.InvariantCulture, $"Few articles ({study.Documents.Length}, fewer than {FewArticles}): intervals, which resample articles, are rough.");
        var few = rows.Where(row => ItemsOf(row) < FewItems).Select(row => row.Name).ToList();
        if (few.Count > 0)
            yield return string.Create(CultureInfo.InvariantCulture, $"Few items (fewer than {FewItems}), so a single one moves the figure by points: {Names(few)}.");
        if (study.Labels.Length == 1)
            yield return $"One category: every span is labelled {study.Labels[0]}, so figures of labels (cu-alpha, ku-alpha) are undefined.";
        foreach (var sentence in request.By == Grouping.Attribute ? Attributes() : Words()) yield return sentence;
        if (request.Measures.Any(measure => measure.Measure.Id is "cu-alpha" or "ku-alpha"))
            yield return "cu-alpha and ku-alpha look only at text that both marked: they can be 1 where one of two missed half of the spans. Read exact F1 beside them.";
        if (rows.Any(row => row.Figures[0].IsSteady))
            yield return "Where every article gives the same figure no interval can be drawn; that does not make the figure certain.";
        if (all is not null && study.Annotators.Length > 2)
            yield return "More than two annotators: figures are means over pairs, each over the articles that both annotated; only alpha, percent, s, fleiss, conger and ac1 take all annotators at once.";
        if (read.Discontinuous > 0)
            yield return $"{Output.Amount.Of(read.Discontinuous, "span")} in several pieces: compared from the first character to the last.";
        if (read.Repeated > 0)
            yield return $"{Output.Amount.Of(read.Repeated, "span")} with the edges and the label of another in the same layer: not counted again.";
        if (read.Dangling > 0)
            yield return $"{Output.Amount.Of(read.Dangling, "relation")} to spans in articles whose layer cannot be read: not compared.";
    }

    IEnumerable<string> Words()
    {
        if (!request.Measures.Any(measure => ChanceCorrected.Contains(measure.Measure.Id)) || everything.Words is not { } words) yield break;
        var (category, share) = Commonest(words);
        if (share >= Prevalent)
            yield return string.Create(CultureInfo.InvariantCulture, $"Prevalence: {share * 100:0} % of words are {(category == TokenCoding.Outside ? "unmarked" : category)}; kappa and alpha of words then fall though people agree. Read AC1 (ac1) beside them.");
    }

    IEnumerable<string> Attributes()
    {
        foreach (var (name, coding) in codings)
        {
            var (category, share) = Commonest(coding);
            if (share == 1) yield return $"One category: everybody gave {name} the value {category} everywhere; chance alone would agree, so alpha and kappa are undefined.";
            else if (share >= Prevalent)
                yield return string.Create(CultureInfo.InvariantCulture, $"Prevalence: {share * 100:0} % of the values of {name} are {category}; kappa and alpha then fall though people agree. Read AC1 (ac1) beside them.");
        }
    }

    long ItemsOf(AgreementRow row) => codings.TryGetValue(row.Name, out var coding) && request.By == Grouping.Attribute ? coding.Units : row.Spans.Sum(spans => spans ?? 0);

    static (string Category, double Share) Commonest(CodingStudy study)
    {
        var counts = new long[study.Categories.Length];
        for (var unit = 0; unit < study.Units; unit++)
            for (var coder = 0; coder < study.Coders; coder++)
                if (study[unit, coder] is { } code) counts[code]++;
        var total = counts.Sum();
        if (total == 0) return ("", 0);
        var most = Array.IndexOf(counts, counts.Max());
        return (AttributeValues.Text(study, most), counts[most] / (double)total);
    }

    static string Names(List<string> names) => names.Count <= 6 ? string.Join(", ", names) : $"{string.Join(", ", names.Take(5))} and {names.Count - 5} more";
}
