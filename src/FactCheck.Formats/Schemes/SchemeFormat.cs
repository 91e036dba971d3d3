using System.Collections.Immutable;
using System.Security.Cryptography;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Json;

namespace FactCheck.Formats.Schemes;

/// <summary><c>scheme.json</c> as bytes. The program never rewrites a scheme.</summary>
public static class SchemeFormat
{
    /// <summary>The schema that the file follows.</summary>
    public const string SchemaId = SchemeFile.SchemaId;

    /// <summary>The scheme that new corpora get, <c>factcheck-spans</c>, as bytes.</summary>
    public static byte[] DefaultBytes => EmbeddedFile.Read("scheme.json");

    /// <summary>The guidelines that belong to it, Markdown, as bytes.</summary>
    public static byte[] GuidelineBytes => EmbeddedFile.Read("guidelines.md");

    /// <summary>Reads a scheme.</summary>
    /// <param name="utf8">Bytes of the file.</param>
    /// <param name="reserved">Keys that no label may have, with what they do; null: none.</param>
    public static Parsed<Scheme> Read(ReadOnlySpan<byte> utf8, IReadOnlyDictionary<char, string>? reserved = null)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(utf8));
        return CanonicalJson.Read(utf8, FormatsJsonContext.Default.SchemeFile).Then(file => Build(file, hash, reserved));
    }

    static Parsed<Scheme> Build(SchemeFile file, string hash, IReadOnlyDictionary<char, string>? reserved)
    {
        if (file.Schema != SchemeFile.SchemaId)
            return Parsed<Scheme>.Failed(new FormatProblem("version", "$schema", $"\"{file.Schema}\" is not known; this program reads \"{SchemeFile.SchemaId}\"."));
        var problems = ImmutableArray.CreateBuilder<FormatProblem>();
        var common = Attributes(file.Attributes, "attributes", problems);
        var labels = file.Labels.Select((label, i) => Label(label, common, $"labels[{i}]", problems)).ToImmutableArray();
        var relations = (file.Relations ?? []).Select((relation, i) => Relation(relation, $"relations[{i}]", problems)).ToImmutableArray();
        if (problems.Count > 0) return new Parsed<Scheme>(null, problems.DrainToImmutable());
        var builder = new SchemeBuilder(file.Name, file.Version, hash);
        foreach (var (key, command) in reserved ?? ImmutableDictionary<char, string>.Empty) builder.Reserve(key, command);
        foreach (var label in labels) builder.Add(label);
        foreach (var relation in relations) builder.Add(relation);
        return builder.Build() switch
        {
            SchemeResult.Valid valid => Parsed<Scheme>.Of(valid.Scheme),
            SchemeResult.Invalid invalid => Parsed<Scheme>.Failed([.. invalid.Problems.Select(p => new FormatProblem("scheme", p.Location, p.Message))]),
            _ => throw new System.Diagnostics.UnreachableException(),
        };
    }

    static LabelDefinition Label(LabelFile label, ImmutableArray<AttributeDefinition> common, string where, ImmutableArray<FormatProblem>.Builder problems) => new()
    {
        Name = label.Name,
        Title = label.Title ?? label.Name,
        Key = Key(label.Key, where, problems),
        Colour = label.Colour ?? "white",
        Unit = SchemeNames.Unit(label.Unit ?? "word") ?? Unknown(NaturalUnit.Word, label.Unit, $"{where}.unit", SchemeNames.Units, problems),
        Auxiliary = label.Auxiliary,
        Description = label.Description,
        Attributes = Attributes(label.Attributes, $"{where}.attributes", problems).AddRange(common),
    };

    static RelationDefinition Relation(RelationFile relation, string where, ImmutableArray<FormatProblem>.Builder problems) => new()
    {
        Type = relation.Type,
        From = [.. relation.From],
        To = [.. relation.To],
        Maximum = relation.Max,
        CrossArticle = relation.CrossArticle,
        Description = relation.Description,
        Attributes = Attributes(relation.Attributes, $"{where}.attributes", problems),
    };

    static ImmutableArray<AttributeDefinition> Attributes(IReadOnlyList<AttributeFile>? attributes, string where, ImmutableArray<FormatProblem>.Builder problems) =>
        [.. (attributes ?? []).Select((attribute, i) => Attribute(attribute, $"{where}[{i}]", problems))];

    static AttributeDefinition Attribute(AttributeFile attribute, string where, ImmutableArray<FormatProblem>.Builder problems) => new()
    {
        Name = attribute.Name,
        Title = attribute.Title ?? attribute.Name,
        Type = SchemeNames.Type(attribute.Type) ?? Unknown(AttributeType.Text, attribute.Type, $"{where}.type", SchemeNames.Types, problems),
        Multiple = attribute.Multiple,
        Required = attribute.Required,
        Default = attribute.Default,
        Choices = [.. (attribute.Values ?? []).Select((v, i) => new AttributeChoice(v.Value, Key(v.Key, $"{where}.values[{i}]", problems), v.Description))],
        Minimum = attribute.Min,
        Maximum = attribute.Max,
        Description = attribute.Description,
    };

    static char Key(string key, string where, ImmutableArray<FormatProblem>.Builder problems)
    {
        if (key is [> ' ' and not '\x7F' and var only] && !char.IsControl(only) && !char.IsSurrogate(only)) return only;
        problems.Add(new FormatProblem("key", $"{where}.key", $"\"{key}\" is no key; expected one printable character, such as \"c\"."));
        return '\0';
    }

    static T Unknown<T>(T fallback, string? found, string where, IEnumerable<string> known, ImmutableArray<FormatProblem>.Builder problems)
    {
        problems.Add(new FormatProblem("unknown-word", where, $"\"{found}\" is not known here; expected one of: {string.Join(", ", known)}."));
        return fallback;
    }
}
