using FactCheck.Annotation.Articles;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>Where everything about one layer lies.</summary>
sealed class LayerFiles(CorpusPaths paths, AnnotatorName annotator, ArticleId id)
{
    /// <summary>The standoff file.</summary>
    public RootedPath Standoff => paths.Layer(annotator, id);

    /// <summary>The journal.</summary>
    public RootedPath Journal => paths.Journal(annotator, id);

    /// <summary>Held for one reading or writing of the standoff file and the journal together.</summary>
    public RootedPath TurnLock => paths.Lock(annotator, id);

    /// <summary>Held by the session that writes, from its first change on.</summary>
    public RootedPath SessionLock => paths.SessionLock(annotator, id);

    /// <summary>Versions of the standoff file.</summary>
    public RevisionArchive Revisions { get; } = new(paths.Revisions(annotator, id));

    /// <summary>What was rescued.</summary>
    public RecoveryFolder Recovery { get; } = new(paths.Recovery(annotator, id));

    /// <summary>Where a version of that hash goes that met another one.</summary>
    public RootedPath ConflictCopy(string sha256) => paths.ConflictCopy(annotator, id, sha256);

    /// <summary>Where the text of that hash is kept.</summary>
    public RootedPath AnnotatedText(string sha256) => paths.AnnotatedText(sha256);

    /// <summary>The bytes of the standoff file; null where there is none.</summary>
    /// <exception cref="IOException">It cannot be read.</exception>
    public byte[]? ReadStandoff() => SafeFile.ReadAll(Standoff, FileCorpus.JsonLimit);
}
