using System.Text;
using System.Text.RegularExpressions;

namespace FactCheck.JsonSchema.Patterns;

internal sealed class EcmaPattern
{
    readonly Regex _regex;

    EcmaPattern(string source, Regex regex) => (Source, _regex) = (source, regex);

    public string Source { get; }

    public static EcmaPattern? TryCreate(string source, out string fault)
    {
        fault = "";
        try
        {
            return new EcmaPattern(source, new Regex(source, RegexOptions.CultureInvariant));
        }
        catch (ArgumentException e)
        {
            fault = e.Message;
            return null;
        }
    }

    public bool IsMatch(ReadOnlySpan<byte> utf8) => _regex.IsMatch(Encoding.UTF8.GetString(utf8));
}
