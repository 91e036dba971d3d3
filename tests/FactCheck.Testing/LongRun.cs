using System.Globalization;

namespace FactCheck.Testing;

/// <summary>
/// How long a campaign of faults or of random input is. The variable <c>FACTCHECK_LONG_RUN</c> lengthens all of them: <c>1</c> to the full length of each, another number to
/// that many turns. Seeds are fixed, so that a longer run begins with the shorter one.
/// </summary>
public static class LongRun
{
    const string Variable = "FACTCHECK_LONG_RUN";

    /// <summary>True where the variable asks for the full length.</summary>
    public static bool IsOn => Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } and not "0";

    /// <summary>The number of turns.</summary>
    /// <param name="quick">Where the variable is not set.</param>
    /// <param name="full">Where it is <c>1</c>.</param>
    public static int Turns(int quick, int full) => Environment.GetEnvironmentVariable(Variable) switch
    {
        null or "" or "0" => quick,
        "1" => full,
        var count => int.Parse(count, NumberStyles.None, CultureInfo.InvariantCulture),
    };
}
