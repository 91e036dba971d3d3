using System.Globalization;
using System.Numerics;

namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Builds tables from lists such as <c>"satu 1, dua 2"</c>; a <c>_</c> in a word stands for a blank.</summary>
static class Tables
{
    /// <summary>Words that only have to be known: <c>"persen, per_cent"</c>.</summary>
    public static WordTable<string> Words(string list, string meaning = "") =>
        new(Split(list).Select(word => (word.Replace('_', ' '), meaning)));

    /// <summary>Words with a meaning each: <c>"rupiah IDR, dolar USD"</c>.</summary>
    public static WordTable<string> Pairs(string list) => new(Entries(list));

    /// <summary>Month names in the order of the year; several for a month are separated by <c>/</c>.</summary>
    public static WordTable<int> Months(string list) =>
        new(Split(list).SelectMany((names, i) => names.Split('/').Select(name => (name.Replace('_', ' '), i % 12 + 1))));

    /// <summary>Number words by what they do.</summary>
    public static WordTable<NumberWord> Numbers(string add = "", string multiply = "", string teen = "", string ordinal = "", string article = "") => new(
    [
        .. Numbers(add, NumberWordRole.Add),
        .. Numbers(multiply, NumberWordRole.Multiply),
        .. Numbers(teen, NumberWordRole.Teen),
        .. Numbers(ordinal, NumberWordRole.Ordinal),
        .. Numbers(article, NumberWordRole.Article),
    ]);

    /// <summary>Magnitudes by their power of ten: <c>"thousand 3, million 6"</c>; each list for one use.</summary>
    public static WordTable<Magnitude> Magnitudes(
        string behind = "", string either = "", string one = "", string two = "", string behindMoney = "", string dozens = "") => new(
    [
        .. Powers(behind, power => new Magnitude(power, MagnitudeUse.BehindNumber)),
        .. Powers(either, power => new Magnitude(power, MagnitudeUse.Either)),
        .. Powers(one, power => new Magnitude(power, MagnitudeUse.Alone)),
        .. Powers(two, power => new Magnitude(power, MagnitudeUse.Alone, Count: 2)),
        .. Powers(behindMoney, power => new Magnitude(power, MagnitudeUse.BehindMoney)),
        .. Split(dozens).Select(word => (word, new Magnitude(new ExactDecimal(12), MagnitudeUse.BehindNumber))),
    ]);

    static IEnumerable<(string, NumberWord)> Numbers(string list, NumberWordRole role) =>
        Entries(list).Select(e => (e.Word, new NumberWord(role, int.Parse(e.Meaning, CultureInfo.InvariantCulture))));

    static IEnumerable<(string, Magnitude)> Powers(string list, Func<ExactDecimal, Magnitude> of) =>
        Entries(list).Select(e => (e.Word, of(new ExactDecimal(BigInteger.Pow(10, int.Parse(e.Meaning, CultureInfo.InvariantCulture))))));

    static IEnumerable<(string Word, string Meaning)> Entries(string list) =>
        Split(list).Select(entry => entry.LastIndexOf(' ') is var at ? (entry[..at].Replace('_', ' '), entry[(at + 1)..]) : default);

    static string[] Split(string list) => list.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
}
