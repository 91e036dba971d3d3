using FactCheck.Annotation.Numbers;

namespace FactCheck.Annotation.Tests.Numbers;

public sealed class NumberReaderTests
{
    [Theory]
    [InlineData("14", "14", "count", "digits")]
    [InlineData("2,000", "2000", "count", "digits")]
    [InlineData("100,000", "100000", "count", "digits")]
    [InlineData("1,234,567.89", "1234567.89", "count", "digits")]
    [InlineData("12,34,567", "1234567", "count", "digits")]
    [InlineData("2.000", "2", "count", "digits")]
    [InlineData("2.50", "2.5", null, "digits")]
    [InlineData("20\u00A0000", "20000", "count", "digits")]
    [InlineData("1\u202F234\u2009567", "1234567", "count", "digits")]
    [InlineData("-5", "-5", "count", "digits")]
    [InlineData("\u22125.5", "-5.5", null, "digits")]
    [InlineData("minus 5", "-5", "count", "digits")]
    [InlineData("+3", "3", "count", "digits")]
    [InlineData("2026", "2026", null, "digits")]
    [InlineData("14 thousand", "14000", "count", "mixed")]
    [InlineData("1.4 million", "1400000", "count", "mixed")]
    [InlineData("14k", "14000", "count", "mixed")]
    [InlineData("2 million 300 thousand", "2300000", "count", "mixed")]
    [InlineData("2½", "2.5", "fraction", "digits")]
    [InlineData("1/2", "0.5", "fraction", "digits")]
    [InlineData("3/8", "0.375", "fraction", "digits")]
    [InlineData("3rd", "3", "ordinal", "digits")]
    [InlineData("21st", "21", "ordinal", "digits")]
    [InlineData("3.25 crore", "32500000", "count", "mixed")]
    [InlineData("2,5 million", "2500000", "count", "mixed")]
    public void English_digits(string text, string value, string? kind, string form) => Check(text, "en", value, kind, form);

    [Theory]
    [InlineData("fourteen", "14", "count")]
    [InlineData("two hundred", "200", "count")]
    [InlineData("twenty-one", "21", "count")]
    [InlineData("One hundred and five", "105", "count")]
    [InlineData("a hundred", "100", "count")]
    [InlineData("a million", "1000000", "count")]
    [InlineData("two hundred thousand", "200000", "count")]
    [InlineData("three million four hundred thousand and twelve", "3400012", "count")]
    [InlineData("third", "3", "ordinal")]
    [InlineData("twenty-third", "23", "ordinal")]
    [InlineData("half", "0.5", "fraction")]
    [InlineData("half a million", "500000", "count")]
    [InlineData("two dozen", "24", "count")]
    [InlineData("zero", "0", "count")]
    public void English_words(string text, string value, string kind) => Check(text, "en", value, kind, "words");

    [Theory]
    [InlineData("14", "14", "count", "digits")]
    [InlineData("2.000", "2000", "count", "digits")]
    [InlineData("100.000", "100000", "count", "digits")]
    [InlineData("1.250.000,5", "1250000.5", "count", "digits")]
    [InlineData("1,4 juta", "1400000", "count", "mixed")]
    [InlineData("2.5 juta", "2500000", "count", "mixed")]
    [InlineData("1.500 juta", "1500000000", "count", "mixed")]
    [InlineData("3 ribu", "3000", "count", "mixed")]
    [InlineData("1,2 miliar", "1200000000", "count", "mixed")]
    [InlineData("ke-3", "3", "ordinal", "digits")]
    [InlineData("dua", "2", "count", "words")]
    [InlineData("sepuluh", "10", "count", "words")]
    [InlineData("sebelas", "11", "count", "words")]
    [InlineData("empat belas", "14", "count", "words")]
    [InlineData("dua puluh satu", "21", "count", "words")]
    [InlineData("seratus lima", "105", "count", "words")]
    [InlineData("tiga ratus lima puluh", "350", "count", "words")]
    [InlineData("seribu", "1000", "count", "words")]
    [InlineData("dua ribu lima ratus", "2500", "count", "words")]
    [InlineData("sejuta", "1000000", "count", "words")]
    [InlineData("setengah juta", "500000", "count", "words")]
    [InlineData("kedua", "2", "ordinal", "words")]
    [InlineData("pertama", "1", "ordinal", "words")]
    [InlineData("14.30", "14:30", "time", "digits")]
    public void Indonesian(string text, string value, string kind, string form) => Check(text, "id", value, kind, form);

    [Theory]
    [InlineData("2,000", "2000")]
    [InlineData("1.4 juta", "1400000")]
    [InlineData("lapan", "8")]
    [InlineData("40 peratus", "40")]
    public void Malay(string text, string value) => Read(text, "ms")!.Value.ShouldBe(value);

