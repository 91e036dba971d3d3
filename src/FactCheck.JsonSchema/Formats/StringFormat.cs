using FactCheck.JsonSchema.Formats.Idna;
using FactCheck.JsonSchema.Patterns;

namespace FactCheck.JsonSchema.Formats;

/// <summary>A format that strings can have (Validation 7.3).</summary>
/// <param name="Name">As <c>format</c> names it.</param>
/// <param name="Words">What is expected, in words.</param>
/// <param name="Allows">Whether a string has the format.</param>
internal sealed record StringFormat(string Name, string Words, Func<string, bool> Allows)
{
    static readonly Dictionary<string, StringFormat> ByName = new StringFormat[]
    {
        new("date-time", "a date and time such as 2031-05-04T17:30:00Z", DateTimeFormat.IsDateTime),
        new("date", "a date such as 2031-05-04", DateTimeFormat.IsDate),
        new("time", "a time such as 17:30:00Z", DateTimeFormat.IsTime),
        new("duration", "a duration such as P1DT2H", DurationFormat.IsMatch),
        new("email", "an e-mail address", t => EmailFormat.IsMatch(t, HostnameFormat.IsMatch)),
        new("idn-email", "an e-mail address", t => EmailFormat.IsInternationalMatch(t, IdnHostname.IsMatch)),
        new("hostname", "a host name", HostnameFormat.IsMatch),
        new("idn-hostname", "a host name", IdnHostname.IsMatch),
        new("ipv4", "an IPv4 address", IpFormat.IsV4),
        new("ipv6", "an IPv6 address", IpFormat.IsV6),
        new("uri", "an absolute URI such as https://example.org/page", UriFormat.IsUri),
        new("uri-reference", "a URI reference", UriFormat.IsUriReference),
        new("iri", "an absolute IRI such as https://example.org/page", UriFormat.IsIri),
        new("iri-reference", "an IRI reference", UriFormat.IsIriReference),
        new("uri-template", "a URI template", UriTemplateFormat.IsMatch),
        new("uuid", "a UUID", UuidFormat.IsMatch),
        new("json-pointer", "a JSON Pointer", PointerFormat.IsMatch),
        new("relative-json-pointer", "a relative JSON Pointer", PointerFormat.IsRelativeMatch),
        new("regex", "an ECMA-262 regular expression", EcmaPattern.IsPattern),
    }.ToDictionary(f => f.Name, StringComparer.Ordinal);

    public static StringFormat? Find(string name) => ByName.GetValueOrDefault(name);
}
