using FactCheck.Annotation.Rules;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Something wrong with one file.</summary>
/// <param name="File">The file, relative to the corpus, with <c>/</c>; outside a corpus as it was named.</param>
/// <param name="Code">Stable code of the rule: <c>quote-differs</c>, <c>shape-required</c>, …</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where in the file: a span's or relation's id, <c>line:column</c>, a property; empty: the whole file.</param>
/// <param name="Message">What was found, as a sentence; not made safe.</param>
/// <param name="Fix">What is allowed, what was probably meant, or what to do about it; empty where the message says so.</param>
public sealed record FileProblem(string File, string Code, Severity Severity, string Location, string Message, string Fix)
{
    /// <summary>What the file is.</summary>
    public FileRole Role { get; init; }

    /// <summary>Line and column of what is at fault; null: the whole file, or not known.</summary>
    public TextPosition? Position { get; init; }

    /// <summary>The span or relation concerned, as people call it: <c>Span s3 (claim "the ferry line cut…")</c>. The message names it too, one way or another; null: none.</summary>
    public string? Subject { get; init; }

    /// <summary>Label of the span, or type of the relation, concerned; null: none.</summary>
    public string? Label { get; init; }

    /// <summary>The value at fault as a JSON Pointer; null: not known.</summary>
    public string? Pointer { get; init; }

    /// <summary>Where the rule stands: a schema with a JSON Pointer, or the page of the rules of meaning; null: nowhere but here.</summary>
    public string? Rule { get; init; }
}
