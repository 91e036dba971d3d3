using System.Globalization;
using FactCheck.Annotation.Numbers;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Annotation.Tests.Numbers;

public sealed class NumberReaderLaws
{
    // Locale, group mark, decimal mark, zero digit.
    static readonly (string Locale, string Group, string Decimal, char Zero)[] Formats =
    [
        ("en", ",", ".", '0'), ("id", ".", ",", '0'), ("ms", ",", ".", '0'), ("ar", "٬", "٫", '٠'), ("fa", "٬", "٫", '۰'), ("he", ",", ".", '0'),
        ("de", ".", ",", '0'), ("fr", "\u202F", ",", '0'), ("ru", "\u00A0", ",", '0'), ("th", ",", ".", '๐'), ("hi", ",", ".", '०'), ("zh", ",", ".", '0'),
    ];

    static readonly string?[] Locales = ["en", "id", "ar", "fa", "zh", "th", "fr", "tr", null, ""];

    [Fact]
    public void What_is_formatted_reads_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Numbers().ToArbitrary(), Gen.Elements(Formats).ToArbitrary(), (number, format) =>
            NumberReader.Read(Formatted(number, format), format.Locale)!.Value == Canonical(number)));

    [Fact]
    public void A_magnitude_word_moves_the_point_by_its_power() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Numbers().ToArbitrary(), number =>
            NumberReader.Read(Formatted(number, Formats[1]) + " juta", "id")!.Value == Canonical(number * 1_000_000)
            && NumberReader.Read(Formatted(number, Formats[0]) + " million", "en")!.Value == Canonical(number * 1_000_000)));

    [Fact]
    public void Any_text_is_read_or_not_but_never_throws() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Scraps().ToArbitrary(), Gen.Elements(Locales).ToArbitrary(), (text, locale) =>
        {
            var reading = NumberReader.Read(text, locale);
            return reading is null || reading.Value.Length > 0;
        }));

    static Gen<decimal> Numbers() =>
        from unscaled in Gen.Choose(0, 999_999_999)
        from scale in Gen.Choose(0, 4)
        select unscaled / (decimal)Math.Pow(10, scale);

    static Gen<string> Scraps() =>
        from pieces in Gen.Elements(
            "1", "22", "333", "0", ".", ",", " ", "-", "–", "/", ":", "$", "%", "½", "juta", "million", "a", "and", "hundred", "puluh", "belas", "ke-", "rd", "م",
            "و", "مئة", "مليون", "ألفان", "ثلاثة", "亿", "万", "十", "百分之", "ร้อยละ", "ล้าน", "٬", "٫", "november",
            "2026", "\ud83d\ude00", "\ud800", "\u202e", "km", "h", "pm").ListOf()
        select string.Concat(pieces);

    static string Formatted(decimal number, (string Locale, string Group, string Decimal, char Zero) format)
    {
        var culture = new NumberFormatInfo { NumberGroupSeparator = "G", NumberDecimalSeparator = "D" };
        var text = Canonical(number).Split('.');
        var whole = decimal.Parse(text[0], CultureInfo.InvariantCulture).ToString("N0", culture);
        var ascii = (text.Length > 1 ? $"{whole}D{text[1]}" : whole)
            .Replace("G", format.Group, StringComparison.Ordinal)
            .Replace("D", format.Decimal, StringComparison.Ordinal);
        return string.Concat(ascii.Select(c => char.IsAsciiDigit(c) ? (char)(format.Zero + (c - '0')) : c));
    }

    static string Canonical(decimal number) => number.ToString("0.##########", CultureInfo.InvariantCulture);
}
