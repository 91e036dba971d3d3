using FactCheck.Agreement.Coding;

namespace FactCheck.Agreement;

public static partial class Measures
{
    /// <summary>Share of agreeing pairs of values.</summary>
    public static Measure PercentAgreement => new(
        "percent",
        "Percent agreement",
        "observed agreement: Ao = mean over units of agreeing pairs of values / pairs of values",
        "Osgood 1959, The representational model and relevant research methods; Fleiss 1971, p. 379",
        "How often two people who valued the same thing gave it the same value, whatever chance would give.");

    /// <summary>Bennett's S for any number of coders.</summary>
    public static Measure BrennanPrediger => new(
        "s",
        "Bennett's S (Brennan-Prediger, Randolph)",
        "S = (Ao - 1/q) / (1 - 1/q), q the number of categories",
        "Bennett, Alpert and Goldstein 1954, Communications through limited-response questioning; Brennan and Prediger 1981, Coefficient kappa",
        "Agreement beyond what people would reach by picking any category at random.");

    /// <summary>Scott's pi of two coders.</summary>
    public static Measure ScottPi => new(
        "pi",
        "Scott's pi",
        "pi = (Ao - Ae) / (1 - Ae), Ae = sum of squared mean shares of the categories",
        "Scott 1955, Reliability of content analysis: the case of nominal scale coding",
        "Agreement of two people beyond what they would reach by picking categories as often as both do on average.");

    /// <summary>Cohen's kappa of two coders.</summary>
    public static Measure CohenKappa => new(
        "kappa",
        "Cohen's kappa",
        "kappa = (Ao - Ae) / (1 - Ae), Ae = sum over categories of the product of both coders' shares",
        "Cohen 1960, A coefficient of agreement for nominal scales; errors: Fleiss, Cohen and Everitt 1969",
        "Agreement of two people beyond what they would reach by picking categories as often as each of them does.");

    /// <summary>Positive specific agreement.</summary>
    public static Measure SpecificAgreement => new(
        "specific",
        "Specific agreement",
        "2 * both / (first + second), for one category",
        "Dice 1945; Hripcsak and Rothschild 2005, Agreement, the F-measure, and reliability in information retrieval",
        "When one person chose this category, how often the other did too.");

    /// <summary>Fleiss' kappa.</summary>
    public static Measure FleissKappa => new(
        "fleiss",
        "Fleiss' kappa",
        "kappa = (Ao - Ae) / (1 - Ae), Ae = sum of squared mean shares of the categories",
        "Fleiss 1971, Measuring nominal scale agreement among many raters; missing values: Gwet 2014, ch. 5",
        "Agreement of several people beyond what they would reach by picking categories as often as all do on average.");

    /// <summary>Conger's kappa.</summary>
    public static Measure CongerKappa => new(
        "conger",
        "Conger's kappa",
        "kappa = (Ao - Ae) / (1 - Ae), Ae = mean over pairs of coders of Cohen's Ae",
        "Conger 1980, Integration and generalization of kappas for multiple raters; missing values: Gwet 2014, ch. 5",
        "Cohen's kappa for several people, each with habits of their own.");

    /// <summary>Gwet's AC1.</summary>
    public static Measure GwetAc1 => new(
        "ac1",
        "Gwet's AC1",
        "AC1 = (Ao - Ae) / (1 - Ae), Ae = sum of p(1 - p) / (q - 1) over the categories' mean shares p",
        "Gwet 2008, Computing inter-rater reliability and its variance in the presence of high agreement",
        "Agreement beyond chance that stays meaningful where one category is far commoner than the others.");

    /// <summary>Gwet's AC2.</summary>
    public static Measure GwetAc2 => new(
        "ac2",
        "Gwet's AC2",
        "AC2: AC1 with partial credit w = 1 - distance / largest distance; Ae = sum(w) * sum of p(1 - p) / (q(q - 1))",
        "Gwet 2014, Handbook of Inter-Rater Reliability, 4th ed., ch. 4",
        "AC1 where near misses count for part of an agreement.");

    /// <summary>Cohen's weighted kappa.</summary>
    public static Measure WeightedKappa(Distance distance)
    {
        ArgumentNullException.ThrowIfNull(distance);
        return new(
            "weighted-kappa",
            $"Weighted kappa ({distance.Name})",
            $"kappa = 1 - Do / De, disagreements weighted by the {distance.Name} distance",
            "Cohen 1968, Weighted kappa; errors: Fleiss, Cohen and Everitt 1969",
            "Cohen's kappa where near misses weigh less than far ones.");
    }

    /// <summary>Krippendorff's alpha.</summary>
    public static Measure Alpha(Distance distance)
    {
        ArgumentNullException.ThrowIfNull(distance);
        return new(
            "alpha",
            $"Krippendorff's alpha ({distance.Name})",
            $"alpha = 1 - Do / De, the {distance.Name} distance within units over that between any two values of the study",
            "Krippendorff 2004, Content Analysis, 2nd ed., ch. 11; Hayes and Krippendorff 2007; MASI: Passonneau 2006",
            "How far people differ on the same thing, compared with any two values picked from everything they said: 1 is perfect, 0 is chance.");
    }
}
