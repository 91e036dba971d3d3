using System.Collections.Immutable;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Rules;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files.Sessions;

namespace FactCheck.Storage.Checking;

/// <summary>
/// Checks standoff files of a corpus: their shape by the schemas, then whether they fit their article, then their meaning by the rules. What a schema
/// has said of a place is not said again. Safe for any thread.
/// </summary>
sealed class LayerCheck(Scheme scheme, LayerShapes shapes)
{
    readonly RuleBook _rules = RuleBook.BesideSchema(scheme);

    /// <summary>Adds to <paramref name="file"/> what is wrong with a layer.</summary>
    /// <param name="annotator">Whose layer it must be; null: it is not told by a folder.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="article">Its article; null: there is none that can be read.</param>
    /// <param name="file">Where problems go.</param>
    public void Check(AnnotatorName? annotator, byte[] bytes, Article? article, ProblemCollector file)
    {
        var faults = shapes.Check(bytes);
        var read = StandoffFormat.Read(bytes);
        if (read.Value is not { } standoff)
        {
            file.Locate(bytes, faults);
            foreach (var fault in faults) file.Add(fault);
            // What the reader refuses, the schema has mostly explained better.
            if (faults.IsEmpty) file.AddRange(read.Problems);
            return;
        }
        file.Locate(bytes);
        if (annotator is { } name && standoff.Annotator != name.Value) file.Add(StandoffCodec.NotTheirs(name, standoff.Annotator));
        if (standoff.Scheme.Sha256 != scheme.Sha256)
            file.Warn("scheme-differs", $"It was annotated with {standoff.Scheme.Name} {standoff.Scheme.Version}, which is not the scheme of the corpus ({scheme.Name} {scheme.Version}) byte for byte.", "Open and save it with the present scheme.", "/scheme/sha256");
        if (article is not null) CheckMeaning(standoff, article, faults, file);
        else foreach (var fault in faults) file.Add(fault);
    }

    void CheckMeaning(StandoffFile standoff, Article article, ImmutableArray<ShapeFault> faults, ProblemCollector file)
    {
        var layer = StandoffReader.Read(standoff, article);
        if (layer.Value is null)
        {
            foreach (var fault in faults) file.Add(fault);
            foreach (var problem in layer.Problems)
                if (!IsSaid(problem, faults)) file.Add(problem);
            return;
        }
        var byProblem = new Dictionary<Problem, ShapeFault>(ReferenceEqualityComparer.Instance);
        foreach (var fault in faults) byProblem.Add(fault.Problem, fault);
        foreach (var problem in RuleBook.Join(layer.Value, _rules.Check(article, layer.Value), byProblem.Keys))
        {
            if (byProblem.TryGetValue(problem, out var shape)) file.Add(shape);
            else file.Add(problem);
        }
    }

    static bool IsSaid(FormatProblem problem, ImmutableArray<ShapeFault> faults)
    {
        foreach (var fault in faults)
            if (problem.Pointer is { } pointer && fault.Place.Length > 0 && (IsWithin(pointer, fault.Place) || IsWithin(fault.Place, pointer))) return true;
        return false;
    }

    static bool IsWithin(string place, string other) => place.StartsWith(other, StringComparison.Ordinal) && (place.Length == other.Length || place[other.Length] == '/');
}
