using System.Globalization;

namespace FactCheckTUI.Output;

/// <summary>Numbers with what they count: <c>1 span</c>, <c>1,204 spans</c>.</summary>
static class Amount
{
    /// <summary>A number of things whose plural ends in s.</summary>
    public static string Of(int number, string thing) => string.Create(CultureInfo.InvariantCulture, $"{number:N0} {thing}{(number == 1 ? "" : "s")}");
}
