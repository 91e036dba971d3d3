namespace FactCheck.Agreement.Gamma;

/// <summary>How random continua are drawn for the disorder that chance gives.</summary>
public enum GammaSampling
{
    /// <summary>
    /// Each sampled annotator is a real one, drawn at random, their units shifted around the document by a random amount (Mathet et al.
    /// 2015, section 4.3).
    /// </summary>
    Shift,

    /// <summary>
    /// Numbers of units, their lengths and the gaps between them are drawn from normal distributions, labels by their frequencies, all as
    /// observed (pygamma-agreement's default).
    /// </summary>
    Statistical,
}
