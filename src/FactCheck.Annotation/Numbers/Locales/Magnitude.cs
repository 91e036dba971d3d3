namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>A magnitude word.</summary>
/// <param name="Factor">What it multiplies by.</param>
/// <param name="Use">Where it may stand.</param>
/// <param name="Count">How many of it the word says where it stands alone: 1 (<c>sejuta</c>), 2 (the Arabic dual).</param>
readonly record struct Magnitude(ExactDecimal Factor, MagnitudeUse Use, int Count = 1)
{
    public bool StandsAlone => Use is MagnitudeUse.Alone or MagnitudeUse.Either;

    public bool FollowsNumber => Use is not MagnitudeUse.Alone;
}