    [Theory]
    [InlineData("١٬٥٠٠", "1500", "count", "digits")]
    [InlineData("1,500", "1500", "count", "digits")]
    [InlineData("١٫٥ مليون", "1500000", "count", "mixed")]
    [InlineData("1,5 مليون", "1500000", "count", "mixed")]
    [InlineData("1,5", "1.5", null, "digits")]
    [InlineData("٢٠٠٠", "2000", null, "digits")]
    [InlineData("3 آلاف", "3000", "count", "mixed")]
    [InlineData("عشرة", "10", "count", "words")]
    [InlineData("واحد", "1", "count", "words")]
    [InlineData("ثلاثة عشر", "13", "count", "words")]
    [InlineData("خمسة وعشرون", "25", "count", "words")]
    [InlineData("مئة وخمسة وعشرين", "125", "count", "words")]
    [InlineData("مئتان", "200", "count", "words")]
    [InlineData("مائتين", "200", "count", "words")]
    [InlineData("ثلاثمئة", "300", "count", "words")]
    [InlineData("خمس مئة", "500", "count", "words")]
    [InlineData("ألفان", "2000", "count", "words")]
    [InlineData("ألفين وخمسمئة", "2500", "count", "words")]
    [InlineData("ثلاثة آلاف", "3000", "count", "words")]
    [InlineData("أربعة ملايين", "4000000", "count", "words")]
    [InlineData("مليون", "1000000", "count", "words")]
    [InlineData("نصف مليون", "500000", "count", "words")]
    [InlineData("ثلاثة ملايين ونصف", "3500000", "count", "words")]
    [InlineData("ثالثة", "3", "ordinal", "words")]
    [InlineData("الثالث", "3", "ordinal", "words")]
    [InlineData("خَمْسَة", "5", "count", "words")]
    public void Arabic(string text, string value, string? kind, string form) => Check(text, "ar", value, kind, form);

    [Theory]
    [InlineData("fa", "۱٬۵۰۰", "1500")]
    [InlineData("fa", "۲٫۵ میلیون", "2500000")]
    [InlineData("fa", "۲/۵ میلیون", "2500000")]
    [InlineData("fa", "۴۰ درصد", "40")]
    [InlineData("fa", "بیست و پنج", "25")]
    [InlineData("fa", "سه هزار", "3000")]
    [InlineData("ur", "۱۵ لاکھ", "1500000")]
    [InlineData("ur", "12,34,567", "1234567")]
    [InlineData("ur", "دس کروڑ", "100000000")]
    [InlineData("he", "1,500", "1500")]
    [InlineData("he", "2.5 מיליון", "2500000")]
    [InlineData("he", "חמישה", "5")]
    [InlineData("he", "עשרים ואחת", "21")]
    [InlineData("zh", "3亿", "300000000")]
    [InlineData("zh", "2.5万", "25000")]
    [InlineData("zh", "3亿5000万", "350000000")]
    [InlineData("zh", "三百二十", "320")]
    [InlineData("zh", "三亿五千万", "350000000")]
    [InlineData("zh", "十二", "12")]
    [InlineData("zh", "第3", "3")]
    [InlineData("zh", "百分之四十", "40")]
    [InlineData("ja", "1億2000万", "120000000")]
    [InlineData("ja", "３，０００", "3000")]
    [InlineData("th", "๒,๐๐๐", "2000")]
    [InlineData("th", "2.5 ล้าน", "2500000")]
    [InlineData("th", "สองพันห้าร้อย", "2500")]
    [InlineData("th", "สิบเอ็ด", "11")]
    [InlineData("th", "ร้อยละ 40", "40")]
    [InlineData("de", "1.250,5", "1250.5")]
    [InlineData("de", "2,5 Mio.", "2500000")]
    [InlineData("de", "3 Milliarden", "3000000000")]
    [InlineData("de", "3.", "3")]
    [InlineData("de-CH", "1’250.5", "1250.5")]
    [InlineData("fr", "1\u202F250,5", "1250.5")]
    [InlineData("fr", "2 000", "2000")]
    [InlineData("fr", "2,5 milliards", "2500000000")]
    [InlineData("fr", "3e", "3")]
    [InlineData("es", "1.250,5", "1250.5")]
    [InlineData("es-MX", "1,250.5", "1250.5")]
    [InlineData("es", "3 mil millones", "3000000000")]
    [InlineData("es", "3.º", "3")]
    [InlineData("ru", "1 250,5", "1250.5")]
    [InlineData("ru", "2,5 млн", "2500000")]
    [InlineData("ru", "40 процентов", "40")]
    [InlineData("pt-BR", "1,4 bilhão", "1400000000")]
    [InlineData("tr", "%40", "40")]
    [InlineData("hi", "१२,३४,५६७", "1234567")]
    [InlineData("sv", "2 000", "2000")]
    [InlineData("ar-MA", "1.500", "1500")]
    public void Other_locales(string locale, string text, string value) => Read(text, locale)!.Value.ShouldBe(value);

