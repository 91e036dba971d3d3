using FactCheck.Formats.Journal;

namespace FactCheck.Formats.Tests.Journal;

/// <summary>Where the standoff file may rightly be found, from what the journal says. Events as words: <c>open:h saved:h placed:h edit take</c>.</summary>
public sealed class JournalCourseTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("open:- edit", "-:1")]
    [InlineData("open:- edit edit saved:A", "-:1 A:4")]
    [InlineData("open:- edit saved:A placed:A edit", "A:3")]
    [InlineData("open:- edit saved:A edit placed:A", "A:3")]
    [InlineData("open:- edit saved:A placed:A edit saved:B", "A:3 B:6")]
    [InlineData("open:- edit saved:A placed:A edit saved:B edit saved:C", "A:3 B:6 C:8")]
    [InlineData("open:- edit saved:A placed:A take edit", "A:3")]
    public void A_file_is_where_it_was_last_placed_or_any_later_snapshot(string events, string anchors) => Check(events, 0, anchors);

    [Theory]
    [InlineData("open:- edit saved:A placed:A open:A edit", "A:3")]
    [InlineData("open:A edit open:A edit", "A:1")]
    [InlineData("open:- edit saved:A edit open:- edit", "-:1")]
    [InlineData("open:- edit saved:A edit open:A edit", "A:3")]
    public void A_session_that_begins_on_such_a_file_goes_on(string events, string anchors) => Check(events, 0, anchors);

    [Theory]
    [InlineData("open:- edit saved:A placed:A open:X edit", 4, "X:5")]
    [InlineData("open:- edit saved:A placed:A edit saved:B placed:B open:A edit", 7, "A:8")]
    [InlineData("open:- edit saved:A placed:A open:- edit", 4, "-:5")]
    [InlineData("open:A edit revised open:A edit", 3, "A:4")]
    public void A_session_that_begins_on_another_file_or_text_begins_a_new_course(string events, int start, string anchors) => Check(events, start, anchors);

    [Fact]
    public void A_file_that_was_changed_elsewhere_is_not_found()
    {
        var course = Course("open:- edit saved:A placed:A edit saved:B");
        course.Find(Hash("A")).ShouldNotBeNull().Next.ShouldBe(3);
        course.Find(Hash("B")).ShouldNotBeNull().Next.ShouldBe(6);
        course.Find(Hash("C")).ShouldBeNull();
        course.Find("").ShouldBeNull();
    }

    static void Check(string events, int start, string anchors)
    {
        var course = Course(events);
        course.Start.ShouldBe(start);
        string.Join(' ', course.Anchors.Select(anchor => $"{(anchor.Sha256.Length == 0 ? "-" : anchor.Sha256[^1..])}:{anchor.Next}")).ShouldBe(anchors);
    }

    static JournalCourse Course(string events)
    {
        var article = "0";
        var entries = new List<JournalEntry>();
        foreach (var word in events.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            JournalEvent happened = word.Split(':') switch
            {
                ["open", var hash] => JournalSample.Opened with { Sha256 = Hash(hash), ArticleSha256 = article },
                ["saved", var hash] => new JournalEvent.Snapshot(1, Hash(hash)),
                ["placed", var hash] => new JournalEvent.Placed(1, Hash(hash)),
                ["take"] => new JournalEvent.TakenOver("other"),
                _ => JournalSample.Events[1],
            };
            if (word == "revised") article = "1";
            entries.Add(new JournalEntry(entries.Count + 1, default, "", "", "", happened));
        }
        return JournalCourse.Of(entries);
    }

    static string Hash(string name) => name == "-" ? "" : name.PadLeft(64, '0');
}
