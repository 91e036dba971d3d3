using System.Collections.Frozen;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Formats.Schemes;

/// <summary>Words of the scheme format for the domain's closed sets.</summary>
static class SchemeNames
{
    static readonly FrozenDictionary<string, NaturalUnit> UnitsByName = new Dictionary<string, NaturalUnit>
    {
        ["word"] = NaturalUnit.Word,
        ["numeral"] = NaturalUnit.Numeral,
        ["noun-phrase"] = NaturalUnit.NounPhrase,
        ["clause"] = NaturalUnit.Clause,
        ["quotation"] = NaturalUnit.Quotation,
        ["sentence"] = NaturalUnit.Sentence,
        ["paragraph"] = NaturalUnit.Paragraph,
    }.ToFrozenDictionary();

    static readonly FrozenDictionary<string, AttributeType> TypesByName = new Dictionary<string, AttributeType>
    {
        ["enum"] = AttributeType.Enumeration,
        ["text"] = AttributeType.Text,
        ["date"] = AttributeType.Date,
        ["decimal"] = AttributeType.Decimal,
        ["decimal-or-iso8601"] = AttributeType.DecimalOrIso8601,
        ["bcp47"] = AttributeType.LanguageTag,
        ["int"] = AttributeType.Integer,
    }.ToFrozenDictionary();

    public static IEnumerable<string> Units => UnitsByName.Keys.Order(StringComparer.Ordinal);

    public static IEnumerable<string> Types => TypesByName.Keys.Order(StringComparer.Ordinal);

    public static NaturalUnit? Unit(string name) => UnitsByName.TryGetValue(name, out var unit) ? unit : null;

    public static string Of(AttributeType type) => TypesByName.First(pair => pair.Value == type).Key;

    public static AttributeType? Type(string name) => TypesByName.TryGetValue(name, out var type) ? type : null;
}
