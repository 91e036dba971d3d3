using System.Globalization;

namespace FactCheck.Testing;

/// <summary>
/// How long a campaign of faults or of random input is. The variable <c>FACTCHECK_LONG_RUN</c> lengthens all of them: <c>1</c> to the full length of each, another number to
/// that many turns. Seeds are fixed, so that a longer run begins with the shorter one; <c>FACTCHECK_LONG_RUN_SEED</c> is added to all of them, so that a long run can be done in pieces.
/// </summary>
public static class LongRun
{
    const string Variable = "FACTCHECK_LONG_RUN";
    const string SeedVariable = "FACTCHECK_LONG_RUN_SEED";

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

    /// <summary>The seed to begin with.</summary>
    /// <param name="usual">Where the variable is not set.</param>
    public static int Seed(int usual) => Environment.GetEnvironmentVariable(SeedVariable) is { Length: > 0 } shift ? usual + int.Parse(shift, NumberStyles.None, CultureInfo.InvariantCulture) : usual;
}
