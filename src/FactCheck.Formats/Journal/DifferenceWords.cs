using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Journal;

/// <summary>How two layers differ, in words.</summary>
public static class DifferenceWords
{
    /// <summary>A line for each span, relation and status; empty where the layers are equal.</summary>
    /// <param name="before">One layer.</param>
    /// <param name="after">The other, on the same article.</param>
    /// <param name="article">The article.</param>
    public static IReadOnlyList<DifferenceLine> Of(Layer before, Layer after, Article article)
    {
        return [.. LayerDifference.Between(before, after).Steps.Select(step => step switch
        {
            // Ids in the steps are those of the layers.
            Edit.AddSpan add => new DifferenceLine('+', Name(add.Span)),
            Edit.RemoveSpan remove => new DifferenceLine('-', Name(before.Find(remove.Id)!)),
            Edit.ReplaceSpan replace => Changed(ChangeWords.Changes(Written(before.Find(replace.After.Id)!), Written(replace.After)), replace.After.Id),
            Edit.AddRelation add => new DifferenceLine('+', NameOf(add.Relation)),
            Edit.RemoveRelation remove => new DifferenceLine('-', NameOf(before.FindRelation(remove.Id)!)),
            Edit.ReplaceRelation replace => Changed(
                ChangeWords.Changes(StandoffWriter.Write(before.FindRelation(replace.After.Id)!), StandoffWriter.Write(replace.After)), $"link {replace.After.Id}"),
            Edit.SetStatus set => new DifferenceLine('~', ChangeWords.Status(StandoffNames.Of(set.Status), set.Reason)),
            _ => throw new System.Diagnostics.UnreachableException(),
        })];

        StandoffSpan Written(Span span) => StandoffWriter.Write(article.Text, article.Document.Offsets, span);

        string Name(Span span) => $"{span.Label} {ChangeWords.Quote(Written(span))} ({span.Id})";
    }

    static DifferenceLine Changed(IEnumerable<string> changes, string thing) => new('~', string.Join(", ", changes.DefaultIfEmpty($"changed {thing}")));

    static string NameOf(Relation relation) => $"{relation.Type} from {relation.From} to {ChangeWords.End(relation.To)} ({relation.Id})";
}