    [Theory]
    [InlineData("en", "$2.5 million", "2500000", "USD", "mixed")]
    [InlineData("en", "$3bn", "3000000000", "USD", "mixed")]
    [InlineData("en", "$5m", "5000000", "USD", "mixed")]
    [InlineData("en-AU", "$2.50", "2.5", "AUD", "digits")]
    [InlineData("en", "-$5", "-5", "USD", "digits")]
    [InlineData("en", "€1,200", "1200", "EUR", "digits")]
    [InlineData("en", "USD 12", "12", "USD", "digits")]
    [InlineData("en", "40 dollars", "40", "USD", "digits")]
    [InlineData("id", "Rp 1,4 miliar", "1400000000", "IDR", "mixed")]
    [InlineData("id", "Rp25.000", "25000", "IDR", "digits")]
    [InlineData("id", "25 ribu rupiah", "25000", "IDR", "mixed")]
    [InlineData("ms", "RM2,500", "2500", "MYR", "digits")]
    [InlineData("ar", "١٬٥٠٠ دولار", "1500", "USD", "digits")]
    [InlineData("ar", "3 ملايين جنيه", "3000000", null, "mixed")]
    [InlineData("zh", "5万美元", "50000", "USD", "mixed")]
    [InlineData("zh", "¥300", "300", "CNY", "digits")]
    [InlineData("ja", "¥300", "300", "JPY", "digits")]
    [InlineData("th", "2,000 บาท", "2000", "THB", "digits")]
    [InlineData("de", "2,5 Millionen Euro", "2500000", "EUR", "mixed")]
    [InlineData("fr", "3 millions d'euros", "3000000", "EUR", "mixed")]
    public void Money_has_its_currency(string locale, string text, string value, string? unit, string form) =>
        Read(text, locale).ShouldBe(new NumberReading(value, null, "money", form, unit));

    [Theory]
    [InlineData("en", "40%", "40")]
    [InlineData("en", "40 per cent", "40")]
    [InlineData("en", "0.5 percentage points", "0.5")]
    [InlineData("ar", "٤٠٪", "40")]
    [InlineData("ar", "40 في المئة", "40")]
    [InlineData("id", "12,5 persen", "12.5")]
    [InlineData("he", "40 אחוז", "40")]
    [InlineData("fr", "12,5 %", "12.5")]
    public void Per_cent_is_the_number_before_the_mark(string locale, string text, string value) =>
        Read(text, locale).ShouldBe(new NumberReading(value, null, "percent", "digits", "%"));

    [Theory]
    [InlineData("en", "12–15", "12", "15", "count")]
    [InlineData("en", "12-15", "12", "15", "count")]
    [InlineData("en", "10 to 15 percent", "10", "15", "percent")]
    [InlineData("en", "$2–3 million", "2000000", "3000000", "money")]
    [InlineData("en", "$2m-$3m", "2000000", "3000000", "money")]
    [InlineData("en", "900,000–1.2 million", "900000", "1200000", "count")]
    [InlineData("id", "1,2–1,4 juta", "1200000", "1400000", "count")]
    [InlineData("id", "dua hingga tiga", "2", "3", "count")]
    [InlineData("ar", "10 إلى 15", "10", "15", "count")]
    [InlineData("zh", "3万至5万", "30000", "50000", "count")]
    [InlineData("en", "2019–2020", "2019", "2020", null)]
    public void A_range_has_both_ends(string locale, string text, string value, string maximum, string? kind)
    {
        var reading = Read(text, locale)!;
        (reading.Value, reading.Maximum, reading.Kind).ShouldBe((value, maximum, kind));
    }

