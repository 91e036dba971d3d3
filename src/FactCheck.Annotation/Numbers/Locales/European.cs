namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Languages of Europe other than English: marks, magnitudes, per cent, ordinals, months; number words in letters are not read.</summary>
static class European
{
    public static NumberLocale German { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes(
            "tausend 3, tsd. 3, million 6, millionen 6, mio. 6, mio 6, milliarde 9, milliarden 9, mrd. 9, mrd 9, billion 12, billionen 12"),
        Percents = Tables.Words("%, prozent, prozentpunkte", "%"),
        Money = Tables.Pairs("euro EUR, dollar USD, us-dollar USD, franken CHF, pfund GBP"),
        OrdinalsBehind = Tables.Words("."),
        Ranges = Tables.Words("bis, oder"),
        Minus = Tables.Words("minus"),
        Months = Tables.Months("januar/jänner, februar, märz, april, mai, juni, juli, august, september, oktober, november, dezember"),
    };

    public static NumberLocale French { get; } = new()
    {
        Decimal = ',',
        Magnitudes = Tables.Magnitudes("mille 3, million 6, millions 6, milliard 9, milliards 9, billion 12, billions 12"),
        Percents = Tables.Words("%, pour_cent, points_de_pourcentage", "%"),
        Money = Tables.Pairs("euro EUR, euros EUR, d'euros EUR, dollar USD, dollars USD, de_dollars USD, francs XXX"),
        OrdinalsBehind = Tables.Words("e, er, re, ère, ème, eme, nd, nde"),
        Ranges = Tables.Words("à, ou"),
        Minus = Tables.Words("moins"),
        Months = Tables.Months("janvier, février, mars, avril, mai, juin, juillet, août, septembre, octobre, novembre, décembre"),
    };

    public static NumberLocale Spanish { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes("mil 3, millón 6, millones 6, mil_millones 9, billón 12, billones 12"),
        Percents = Tables.Words("%, por_ciento, puntos_porcentuales", "%"),
        Money = Tables.Pairs("euro EUR, euros EUR, de_euros EUR, dólar USD, dólares USD, de_dólares USD, peso XXX, pesos XXX, de_pesos XXX"),
        OrdinalsBehind = Tables.Words("º, ª, .º, .ª, °, er, ro, do, to"),
        Ranges = Tables.Words("a, o"),
        Minus = Tables.Words("menos"),
        Months = Tables.Months("enero, febrero, marzo, abril, mayo, junio, julio, agosto, septiembre/setiembre, octubre, noviembre, diciembre"),
    };

    public static NumberLocale Portuguese { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes("mil 3, milhão 6, milhões 6, mi 6, bilhão 9, bilhões 9, mil_milhões 9, bi 9, trilhão 12, trilhões 12"),
        Percents = Tables.Words("%, por_cento", "%"),
        Money = Tables.Pairs("euro EUR, euros EUR, de_euros EUR, real BRL, reais BRL, de_reais BRL, dólares USD, de_dólares USD"),
        OrdinalsBehind = Tables.Words("º, ª, .º, .ª, °"),
        Ranges = Tables.Words("a, ou"),
        Minus = Tables.Words("menos"),
        Months = Tables.Months("janeiro, fevereiro, março, abril, maio, junho, julho, agosto, setembro, outubro, novembro, dezembro"),
    };

    public static NumberLocale Italian { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes("mila 3, milione 6, milioni 6, mln 6, miliardo 9, miliardi 9, mld 9"),
        Percents = Tables.Words("%, per_cento", "%"),
        Money = Tables.Pairs("euro EUR, di_euro EUR, dollari USD, di_dollari USD"),
        OrdinalsBehind = Tables.Words("º, ª, °"),
        Ranges = Tables.Words("a, o"),
        Minus = Tables.Words("meno"),
        Months = Tables.Months("gennaio, febbraio, marzo, aprile, maggio, giugno, luglio, agosto, settembre, ottobre, novembre, dicembre"),
    };

    public static NumberLocale Dutch { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes("duizend 3, miljoen 6, mln. 6, miljard 9, mld. 9"),
        Percents = Tables.Words("%, procent", "%"),
        Money = Tables.Pairs("euro EUR, dollar USD"),
        OrdinalsBehind = Tables.Words("e, ste, de"),
        Ranges = Tables.Words("tot, of"),
        Months = Tables.Months("januari, februari, maart, april, mei, juni, juli, augustus, september, oktober, november, december"),
    };

    public static NumberLocale Turkish { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Magnitudes = Tables.Magnitudes("bin 3, milyon 6, milyar 9, trilyon 12"),
        Percents = Tables.Words("%", "%"),
        PercentsBefore = Tables.Words("%, yüzde", "%"),
        Money = Tables.Pairs("lira TRY, tl TRY, dolar USD, avro EUR, euro EUR"),
        OrdinalsBehind = Tables.Words("."),
        Ranges = Tables.Words("ila, ile"),
        Months = Tables.Months("ocak, şubat, mart, nisan, mayıs, haziran, temmuz, ağustos, eylül, ekim, kasım, aralık"),
    };

    public static NumberLocale Russian { get; } = new()
    {
        Decimal = ',',
        Magnitudes = Tables.Magnitudes(
            """
            тысяча 3, тысячи 3, тысяч 3, тыс. 3, тыс 3, миллион 6, миллиона 6, миллионов 6, млн 6, млн. 6, миллиард 9, миллиарда 9, миллиардов 9, млрд 9,
            млрд. 9, триллион 12, триллиона 12, триллионов 12, трлн 12
            """),
        Percents = Tables.Words("%, процент, процента, процентов", "%"),
        Money = Tables.Pairs("рубль RUB, рубля RUB, рублей RUB, руб. RUB, доллар USD, доллара USD, долларов USD, евро EUR"),
        OrdinalsBehind = Tables.Words("-й, -я, -е, -го, -му, -м, -ый, -ая"),
        Ranges = Tables.Words("до, или"),
        Minus = Tables.Words("минус"),
        Months = Tables.Months(
            """
            января/январь, февраля/февраль, марта/март, апреля/апрель, мая/май, июня/июнь, июля/июль, августа/август, сентября/сентябрь,
            октября/октябрь, ноября/ноябрь, декабря/декабрь
            """),
    };

    public static NumberLocale Ukrainian { get; } = new()
    {
        Decimal = ',',
        Magnitudes = Tables.Magnitudes(
            "тисяча 3, тисячі 3, тисяч 3, тис. 3, мільйон 6, мільйони 6, мільйонів 6, млн 6, мільярд 9, мільярди 9, мільярдів 9, млрд 9, трлн 12"),
        Percents = Tables.Words("%, відсоток, відсотки, відсотків", "%"),
        Money = Tables.Pairs("гривня UAH, гривні UAH, гривень UAH, грн UAH, долар USD, долари USD, доларів USD, євро EUR"),
        OrdinalsBehind = Tables.Words("-й, -я, -го, -му"),
        Ranges = Tables.Words("до, або"),
        Months = Tables.Months("січня, лютого, березня, квітня, травня, червня, липня, серпня, вересня, жовтня, листопада, грудня"),
    };
}
