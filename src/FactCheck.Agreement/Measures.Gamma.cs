namespace FactCheck.Agreement;

public static partial class Measures
{
    const string GammaPaper =
        "Mathet, Widlöcher and Métivier 2015, The unified and holistic method gamma for inter-annotator agreement measure and alignment";

    /// <summary>Gamma.</summary>
    public static Measure Gamma => new(
        "gamma", "Gamma", "gamma = 1 - disorder of the best alignment / mean disorder of random continua", GammaPaper,
        "How well everybody's spans can be paired up, in place and label at once, compared with spans strewn at random.");

    /// <summary>Gamma-cat.</summary>
    public static Measure GammaCat => new(
        "gamma-cat", "Gamma-cat", "gamma-cat = 1 - label disorder / its mean in random continua; aligned pairs weighted by max(0, 1 - d_pos)",
        "Mathet 2017, The agreement measure gamma-cat: a complement to gamma focused on categorization of a continuum",
        "Where spans pair up, how well their labels agree, compared with spans strewn at random.");

    /// <summary>Gamma-k.</summary>
    public static Measure GammaK => new(
        "gamma-k", "Gamma-k", "gamma-k: gamma-cat over the pairs in which one unit has label k",
        "Mathet 2017, The agreement measure gamma-cat: a complement to gamma focused on categorization of a continuum",
        "Gamma-cat of one label.");
}
