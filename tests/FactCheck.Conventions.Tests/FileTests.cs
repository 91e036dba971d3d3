using System.Text.RegularExpressions;

namespace FactCheck.Conventions.Tests;

/// <summary>Size, names and content of source files.</summary>
public sealed partial class FileTests
{
    const int LongestSource = 400;
    const int LongestTest = 600;

    // Tables of data, one row a line.
    static readonly string[] Tables = ["Mirroring.Data.cs"];

    [Fact]
    public void No_source_file_grows_past_the_limit() =>
        TooLong("src", LongestSource).ShouldBeEmpty();

    [Fact]
    public void No_test_file_grows_past_the_limit() =>
        TooLong("tests", LongestTest).ShouldBeEmpty();

    [Fact]
    public void Half_of_the_files_are_short_and_nine_in_ten_are_not_long()
    {
        var lengths = House.Sources("src").Select(file => File.ReadLines(file).Count()).Order().ToArray();
        lengths[lengths.Length / 2].ShouldBeLessThanOrEqualTo(100);
        lengths[lengths.Length * 9 / 10].ShouldBeLessThanOrEqualTo(250);
    }

    [Fact]
    public void A_namespace_is_its_folder()
    {
        foreach (var file in House.Sources("src"))
        {
            var project = House.Relative(file).Split('/')[1];
            var folder = Path.GetDirectoryName(Path.GetRelativePath(Path.Combine(House.Root, "src", project), file))!;
            var expected = folder.Length == 0 ? project : $"{project}.{folder.Replace('/', '.')}";
            if (NamespaceLine().Match(File.ReadAllText(file)) is { Success: true } match) match.Groups[1].Value.ShouldBe(expected, House.Relative(file));
        }
    }

    [Fact]
    public void Names_say_what_a_thing_is()
    {
        foreach (var file in House.Sources("src"))
            EmptyName().IsMatch(File.ReadAllText(file)).ShouldBeFalse($"{House.Relative(file)} has a type named Manager, Helper, Utils, Service, Base or Impl");
    }

    [Fact]
    public void Nothing_is_left_for_later()
    {
        foreach (var file in House.Sources("src").Concat(House.Sources("tests")))
        {
            if (Path.GetFileName(file) == "FileTests.cs") continue;
            var text = File.ReadAllText(file);
            LeftForLater().Match(text).Value.ShouldBe("", House.Relative(file));
        }
    }

    [Fact]
    public void The_map_of_the_house_stays_short() =>
        File.ReadLines(Path.Combine(House.Root, "ARCHITECTURE.md")).Count().ShouldBeLessThanOrEqualTo(200);

    static IEnumerable<string> TooLong(string below, int limit) =>
        from file in House.Sources(below)
        where !Tables.Contains(Path.GetFileName(file))
        let lines = File.ReadLines(file).Count()
        where lines > limit
        select $"{House.Relative(file)}: {lines} lines";

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"\b(class|record|struct|interface) +[A-Za-z]*(Manager|Helper|Helpers|Utils|Util|Service|Base|Impl)\b")]
    private static partial Regex EmptyName();

    [GeneratedRegex(@"NotImplementedException|\bTODO\b|\bFIXME\b|\bHACK\b|#region|Thread\.Sleep|Task\.Delay\(")]
    private static partial Regex LeftForLater();
}
