using System.Text;
using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema;

/// <summary>One cause for which an instance is invalid, for people.</summary>
/// <param name="Code">The keyword that does not hold (<c>enum</c>, <c>required</c>), or <c>json.…</c>, <c>limit.…</c>.</param>
/// <param name="InstancePointer">The JSON Pointer of the value; of a missing member, of the object that lacks it.</param>
/// <param name="Position">Line and column of the value, or of the name of a member that should not be there.</param>
/// <param name="Subject">The object that people know it by, as <see cref="EvaluateOptions.Narrator"/> says; null where none has a name.</param>
/// <param name="Place">Where in the subject: <c>"checkworthy"</c>, <c>item 2 of "claim_type"</c>; empty where it is the subject itself.</param>
/// <param name="Found">What was found, as the end of a sentence: <c>is "chek_worthy"</c>.</param>
/// <param name="Allowed">What is allowed, as the end of <c>Expected …</c>; empty where the fault says it all.</param>
/// <param name="Nearest">The allowed value that was probably meant, as written in JSON; null where none is near.</param>
/// <param name="SchemaLocation">Where the rule stands: URI and JSON Pointer of the keyword; empty where the text is not JSON.</param>
public sealed record Explanation(
    string Code, string InstancePointer, TextPosition Position, string? Subject, string Place, string Found, string Allowed, string? Nearest, string SchemaLocation)
{
    /// <summary>The name of the member that is missing; null where none is.</summary>
    public string? Missing { get; init; }

    /// <summary>Cause and cure in one line, without position and rule.</summary>
    public string Message
    {
        get
        {
            var text = new StringBuilder(Cause);
            if (Cure.Length > 0) text.Append(' ').Append(Cure);
            return text.ToString();
        }
    }

    /// <summary>What is wrong, in a sentence: <c>Span s3: "checkworthy" is "chek_worthy".</c></summary>
    public string Cause => Capital($"{Subject}{(Subject is not null && Place.Length > 0 ? ": " : "")}{Place}{(Subject is null && Place.Length == 0 ? "" : " ")}{Found}.");

    /// <summary>What is allowed and what was probably meant, in a sentence or two; empty where the cause says it all.</summary>
    public string Cure => (Allowed.Length > 0 ? $"Expected {Allowed}." : "") + (Nearest is null ? "" : $" Did you mean {Nearest}?");

    /// <summary>At most three lines: position and cause; cure; pointer and rule.</summary>
    public override string ToString()
    {
        var text = new StringBuilder($"{Position}: {ValueText.OneLine(Cause)}");
        if (Cure.Length > 0) text.Append("\n  ").Append(Cure.TrimStart());
        if (SchemaLocation.Length == 0) return text.ToString();
        text.Append("\n  at ").Append(InstancePointer.Length == 0 ? "the root" : ValueText.OneLine(InstancePointer)).Append(", rule ")
                .Append(ValueText.OneLine(SchemaLocation));
        return text.ToString();
    }

    static string Capital(string text) => text.Length > 0 && char.IsLower(text[0]) ? char.ToUpperInvariant(text[0]) + text[1..] : text;
}
