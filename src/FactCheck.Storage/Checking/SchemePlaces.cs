using System.Text.Json;

namespace FactCheck.Storage.Checking;

/// <summary>Finds the places that problems of a scheme name: <c>/labels/claim/attributes/voice</c>, by names, and <c>labels[0].unit</c>, by numbers.</summary>
static class SchemePlaces
{
    static readonly string[] Names = ["name", "type", "value"];

    /// <summary>The byte at which the value begins that a location leads to, as far as it leads.</summary>
    public static int Find(ReadOnlySpan<byte> utf8, string location)
    {
        var tokens = location.Replace("].", "/", StringComparison.Ordinal).Replace('[', '/').Replace("]", "", StringComparison.Ordinal).Replace('.', '/').Trim('/').Split('/');
        var at = 0;
        foreach (var token in tokens)
        {
            var next = JsonText.Find(utf8, at, [Written(token)]);
            if (next == at) next = ElementNamed(utf8, at, token) ?? at;
            if (next == at) break;
            at = next;
        }
        return at;
    }

    // Where the format has another word than the domain.
    static string Written(string token) => token switch
    {
        "choices" => "values",
        "minimum" => "min",
        "maximum" => "max",
        _ => token,
    };

    static int? ElementNamed(ReadOnlySpan<byte> utf8, int array, string name)
    {
        var reader = new Utf8JsonReader(utf8[array..]);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartArray) return null;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            var element = array + (int)reader.TokenStartIndex;
            foreach (var member in Names)
                if (JsonText.Member(utf8, element, member) == name) return element;
            reader.Skip();
        }
        return null;
    }
}
