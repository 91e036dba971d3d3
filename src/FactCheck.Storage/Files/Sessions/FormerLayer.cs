using System.Globalization;
using FactCheck.Annotation.Anchoring;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Edits;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Standoff;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>What the files of a layer say that was made on another text of the article. Compared by reference.</summary>
/// <param name="Stored">The files; the layer only where the old text is kept.</param>
/// <param name="Restored">The same with what a session before wrote down.</param>
/// <param name="Recorded">Spans and relations of that.</param>
/// <param name="Codec">The old text; null: it is not kept.</param>
/// <param name="ArticleSha256">Hash of the old text.</param>
/// <param name="Problem">That the text is another.</param>
sealed record FormerLayer(
    StoredLayer Stored, RestoredLayer Restored, RecordedAnnotations Recorded, StandoffCodec? Codec, string ArticleSha256, Formats.FormatProblem Problem)
{
    /// <summary>Tells whether both files are as they were.</summary>
    public string Stamp => string.Create(CultureInfo.InvariantCulture, $"{Stored.Version.Sha256}:{Stored.Journal.Length}:{Sha256.Of(Stored.Journal)}");

    /// <summary>Reads both files; null where there is no such layer, or it cannot be used for another reason.</summary>
    /// <param name="files">Where they are.</param>
    /// <param name="codec">The article as it is now.</param>
    /// <param name="annotatedText">The article with a text that it had before; null where that is not kept.</param>
    /// <exception cref="IOException">One of them cannot be read.</exception>
    public static FormerLayer? Read(LayerFiles files, StandoffCodec codec, Func<string, Article?> annotatedText)
    {
        if (files.ReadStandoff() is not { } bytes || codec.ReadRecorded(bytes) is not { } file) return null;
        if (annotatedText(file.ArticleSha256) is { } old && WithChanges(files, codec.On(old), old, annotatedText, file) is { } whole) return whole;
        var journal = SafeFile.ReadAll(files.Journal, StoredLayer.JournalLimit) ?? [];
        var stored = new StoredLayer(StandoffCodec.VersionOf(bytes), bytes, Layer.Empty, journal, JournalFormat.Read(journal));
        return new FormerLayer(stored, LayerRestoring.Of(stored, files, codec, annotatedText), file.Recorded, null, file.ArticleSha256, file.Problem);
    }

    /// <summary>The same as a session that goes on with <paramref name="wanted"/> on the present text: what is rescued first, and the journal's end.</summary>
    public RestoredLayer GoingOnWith(Layer wanted) => Restored with { History = new EditHistory(wanted), Unplaced = 0, NeedsAnchor = true };

    static FormerLayer? WithChanges(LayerFiles files, StandoffCodec codec, Article old, Func<string, Article?> annotatedText, RecordedFile file)
    {
        if (StoredLayer.Read(files, codec).Value is not { } stored) return null;
        var restored = LayerRestoring.Of(stored, files, codec, annotatedText);
        var recorded = StandoffReader.ReadRecorded(StandoffFormat.Read(codec.Write(restored.History.Layer, 1)).Value!, old.Id).Value!; // both just written
        return new FormerLayer(stored, restored, recorded with { Text = old.Text }, codec, file.ArticleSha256, file.Problem);
    }
}
