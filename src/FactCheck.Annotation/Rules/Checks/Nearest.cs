using FactCheck.Annotation.Schemes;

namespace FactCheck.Annotation.Rules.Checks;

/// <summary>The end of a sentence about an unknown name.</summary>
static class Nearest
{
    /// <summary>What was probably meant, or else all that there is.</summary>
    public static string Hint(string name, IEnumerable<string> known) => Hint(name, known, known);

    /// <summary>The same where only some of what there is can have been meant.</summary>
    public static string Hint(string name, IEnumerable<string> free, IEnumerable<string> known) =>
        NearestName.Of(name, free) is { } nearest ? $"; did you mean {nearest}?"
        : known.Any() ? $"; it has {string.Join(", ", known)}."
        : "; it has none.";
}
