namespace FactCheck.Storage.Checking;

/// <summary>Codes of the schema library in the one way of writing that all codes of a list have.</summary>
static class ShapeCodes
{
    /// <summary><c>enum</c> becomes <c>shape-enum</c>, <c>json.syntax</c> becomes <c>json-syntax</c>.</summary>
    public static string Of(string code) => code.Contains('.', StringComparison.Ordinal) ? code.Replace('.', '-') : "shape-" + code;
}
