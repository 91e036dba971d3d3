using System.Globalization;
using FactCheck.Annotation.Anchoring;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Anchoring;

/// <summary>Marks in the text after are where spans are to be proposed; the words say what became of each.</summary>
public sealed class ReanchoringTests
{
    [Fact]
    public void A_sentence_put_in_before_moves_offsets_and_nothing_else() => Check(
        "Harbour master Marta Quill [a1:told] Radio Lune that [c1:the ferry line cut [n1:14] night sailings in March], leaving two islands cut off.",
        "Night ferries are rare here. Harbour master Marta Quill [a1:told] Radio Lune that [c1:the ferry line cut [n1:14] night sailings in March], leaving two islands cut off.",
        "a1 kept, c1 kept, n1 kept");

    [Fact]
    public void A_changed_word_beside_a_span_leaves_the_span()
    {
        const string Before = "Harbour master Marta Quill told Radio Lune that [c1:the ferry line cut 14 night sailings in March], leaving two islands cut off.";
        const string After = "Harbour master Marta Quill told Radio Lune: [c1:the ferry line cut 14 night sailings in March], leaving two islands cut off.";
        Check(Before, After, "c1 kept", OldTextIs.Known);
        Check(Before, After, "c1 moved", OldTextIs.Unknown);
    }

    [Fact]
    public void A_number_that_was_corrected_is_proposed_as_changed() => Check(
        "Harbour master Marta Quill told Radio Lune that the ferry line cut [n1:14] night sailings in March, leaving two islands cut off.",
        "Harbour master Marta Quill told Radio Lune that the ferry line cut [n1:20] night sailings in March, leaving two islands cut off.",
        "n1 changed 0%");

    [Fact]
    public void A_claim_that_was_edited_is_proposed_with_its_similarity() => Check(
        "Quill told Radio Lune that [c1:the ferry line cut 14 night sailings in March], leaving two islands cut off.",
        "Quill told Radio Lune that [c1:the ferry line has cut 15 night sailings in March], leaving two islands cut off.",
        "c1 changed 90%");

    [Fact]
    public void A_sentence_that_was_taken_out_is_lost() => Check(
        "The council met on Monday in the old customs house. [c1:The bridge will cost two million euros more.] The mayor left before the vote was taken.",
        "The council met on Monday in the old customs house. The mayor left before the vote was taken.",
        "c1 lost");

    [Fact]
    public void A_paragraph_that_was_moved_takes_its_spans_along() => Check(
        "The council met on Monday in the old customs house.\n\nThe mayor said [c1:the bridge will cost two million euros more] than planned.\n\nNobody from the port came to the session, the clerk noted in the minutes of the day.",
        "Nobody from the port came to the session, the clerk noted in the minutes of the day.\n\nThe council met on Monday in the old customs house.\n\nThe mayor said [c1:the bridge will cost two million euros more] than planned.",
        "c1 kept|moved");

    [Fact]
    public void A_word_that_stands_in_two_like_places_is_not_guessed()
    {
        const string Before = "Rain fell. Rain fell. Rain fell. Rain [n1:fell]. Rain fell. Rain fell. Rain fell. Rain fell.";
        Check(Before, "Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell. Rain fell.", "n1 ambiguous");
    }

    [Fact]
    public void A_repeated_word_is_told_by_its_context() => Check(
        "In the north [n1:14] people were hurt when the wall fell. Later the river rose again. In the south [n2:14] goats were lost to the flood that day.",
        "The storm came at night. In the north [n1:14] people were hurt when the wall fell. In the south [n2:14] goats were lost to the flood that day.",
        "n1 kept, n2 kept|moved");

    [Fact]
    public void A_deleted_quote_does_not_take_the_place_of_another_span() => Check(
        "In the north [n1:14] people were hurt when the wall fell. Later the river rose again. In the south [n2:14] people were hurt by the flood that day.",
        "The storm came at night. Later the river rose again. In the south [n2:14] people were hurt by the flood that day.",
        "n1 lost, n2 kept");

    [Fact]
    public void Quotation_marks_spaces_and_line_ends_count_as_near() => Check(
        "She said: [c1:\"the pier is safe\"] and left.\r\nThe harbour office [d1:never denied] that, and never will, says its chief.",
        "She said: [c1:“the pier is safe”] and left.\nThe harbour office [d1:never denied] that, and never will, says its chief.",
        "c1 changed 100%, d1 kept");

    [Fact]
    public void A_normal_form_counts_as_near_and_edges_keep_graphemes_whole() => Check(
        "Le ministre a [d1:nié] tout retard du ferry de nuit. Le [n1:dernier] bateau part à minuit.",
        "Le ministre a [d1:nie\u0301] tout retard du ferry de nuit. Le [n1:dernier] bateau part a\u0300 minuit.",
        "d1 changed 100%, n1 kept");