    [Theory]
    [InlineData("en", "2026-11-21", "2026-11-21")]
    [InlineData("en", "21 November 2026", "2026-11-21")]
    [InlineData("en", "November 21st, 2026", "2026-11-21")]
    [InlineData("en", "Nov. 2026", "2026-11")]
    [InlineData("en", "21/11/2026", "2026-11-21")]
    [InlineData("en-US", "11/12/2026", "2026-11-12")]
    [InlineData("en-GB", "11/12/2026", "2026-12-11")]
    [InlineData("id", "17 Agustus 1945", "1945-08-17")]
    [InlineData("ar", "٢١ نوفمبر ٢٠٢٦", "2026-11-21")]
    [InlineData("ar", "21 تشرين الثاني 2026", "2026-11-21")]
    [InlineData("de", "3. März 2026", "2026-03-03")]
    [InlineData("fr", "1er août 2026", "2026-08-01")]
    [InlineData("es", "3 de mayo de 2026", "2026-05-03")]
    [InlineData("ru", "3 мая 2026", "2026-05-03")]
    [InlineData("zh", "2026年11月21日", "2026-11-21")]
    [InlineData("zh", "2026年", "2026")]
    [InlineData("th", "21 พฤศจิกายน 2569", "2026-11-21")]
    public void A_date_with_its_year_is_iso_8601(string locale, string text, string value)
    {
        var reading = Read(text, locale)!;
        (reading.Value, reading.Kind).ShouldBe((value, "date"));
    }

    [Theory]
    [InlineData("en", "14:30", "14:30")]
    [InlineData("en", "2:30 pm", "14:30")]
    [InlineData("en", "12 a.m.", "00:00")]
    [InlineData("ar", "١٤:٣٠", "14:30")]
    [InlineData("fr", "14h30", "14:30")]
    [InlineData("en", "14:30:05", "14:30:05")]
    public void A_time_of_day_is_iso_8601(string locale, string text, string value)
    {
        var reading = Read(text, locale)!;
        (reading.Value, reading.Kind).ShouldBe((value, "time"));
    }

    [Theory]
    [InlineData("en", "5 km", "5", "km")]
    [InlineData("en", "37.5 °C", "37.5", "°C")]
    [InlineData("en", "5m", "5", "m")]
    [InlineData("id", "1.200 ha", "1200", "ha")]
    public void A_measure_has_its_unit(string locale, string text, string value, string unit) =>
        Read(text, locale).ShouldBe(new NumberReading(value, null, "measure", "digits", unit));

    [Theory]
    [InlineData("en", "")]
    [InlineData("en", "ferry")]
    [InlineData("en", "1,5")]
    [InlineData("en", "1,50,00")]
    [InlineData("en", "1.2.3")]
    [InlineData("en", "about 14")]
    [InlineData("en", "14 sailings")]
    [InlineData("en", "two three")]
    [InlineData("en", "twenty thirty")]
    [InlineData("en", "five twenty")]
    [InlineData("en", "a")]
    [InlineData("en", "two million three million")]
    [InlineData("en", "1/3")]
    [InlineData("en", "15-12")]
    [InlineData("en", "2019-20")]
    [InlineData("en", "0812-3456-7890")]
    [InlineData("en", "11/12/2026")]
    [InlineData("en", "30 February 2026")]
    [InlineData("en", "21 November")]
    [InlineData("en", "25:00")]
    [InlineData("en", "$")]
    [InlineData("en", "A-320")]
    [InlineData("id", "2.50")]
    [InlineData("id", "belas")]
    [InlineData("id", "1.5")]
    [InlineData("ar", "ثلاثة أربعة")]
    [InlineData("fa", "۲/۵")]
    public void What_is_no_number_or_not_well_formed_has_no_reading(string locale, string text) => Read(text, locale).ShouldBeNull();

    [Theory]
    [InlineData("2.000", null)]
    [InlineData("2,000", null)]
    [InlineData("2000", "2000")]
    [InlineData("1.234,5", "1234.5")]
    [InlineData("1,234.5", "1234.5")]
    [InlineData("1.234.567", "1234567")]
    [InlineData("0.500", "0.5")]
    [InlineData("2,5", "2.5")]
    [InlineData("١٬٥٠٠", "1500")]
    [InlineData("3 ملايين", "3000000")]
    [InlineData("40%", "40")]
    public void Without_a_locale_only_what_is_not_ambiguous_is_read(string text, string? value)
    {
        NumberReader.Read(text, null)?.Value.ShouldBe(value);
        (NumberReader.Read(text, null) is null).ShouldBe(value is null);
        NumberReader.Read(text, "tlh")?.Value.ShouldBe(value);
    }

    [Fact]
    public void Digits_of_any_length_are_exact_and_longer_texts_are_not_read()
    {
        var digits = "9" + new string('8', 150) + ".1";
        Read(digits, "en")!.Value.ShouldBe(digits);
        Read(new string('1', 201), "en").ShouldBeNull();
    }

    static void Check(string text, string locale, string value, string? kind, string form)
    {
        var reading = Read(text, locale).ShouldNotBeNull();
        (reading.Value, reading.Kind, reading.Form).ShouldBe((value, kind, form));
        reading.Maximum.ShouldBeNull();
    }

    static NumberReading? Read(string text, string locale) => NumberReader.Read(text, locale);
}
