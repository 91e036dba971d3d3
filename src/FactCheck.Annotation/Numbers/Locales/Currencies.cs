namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Currency signs and ISO 4217 codes, known in every language.</summary>
static class Currencies
{
    /// <summary>Signs, codes and <c>$</c>-like marks; <c>$</c> and <c>¥</c> themselves depend on the locale.</summary>
    public static WordTable<string> Marks { get; } = Tables.Pairs(
        """
        € EUR, £ GBP, ₹ INR, ₽ RUB, ₺ TRY, ₪ ILS, ฿ THB, ₩ KRW, ₫ VND, ₱ PHP, ₦ NGN, ₴ UAH, ₵ GHS, ₸ KZT, ৳ BDT, ៛ KHR, ₾ GEL, ₼ AZN, ֏ AMD,
        us$ USD, u.s.$ USD, au$ AUD, a$ AUD, c$ CAD, ca$ CAD, s$ SGD, hk$ HKD, nt$ TWD, nz$ NZD, r$ BRL, mx$ MXN, b$ BND,
        rp. IDR, rp IDR, rm MYR, rs. INR, rs INR, ج.م EGP, د.إ AED, ر.س SAR, ل.ل LBP, د.ك KWD, د.ع IQD, د.ت TND, د.م MAD,
        usd USD, eur EUR, gbp GBP, jpy JPY, cny CNY, rmb CNY, idr IDR, myr MYR, sgd SGD, inr INR, pkr PKR, bdt BDT, lkr LKR, thb THB, vnd VND, php PHP,
        krw KRW, hkd HKD, twd TWD, aud AUD, nzd NZD, cad CAD, chf CHF, sek SEK, nok NOK, dkk DKK, pln PLN, czk CZK, huf HUF, ron RON, bgn BGN, rub RUB,
        uah UAH, kzt KZT, try TRY, ils ILS, egp EGP, sar SAR, aed AED, qar QAR, kwd KWD, bhd BHD, omr OMR, jod JOD, lbp LBP, iqd IQD, irr IRR, syp SYP,
        yer YER, mad MAD, dzd DZD, tnd TND, lyd LYD, sdg SDG, ngn NGN, kes KES, ghs GHS, zar ZAR, etb ETB, tzs TZS, ugx UGX, mxn MXN, brl BRL, ars ARS,
        clp CLP, cop COP, pen PEN, azn AZN, amd AMD, gel GEL
        """);

    /// <summary>The length of the currency mark at the start of <paramref name="text"/>, 0 where there is none.</summary>
    public static int Match(ReadOnlySpan<char> text, NumberLocale locale, out string? code)
    {
        if (text is ['$', ..] or ['¥', ..])
        {
            code = text[0] == '$' ? locale.Dollar : locale.Yen;
            return 1;
        }
        var length = Marks.Match(text, out code);
        var words = locale.Money.Match(text, out var word);
        if (words > length) code = word;
        return Math.Max(length, words);
    }
}
