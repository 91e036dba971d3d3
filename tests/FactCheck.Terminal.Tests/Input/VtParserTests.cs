using System.Text;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Tests.Input;

public sealed class VtParserTests : IVtSink
{
    readonly List<string> _seen = [];

    [Fact]
    public void The_parser_names_what_it_finds_and_nothing_more() =>
        Check("a\t\e[1;2:3 q\eOA\eO5P\ec\ePx\e\\\e]y\a\e_z\e\\", "a ^9 csi(1;2:3 |q) ss3(|A) ss3(5|P) esc(c) Dcs(x) Osc(y) Other(z)");

    [Fact]
    public void A_sequence_too_long_to_be_any_is_dropped_with_its_end()
    {
        Check($"\e[{new string('1', 128)}mb", $"csi({new string('1', 128)}|m) b");
        Check($"\e[{new string('1', 129)}mb", "b");
    }

    [Fact]
    public void A_string_is_cut_at_its_limit()
    {
        Feed($"\e]{new string('x', VtParser.MaximumStringLength + 9)}\a");
        _seen.ShouldHaveSingleItem().Length.ShouldBe("Osc()".Length + VtParser.MaximumStringLength);
    }

    void IVtSink.Text(int scalar) => _seen.Add(new Rune(scalar).ToString());

    void IVtSink.Control(byte code) => _seen.Add($"^{code}");

    void IVtSink.Escape(int scalar) => _seen.Add($"esc({new Rune(scalar)})");

    void IVtSink.Csi(ReadOnlySpan<byte> parameters, byte final) => _seen.Add($"csi({Encoding.Latin1.GetString(parameters)}|{(char)final})");

    void IVtSink.Ss3(ReadOnlySpan<byte> parameters, byte final) => _seen.Add($"ss3({Encoding.Latin1.GetString(parameters)}|{(char)final})");

    void IVtSink.String(VtStringKind kind, ReadOnlySpan<byte> content) => _seen.Add($"{kind}({Encoding.Latin1.GetString(content)})");

    void Check(string input, string expected)
    {
        _seen.Clear();
        Feed(input);
        string.Join(' ', _seen).ShouldBe(expected);
    }

    void Feed(string input)
    {
        var parser = new VtParser(this);
        foreach (var value in Encoding.UTF8.GetBytes(input)) parser.Feed(value);
        parser.IsPending.ShouldBeFalse();
    }
}
