using FactCheck.Annotation.Schemes;
using FactCheck.Text.Segmentation;

namespace FactCheck.Annotation.Tests.Schemes;

public sealed class NaturalUnitsTests
{
    [Theory]
    [InlineData("Harbour master Mar|ta Quill told", "Harbour master Marta Quill")]
    [InlineData("the spokesperson Mar|ta Quill told", "spokesperson Marta Quill")]
    [InlineData("Lune Ferry Office spokes|person Marta Quill told", "Lune Ferry Office spokesperson Marta Quill")]
    [InlineData("kata Menteri Luar Neg|eri Oren Vale kepada", "Menteri Luar Negeri Oren Vale")]
    [InlineData("kata juru bic|ara Kantor Feri Lune Marta Quill, Senin", "juru bicara Kantor Feri Lune Marta Quill")]
    [InlineData("The Lune Her|ald wrote", "Lune Herald")]
    [InlineData("and Dr. M. Qu|ill said", "Dr. M. Quill")]
    [InlineData("by Ludo van der Ve|lde and Oren Vale", "Ludo van der Velde")]
    [InlineData("Lune’s Transport Min|ister Oren Vale", "Lune’s Transport Minister Oren Vale")]
    [InlineData("the sour|ce said", "source")]
    [InlineData("a ministry of wat|er", "water")]
    [InlineData("a ministry o|f water", "of")]
    [InlineData("الوز|ير أورن فيل", "الوزير")]
    [InlineData("Quill|. Vale answered", "Quill")]
    [InlineData("Rabbi Ben-Y|ehuda spoke", "Rabbi Ben-Yehuda")]
    public void A_name_is_taken_with_its_titles(string marked, string expected) => Check(marked, NaturalUnit.NounPhrase, expected);

    [Theory]
    [InlineData("cut 14| sailings", NaturalUnit.Numeral, "14")]
    [InlineData("sekitar 1,4 ju|ta orang", NaturalUnit.Numeral, "1,4 juta")]
    [InlineData("cost $2.|5 million in", NaturalUnit.Numeral, "$2.5 million")]
    [InlineData("two hun|dred boats", NaturalUnit.Numeral, "hundred")]
    [InlineData("“We nev|er cut it,” he said.", NaturalUnit.Quotation, "We never cut it")]
    [InlineData("He nev|er cut it.", NaturalUnit.Quotation, "He never cut it")]
    [InlineData("One. The line cut sail|ings. Two.", NaturalUnit.Sentence, "The line cut sailings")]
    [InlineData("One.\n The line| cut. It did. \nTwo.", NaturalUnit.Paragraph, "The line cut. It did")]
    [InlineData("He left, the line cut sail|ings, and rain fell.", NaturalUnit.Clause, "the line cut sailings")]
    [InlineData("flatly den|ied it", NaturalUnit.Word, "denied")]
    public void The_unit_is_taken_without_what_surrounds_it(string marked, NaturalUnit unit, string expected) => Check(marked, unit, expected);

    [Theory]
    [InlineData("", NaturalUnit.Word)]
    [InlineData("one  | two", NaturalUnit.Word)]
    [InlineData("one  | two", NaturalUnit.NounPhrase)]
    [InlineData("“|…”", NaturalUnit.Numeral)]
    public void A_blank_has_nothing_to_take(string marked, NaturalUnit unit)
    {
        var caret = Math.Max(0, marked.IndexOf('|', StringComparison.Ordinal));
        NaturalUnits.At(new TextDocument(marked.Replace("|", "", StringComparison.Ordinal)), unit, caret).ShouldBeNull();
    }

    static void Check(string marked, NaturalUnit unit, string expected)
    {
        var caret = marked.IndexOf('|', StringComparison.Ordinal);
        var text = marked.Remove(caret, 1);
        NaturalUnits.At(new TextDocument(text), unit, caret).ShouldNotBeNull().Of(text).ToString().ShouldBe(expected);
    }
}
