using System.Collections.Immutable;

namespace FactCheck.EndToEnd.Tests.Reference;

/// <summary>One span of the reference annotations. Offsets are code points.</summary>
/// <param name="Id">Its name there.</param>
/// <param name="Label">Label.</param>
/// <param name="Start">First code point.</param>
/// <param name="End">Past the last code point.</param>
/// <param name="Quote">What it covers.</param>
/// <param name="Attributes">Values by name; several where an attribute may have several.</param>
/// <param name="Relations">Type and target of those that end in a span.</param>
sealed record ReferenceSpan(
    string Id,
    string Label,
    int Start,
    int End,
    string Quote,
    ImmutableDictionary<string, ImmutableArray<string>> Attributes,
    ImmutableArray<(string Type, string Target)> Relations)
{
    public int Length => End - Start;

    public override string ToString() => $"{Id} {Label} {Start}..{End} \"{Quote}\"";
}
