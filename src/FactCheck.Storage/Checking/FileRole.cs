namespace FactCheck.Storage.Checking;

/// <summary>What a checked file is.</summary>
public enum FileRole
{
    /// <summary>JSON of any kind, outside a corpus.</summary>
    Data,

    /// <summary><c>factcheck.json</c>.</summary>
    Corpus,

    /// <summary>The scheme of a corpus.</summary>
    Scheme,

    /// <summary>A JSON Schema.</summary>
    Schema,

    /// <summary>The text of an article.</summary>
    Article,

    /// <summary>The metadata of an article.</summary>
    Metadata,

    /// <summary>The annotations of one annotator on one article.</summary>
    Annotations,
}
