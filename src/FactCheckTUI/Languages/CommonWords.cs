using System.Collections.Frozen;

namespace FactCheckTUI.Languages;

/// <summary>The small words of languages in Latin script: articles, prepositions, pronouns, auxiliaries. About every third word of a newspaper text is one.</summary>
static class CommonWords
{
    /// <summary>Words by BCP 47 tag. Malay and Indonesian share most of theirs, so that those which only one has decide.</summary>
    public static FrozenDictionary<string, FrozenSet<string>> ByLanguage { get; } = new Dictionary<string, FrozenSet<string>>
    {
        ["en"] = Words("the of and to in a is that for on it was with as be by at are this from have had not but his her they which has were an said would their been will who more its he she we after about"),
        ["id"] = Words("yang dan di dari untuk dengan pada ini itu tidak dalam adalah akan oleh juga sudah telah bahwa karena mereka kata tersebut sebagai bisa ada saat kepada menjadi atau belum kami kita hanya para lebih secara setelah antara hingga namun mengatakan rupiah"),
        ["ms"] = Words("yang dan di dari untuk dengan pada ini itu tidak dalam adalah akan oleh juga sudah telah bahawa kerana mereka kata tersebut sebagai boleh ada ketika kepada menjadi atau belum kami kita hanya para lebih secara selepas antara sehingga namun berkata ringgit beliau ialah"),
        ["es"] = Words("el la los las de del y en que un una por con para se no es al lo su como más pero sus ha este esta fue son también entre desde hasta sobre según dijo años"),
        ["fr"] = Words("le la les de des du et en un une que qui pour dans est sur par au aux il elle ce cette pas ne se plus avec son sa ses ont été sont mais leur nous vous selon après être dont comme"),
        ["de"] = Words("der die das und in zu den von mit ist des auf für nicht ein eine einer eines im dem sich auch als an es er sie aus bei nach wie wird sind war haben hat dass oder über noch nur vor zum zur am"),
        ["pt"] = Words("o a os as de do da dos das e em no na nos nas que um uma por com para se não é ao à pelo pela como mais mas foi são também entre desde até sobre segundo disse anos"),
        ["it"] = Words("il lo la gli le di del della dei delle e in nel nella che un una per con si non è al alla da dal dalla come più ma suo sono ha stato anche tra fino secondo dopo"),
        ["nl"] = Words("de het een van en in is dat op te voor met zijn die niet aan er om ook als bij naar uit nog door over maar heeft hebben wordt werd was worden kan dan zich volgens"),
        ["tr"] = Words("ve bir bu da de için ile olarak olan daha çok en gibi sonra kadar ancak ise göre değil var yok her ne o dedi"),
        ["vi"] = Words("và của là có được cho không trong với các một những này đã người để khi từ theo tại về năm đến ông bà"),
    }.ToFrozenDictionary();

    static FrozenSet<string> Words(string words) => words.Split(' ').ToFrozenSet(StringComparer.Ordinal);
}
