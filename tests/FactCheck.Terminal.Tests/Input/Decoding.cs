using System.Text;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Input;

/// <summary>A decoder with its events and replies as text, one each.</summary>
sealed class Decoding : IReplySink
{
    readonly InputDecoder _decoder;

    public Decoding() => _decoder = new InputDecoder(Take, this);

    public List<string> Events { get; } = [];

    public InputDecoder Decoder => _decoder;

    public bool AwaitsCursorReport { get; set; }

    /// <summary>Everything that comes of this input when the time is up after it.</summary>
    public static string Of(string input, bool awaitsCursorReport = false)
    {
        var decoding = new Decoding { AwaitsCursorReport = awaitsCursorReport };
        decoding.Feed(Encoding.UTF8.GetBytes(input));
        decoding.Decoder.Flush();
        return decoding.ToString();
    }

    public Decoding Feed(params ReadOnlySpan<byte> bytes)
    {
        _decoder.Feed(bytes);
        return this;
    }

    public Decoding Feed(string text) => Feed(Encoding.UTF8.GetBytes(text));

    public override string ToString() => string.Join(' ', Events);

    void IReplySink.Csi(ReadOnlySpan<byte> parameters, byte final) => Events.Add($"csi<{Encoding.Latin1.GetString(parameters)}{(char)final}>");

    void IReplySink.Dcs(ReadOnlySpan<byte> content) => Events.Add($"dcs<{Encoding.Latin1.GetString(content)}>");

    void IReplySink.Osc(ReadOnlySpan<byte> content) => Events.Add($"osc<{Encoding.Latin1.GetString(content)}>");

    static string Text(MouseEvent mouse) => $"{(mouse.Modifiers == 0 ? "" : mouse.Modifiers + "-")}{mouse.Action}({mouse.Column},{mouse.Row})";

    void Take(in TerminalEvent input) => Events.Add(input.Kind switch
    {
        TerminalEventKind.Key => input.BaseLayoutKey is { } place ? $"{input.Key}@{place}" : input.Key.ToString(),
        TerminalEventKind.Mouse => Text(input.Mouse),
        TerminalEventKind.Paste => $"paste<{input.Paste}>",
        _ => input.Kind.ToString(),
    });
}
