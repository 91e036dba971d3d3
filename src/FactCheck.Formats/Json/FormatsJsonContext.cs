using System.Text.Json.Serialization;
using FactCheck.Formats.Articles;
using FactCheck.Formats.Corpora;
using FactCheck.Formats.Journal;
using FactCheck.Formats.Schemes;
using FactCheck.Formats.Standoff;

namespace FactCheck.Formats.Json;

/// <summary>Source-generated readers and writers: no reflection, unknown and repeated properties refused, absent ones not written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true)]
[JsonSerializable(typeof(StandoffFile))]
[JsonSerializable(typeof(SchemeFile))]
[JsonSerializable(typeof(CorpusFile))]
[JsonSerializable(typeof(ArticleMetadataFile))]
[JsonSerializable(typeof(JournalEntry))]
sealed partial class FormatsJsonContext : JsonSerializerContext;
