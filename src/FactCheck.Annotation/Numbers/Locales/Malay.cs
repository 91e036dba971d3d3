namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Indonesian and Malay: one language in its numbers, but for the marks and some words.</summary>
static class Malay
{
    public static NumberLocale Indonesian { get; } = new()
    {
        Decimal = ',',
        Group = '.',
        Words = Tables.Numbers(
            add: """
                nol 0, kosong 0, sifar 0, satu 1, dua 2, tiga 3, empat 4, lima 5, enam 6, tujuh 7, delapan 8, lapan 8, sembilan 9, sepuluh 10, sebelas 11,
                seratus 100
                """,
            multiply: "puluh 10, ratus 100",
            teen: "belas 10",
            ordinal: """
                pertama 1, kedua 2, ketiga 3, keempat 4, kelima 5, keenam 6, ketujuh 7, kedelapan 8, kelapan 8, kesembilan 9, kesepuluh 10, kesebelas 11
                """),
        Magnitudes = Tables.Magnitudes(
            "ribu 3, rb 3, juta 6, jt 6, miliar 9, milyar 9, bilion 9, triliun 12, trilyun 12, trilion 12",
            one: "seribu 3, sejuta 6, semiliar 9, setriliun 12",
            dozens: "lusin"),
        Fractions = Tables.Pairs("setengah 0.5, separuh 0.5, seperempat 0.25, tiga_perempat 0.75, seperlima 0.2"),
        Percents = Tables.Words("%, persen, prosen, peratus, poin_persentase", "%"),
        Money = Tables.Pairs("rupiah IDR, dolar USD, dolar_as USD, dollar USD, dollar_as USD, euro EUR, ringgit MYR, yen JPY, yuan CNY, riyal SAR, baht THB"),
        OrdinalsBefore = Tables.Words("ke-, yang_ke-"),
        Ranges = Tables.Words("hingga, sampai, sampai_dengan, s/d, s.d., atau"),
        Minus = Tables.Words("minus, negatif"),
        Months = Tables.Months(
            """
            januari/jan, februari/feb/pebruari, maret/mar/mac, april/apr, mei, juni/jun, juli/jul/julai, agustus/agu/ogos, september/sep,
            oktober/okt, november/nov/nopember, desember/des/disember
            """),
    };

    public static NumberLocale Malaysian { get; } = Indonesian with { Decimal = '.', Group = ',' };
}
