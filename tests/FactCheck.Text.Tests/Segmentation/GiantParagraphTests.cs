using System.Text;
using FactCheck.Text.Icu;
using FactCheck.Text.Segmentation;

namespace FactCheck.Text.Tests.Segmentation;

/// <summary>Paragraphs that are looked at in pieces give the units that the whole would.</summary>
public sealed class GiantParagraphTests
{
    [Theory]
    [InlineData("The ferry’s re-elected “harbour master” cut 1,4 juta sailings; naïve déjà-vu. ")]
    [InlineData("قَالَت الوزيرة إنّ الحكومة خصّصت ١٬٥٠٠ مليون للطرق. ")]
    [InlineData("市长说今年的预算增加了百分之十二，但是学校没有得到更多的钱。")]
    [InlineData("นายกเทศมนตรีกล่าวว่างบประมาณเพิ่มขึ้นในปีนี้ ")]
    [InlineData("ferry 👩\u200D👩\u200D👧 क्षि e\u0301 ")]
    public void Words_and_graphemes_of_pieces_are_those_of_the_whole(string sentence)
    {
        var text = Repeat(sentence, 40_000);
        var document = new TextDocument(text);
        var whole = new TextSpan(0, text.Length);
        var words = new List<TextSpan>();
        WordFinder.Append(text, whole, Graphemes.Of(text, whole), words);
        WordsOf(document).ShouldBe(words);
        GraphemesOf(document).ShouldBe(Boundaries(text));
    }

    [Theory]
    [InlineData("x", 30_000)]
    [InlineData("👩\u200D👩\u200D👧", 30_000)]
    [InlineData("e\u0301\u0302\u0303", 30_000)]
    [InlineData("市长说", 30_000)]
    [InlineData("\u0301", 20_000)]
    [InlineData("\uD83D", 20_000)]
    public void Text_without_a_blank_is_cut_between_graphemes(string unit, int length)
    {
        var text = "a" + Repeat(unit, length);
        var document = new TextDocument(text);
        GraphemesOf(document).ShouldBe(Boundaries(text));
        WordsOf(document).ShouldAllBe(word => document.SnapToGrapheme(word.Start) == word.Start && document.SnapToGrapheme(word.End) == word.End);
    }

    [Fact]
    public void A_piece_does_not_depend_on_where_it_is_entered()
    {
        var text = Repeat("one two-fold three ", 50_000);
        var paragraph = new TextSpan(0, text.Length);
        for (var at = 0; at < text.Length; at += 7)
        {
            var piece = Pieces.At(text, paragraph, at);
            piece.Contains(at).ShouldBeTrue();
            Pieces.At(text, paragraph, piece.Start).ShouldBe(piece);
            Pieces.At(text, paragraph, piece.End - 1).ShouldBe(piece);
        }
    }

    static string Repeat(string unit, int length)
    {
        var text = new StringBuilder(length + unit.Length);
        while (text.Length < length) text.Append(unit);
        return text.ToString();
    }

    static List<TextSpan> WordsOf(TextDocument document)
    {
        var words = new List<TextSpan>();
        var startsAtOnce = document.UnitAt(TextUnit.Word, 0) is { Start: 0 };
        for (var at = startsAtOnce ? 0 : Next(0); at < document.Text.Length; at = Next(at)) words.Add(document.UnitAt(TextUnit.Word, at)!.Value);
        return words;

        int Next(int at) => document.NextStart(TextUnit.Word, at);
    }

    static List<int> GraphemesOf(TextDocument document)
    {
        var boundaries = new List<int>();
        for (var at = 0; at < document.Text.Length;) boundaries.Add(at = document.NextStart(TextUnit.Grapheme, at));
        return boundaries;
    }

    static List<int> Boundaries(string text)
    {
        var boundaries = new List<int>();
        BreakIterator.Of(BreakKind.Grapheme).Append(text, 0, text.Length, boundaries);
        return boundaries;
    }
}
