namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Chinese, Japanese and Thai: words without blanks, magnitudes in steps of ten thousand or of ten.</summary>
static class EastAsian
{
    static readonly WordTable<NumberWord> HanNumbers = Tables.Numbers(
        add: "零 0, 〇 0, 一 1, 壹 1, 二 2, 两 2, 兩 2, 三 3, 四 4, 五 5, 六 6, 七 7, 八 8, 九 9, 廿 20",
        multiply: "十 10, 百 100, 千 1000");

    public static NumberLocale Chinese { get; } = new()
    {
        Decimal = '.',
        Group = ',',
        Words = HanNumbers,
        Magnitudes = Tables.Magnitudes("百 2, 千 3, 万 4, 萬 4, 百万 6, 千万 7, 亿 8, 億 8, 万亿 12, 萬億 12, 兆 12"),
        Percents = Tables.Words("%, 个百分点, 個百分點", "%"),
        PercentsBefore = Tables.Words("百分之", "%"),
        Money = Tables.Pairs("元 CNY, 人民币 CNY, 人民幣 CNY, 美元 USD, 美金 USD, 欧元 EUR, 歐元 EUR, 日元 JPY, 英镑 GBP, 港元 HKD, 新台币 TWD, 新台幣 TWD"),
        OrdinalsBefore = Tables.Words("第"),
        Ranges = Tables.Words("至, 到"),
        Minus = Tables.Words("负, 負"),
        Yen = "CNY",
    };

    public static NumberLocale Japanese { get; } = new()
    {
        Decimal = '.',
        Group = ',',
        Words = HanNumbers,
        Magnitudes = Tables.Magnitudes("百 2, 千 3, 万 4, 億 8, 兆 12"),
        Percents = Tables.Words("%, パーセント", "%"),
        Money = Tables.Pairs("円 JPY, ドル USD, 米ドル USD, ユーロ EUR, 元 CNY, ウォン KRW"),
        OrdinalsBefore = Tables.Words("第"),
        OrdinalsBehind = Tables.Words("番目"),
        Ranges = Tables.Words("から"),
        Minus = Tables.Words("マイナス"),
    };

    public static NumberLocale Thai { get; } = new()
    {
        Decimal = '.',
        Group = ',',
        Words = Tables.Numbers(
            add: "ศูนย์ 0, หนึ่ง 1, เอ็ด 1, สอง 2, ยี่ 2, สาม 3, สี่ 4, ห้า 5, หก 6, เจ็ด 7, แปด 8, เก้า 9",
            multiply: "สิบ 10, ร้อย 100"),
        Magnitudes = Tables.Magnitudes("ร้อย 2, พัน 3, หมื่น 4, แสน 5, ล้าน 6, พันล้าน 9, หมื่นล้าน 10, แสนล้าน 11, ล้านล้าน 12"),
        Percents = Tables.Words("%, เปอร์เซ็นต์, เปอร์เซนต์", "%"),
        PercentsBefore = Tables.Words("ร้อยละ", "%"),
        Money = Tables.Pairs("บาท THB, ดอลลาร์ USD, ดอลลาร์สหรัฐ USD, ยูโร EUR, เยน JPY, หยวน CNY"),
        OrdinalsBefore = Tables.Words("ที่"),
        Ranges = Tables.Words("ถึง"),
        Minus = Tables.Words("ลบ"),
        Months = Tables.Months(
            """
            มกราคม/ม.ค., กุมภาพันธ์/ก.พ., มีนาคม/มี.ค., เมษายน/เม.ย., พฤษภาคม/พ.ค., มิถุนายน/มิ.ย., กรกฎาคม/ก.ค., สิงหาคม/ส.ค., กันยายน/ก.ย.,
            ตุลาคม/ต.ค., พฤศจิกายน/พ.ย., ธันวาคม/ธ.ค.
            """),

        // Buddhist era: 2569 is 2026.
        YearShift = -543,
    };
}
