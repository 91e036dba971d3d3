using System.Collections.Concurrent;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Rules;
using FactCheck.Formats;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

/// <summary>Checks every file of a corpus: its shape by JSON Schema, then its meaning by the rules. Changes nothing.</summary>
public sealed class CorpusCheck
{
    const long JsonLimit = 64 << 20;
    const string SchemeId = "urn:factcheck:schema:scheme:1";
    const string ArticleSchemaId = "urn:factcheck:schema:article:1";

    readonly CorpusPaths _paths;
    readonly FileCorpus _corpus;
    readonly RuleBook _rules;
    readonly ShapeCheck _shapes;
    readonly IReadOnlyList<AnnotatorName> _annotators;

    CorpusCheck(CorpusPaths paths, FileCorpus corpus, ShapeCheck shapes)
    {
        (_paths, _corpus, _shapes) = (paths, corpus, shapes);
        _rules = new RuleBook(corpus.Scheme);
        _annotators = corpus.Annotators();
    }

    /// <summary>Checks the corpus in <paramref name="folder"/>, articles in parallel.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="options">The defaults where null.</param>
    /// <param name="cancellation">Ends the check early with an exception.</param>
    /// <returns>Null where there is no corpus in the folder.</returns>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CorpusReport? Run(string folder, CorpusCheckOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= CorpusCheckOptions.Default;
        var paths = new CorpusPaths(Path.GetFullPath(folder));
        if (!Path.Exists(paths.Manifest)) return null;
        var head = new List<FileProblem>();
        CheckShape(paths, paths.Manifest, CorpusFile.SchemaId, head);
        switch (FileCorpus.Open(folder))
        {
            case CorpusOpening.Opened { Store: FileCorpus corpus }:
                CheckScheme(paths, corpus.Corpus.Scheme, options.ReservedKeys, head);
                var check = new CorpusCheck(paths, corpus, TeamSchemas(paths, corpus.Corpus, head));
                return check.Run(head, options.Progress, cancellation);
            case CorpusOpening.Refused refused:
                var problems = new ProblemCollector(paths.Relative(refused.Path));
                if (head.Count == 0) problems.AddRange(refused.Problems);
                return new CorpusReport(0, 0, [.. head, .. problems.Problems]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    CorpusReport Run(List<FileProblem> head, Action<int, int>? progress, CancellationToken cancellation)
    {
        var ids = _corpus.Articles();
        var found = new ConcurrentBag<IReadOnlyList<FileProblem>>();
        var (done, layers) = (0, 0);
        Parallel.ForEach(ids, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, id =>
        {
            var problems = new List<FileProblem>();
            Interlocked.Add(ref layers, CheckArticle(id, problems));
            if (problems.Count > 0) found.Add(problems);
            progress?.Invoke(Interlocked.Increment(ref done), ids.Count);
        });
        var strays = StrayFiles.Find(_paths, ids.ToHashSet());
        var all = found.SelectMany(list => list).Concat(strays).OrderBy(p => p.File, StringComparer.Ordinal); // stable: within a file as found
        return new CorpusReport(ids.Count, layers, [.. head, .. all]);
    }

    // The number of layers that the article has.
    int CheckArticle(ArticleId id, List<FileProblem> problems)
    {
        var text = new ProblemCollector(_paths.Relative(_paths.Text(id)));
        var metadata = new ProblemCollector(_paths.Relative(_paths.Metadata(id)));
        Guarded(metadata, () =>
        {
            if (SafeFile.ReadAll(_paths.Metadata(id), JsonLimit) is { } bytes) metadata.AddRange(_shapes.Check(ArticleSchemaId, bytes));
        });
        var reading = _corpus.ReadArticle(id);
        if (reading is ArticleReading.Unusable unusable) text.Add(unusable.Problem);
        var found = reading as ArticleReading.Found;
        if (found is not null && metadata.Problems.Count == 0) metadata.AddRange(found.Remarks);
        problems.AddRange(text.Problems);
        problems.AddRange(metadata.Problems);
        return _annotators.Count(annotator => CheckLayer(annotator, id, found?.Article, problems));
    }

    bool CheckLayer(AnnotatorName annotator, ArticleId id, Article? article, List<FileProblem> problems)
    {
        var path = _paths.Layer(annotator, id);
        var file = new ProblemCollector(_paths.Relative(path));
        var exists = true;
        Guarded(file, () =>
        {
            if (SafeFile.ReadAll(path, JsonLimit) is not { } bytes) exists = false;
            else CheckLayer(annotator, bytes, article, file);
        });
        problems.AddRange(file.Problems);
        return exists;
    }

    void CheckLayer(AnnotatorName annotator, byte[] bytes, Article? article, ProblemCollector file)
    {
        file.AddRange(_shapes.CheckStandoff(bytes));
        var read = StandoffFormat.Read(bytes);
        if (read.Value is not { } standoff)
        {
            // What the reader refuses, the schema has mostly explained better.
            if (file.Problems.Count == 0) file.AddRange(read.Problems);
            return;
        }
        if (standoff.Annotator != annotator.Value) file.Add(FileCorpus.NotTheirs(annotator, standoff.Annotator));
        if (standoff.Scheme.Sha256 != _corpus.Scheme.Sha256)
            file.Warn("scheme-differs", $"It was annotated with {standoff.Scheme.Name} {standoff.Scheme.Version}, which is not the scheme of the corpus ({_corpus.Scheme.Name} {_corpus.Scheme.Version}) byte for byte.", "Open and save it with the present scheme.");
        if (article is null) return;
        var layer = StandoffReader.Read(standoff, article);
        file.AddRange(layer.Problems);
        if (layer.Value is null) return;
        foreach (var problem in _rules.Check(article, layer.Value)) file.Add(problem);
    }

    static void CheckScheme(CorpusPaths paths, string name, IReadOnlyDictionary<char, string> reserved, List<FileProblem> problems)
    {
        var file = new ProblemCollector(name);
        Guarded(file, () =>
        {
            if (paths.Named(name) is not { } path || SafeFile.ReadAll(path, JsonLimit) is not { } bytes) return;
            file.AddRange(ShapeCheck.Own.Check(SchemeId, bytes));
            if (file.Problems.Count == 0) file.AddRange(SchemeFormat.Read(bytes, reserved).Problems);
        });
        problems.AddRange(file.Problems);
    }

    static void CheckShape(CorpusPaths paths, RootedPath path, string schemaId, List<FileProblem> problems)
    {
        var file = new ProblemCollector(paths.Relative(path));
        Guarded(file, () =>
        {
            if (SafeFile.ReadAll(path, JsonLimit) is { } bytes) file.AddRange(ShapeCheck.Own.Check(schemaId, bytes));
        });
        problems.AddRange(file.Problems);
    }

    static ShapeCheck TeamSchemas(CorpusPaths paths, CorpusFile corpus, List<FileProblem> problems)
    {
        var shapes = ShapeCheck.Own;
        foreach (var name in corpus.Schemas)
        {
            var file = new ProblemCollector(name);
            Guarded(file, () =>
            {
                if (paths.Named(name) is not { } path || SafeFile.ReadAll(path, JsonLimit) is not { } bytes)
                {
                    file.Add(new FormatProblem("missing", "", $"The schema {name}, which {CorpusPaths.ManifestName} names, is not in the corpus. Put it there, or take it out of \"schemas\"."));
                    return;
                }
                var with = shapes.With(bytes);
                file.AddRange(with.Problems);
                shapes = with.Value ?? shapes;
            });
            problems.AddRange(file.Problems);
        }
        return shapes;
    }

    static void Guarded(ProblemCollector file, Action check)
    {
        try
        {
            check();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Add(new FormatProblem("io", "", e.Message));
        }
    }
}
