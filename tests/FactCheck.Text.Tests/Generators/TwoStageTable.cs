using System.Globalization;
using System.Text;

namespace FactCheck.Text.Tests.Generators;

/// <summary>Writes a byte per code point as a table of page numbers and the distinct pages (The Unicode Standard, section 5.1).</summary>
public static class TwoStageTable
{
    const int PageSize = 128;

    public static string Write(ReadOnlySpan<byte> values, string @namespace, string type, string summary)
    {
        var pages = new List<byte[]>();
        var index = new List<byte>();
        for (var start = 0; start < values.Length; start += PageSize)
        {
            var page = values.Slice(start, PageSize).ToArray();
            var number = pages.FindIndex(known => known.AsSpan().SequenceEqual(page));
            if (number < 0)
            {
                number = pages.Count;
                pages.Add(page);
            }
            index.Add(checked((byte)number));
        }
        var code = new StringBuilder();
        code.Append(GeneratedFile.Header);
        code.Append(CultureInfo.InvariantCulture, $$"""
            namespace {{@namespace}};

            /// <summary>{{summary}}</summary>
            internal static class {{type}}
            {
                /// <summary>The value of a code point, 0..0x10FFFF.</summary>
                public static byte Of(int codePoint) => Pages[Index[codePoint >> 7] << 7 | codePoint & 0x7F];

                static System.ReadOnlySpan<byte> Index =>
                [

            """);
        Append(code, index);
        code.Append("    ];\n\n    static System.ReadOnlySpan<byte> Pages =>\n    [\n");
        Append(code, pages.SelectMany(page => page));
        code.Append("    ];\n}\n");
        return code.ToString();
    }

    static void Append(StringBuilder code, IEnumerable<byte> values)
    {
        foreach (var row in values.Chunk(64))
            code.Append("        ").AppendJoin(",", row).Append(",\n");
    }
}
