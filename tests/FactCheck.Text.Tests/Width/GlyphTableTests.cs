using System.Text;
using FactCheck.Text.Width;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Text.Tests.Width;

public sealed class GlyphTableTests
{
    [Fact]
    public void A_single_code_point_is_its_own_glyph()
    {
        GlyphTable.Intern("a").ShouldBe(new Glyph('a'));
        GlyphTable.Intern("😀").ShouldBe(new Glyph(0x1F600));
    }

    [Fact]
    public void The_same_characters_are_the_same_glyph()
    {
        var glyph = GlyphTable.Intern("e\u0301");
        glyph.IsCluster.ShouldBeTrue();
        GlyphTable.Intern("xe\u0301".AsSpan(1)).ShouldBe(glyph);
        GlyphTable.Intern("e\u0302").ShouldNotBe(glyph);
    }

    [Theory]
    [InlineData("a")]
    [InlineData("é")]
    [InlineData("漢")]
    [InlineData("😀")]
    [InlineData("👩‍👩‍👧‍👦")]
    [InlineData("\U0001F3F4\U000E0067\U000E0062\U000E0065\U000E006E\U000E0067\U000E007F")]
    public void A_glyph_is_written_as_its_characters(string cluster)
    {
        Encode(GlyphTable.Intern(cluster)).ShouldBe(cluster);
        GlyphTable.Text(GlyphTable.Intern(cluster)).ShouldBe(cluster);
    }

    [Fact]
    public void The_default_glyph_is_written_as_nothing()
    {
        Encode(default).ShouldBe("");
        GlyphTable.Intern("").ShouldBe(default);
    }

    [Theory]
    [InlineData("\x1B", "␛")]
    [InlineData("\u202E", "↤")]
    [InlineData("a\u202E", "a")]
    [InlineData("a\x1B\u0301", "a\u0301")]
    public void What_could_act_on_a_terminal_is_never_written(string cluster, string written) => Encode(GlyphTable.Intern(cluster)).ShouldBe(written);

    [Fact]
    public void A_lone_surrogate_is_written_as_the_replacement_character()
    {
        Encode(GlyphTable.Intern("\uD800")).ShouldBe("\uFFFD");
        Encode(GlyphTable.Intern("\uD800\u0301")).ShouldBe("\uFFFD\u0301");
    }

    [Fact]
    public void A_pile_of_marks_is_cut_to_what_fits()
    {
        var glyph = GlyphTable.Intern("a" + new string('\u0301', 5000));
        Encode(glyph).ShouldBe("a" + new string('\u0301', GlyphTable.MaxClusterLength - 1));
        Encode(GlyphTable.Intern("a" + string.Concat(Enumerable.Repeat("\U0001D167", 500)))).Length.ShouldBe(GlyphTable.MaxClusterLength - 1);
    }

    [Fact]
    public void Any_glyph_fits_the_promised_bytes() =>
        Prop.ForAll<string>(text => string.IsNullOrEmpty(text) || Encode(GlyphTable.Intern(text)).Length >= 0).QuickCheckThrowOnFailure();

    [Fact]
    public void Looking_up_a_known_cluster_allocates_nothing()
    {
        GlyphTable.Intern("o\u0308");
        var bytes = new byte[GlyphTable.MaxUtf8Length];
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) GlyphTable.Encode(GlyphTable.Intern("o\u0308"), bytes);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    [Fact]
    public void Threads_that_intern_at_once_agree()
    {
        var clusters = Enumerable.Range(0, 2000).Select(i => $"{(char)('a' + i % 26)}{(char)(0x0300 + i / 26)}\u0323").ToArray();
        var results = new Glyph[4][];
        Parallel.For(0, 4, thread => results[thread] = [.. clusters.Select(cluster => GlyphTable.Intern(cluster))]);
        foreach (var result in results) result.ShouldBe(results[0]);
        results[0].Select(GlyphTable.Text).ShouldBe(clusters);
    }

    static string Encode(Glyph glyph)
    {
        var bytes = new byte[GlyphTable.MaxUtf8Length];
        return Encoding.UTF8.GetString(bytes.AsSpan(0, GlyphTable.Encode(glyph, bytes)));
    }
}
