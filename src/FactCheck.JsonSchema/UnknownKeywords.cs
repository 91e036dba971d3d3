namespace FactCheck.JsonSchema;

/// <summary>What to do with a keyword that no vocabulary of the schema's dialect defines.</summary>
public enum UnknownKeywords
{
    /// <summary>Treat it as an annotation, as the specification says (Core 6.5), and list it in <see cref="CompiledSchema.Warnings"/>.</summary>
    Ignore,

    /// <summary>Refuse the schema, so that <c>mininum</c> is found out. Names that start with <c>x-</c> are still annotations.</summary>
    Refuse,
}
