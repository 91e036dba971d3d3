using FactCheck.JsonSchema.Json;

namespace FactCheck.JsonSchema;

/// <summary>
/// Names an object by its own members: an item of <c>spans</c> with <c>id</c> s3, <c>label</c> claim and a <c>quote</c> becomes
/// <c>span s3 (claim "the ferry line cut…")</c>.
/// </summary>
public sealed class MemberNarrator : IInstanceNarrator
{
    const int MaxQuote = 32;

    /// <summary>The member without which an object has no name. Default <c>id</c>.</summary>
    public string Id { get; init; } = "id";

    /// <summary>The members of which the first one there says what kind of thing the object is. Default <c>label</c>, <c>type</c>.</summary>
    public IReadOnlyList<string> Kinds { get; init; } = ["label", "type"];

    /// <summary>The member that quotes it. Default <c>quote</c>.</summary>
    public string Quote { get; init; } = "quote";

    /// <inheritdoc/>
    public string? Narrate(InstanceObject instance)
    {
        if (instance.Text(Id) is not { } id) return null;
        string? kind = null;
        foreach (var name in Kinds) kind ??= instance.Text(name);
        var quote = instance.Text(Quote) is { Length: > 0 } text ? ValueText.Quote(Cut(text)) : null;
        var details = string.Join(' ', new[] { kind is null ? null : ValueText.Plain(kind), quote }.Where(d => d is not null));
        return $"{Noun(instance.Container)} {ValueText.Plain(id)}{(details.Length > 0 ? $" ({details})" : "")}".TrimStart();
    }

    static string Noun(string? container) => container is null ? "document" : container.Length > 1 && container.EndsWith('s') ? container[..^1] : container;

    static string Cut(string text)
    {
        if (text.Length <= MaxQuote) return text;
        var end = text.LastIndexOf(' ', MaxQuote - 1);
        if (end < MaxQuote / 2) end = char.IsHighSurrogate(text[MaxQuote - 2]) ? MaxQuote - 2 : MaxQuote - 1;
        return text[..end] + "…";
    }
}
