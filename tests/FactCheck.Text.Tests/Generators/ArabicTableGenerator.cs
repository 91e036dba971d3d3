using System.Globalization;
using System.Text;
using FactCheck.Testing.Data;

namespace FactCheck.Text.Tests.Generators;

/// <summary>Writes the joining types (DerivedJoiningType.txt) and the presentation forms of Arabic letters.</summary>
public static class ArabicTableGenerator
{
    const int FirstLetter = 0x0621;
    const int LastLetter = 0x06D3;
    const string JoiningTypes = "URLDCT";

    public static string WriteJoiningTypes()
    {
        var types = new byte[0x110000];
        foreach (var entry in UnicodeDataFile.Read(SharedData.Require("unicode/15.0.0/DerivedJoiningType.txt")))
            foreach (var codePoint in entry.CodePoints)
                types[codePoint] = (byte)JoiningTypes.IndexOf(entry.Value[0], StringComparison.Ordinal);
        return TwoStageTable.Write(
            types, "FactCheck.Text.Shaping", "JoiningTypeTable", "Joining_Type of each code point, as the number of a <see cref=\"JoiningType\"/>.");
    }

    public static string WriteForms()
    {
        var code = new StringBuilder(GeneratedFile.Header);
        code.Append(CultureInfo.InvariantCulture, $$"""
            namespace FactCheck.Text.Shaping;

            /// <summary>Presentation forms of the Arabic letters U+{{FirstLetter:X4}}..U+{{LastLetter:X4}}, from the decompositions of U+FB50..FDFF and U+FE70..FEFC.</summary>
            internal static class ArabicFormTable
            {
                /// <summary>The first letter of the table.</summary>
                public const int First = 0x{{FirstLetter:X4}};

                /// <summary>Four per letter: isolated, final, initial, medial; U+0000 where Unicode has none.</summary>
                public static System.ReadOnlySpan<char> Forms =>
                [

            """);
        var forms = FormsByLetter();
        for (var letter = FirstLetter; letter <= LastLetter; letter++)
        {
            var row = forms.GetValueOrDefault((char)letter) ?? "\0\0\0\0";
            code.Append("        ").AppendJoin(", ", row.Select(form => $"'\\u{(int)form:X4}'")).Append(CultureInfo.InvariantCulture, $", // U+{letter:X4}\n");
        }
        return code.Append("    ];\n}\n").ToString();
    }

    /// <summary>
    /// The forms of each letter: the compatibility characters that decompose to it alone. The charts list them as isolated, final, initial, medial
    /// (final is the last where two exist); the initial and medial forms of U+0649 came later and stand before the others.
    /// </summary>
    public static IReadOnlyDictionary<char, string> FormsByLetter() =>
        Enumerable.Range(0xFB50, 0xFDFF - 0xFB50 + 1).Concat(Enumerable.Range(0xFE70, 0xFEFC - 0xFE70 + 1))
            .Select(code => (Form: (char)code, Letter: ((char)code).ToString().Normalize(NormalizationForm.FormKC)))
            .Where(pair => pair.Letter.Length == 1 && pair.Letter[0] != pair.Form)
            .GroupBy(pair => pair.Letter[0], pair => pair.Form)
            .ToDictionary(group => group.Key, group => group.Key == '\u0649' ? "\uFEEF\uFEF0\uFBE8\uFBE9" : string.Concat(group).PadRight(4, '\0'));
}
