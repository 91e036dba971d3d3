using System.Collections.Immutable;
using System.Text.Json;
using FactCheck.Formats;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;
using FactCheck.JsonSchema;
using FactCheck.Storage.Checking;

namespace FactCheck.Storage.Files;

/// <summary>
/// Checks JSON and JSON Lines outside a corpus: by given schemas, or without any by the schema that each document names in <c>$schema</c>, if that is one
/// of the program's. A document whose <c>$schema</c> is draft 2020-12 is a schema and is compiled. Safe for any thread.
/// </summary>
public sealed class DataCheck
{
    const string Dialect = "https://json-schema.org/draft/2020-12/schema";

    static readonly CompileOptions Strict = new() { UnknownKeywords = UnknownKeywords.Refuse };
    static readonly Lazy<CompiledSchema> Anything = new(() => SchemaCompiler.Compile("true").Require());
    static readonly JsonReaderOptions Deep = new() { MaxDepth = 512 };

    readonly ImmutableArray<(string Name, CompiledSchema Schema)> _schemas;
    readonly Func<IReadOnlyDictionary<char, string>> _reserved;

    DataCheck(ImmutableArray<(string, CompiledSchema)> schemas, Func<IReadOnlyDictionary<char, string>> reserved) => (_schemas, _reserved) = (schemas, reserved);

    /// <summary>A check by schemas in files, each with what it refers to in its own folder.</summary>
    /// <param name="schemas">Paths of the schemas; none: each document says which.</param>
    /// <param name="reserved">Gives the keys that no label of a scheme may have; asked only where a scheme is read.</param>
    /// <param name="unusable">Schemas that cannot be used; where there are any, the result is null.</param>
    public static DataCheck? Create(IReadOnlyList<string> schemas, Func<IReadOnlyDictionary<char, string>> reserved, out ImmutableArray<UnusableSchema> unusable)
    {
        var compiled = ImmutableArray.CreateBuilder<(string, CompiledSchema)>();
        var failed = ImmutableArray.CreateBuilder<UnusableSchema>();
        foreach (var path in schemas)
        {
            if (SchemaFiles.Load(path, out var problems) is { } schema) compiled.Add((path, schema));
            else failed.Add(new UnusableSchema(path, problems));
        }
        unusable = failed.ToImmutable();
        return failed.Count == 0 ? new DataCheck(compiled.ToImmutable(), reserved) : null;
    }

    /// <summary>True of names of files that hold one document a line.</summary>
    public static bool IsLines(string path) => path.EndsWith(".jsonl", StringComparison.OrdinalIgnoreCase) || path.EndsWith(".ndjson", StringComparison.OrdinalIgnoreCase);

    /// <summary>Checks a file.</summary>
    /// <param name="path">The file, which may be a link.</param>
    /// <param name="name">How it is called in the report.</param>
    /// <param name="files">How many files are checked for the report, this one among them: of more than a thousand fewer problems of each are told.</param>
    public CheckReport CheckFile(string path, string name, int files = 1)
    {
        var file = new ProblemCollector(name, FileRole.Data) { Most = ProblemCollector.MostOf(files) };
        try
        {
            if (IsLines(path))
            {
                using var stream = PlainFile.Open(path);
                return CheckLines(new JsonLines(stream, PlainFile.Limit), file);
            }
            CheckDocument(PlainFile.ReadAll(path), path, file);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            file.Add(new FormatProblem("io", "", e.Message));
        }
        return ReportOf(file, 0);
    }

    /// <summary>Checks what a stream holds: one document, or one a line where there are several.</summary>
    /// <param name="stream">Read to its end.</param>
    /// <param name="name">How it is called in the report.</param>
    /// <exception cref="IOException">It cannot be read.</exception>
    public CheckReport CheckStream(Stream stream, string name)
    {
        var head = new byte[64 << 10];
        var (count, read) = (0, 0);
        while (count < PlainFile.Limit && (read = stream.Read(head, count, head.Length - count)) > 0)
        {
            count += read;
            if (count == head.Length) Array.Resize(ref head, (int)Math.Min(PlainFile.Limit, head.Length * 2L));
        }
        var file = new ProblemCollector(name, FileRole.Data);
        if (read > 0 || IsSeveral(head.AsSpan(0, count))) return CheckLines(new JsonLines(stream, PlainFile.Limit, new ArraySegment<byte>(head, 0, count)), file);
        CheckDocument(head.AsMemory(0, count), null, file);
        return ReportOf(file, 0);
    }

