using System.Text;
using FactCheck.Annotation.Articles;
using FactCheck.Formats.Articles;
using FactCheck.Testing.Files;
using FactCheck.Text.Bidi;

namespace FactCheck.Cli.Tests.Commands;

[Collection(nameof(StartsPrograms))]
public sealed class AddCommandTests : IDisposable
{
    const string English = "Night ferries cut\n\nThe harbour master said on Monday that the line had cut fourteen sailings in March, and that it was not the first time.\n";
    const string Arabic = "إلغاء رحلات ليلية\n\nقالت مديرة الميناء يوم الاثنين إن الخط ألغى 14 رحلة في مارس.\n";

    readonly TemporaryFolder _folder = new();
    readonly string _corpus;

    public AddCommandTests()
    {
        _corpus = _folder["corpus"];
        CommandRun.Of("new", _corpus).ShouldEnd(0);
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Text_is_stored_byte_for_byte_with_title_language_and_direction()
    {
        var bytes = Encoding.UTF8.GetBytes(Arabic.Replace("\n", "\r\n", StringComparison.Ordinal));
        File.WriteAllBytes(_folder["ferry.ar.txt"], bytes);
        var run = Add("ferry.ar.txt").ShouldEnd(0);
        run.Out.ShouldBe("ferry.ar  ar  إلغاء رحلات ليلية\nAdded 1, there already 0, failed 0.\n");
        run.Error.ShouldBe("");
        File.ReadAllBytes(Path.Combine(_corpus, "articles/ferry.ar.txt")).ShouldBe(bytes);
        var metadata = Metadata("ferry.ar");
        (metadata.Title, metadata.Language, metadata.Direction).ShouldBe(("إلغاء رحلات ليلية", "ar", TextDirection.RightToLeft));
        metadata.Sha256.ShouldBe(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(bytes)));
        CommandRun.Of("validate", _corpus).ShouldEnd(0);
    }

    [Fact]
    public void Everything_that_is_given_is_kept()
    {
        File.WriteAllText(_folder["a.txt"], English);
        Add("a.txt", "--id", "ferry.en", "--title", "Ferries", "--language", "en-GB", "--direction", "ltr", "--publisher", "Alder Post",
            "--url", "https://alder.example/1", "--date", "2026-04-07", "--story", "ferries", "--translation-of", "ferry.ar").ShouldEnd(0)
            .Error.ShouldContain("There is no article ferry.ar in the corpus yet");
        var metadata = Metadata("ferry.en");
        metadata.ShouldBe(new ArticleMetadata
        {
            Id = metadata.Id,
            Title = "Ferries",
            Language = "en-GB",
            Direction = TextDirection.LeftToRight,
            Publisher = "Alder Post",
            Url = "https://alder.example/1",
            DatePublished = "2026-04-07",
            StoryId = "ferries",
            TranslationOf = "ferry.ar",
            Sha256 = metadata.Sha256,
        });
        CommandRun.Of("validate", _corpus).ShouldEnd(0);
    }

