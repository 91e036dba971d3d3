using System.Text;
using System.Text.RegularExpressions;
using FactCheck.JsonSchema.Patterns;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.JsonSchema.Tests.Patterns;

public sealed class EcmaPatternTests
{
    [Theory]
    [InlineData("^abc$", "abc", true)]
    [InlineData("^abc$", "abc\n", false)]
    [InlineData("^.$", "😀", true)]
    [InlineData("^.$", "\u2028", false)]
    [InlineData("^[😀-😂]+$", "😁😂", true)]
    [InlineData("^\\u{1F600}$", "😀", true)]
    [InlineData("^\\ud83d\\ude00$", "😀", true)]
    [InlineData("^[^a]$", "é", true)]
    [InlineData("^[]$", "", false)]
    [InlineData("^[^]$", "\n", true)]
    [InlineData("^\\p{Lu}\\p{Ll}+$", "Élan", true)]
    [InlineData("^\\P{L}+$", "12-3", true)]
    [InlineData("^[\\p{L}\\d_]+$", "été_9", true)]
    [InlineData("^[^\\p{L}]+$", "é", false)]
    [InlineData("^[\\W]$", "é", true)]
    [InlineData("^\\w+$", "é", false)]
    [InlineData("^a{2,3}$", "aaaa", false)]
    [InlineData("^(?:ab|a)(?:bc|c)$", "abc", true)]
    [InlineData("^$", "", true)]
    [InlineData("$^", "", true)]
    [InlineData("x$|^y", "yz", true)]
    [InlineData("a|", "zzz", true)]
    [InlineData("\\bfoo\\b", "a foo b", true)]
    [InlineData("\\Boo", "foo", true)]
    [InlineData("^(?!.*secret).+$", "no secret", false)]
    [InlineData("(?<=\\$)\\d+", "cost $15", true)]
    [InlineData("(?<!\\$)\\b\\d+", "cost $15", false)]
    [InlineData("(?<=(\\d+)(\\d))x", "123x", true)]
    [InlineData("^(.)(.)\\2\\1$", "abba", true)]
    [InlineData("^(?<q>['\"]).*\\k<q>$", "'x'", true)]
    [InlineData("^(?<q>['\"]).*\\k<q>$", "'x\"", false)]
    [InlineData("^(?:(a)|b)*\\1$", "ab", true)]
    [InlineData("^(z)((a+)?(b+)?(c))*$", "zaacbbbcac", true)]
    [InlineData("(?=(a*))b\\1", "ba", true)]
    [InlineData("^(a?)*?\\1b$", "aab", true)]
    [InlineData("^(?:a*)*(?=b)b$", "aaab", true)]
    [InlineData("^(ab){2,3}(?=$)", "ababab", true)]
    public void Patterns_match_as_ecma_262_has_it(string pattern, string text, bool matches) => IsMatch(pattern, text).ShouldBe(matches);

    [Theory]
    [InlineData("(")]
    [InlineData(")")]
    [InlineData("[a")]
    [InlineData("a**")]
    [InlineData("*a")]
    [InlineData("{")]
    [InlineData("a{2,1}")]
    [InlineData("\\")]
    [InlineData("\\z")]
    [InlineData("\\u12")]
    [InlineData("\\u{110000}")]
    [InlineData("\\p{Latin}")]
    [InlineData("\\1")]
    [InlineData("\\k<x>")]
    [InlineData("(?<x>a)(?<x>b)")]
    [InlineData("(?i)a")]
    [InlineData("[z-a]")]
    [InlineData("[\\d-z]")]
    [InlineData("(?=a)*")]
    [InlineData("\\x1")]
    [InlineData("\\c1")]
    public void What_is_no_pattern_is_refused_with_a_reason(string pattern)
    {
        EcmaPattern.TryCreate(pattern, new PatternBudget(), out var fault).ShouldBeNull();
        fault.ShouldNotBeEmpty();
    }

    [Fact]
    public void Automata_and_backtracking_agree_with_the_runtime_on_plain_patterns() =>
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(500), Prop.ForAll(Plain(3).ToArbitrary(), Texts().ToArbitrary(), (pattern, text) =>
        {
            // Its backtracking engine is wrong about some patterns that match nothing at all, such as (?:(?:[ab]{1,2}|(?:)+)){1,2} on "c".
            var expected = Regex.IsMatch(text, pattern.Replace("$", "\\z", StringComparison.Ordinal), RegexOptions.CultureInvariant | RegexOptions.NonBacktracking);
            IsMatch(pattern, text).ShouldBe(expected, $"{pattern} on {text}");
            // A lookahead that always holds sends the same pattern to the backtracker.
            IsMatch($"(?:{pattern})(?=)", text).ShouldBe(expected, $"{pattern} on {text}, by backtracking");
            // No steps for a deterministic automaton: the nondeterministic one.
            EcmaPattern.TryCreate(pattern, new PatternBudget { Steps = 0 }, out _)!.IsMatch(Encoding.UTF8.GetBytes(text), new PatternScratch(), ref Budget())
                .ShouldBe(expected, $"{pattern} on {text}, nondeterministic");
        }));

    static bool? IsMatch(string pattern, string text)
    {
        var compiled = EcmaPattern.TryCreate(pattern, new PatternBudget(), out var fault).ShouldNotBeNull(fault);
        return compiled.IsMatch(Encoding.UTF8.GetBytes(text), new PatternScratch(), ref Budget());
    }

    static ref long Budget()
    {
        var box = new long[] { 1_000_000 };
        return ref box[0];
    }

    static Gen<string> Texts() => from letters in Gen.Elements("a", "b", "c", "1", "é", "\n").ListOf() select string.Concat(letters.Take(8));

    static Gen<string> Plain(int depth)
    {
        var atom = Gen.Elements("a", "b", ".", "[ab]", "[^a]", "\\d", "^", "$", "");
        if (depth == 0) return atom;
        var inner = Plain(depth - 1);
        var repeated = from body in Plain(depth - 1) from quantifier in Gen.Elements("*", "+", "?", "{2}", "{1,2}", "{0,2}?", "*?") select $"(?:{body}){quantifier}";
        return Gen.OneOf(atom, from a in inner from b in inner select a + b, from a in inner from b in inner select $"(?:{a}|{b})", repeated);
    }
}
