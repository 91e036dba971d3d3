using System.Globalization;

namespace FactCheck.JsonSchema.Patterns;

/// <summary>
/// The property escapes <c>\p{…}</c> that are known: the general categories under their long and short names, and Any, ASCII, Assigned.
/// Scripts and the other binary properties need tables that .NET does not have; patterns that use them are refused.
/// </summary>
internal static class UnicodeProperty
{
    static readonly Dictionary<string, uint> Categories = Build();

    /// <summary>The set of a property, or null where it is not known.</summary>
    public static CodePointSet? Find(string expression)
    {
        var equals = expression.IndexOf('=', StringComparison.Ordinal);
        if (equals >= 0)
        {
            if (expression[..equals] is not ("General_Category" or "gc")) return null;
            return Categories.TryGetValue(expression[(equals + 1)..], out var category) ? CodePointSet.OfCategories(category) : null;
        }
        return expression switch
        {
            "Any" => CodePointSet.Any,
            "ASCII" => CodePointSet.OfRange(0, 0x7F),
            "Assigned" => CodePointSet.OfCategories(~Bit(UnicodeCategory.OtherNotAssigned)),
            _ => Categories.TryGetValue(expression, out var categories) ? CodePointSet.OfCategories(categories) : null,
        };
    }

    static uint Bit(UnicodeCategory category) => 1u << (int)category;

    static Dictionary<string, uint> Build()
    {
        var table = new Dictionary<string, uint>(StringComparer.Ordinal);
        Add("Lu Uppercase_Letter", UnicodeCategory.UppercaseLetter);
        Add("Ll Lowercase_Letter", UnicodeCategory.LowercaseLetter);
        Add("Lt Titlecase_Letter", UnicodeCategory.TitlecaseLetter);
        Add("LC Cased_Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter);
        Add("Lm Modifier_Letter", UnicodeCategory.ModifierLetter);
        Add("Lo Other_Letter", UnicodeCategory.OtherLetter);
        Add("L Letter", UnicodeCategory.UppercaseLetter, UnicodeCategory.LowercaseLetter, UnicodeCategory.TitlecaseLetter,
            UnicodeCategory.ModifierLetter, UnicodeCategory.OtherLetter);
        Add("Mn Nonspacing_Mark", UnicodeCategory.NonSpacingMark);
        Add("Mc Spacing_Mark", UnicodeCategory.SpacingCombiningMark);
        Add("Me Enclosing_Mark", UnicodeCategory.EnclosingMark);
        Add("M Mark Combining_Mark", UnicodeCategory.NonSpacingMark, UnicodeCategory.SpacingCombiningMark, UnicodeCategory.EnclosingMark);
        Add("Nd Decimal_Number digit", UnicodeCategory.DecimalDigitNumber);
        Add("Nl Letter_Number", UnicodeCategory.LetterNumber);
        Add("No Other_Number", UnicodeCategory.OtherNumber);
        Add("N Number", UnicodeCategory.DecimalDigitNumber, UnicodeCategory.LetterNumber, UnicodeCategory.OtherNumber);
        Add("Pc Connector_Punctuation", UnicodeCategory.ConnectorPunctuation);
        Add("Pd Dash_Punctuation", UnicodeCategory.DashPunctuation);
        Add("Ps Open_Punctuation", UnicodeCategory.OpenPunctuation);
        Add("Pe Close_Punctuation", UnicodeCategory.ClosePunctuation);
        Add("Pi Initial_Punctuation", UnicodeCategory.InitialQuotePunctuation);
        Add("Pf Final_Punctuation", UnicodeCategory.FinalQuotePunctuation);
        Add("Po Other_Punctuation", UnicodeCategory.OtherPunctuation);
        Add("P Punctuation punct", UnicodeCategory.ConnectorPunctuation, UnicodeCategory.DashPunctuation, UnicodeCategory.OpenPunctuation,
            UnicodeCategory.ClosePunctuation, UnicodeCategory.InitialQuotePunctuation, UnicodeCategory.FinalQuotePunctuation, UnicodeCategory.OtherPunctuation);
        Add("Sm Math_Symbol", UnicodeCategory.MathSymbol);
        Add("Sc Currency_Symbol", UnicodeCategory.CurrencySymbol);
        Add("Sk Modifier_Symbol", UnicodeCategory.ModifierSymbol);
        Add("So Other_Symbol", UnicodeCategory.OtherSymbol);
        Add("S Symbol", UnicodeCategory.MathSymbol, UnicodeCategory.CurrencySymbol, UnicodeCategory.ModifierSymbol, UnicodeCategory.OtherSymbol);
        Add("Zs Space_Separator", UnicodeCategory.SpaceSeparator);
        Add("Zl Line_Separator", UnicodeCategory.LineSeparator);
        Add("Zp Paragraph_Separator", UnicodeCategory.ParagraphSeparator);
        Add("Z Separator", UnicodeCategory.SpaceSeparator, UnicodeCategory.LineSeparator, UnicodeCategory.ParagraphSeparator);
        Add("Cc Control cntrl", UnicodeCategory.Control);
        Add("Cf Format", UnicodeCategory.Format);
        Add("Cs Surrogate", UnicodeCategory.Surrogate);
        Add("Co Private_Use", UnicodeCategory.PrivateUse);
        Add("Cn Unassigned", UnicodeCategory.OtherNotAssigned);
        Add("C Other", UnicodeCategory.Control, UnicodeCategory.Format, UnicodeCategory.Surrogate, UnicodeCategory.PrivateUse, UnicodeCategory.OtherNotAssigned);
        return table;

        void Add(string names, params UnicodeCategory[] categories)
        {
            var mask = 0u;
            foreach (var category in categories) mask |= Bit(category);
            foreach (var name in names.Split(' ')) table.Add(name, mask);
        }
    }
}