    [Fact]
    public void Arabic_with_its_clitics_and_marks_is_found_again() => Check(
        "وقالت مديرة الميناء إن [c1:الشركة ألغت ١٤ رحلة ليلية في مارس]، تاركة جزيرتين بلا وصلة. و[d1:نفى] الوزير ذلك تماما أمس.",
        "عاجل: وقالت مديرة الميناء للإذاعة إن [c1:الشركة ألغت ١٥ رحلة ليلية في مارس]، تاركة جزيرتين بلا وصلة. و[d1:نفى] الوزير ذلك تماما أمس.",
        "c1 changed 97%, d1 kept");

    [Fact]
    public void Thai_is_found_again() => Check(
        "นายท่าเรือกล่าวว่า [c1:บริษัทยกเลิกเที่ยวเรือกลางคืน 14 เที่ยวในเดือนมีนาคม] ทำให้สองเกาะไม่มีเรือ รัฐมนตรี[d1:ปฏิเสธ]ข่าวนี้เมื่อวานนี้",
        "ข่าวด่วน นายท่าเรือกล่าวว่า [c1:บริษัทยกเลิกเที่ยวเรือกลางคืน 15 เที่ยวในเดือนมีนาคม] ทำให้สองเกาะไม่มีเรือ รัฐมนตรี[d1:ปฏิเสธ]ข่าวนี้เมื่อวานนี้",
        "c1 changed 98%, d1 kept");

    [Fact]
    public void Chinese_is_found_again() => Check(
        "港务长对电台表示，[c1:轮渡公司三月取消了十四班夜航]，两座岛屿夜间无船。交通部长昨天[d1:否认]了这一说法，并称一切正常。",
        "本台消息：港务长对电台表示，[c1:轮渡公司三月取消了十五班夜航]，两座岛屿夜间无船。交通部长昨天[d1:否认]了这一说法，并称一切正常。",
        "c1 changed 93%, d1 kept");

    [Fact]
    public void Pieces_of_a_span_with_a_gap_are_found_one_by_one() => Check(
        "\"[c1:The pier is closed until further notice],\" the harbour master said on Monday, \"[c1:and it will stay so until June].\" Nobody asked why.",
        "\"[c1:The pier is closed until further notice],\" harbour master Marta Quill told us, \"[c1:and it will stay so until June].\" Nobody asked why.",
        "c1 kept|moved");

    [Fact]
    public void A_span_that_lost_a_piece_is_asked_about() => Check(
        "\"[c1:The pier is closed until further notice],\" the harbour master said on Monday, \"[c1:and it will stay so until June].\" Nobody asked why, he added.",
        "\"The pier is closed until further notice,\" the harbour master said on Monday. Nobody asked why, he added.",
        "c1 ambiguous");

    [Theory]
    [InlineData("14", "140")]
    [InlineData("14", "14,000")]
    [InlineData("14", "1.14")]
    [InlineData("2.5", "2.55")]
    [InlineData("held", "upheld")]
    public void What_is_only_a_part_of_a_longer_word_or_number_now_is_changed(string before, string after) => Check(
        $"Harbour master Marta Quill told Radio Lune that the ferry line has [n1:{before}] night sailings in March, leaving two islands cut off.",
        $"Harbour master Marta Quill told Radio Lune that the ferry line has [n1:{after}] night sailings in March, leaving two islands cut off.",
        string.Create(CultureInfo.InvariantCulture, $"n1 changed {100.0 * before.Length / after.Length:0}%"));

    [Fact]
    public void A_short_text_of_several_scripts_is_kept_as_it_is() =>
        Check("ก็不不ab [c1:abé]مر [c2:👩‍👧 \r\nab] ", "ก็不不ab [c1:abé]مر [c2:👩‍👧 \r\nab] ", "c1 kept, c2 kept");

    static void Check(string before, string after, string expected, OldTextIs? only = null)
    {
        foreach (var kept in only is { } one ? [one] : new[] { OldTextIs.Known, OldTextIs.Unknown })
        {
            var (article, layer) = LayerBuilder.Of(before);
            var (now, places) = LayerBuilder.Of(after);
            var outcomes = Reanchoring.Propose(Recording.Of(article, layer, kept), now).ToDictionary(p => p.Span.Id, p => p.Outcome);
            foreach (var (id, words) in expected.Split(", ").Select(part => (part[..part.IndexOf(' ')], part[(part.IndexOf(' ') + 1)..])))
                words.Split('|').ShouldContain(Words(outcomes[id]), $"{id}, old text {kept}");
            foreach (var place in places.Spans) outcomes[place.Id].Proposed.ShouldBe(place.Extent, $"{place.Id}, old text {kept}");
        }
    }

    static string Words(AnchorOutcome outcome) => outcome switch
    {
        AnchorOutcome.Kept => "kept",
        AnchorOutcome.Moved => "moved",
        AnchorOutcome.Changed changed => string.Create(CultureInfo.InvariantCulture, $"changed {changed.Similarity * 100:0}%"),
        AnchorOutcome.Ambiguous => "ambiguous",
        _ => "lost",
    };
}
