using System.Collections.Immutable;
using FactCheck.Formats;
using FactCheck.JsonSchema;
using FactCheck.Storage.Checking;
using FactCheck.Storage.Files.Posix;

namespace FactCheck.Storage.Files;

/// <summary>Schemas that are files anywhere, each compiled with what it refers to in its own folder.</summary>
static class SchemaFiles
{
    /// <summary>The program's own schemas, which any schema may refer to.</summary>
    public static SchemaRegistry Known { get; } = FormatSchemas.All.Aggregate(SchemaRegistry.Empty, (registry, schema) => registry.Add(schema.Key, schema.Value));

    /// <summary>Reads and compiles a schema.</summary>
    /// <param name="path">The file, which may be a link; what it refers to may be none.</param>
    /// <param name="problems">Why there is none, where the result is null.</param>
    public static CompiledSchema? Load(string path, out ImmutableArray<FormatProblem> problems)
    {
        var full = Path.GetFullPath(path);
        var folder = Path.GetDirectoryName(full) ?? full;
        return SchemaLoading.Load(Path.GetFileName(full), name => Read(folder, name, full), Known, out problems);
    }

    static SchemaReading Read(string folder, string name, string schema)
    {
        try
        {
            var path = Path.Combine(folder, name);
            if (path == schema) return new SchemaReading.Found(PlainFile.ReadAll(path));
            return SafeFile.ReadAll(RootedPath.Of(folder, name.Split('/')), PlainFile.Limit) is { } bytes
                ? new SchemaReading.Found(bytes)
                : new SchemaReading.Unusable(new FormatProblem("missing", "", $"There is no file {path}."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return new SchemaReading.Unusable(new FormatProblem("io", "", e.Message));
        }
    }
}
