
namespace FactCheck.Text.Tests.Layout;

public sealed class WrappingTests
{
    [Fact]
    public void English_breaks_at_spaces_and_hyphens() =>
        Check("the harbour-master said “never” — and left, with 14 sailings.", 12, "the harbour-", "master said ", "“never” — ", "and left, ", "with 14 ", "sailings.");

    [Fact]
    public void Indonesian_breaks_between_the_parts_of_a_doubled_word() =>
        Check("menteri-menteri membantah “itu tidak benar”.", 10, "menteri-", "menteri ", "membantah ", "“itu tidak", "benar”.");

    [Fact]
    public void A_space_that_does_not_fit_hangs_over_the_edge_and_is_dropped() => Check("abcd efgh", 4, "abcd", "efgh");

    [Fact]
    public void A_word_longer_than_the_line_is_cut() => Check("ab cdefghijk", 4, "ab ", "cdef", "ghij", "k");

    [Fact]
    public void No_break_spaces_hold_words_together() => Check("aa 14\u00A0000 b", 6, "aa ", "14\u00A0000", "b");

    [Fact]
    public void Tabs_reach_to_the_next_stop() => Check("a\tb\t\tc", 20, "a   b       c");

    [Fact]
    public void A_tab_at_the_edge_is_clipped() => Check("abcdef\tg", 7, "abcdef ", "g");

    [Fact]
    public void Chinese_breaks_between_characters_but_not_before_a_comma() => Check("港口主管，昨天", 8, "港口主", "管，昨天");

    [Fact]
    public void A_wide_character_is_never_split_at_the_edge() => Check("a港口", 4, "a港", "口");

    [Fact]
    public void Thai_breaks_at_words_of_the_dictionary() => Check("ภาษาไทยง่ายมาก", 8, "ภาษาไทย", "ง่ายมาก");

    [Fact]
    public void Emoji_sequences_stay_whole() => Check("ok 👩‍👩‍👧‍👦👍🏽❤\uFE0F🇮🇩", 6, "ok 👩‍👩‍👧‍👦", "👍🏽❤\uFE0F🇮🇩");

    [Fact]
    public void Combining_marks_stay_with_their_letter() => Check("e\u0301e\u0301e\u0301", 2, "e\u0301e\u0301", "e\u0301");

    [Fact]
    public void Marks_without_a_letter_stand_on_a_dotted_circle() => Check("\u0301a", 4, "\u25CC\u0301a");

    [Fact]
    public void Dangerous_and_invisible_characters_are_shown_as_placeholders() => Check("a\x1B[2j\u200Eb\u200Bc\u00ADd", 20, "a␛[2j↦b␢c¬d");

    [Fact]
    public void An_override_acts_as_the_standard_says_and_is_seen() => Check("ab\u202Ecd\u202Cef", 20, "abdc↤↥ef");

    [Fact]
    public void A_joiner_that_joins_nothing_is_shown_after_its_letter() => Check("pa\u200Css", 20, "pa⁀ss");

    [Fact]
    public void Paragraphs_are_lines_of_their_own_and_may_be_empty() => Check("a\r\n\nb\n", 9, "a", "", "b", "");

    [Fact]
    public void A_right_to_left_paragraph_is_aligned_right() => Check("ABC DEF", 10, "...FED CBA");

    [Fact]
    public void Numbers_and_latin_words_run_left_to_right_in_hebrew() => Check("ABC 123 DEF nato GH", 30, "...........HG nato FED 123 CBA");

    [Fact]
    public void Hebrew_wraps_in_reading_order() => Check("ABC DEF GHI", 7, "FED CBA", "....IHG");

    [Fact]
    public void Trailing_spaces_of_a_right_to_left_line_stand_at_its_left() => Check("ABC DE FGHI", 8, ". ED CBA", "....IHGF");

    [Fact]
    public void Hebrew_in_an_english_line_runs_right_to_left() => Check("he said ABC DEF, then left", 40, "he said FED CBA, then left");

    [Fact]
    public void An_embedded_phrase_that_wraps_starts_in_its_first_line() => Check("say ABC DEF GHI now", 11, "say FED CBA", "IHG now");

    [Fact]
    public void The_space_at_a_lines_end_takes_the_paragraphs_direction() => Check("say ABC DEF GHI now", 12, "say FED CBA ", "IHG now");

    [Fact]
    public void Brackets_are_mirrored_in_right_to_left_runs() => Check("(ABC) [DE]", 10, "[ED] (CBA)");

    [Fact]
    public void Brackets_in_left_to_right_text_are_not() => Check("(abc)", 10, "(abc)");

    static void Check(string marked, int columns, params string[] lines) =>
        Marked.Lines(Marked.Layout(Marked.Parse(marked), columns)).Select(Marked.Show).ShouldBe(lines);
}
