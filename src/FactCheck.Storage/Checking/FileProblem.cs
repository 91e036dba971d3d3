using FactCheck.Annotation.Rules;

namespace FactCheck.Storage.Checking;

/// <summary>Something wrong with one file of a corpus.</summary>
/// <param name="File">The file, relative to the corpus, with <c>/</c>.</param>
/// <param name="Code">Stable code of the rule: <c>quote-differs</c>, <c>shape-required</c>, …</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Location">Where in the file: a span's or relation's id, <c>line:column</c>, a property; empty: the whole file.</param>
/// <param name="Message">What was found and what was expected; not made safe.</param>
/// <param name="Fix">What to do about it; empty where the message says so.</param>
public sealed record FileProblem(string File, string Code, Severity Severity, string Location, string Message, string Fix);
