namespace FactCheck.Agreement.Coding;

/// <summary>What coders are taken to agree on by chance: what tells the measures of the kappa family apart.</summary>
public enum Chance
{
    /// <summary>Nothing: plain percent agreement.</summary>
    Nothing,

    /// <summary>Any category is as likely as any other: Bennett's S, Brennan and Prediger's kappa.</summary>
    Uniform,

    /// <summary>All coders pick as all do on average: Scott's pi, Fleiss' kappa.</summary>
    Shared,

    /// <summary>Every coder has habits of their own: Cohen's and Conger's kappa.</summary>
    Own,

    /// <summary>Only hard units are picked by chance, and then any category is as likely: Gwet's AC1.</summary>
    HardUnits,
}