    CheckReport CheckLines(JsonLines lines, ProblemCollector file)
    {
        var documents = 0L;
        try
        {
            while (lines.Next() is { } line)
            {
                if (line.Span.IndexOfAnyExcept(" \t\r"u8) < 0) continue;
                documents++;
                file.LinesBefore = lines.Number - 1;
                CheckDocument(line, null, file);
            }
        }
        catch (IOException e)
        {
            file.Add(new FormatProblem("io", "", e.Message));
        }
        return ReportOf(file, documents);
    }

    void CheckDocument(ReadOnlyMemory<byte> utf8, string? path, ProblemCollector file)
    {
        if (_schemas.IsEmpty)
        {
            CheckByItself(utf8, path, file);
            return;
        }
        ShapeFaults? faults = null;
        foreach (var (name, schema) in _schemas)
            if (schema.Evaluate(utf8.Span, ShapeOptions.For(utf8.Length)).Explanations is { IsEmpty: false } explanations)
                (faults ??= new ShapeFaults()).Add(explanations, explanation => ShapeCheck.FaultOf(explanation, name));
        if (faults is not null) Take(faults.ToImmutable(), utf8, file);
    }

    void CheckByItself(ReadOnlyMemory<byte> utf8, string? path, ProblemCollector file)
    {
        var id = SchemaOf(utf8.Span);
        if (id == Dialect) CheckSchema(utf8.Span, path, file);
        else if (id is not null && ShapeCheck.Knows(id)) CheckAs(id, utf8, file);
        else if (ShapeCheck.Check(Anything.Value, null, utf8.Span) is { IsEmpty: false } faults) Take(faults, utf8, file);
        else file.Add(NoSchema(id));
    }

    void CheckAs(string id, ReadOnlyMemory<byte> utf8, ProblemCollector file)
    {
        var faults = ShapeCheck.Check(id, utf8.Span);
        Take(faults, utf8, file);
        // What the readers refuse beyond the schema.
        if (faults.IsEmpty)
            file.AddRange(id switch
            {
                StandoffFile.SchemaId => StandoffFormat.Read(utf8.Span).Problems,
                CorpusFile.SchemaId => CorpusFormat.Read(utf8.Span).Problems,
                ArticleMetadataFormat.SchemaId => ArticleMetadataFormat.Read(utf8.Span).Problems,
                _ => SchemeFormat.Read(utf8.Span, _reserved()).Problems,
            });
    }

    static void CheckSchema(ReadOnlySpan<byte> utf8, string? path, ProblemCollector file)
    {
        if (path is not null)
        {
            SchemaFiles.Load(path, out var problems);
            file.AddRange(problems);
        }
        else if (SchemaCompiler.Compile(utf8, SchemaFiles.Known, Strict) is Compilation.Refused refused)
        {
            foreach (var problem in refused.Problems) file.Add(new FormatProblem(ShapeCodes.Of(problem.Code), problem.Position.ToString(), problem.Message));
        }
    }

    static void Take(ImmutableArray<ShapeFault> faults, ReadOnlyMemory<byte> utf8, ProblemCollector file)
    {
        file.Locate(utf8, faults);
        foreach (var fault in faults) file.Add(fault);
    }

    static FormatProblem NoSchema(string? id) => new(
        "schema-unknown", "", $"{(id is null ? "It names no schema in \"$schema\"" : $"The schema \"{id}\" that it names is not known")}, so that only its syntax was checked. Name one with --schema FILE.");

    // The text of "$schema" at the top; null where there is none, or where the text is no JSON.
    static string? SchemaOf(ReadOnlySpan<byte> utf8)
    {
        try
        {
            var reader = new Utf8JsonReader(utf8, Deep);
            if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject) return null;
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isIt = reader.ValueTextEquals("$schema"u8);
                reader.Read();
                if (isIt) return reader.TokenType == JsonTokenType.String ? reader.GetString() : null;
                reader.Skip();
            }
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // The check that follows says where.
        }
        return null;
    }

    // A whole document in the first line, and something after it.
    static bool IsSeveral(ReadOnlySpan<byte> utf8)
    {
        var end = utf8.IndexOf((byte)'\n');
        if (end < 0 || utf8[end..].IndexOfAnyExcept(" \t\r\n"u8) < 0) return false;
        try
        {
            var reader = new Utf8JsonReader(utf8[..end], Deep);
            return reader.Read() && reader.TrySkip();
        }
        catch (JsonException)
        {
            return false;
        }
    }

    static CheckReport ReportOf(ProblemCollector file, long documents) =>
        new(new Dictionary<FileRole, int> { [FileRole.Data] = 1 }, [.. file.Problems]) { Documents = documents };
}
