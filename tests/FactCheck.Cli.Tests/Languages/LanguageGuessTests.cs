using FactCheck.Testing.Data;
using FactCheckTUI.Languages;

namespace FactCheck.Cli.Tests.Languages;

public sealed class LanguageGuessTests
{
    [Theory]
    [InlineData("en", "The minister said on Tuesday that the boats had been in dry dock for three weeks and that nobody was left behind.")]
    [InlineData("id", "Menteri mengatakan pada hari Selasa bahwa kapal-kapal itu berada di galangan selama tiga minggu dan tidak ada yang tertinggal.")]
    [InlineData("ms", "Menteri berkata pada hari Selasa bahawa kapal itu berada di limbungan selama tiga minggu kerana kerosakan dan tidak ada yang tertinggal.")]
    [InlineData("es", "El ministro dijo el martes que los barcos habían estado en dique seco durante tres semanas y que nadie se quedó en la isla.")]
    [InlineData("fr", "Le ministre a déclaré mardi que les bateaux étaient en cale sèche depuis trois semaines et que personne n’avait été laissé sur le quai.")]
    [InlineData("de", "Der Minister sagte am Dienstag, dass die Boote drei Wochen im Trockendock lagen und niemand auf der Insel geblieben ist.")]
    [InlineData("pt", "O ministro disse na terça-feira que os barcos estavam em doca seca há três semanas e que ninguém foi deixado para trás, segundo a empresa.")]
    [InlineData("it", "Il ministro ha detto martedì che le barche sono state in bacino per tre settimane e che nessuno è rimasto sull’isola, secondo la società.")]
    [InlineData("nl", "De minister zei dinsdag dat de boten drie weken in het droogdok lagen en dat niemand op het eiland is achtergebleven, volgens een woordvoerder.")]
    [InlineData("ru", "Министр сказал во вторник, что суда три недели стояли в доке и что никто не остался на острове.")]
    [InlineData("uk", "Міністр сказав у вівторок, що судна три тижні стояли в доці і що ніхто не залишився на острові.")]
    [InlineData("ar", "قال الوزير يوم الثلاثاء إن القوارب كانت في الحوض الجاف ثلاثة أسابيع ولم يترك أحد.")]
    [InlineData("fa", "وزیر روز سه‌شنبه گفت که قایق‌ها سه هفته در حوضچه خشک بودند و هیچ‌کس جا نماند.")]
    [InlineData("ur", "وزیر نے منگل کو کہا کہ کشتیاں تین ہفتے گودی میں تھیں اور کوئی پیچھے نہیں رہا۔")]
    [InlineData("he", "השר אמר ביום שלישי כי הסירות היו במספנה במשך שלושה שבועות ואיש לא נשאר מאחור.")]
    [InlineData("zh", "部长星期二说，船只在船坞停了三个星期，没有人被落下。")]
    [InlineData("ja", "大臣は火曜日、船は三週間ドックに入っていて、取り残された人はいないと述べた。")]
    [InlineData("ko", "장관은 화요일 배들이 3주 동안 도크에 있었고 아무도 남겨지지 않았다고 말했다.")]
    [InlineData("th", "รัฐมนตรีกล่าวเมื่อวันอังคารว่าเรืออยู่ในอู่แห้งสามสัปดาห์และไม่มีใครถูกทิ้งไว้")]
    public void A_language_is_recognised(string tag, string text) => LanguageGuess.Of(text).ShouldBe(tag);

    [Theory]
    [InlineData("")]
    [InlineData("12 345 !!! 🚢")]
    [InlineData("Ferry")]
    [InlineData("xyzzy plugh qwer tzuiop asdf ghjkl yxcv bnm qwertz uiopas")]
    [InlineData("मंत्री ने मंगलवार को कहा कि नावें तीन सप्ताह तक गोदी में थीं।")]
    [InlineData("Министърът каза във вторник, че корабите са били в дока три седмици и че никой не е останал на острова.")]
    [InlineData("Министар је рекао у уторак да су бродови били у доку три недеље и да нико није остао на острву.")]
    [InlineData("وزیر ڕۆژی سێشەممە گوتی کەشتییەکان سێ هەفتە لە حەوزی وشک بوون و کەس بەجێ نەما.")]
    [InlineData("using System; namespace Ferry { sealed class Boat { public int Trips => 14; } }")]
    public void What_does_not_tell_is_not_guessed(string text) => LanguageGuess.Of(text).ShouldBeNull();

    [Fact]
    public void The_examples_are_recognised()
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(SharedData.RepositoryRoot, "examples", "newsroom", "articles"), "*.txt"))
            LanguageGuess.Of(File.ReadAllText(file)).ShouldBe(Path.GetFileNameWithoutExtension(file).Split('.')[1], file);
    }

    [Theory]
    [InlineData("ar", true)]
    [InlineData("fa-IR", true)]
    [InlineData("he", true)]
    [InlineData("en", false)]
    [InlineData("arn", false)]
    public void The_direction_is_that_of_the_language(string tag, bool isRightToLeft) => LanguageGuess.IsRightToLeft(tag).ShouldBe(isRightToLeft);
}
