namespace FactCheckTUI.Validating;

/// <summary>By which schemas files are validated.</summary>
enum SchemaChoice
{
    /// <summary>By those that belong to each file: of its corpus, or that it names.</summary>
    ByFile,

    /// <summary>By those that were given, whatever the file is.</summary>
    Given,
}
