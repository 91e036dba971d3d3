using System.Buffers;
using System.Globalization;
using FactCheck.Formats.Json;

namespace FactCheck.Formats.Standoff;

/// <summary>Standoff version 1 as bytes: <c>annotations/&lt;annotator&gt;/&lt;article&gt;.json</c>. Strict: unknown or repeated properties are refused.</summary>
public static class StandoffFormat
{
    /// <summary>Reads a file.</summary>
    public static Parsed<StandoffFile> Read(ReadOnlySpan<byte> utf8) =>
        QuickStandoffReader.Read(utf8) is { } file ? Check(file) : CanonicalJson.Read(utf8, FormatsJsonContext.Default.StandoffFile).Then(Check);

    /// <summary>Writes a file canonically.</summary>
    public static byte[] Write(StandoffFile file) => CanonicalJson.Write(file, FormatsJsonContext.Default.StandoffFile);

    /// <summary>Writes the same content without line breaks and blanks, for checks that need no lines.</summary>
    public static void WriteCompact(StandoffFile file, IBufferWriter<byte> into) => CanonicalJson.WriteCompact(into, file, FormatsJsonContext.Default.StandoffFile);

    static Parsed<StandoffFile> Check(StandoffFile file)
    {
        if (file.Schema != StandoffFile.SchemaId)
            return Failed("version", "$schema", $"\"{file.Schema}\" is not known; this program reads \"{StandoffFile.SchemaId}\". Open it with the program that wrote it.");
        if (file.Article.Offsets != "code-points")
            return Failed("offsets", "article.offsets", $"Offsets are counted in \"{file.Article.Offsets}\"; only \"code-points\" is read. Convert the file.");
        return file.Revision is > 0 and < long.MaxValue
            ? Parsed<StandoffFile>.Of(file)
            : Failed("revision", "revision", string.Create(CultureInfo.InvariantCulture, $"{file.Revision} is no number of saves; expected 1 or more. Correct it."));
    }

    static Parsed<StandoffFile> Failed(string code, string location, string message) => Parsed<StandoffFile>.Failed(new FormatProblem(code, location, message));
}
