using FactCheck.Formats.Json;

namespace FactCheck.Formats.Standoff;

/// <summary>Standoff version 1 as bytes: <c>annotations/&lt;annotator&gt;/&lt;article&gt;.json</c>. Strict: unknown or repeated properties are refused.</summary>
public static class StandoffFormat
{
    /// <summary>Reads a file.</summary>
    public static Parsed<StandoffFile> Read(ReadOnlySpan<byte> utf8) =>
        CanonicalJson.Read(utf8, FormatsJsonContext.Default.StandoffFile).Then(Check);

    /// <summary>Writes a file canonically.</summary>
    public static byte[] Write(StandoffFile file) => CanonicalJson.Write(file, FormatsJsonContext.Default.StandoffFile);

    static Parsed<StandoffFile> Check(StandoffFile file) =>
        file.Schema != StandoffFile.SchemaId
            ? Failed("version", "$schema", $"\"{file.Schema}\" is not known; this program reads \"{StandoffFile.SchemaId}\". Open it with the program that wrote it.")
            : file.Article.Offsets != "code-points"
                ? Failed("offsets", "article.offsets", $"Offsets are counted in \"{file.Article.Offsets}\"; only \"code-points\" is read. Convert the file.")
                : Parsed<StandoffFile>.Of(file);

    static Parsed<StandoffFile> Failed(string code, string location, string message) => Parsed<StandoffFile>.Failed(new FormatProblem(code, location, message));
}
