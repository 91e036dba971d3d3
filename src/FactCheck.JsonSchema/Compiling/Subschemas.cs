namespace FactCheck.JsonSchema.Compiling;

/// <summary>Where the value of a keyword holds schemas.</summary>
internal enum Subschemas
{
    None,
    /// <summary>The value is a schema.</summary>
    One,
    /// <summary>An array of schemas.</summary>
    Array,
    /// <summary>An object whose values are schemas.</summary>
    Map,
    /// <summary>An object whose values are schemas or arrays of names (<c>dependencies</c>).</summary>
    MapOrNames,
}
