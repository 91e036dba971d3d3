using System.Collections.Concurrent;
using FactCheck.Annotation.Articles;
using FactCheck.Formats;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

/// <summary>Checks the files of a corpus: their shape by JSON Schema, then their meaning by the rules. Changes nothing.</summary>
public sealed class CorpusCheck
{
    const long JsonLimit = 64 << 20;

    readonly CorpusPaths _paths;
    readonly FileCorpus _corpus;
    readonly LayerCheck _layers;
    readonly CorpusScope _scope;
    readonly FileTally _tally = new();

    CorpusCheck(CorpusPaths paths, FileCorpus corpus, LayerCheck layers, CorpusScope scope) => (_paths, _corpus, _layers, _scope) = (paths, corpus, layers, scope);

    /// <summary>Checks the corpus in <paramref name="folder"/>, articles in parallel.</summary>
    /// <param name="folder">Its folder.</param>
    /// <param name="options">The defaults where null.</param>
    /// <param name="cancellation">Ends the check early with an exception.</param>
    /// <returns>Null where there is no corpus in the folder.</returns>
    /// <exception cref="IOException">A folder cannot be listed.</exception>
    /// <exception cref="UnauthorizedAccessException">A folder cannot be listed.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public static CheckReport? Run(string folder, CorpusCheckOptions? options = null, CancellationToken cancellation = default)
    {
        options ??= CorpusCheckOptions.Default;
        var paths = new CorpusPaths(Path.GetFullPath(folder));
        if (!Path.Exists(paths.Manifest)) return null;
        var (scope, head, tally) = (new CorpusScope(options.Files), new List<FileProblem>(), new FileTally());
        CheckManifest(paths, head);
        switch (FileCorpus.Open(folder))
        {
            case CorpusOpening.Opened { Store: FileCorpus corpus }:
                CheckScheme(paths, corpus.Corpus.Scheme, options.ReservedKeys, head);
                head.RemoveAll(problem => !scope.Includes(problem.File));
                if (scope.Includes(CorpusPaths.ManifestName)) tally.Add(FileRole.Corpus);
                if (scope.Includes(corpus.Corpus.Scheme)) tally.Add(FileRole.Scheme);
                var shapes = corpus.Shapes;
                foreach (var unusable in shapes.Unusable) head.AddRange(ProblemsOf(unusable));
                tally.Add(FileRole.Schema, corpus.Corpus.Schemas.Count(scope.Includes));
                var check = new CorpusCheck(paths, corpus, new LayerCheck(corpus.Scheme, shapes), scope);
                var report = check.Run(options.Progress, cancellation);
                return CheckReport.Join([new CheckReport(tally.Counts, [.. head]) { IsPartial = !shapes.Unusable.IsEmpty }, report]);
            case CorpusOpening.Refused refused:
                // What is wrong with the scheme the schema says better than whoever opens the corpus.
                if (refused.Path != paths.Manifest.Full) CheckScheme(paths, paths.Relative(refused.Path), options.ReservedKeys, head);
                var problems = new ProblemCollector(paths.Relative(refused.Path), FileRole.Corpus);
                if (head.Count == 0) problems.AddRange(refused.Problems);
                return new CheckReport(tally.Counts, [.. head, .. problems.Problems]);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    /// <summary>True of names, relative to a corpus, of files that are checked as a part of it: texts, metadata, annotations, <c>factcheck.json</c>.</summary>
    public static bool Covers(string relative) => relative.Split('/') switch
    {
        [CorpusPaths.ManifestName] => true,
        ["articles", var name] => name.EndsWith(".txt", StringComparison.Ordinal) || name.EndsWith(".meta.json", StringComparison.Ordinal),
        ["annotations", _, var name] => name.EndsWith(".json", StringComparison.Ordinal),
        _ => false,
    };

    CheckReport Run(Action<int, int>? progress, CancellationToken cancellation)
    {
        var everything = _corpus.Articles();
        var ids = _scope.Articles(everything);
        using var articles = SafeFolder.Find(_paths.Articles);
        var annotators = _corpus.Annotators().Select(name => new AnnotatorFolder(name, SafeFolder.Find(_paths.Annotations.Below(name.Value)))).ToArray();
        var found = new ConcurrentBag<IReadOnlyList<FileProblem>>();
        var (done, mostOfLayer) = (0, ProblemCollector.MostOf((long)ids.Count * annotators.Length));
        try
        {
            Parallel.ForEach(ids, new ParallelOptions { CancellationToken = cancellation, MaxDegreeOfParallelism = Environment.ProcessorCount }, id =>
            {
                if (articles is not null) CheckArticle(id, articles, annotators, mostOfLayer, found);
                progress?.Invoke(Interlocked.Increment(ref done), ids.Count);
            });
        }
        finally
        {
            foreach (var annotator in annotators) annotator.Folder?.Dispose();
        }
        var strays = StrayFiles.Find(_paths, everything.ToHashSet()).Where(stray => _scope.Includes(stray.File));
        return new CheckReport(_tally.Counts, [.. found.SelectMany(list => list).Concat(strays).OrderBy(p => p.File, StringComparer.Ordinal)]); // stable: within a file as found
    }

    void CheckArticle(ArticleId id, SafeFolder articles, AnnotatorFolder[] annotators, int mostOfLayer, ConcurrentBag<IReadOnlyList<FileProblem>> found)
    {
        var (textPath, metadataPath) = (_paths.Text(id), _paths.Metadata(id));
        var text = new ProblemCollector(textPath.Relative, FileRole.Article);
        var metadata = new ProblemCollector(metadataPath.Relative, FileRole.Metadata);
        var metadataBytes = Read(articles, metadataPath, JsonLimit, metadata);
        if (metadataBytes is not null) CheckMetadata(metadataBytes, metadata);
        Article? article = null;
        if (Read(articles, textPath, ArticleText.MaximumBytes, text) is { } bytes)
        {
            var reading = _corpus.ArticleOf(id, bytes, metadataBytes);
            if (reading is ArticleReading.Unusable unusable) text.Add(unusable.Problem);
            if (reading is ArticleReading.Found it)
            {
                article = Trusted(it.Article);
                if (metadata.Problems.Count == 0) metadata.AddRange(it.Remarks);
            }
        }
        Take(text, textPath, FileRole.Article, found);
        if (metadataBytes is not null || metadata.Problems.Count > 0) Take(metadata, metadataPath, FileRole.Metadata, found);
        foreach (var annotator in annotators) CheckLayer(annotator, id, article, mostOfLayer, found);
    }

    // That its metadata records another hash is told of the metadata, not again of each layer.
    static Article Trusted(Article article) => article.Metadata.Sha256 == article.Sha256
        ? article
        : new Article(article.Metadata with { Sha256 = article.Sha256 }, article.Text, article.Sha256);

    void CheckLayer(AnnotatorFolder annotator, ArticleId id, Article? article, int most, ConcurrentBag<IReadOnlyList<FileProblem>> found)
    {
        var path = _paths.Layer(annotator.Name, id);
        if (annotator.Folder is null || !_scope.Includes(path.Relative)) return;
        var file = new ProblemCollector(path.Relative, FileRole.Annotations) { Most = most };
        if (Read(annotator.Folder, path, JsonLimit, file) is { } bytes) _layers.Check(annotator.Name, bytes, article, file);
        else if (file.Problems.Count == 0) return;
        Take(file, path, FileRole.Annotations, found);
    }

    void Take(ProblemCollector file, RootedPath path, FileRole role, ConcurrentBag<IReadOnlyList<FileProblem>> found)
    {
        if (!_scope.Includes(path.Relative)) return;
        _tally.Add(role);
        if (file.Problems.Count > 0) found.Add(file.Problems);
    }

    static void CheckMetadata(byte[] bytes, ProblemCollector file)
    {
        var faults = ShapeCheck.Check(ArticleMetadataFormat.SchemaId, bytes);
        file.Locate(bytes, faults);
        foreach (var fault in faults) file.Add(fault);
    }

    static void CheckManifest(CorpusPaths paths, List<FileProblem> problems)
    {
        var file = new ProblemCollector(CorpusPaths.ManifestName, FileRole.Corpus);
        if (Read(paths.Manifest, file) is { } bytes)
            foreach (var fault in ShapeCheck.Check(CorpusFile.SchemaId, bytes)) file.Add(fault);
        problems.AddRange(file.Problems);
    }

    static void CheckScheme(CorpusPaths paths, string name, IReadOnlyDictionary<char, string> reserved, List<FileProblem> problems)
    {
        var file = new ProblemCollector(name, FileRole.Scheme);
        if (paths.Named(name) is { } path && Read(path, file) is { } bytes)
        {
            foreach (var fault in ShapeCheck.Check(SchemeFormat.SchemaId, bytes)) file.Add(fault);
            file.Locate(bytes);
            if (file.Problems.Count == 0) file.AddRange(SchemeFormat.Read(bytes, reserved).Problems);
        }
        problems.AddRange(file.Problems);
    }

    static IReadOnlyList<FileProblem> ProblemsOf(UnusableSchema schema)
    {
        var file = new ProblemCollector(schema.Name, FileRole.Schema);
        file.AddRange(schema.Problems);
        return file.Problems;
    }

    // Null where there is no such file, or where it cannot be read, which the collector then says.
    static byte[]? Read(RootedPath path, ProblemCollector file)
    {
        using var folder = Find(path, file);
        return folder is null ? null : Read(folder, path, JsonLimit, file);
    }

    static SafeFolder? Find(RootedPath path, ProblemCollector file)
    {
        try
        {
            return SafeFolder.Find(path.Folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Add(new FormatProblem("io", "", e.Message));
            return null;
        }
    }

    static byte[]? Read(SafeFolder folder, RootedPath path, long limit, ProblemCollector file)
    {
        try
        {
            return SafeFile.ReadAll(folder, path, limit);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Add(new FormatProblem("io", "", e.Message));
            return null;
        }
    }

    /// <summary>The folder of an annotator's layers, held open; null where it has gone.</summary>
    readonly record struct AnnotatorFolder(AnnotatorName Name, SafeFolder? Folder);
}
