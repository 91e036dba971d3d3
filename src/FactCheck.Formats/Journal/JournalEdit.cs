using System.Text.Json.Serialization;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>
/// An edit as it stands in a journal: spans and relations as in standoff files, nothing checked against the article yet. No structural equality.
/// </summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "do")]
[JsonDerivedType(typeof(AddSpan), "add-span")]
[JsonDerivedType(typeof(RemoveSpan), "remove-span")]
[JsonDerivedType(typeof(ReplaceSpan), "replace-span")]
[JsonDerivedType(typeof(AddRelation), "add-relation")]
[JsonDerivedType(typeof(RemoveRelation), "remove-relation")]
[JsonDerivedType(typeof(ReplaceRelation), "replace-relation")]
[JsonDerivedType(typeof(SetStatus), "set-status")]
[JsonDerivedType(typeof(Compound), "all")]
public abstract record JournalEdit
{
    JournalEdit()
    {
    }

    /// <summary>Adds a span.</summary>
    public sealed record AddSpan(StandoffSpan Span) : JournalEdit;

    /// <summary>Removes the span with that id.</summary>
    public sealed record RemoveSpan(string Id) : JournalEdit;

    /// <summary>Puts this span in the place of the one with its id.</summary>
    public sealed record ReplaceSpan(StandoffSpan Span) : JournalEdit;

    /// <summary>Adds a relation.</summary>
    public sealed record AddRelation(StandoffRelation Relation) : JournalEdit;

    /// <summary>Removes the relation with that id.</summary>
    public sealed record RemoveRelation(string Id) : JournalEdit;

    /// <summary>Puts this relation in the place of the one with its id.</summary>
    public sealed record ReplaceRelation(StandoffRelation Relation) : JournalEdit;

    /// <summary>Sets the status of the layer.</summary>
    /// <param name="Status"><c>in-progress</c> or <c>complete</c>.</param>
    /// <param name="Reason">Why it is complete although problems are left; null: no such reason.</param>
    public sealed record SetStatus(string Status, string? Reason = null) : JournalEdit;

    /// <summary>Several steps in one, each on what the step before it left.</summary>
    public sealed record Compound(IReadOnlyList<JournalEdit> Steps) : JournalEdit;
}
