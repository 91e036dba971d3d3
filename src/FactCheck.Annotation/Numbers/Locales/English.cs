namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>English. Groups of two before the last three digits (India) are read as well.</summary>
static class English
{
    public static NumberLocale Locale { get; } = new()
    {
        Decimal = '.',
        Group = ',',
        DateOrder = DateOrder.Unknown,
        Words = Tables.Numbers(
            add: """
                zero 0, nil 0, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, eleven 11, twelve 12, thirteen 13,
                fourteen 14, fifteen 15, sixteen 16, seventeen 17, eighteen 18, nineteen 19, twenty 20, thirty 30, forty 40, fifty 50, sixty 60,
                seventy 70, eighty 80, ninety 90
                """,
            multiply: "hundred 100",
            ordinal: """
                first 1, second 2, third 3, fourth 4, fifth 5, sixth 6, seventh 7, eighth 8, ninth 9, tenth 10, eleventh 11, twelfth 12, thirteenth 13,
                fourteenth 14, fifteenth 15, sixteenth 16, seventeenth 17, eighteenth 18, nineteenth 19, twentieth 20, thirtieth 30, fortieth 40,
                fiftieth 50, sixtieth 60, seventieth 70, eightieth 80, ninetieth 90
                """,
            article: "a 1, an 1"),
        Magnitudes = Tables.Magnitudes(
            "thousand 3, k 3, million 6, mn 6, mln 6, billion 9, bn 9, bln 9, trillion 12, tn 12, trn 12, lakh 5, lakhs 5, crore 7, crores 7",
            behindMoney: "m 6, b 9",
            dozens: "dozen"),
        Fractions = Tables.Pairs(
            "half 0.5, quarter 0.25, one-half 0.5, one-quarter 0.25, three-quarters 0.75, three_quarters 0.75, one-fifth 0.2, two-fifths 0.4"),
        Percents = Tables.Words("%, percent, per_cent, pct, percentage_point, percentage_points", "%"),
        Money = Tables.Pairs(
            """
            dollar USD, dollars USD, us_dollars USD, euro EUR, euros EUR, pound GBP, pounds GBP, pounds_sterling GBP, yen JPY, yuan CNY, rupiah IDR, ringgit MYR,
            rupee INR, rupees INR, ruble RUB, rubles RUB, roubles RUB, baht THB, won KRW, shekel ILS, shekels ILS, lira TRY, naira NGN, crowns XXX, francs XXX
            """),
        OrdinalsBehind = Tables.Words("st, nd, rd, th"),
        Ranges = Tables.Words("to, or"),
        Connectors = Tables.Words("and"),
        Minus = Tables.Words("minus, negative"),
        Months = Tables.Months(
            "january/jan, february/feb, march/mar, april/apr, may, june/jun, july/jul, august/aug, september/sep/sept, october/oct, november/nov, december/dec"),
    };
}
