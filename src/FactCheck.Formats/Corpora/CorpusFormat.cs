using FactCheck.Formats.Json;

namespace FactCheck.Formats.Corpora;

/// <summary><c>factcheck.json</c> as bytes.</summary>
public static class CorpusFormat
{
    /// <summary>Reads a file.</summary>
    public static Parsed<CorpusFile> Read(ReadOnlySpan<byte> utf8) => CanonicalJson.Read(utf8, FormatsJsonContext.Default.CorpusFile).Then(Check);

    /// <summary>Writes a file canonically.</summary>
    public static byte[] Write(CorpusFile file) => CanonicalJson.Write(file, FormatsJsonContext.Default.CorpusFile);

    static Parsed<CorpusFile> Check(CorpusFile file) => file.Schema == CorpusFile.SchemaId
        // The serializer passes over the initializers of properties that the file leaves out.
        ? Parsed<CorpusFile>.Of(file with { Schemas = file.Schemas ?? [], Annotators = file.Annotators ?? [] })
        : Parsed<CorpusFile>.Failed(new FormatProblem("version", "$schema", $"\"{file.Schema}\" is not known; this program reads \"{CorpusFile.SchemaId}\". Open it with the program that wrote it."));
}
