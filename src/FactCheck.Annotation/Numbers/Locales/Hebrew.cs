namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Hebrew.</summary>
static class Hebrew
{
    public static NumberLocale Locale { get; } = new()
    {
        Decimal = '.',
        Group = ',',
        Joiner = 'ו',
        Fractions = Tables.Pairs("חצי 0.5, רבע 0.25"),
        Words = Tables.Numbers(
            add: """
                אפס 0, אחד 1, אחת 1, שניים 2, שתיים 2, שני 2, שתי 2, שלושה 3, שלוש 3, ארבעה 4, ארבע 4, חמישה 5, חמש 5, שישה 6, שש 6, שבעה 7, שבע 7, שמונה 8,
                תשעה 9, תשע 9, עשרה 10, עשר 10, עשרים 20, שלושים 30, ארבעים 40, חמישים 50, שישים 60, שבעים 70, שמונים 80, תשעים 90, מאתיים 200
                """,
            multiply: "מאה 100, מאות 100",
            ordinal: "ראשון 1, ראשונה 1, שנייה 2, שלישי 3, שלישית 3, רביעי 4, רביעית 4, חמישי 5, חמישית 5"),
        Magnitudes = Tables.Magnitudes("אלפים 3, מיליוני 6", either: "אלף 3, מיליון 6, מיליארד 9, טריליון 12", two: "אלפיים 3"),
        Percents = Tables.Words("%, אחוז, אחוזים", "%"),
        Money = Tables.Pairs("שקל ILS, שקלים ILS, ש\"ח ILS, דולר USD, דולרים USD, אירו EUR, יורו EUR"),
        OrdinalsBefore = Tables.Words("ה-"),
        Ranges = Tables.Words("עד, או"),
        Minus = Tables.Words("מינוס"),
        Months = Tables.Months(
            """
            ינואר/בינואר, פברואר/בפברואר, מרץ/במרץ/מרס/במרס, אפריל/באפריל, מאי/במאי, יוני/ביוני, יולי/ביולי, אוגוסט/באוגוסט, ספטמבר/בספטמבר,
            אוקטובר/באוקטובר, נובמבר/בנובמבר, דצמבר/בדצמבר
            """),
    };
}