    public static TheoryData<string, byte[], string> Bad => new()
    {
        { "latin1.txt", [0x63, 0x61, 0x66, 0xE9, 0x0A], "is not UTF-8: byte 0xE9 at 3" },
        { "utf16.txt", [0xFF, 0xFE, 0x41, 0x00], "is UTF-16 (UTF-16LE), not UTF-8. Convert it: iconv" },
        { "empty.txt", [], "The file is empty" },
        { "mark.txt", [0xEF, 0xBB, 0xBF], "The file is empty" },
        { "blank.txt", [0x20, 0x0A, 0x09], "nothing but blanks" },
        { "program", [0x7F, 0x45, 0x4C, 0x46, 0x00], "zero byte at 4" },
        { "paper.pdf", [0x25, 0x50, 0x44, 0x46, 0x2D, 0x31], "The file is a PDF" },
        { "empty.html", [], "The file is empty" },
        { "script.html", "<html><body><script>x</script></body></html>"u8.ToArray(), "The page holds no text" },
        { "markup.md", "<!-- nothing -->"u8.ToArray(), "no text but markup" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void A_bad_file_is_named_and_does_not_stop_the_others(string name, byte[] bytes, string message)
    {
        File.WriteAllBytes(_folder[name], bytes);
        File.WriteAllText(_folder["good.txt"], English);
        var run = CommandRun.Of("add", _corpus, _folder[name], _folder["good.txt"]).ShouldEnd(1);
        run.Error.ShouldContain($"{name}: ");
        run.Error.ShouldContain(message);
        run.Out.ShouldEndWith("Added 1, there already 0, failed 1.\n");
        Directory.GetFiles(Path.Combine(_corpus, "articles")).Length.ShouldBe(2);
    }

    [Fact]
    public void A_file_of_50_MB_is_refused_without_being_read()
    {
        using (var file = File.Create(_folder["big.txt"])) file.SetLength(50_000_000);
        Add("big.txt").ShouldEnd(1).Error.ShouldContain("larger than 16,777,216 bytes");
    }

    [Fact]
    public void A_byte_order_mark_is_left_out_with_a_notice()
    {
        File.WriteAllBytes(_folder["a.txt"], [0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(English)]);
        Add("a.txt").ShouldEnd(0).Error.ShouldContain("a.txt: Its byte order mark was left out.");
        File.ReadAllText(Path.Combine(_corpus, "articles/a.txt")).ShouldBe(English);
    }

    [Fact]
    public void The_same_file_again_changes_nothing()
    {
        File.WriteAllText(_folder["a.txt"], English);
        Add("a.txt").ShouldEnd(0);
        Add("a.txt").ShouldEnd(0).Out.ShouldBe("a  is there already\nAdded 0, there already 1, failed 0.\n");
    }

    [Fact]
    public void Another_text_of_the_same_name_is_refused_and_the_first_stays()
    {
        File.WriteAllText(_folder["a.txt"], English);
        Add("a.txt").ShouldEnd(0);
        File.WriteAllText(_folder["a.txt"], Arabic);
        Add("a.txt").ShouldEnd(1).Error.ShouldContain("An article a with another text is in the corpus. Add this one under another name: --id NAME.");
        File.ReadAllText(Path.Combine(_corpus, "articles/a.txt")).ShouldBe(English);
    }

    [Fact]
    public void Folders_are_searched_and_patterns_are_expanded()
    {
        foreach (var name in (string[])["in/a.txt", "in/deep/b.md", "in/deep/c.html", "in/d.png", "in/.hidden.txt"])
        {
            Directory.CreateDirectory(Path.GetDirectoryName(_folder[name])!); // has a folder, as shown above
            File.WriteAllText(_folder[name], English.Replace("ferries", "ferries " + name, StringComparison.Ordinal));
        }
        Add("in").ShouldEnd(0).Out.ShouldContain("Added 3,");
        Add("in/**/*.md").ShouldEnd(0).Out.ShouldContain("b  is there already");
        Add("in/*.zip").ShouldEnd(1).Error.ShouldContain("in/*.zip: it matches no file");
        Add("in/none.txt").ShouldEnd(1).Error.ShouldContain("there is no such file");
    }

    [Fact]
    public void Files_of_the_corpus_itself_are_not_taken_from_a_folder_around_it()
    {
        File.WriteAllText(_folder["a.txt"], English);
        CommandRun.Of("add", _corpus, _folder.Path).ShouldEnd(0).Out.ShouldContain("Added 1, there already 0, failed 0.");
    }

    [Fact]
    public void A_title_for_several_files_is_refused()
    {
        File.WriteAllText(_folder["a.txt"], English);
        File.WriteAllText(_folder["b.txt"], Arabic);
        CommandRun.Of("add", _corpus, _folder["a.txt"], _folder["b.txt"], "--title", "T").ShouldEnd(2).Error.ShouldContain("--id and --title fit one file, and 2 were given");
        Directory.GetFiles(Path.Combine(_corpus, "articles")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("--id", "../x", "neither a letter nor a digit")]
    [InlineData("--translation-of", "a/b", "U+002F")]
    [InlineData("--language", "englishlanguage", "is no language tag")]
    [InlineData("--date", "7 April", "is no date; expected YYYY")]
    [InlineData("--date", "2026-13", "is no date")]
    [InlineData("--direction", "up", "ltr")]
    [InlineData("--publisher", " ", "is blank")]
    public void A_wrong_option_is_named(string option, string value, string message)
    {
        File.WriteAllText(_folder["a.txt"], English);
        Add("a.txt", option, value).ShouldEnd(2).Error.ShouldContain(message);
        Directory.GetFiles(Path.Combine(_corpus, "articles")).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("with blanks.txt", "with-blanks")]
    [InlineData("قصة.txt", "قصة")]
    [InlineData("esc\u001b[31m.txt", "esc31m")]
    [InlineData("@list.txt", "list")]
    [InlineData("..txt", "article")]
    public void Any_file_name_becomes_a_valid_id_and_is_safe_to_print(string name, string id)
    {
        File.WriteAllText(_folder[name], English + "\u001b]0;owned\u0007\u202E");
        var run = Add(name).ShouldEnd(0);
        run.Out.ShouldStartWith(id + "  en  ");
        (run.Out + run.Error).ShouldNotContain("\u001b");
    }

    [Fact]
    public void A_title_with_escape_sequences_is_printed_safely_and_kept_as_it_is()
    {
        File.WriteAllText(_folder["a.txt"], "Title \u001b[31mred\u202E\n\n" + English);
        var run = Add("a.txt").ShouldEnd(0);
        run.Out.ShouldContain("Title ␛[31mred↤");
        Metadata("a").Title.ShouldBe("Title \u001b[31mred\u202E");
        CommandRun.Of("status", _corpus).ShouldEnd(0).Out.ShouldNotContain("\u001b");
    }

    [Fact]
    public void An_unknown_language_gives_a_notice()
    {
        File.WriteAllText(_folder["a.txt"], "xyzzy plugh qwer tzuiop asdf ghjkl yxcv bnm qwertz uiopas");
        Add("a.txt").ShouldEnd(0).Error.ShouldContain("Its language was not recognised");
        Metadata("a").Direction.ShouldBeNull();
    }

    [Fact]
    public void A_full_disk_is_named_and_the_corpus_stays_whole()
    {
        using var disk = new SmallDisk(512);
        var corpus = Path.Combine(disk.Path, "c");
        CommandRun.Of("new", corpus).ShouldEnd(0);
        File.WriteAllText(_folder["a.txt"], English + new string('x', 50_000));
        disk.FillBut(20_000);
        CommandRun.Of("add", corpus, _folder["a.txt"]).ShouldEnd(1).Error.ShouldContain("No space left on device");
        disk.Empty();
        CommandRun.Of("validate", corpus).ShouldEnd(0).Out.ShouldContain("0 articles");
    }

    [Fact]
    public void No_corpus_is_named() => CommandRun.Of("add", _folder["none"], "x.txt").ShouldEnd(2).Error.ShouldContain("There is no corpus in");

    [Fact]
    public void Many_files_are_taken_with_a_bar_on_a_terminal_only()
    {
        for (var i = 0; i < 60; i++) File.WriteAllText(_folder[$"f{i}.txt"], English + i);
        Add("*.txt").ShouldEnd(0).Error.ShouldBe("");
    }

    CommandRun Add(string file, params string[] options) => CommandRun.Of(["add", _corpus, _folder[file], .. options]);

    ArticleMetadata Metadata(string id) => ArticleMetadataFormat.Read(File.ReadAllBytes(Path.Combine(_corpus, "articles", id + ".meta.json"))).Value.ShouldNotBeNull();
}
