using System.Text;
using FactCheck.Formats.Json;
using FactCheck.Formats.Standoff;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Formats.Tests.Standoff;

/// <summary>The quick way of reading and the thorough one give the same; where the quick one gives nothing, the thorough one decides.</summary>
public sealed class QuickReadingTests
{
    static readonly string[] Damages =
        ["null", "true", "1.0", "1e3", "-1", "\"\\ud800\"", "\"x\"", "[]", "{}", ",", "\"id\":", "\"note\": \"n\",", "\"mood\": 1,", "\u00E9", "\\u0069", "\uFEFF", "//", "99999999999999999999", "\"fragments\": [[1, 2], [3, 4]],", "\n"];

    public static TheoryData<string> StandoffFiles => Newsroom.StandoffFiles;

    [Theory]
    [MemberData(nameof(StandoffFiles))]
    public void The_examples_are_read_quickly_to_what_is_read_thoroughly(string path)
    {
        var bytes = Newsroom.Bytes(path);
        StandoffFormat.Write(QuickStandoffReader.Read(bytes).ShouldNotBeNull()).ShouldBe(bytes);
    }

    [Fact]
    public void Whatever_is_read_quickly_is_read_thoroughly_to_the_same() =>
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(Damaged()), text =>
        {
            var bytes = Encoding.UTF8.GetBytes(text);
            if (QuickStandoffReader.Read(bytes) is not { } quick) return true;
            var thorough = CanonicalJson.Read(bytes, FormatsJsonContext.Default.StandoffFile).Value;
            return thorough is not null && StandoffFormat.Write(quick).AsSpan().SequenceEqual(StandoffFormat.Write(thorough));
        }));

    [Theory]
    [InlineData("2026-11-21T09:14:00Z")]
    [InlineData("0001-01-01T00:00:00Z")]
    [InlineData("9999-12-31T23:59:59Z")]
    [InlineData("2024-02-29T00:00:00Z")]
    public void A_time_is_read_quickly_to_what_is_read_thoroughly(string text) =>
        StandoffTime.Read(text).ShouldBe(DateTimeOffset.Parse(text, System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.AssumeUniversal));

    [Theory]
    [InlineData("2026-11-21T09:14:00.5Z")]
    [InlineData("2026-11-21T09:14:00+00:00")]
    [InlineData("2026-02-29T00:00:00Z")]
    [InlineData("2026-13-01T00:00:00Z")]
    [InlineData("2026-00-01T00:00:00Z")]
    [InlineData("0000-01-01T00:00:00Z")]
    [InlineData("2026-11-21T24:00:00Z")]
    [InlineData("2026-11-21T09:60:00Z")]
    [InlineData("2026-11-21T09:14:60Z")]
    [InlineData("2026-1a-21T09:14:00Z")]
    [InlineData("a026-11-21T09:14:00Z")]
    [InlineData("2026-11-21 09:14:00Z")]
    public void Other_times_are_left_to_the_thorough_reader(string text) => StandoffTime.Read(text).ShouldBeNull();

    [Fact]
    public void A_file_that_is_read_again_makes_little_garbage()
    {
        var bytes = Newsroom.Bytes("annotations/alice/ferry-cuts.en.json");
        QuickStandoffReader.Read(bytes).ShouldNotBeNull();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 20; i++) QuickStandoffReader.Read(bytes);
        ((GC.GetAllocatedBytesForCurrentThread() - before) / 20).ShouldBeLessThan(bytes.Length * 2); // less once the code is optimized
    }

    // A piece of a valid file replaced, removed, doubled or added.
    static Gen<string> Damaged() =>
        from at in Gen.Choose(0, StandoffSample.Json.Length - 1)
        from length in Gen.Choose(0, 12)
        from put in Gen.Elements(Damages)
        from kind in Gen.Choose(0, 3)
        let end = Math.Min(StandoffSample.Json.Length, at + length)
        let piece = StandoffSample.Json[at..end]
        select StandoffSample.Json[..at] + (kind switch { 0 => put, 1 => "", 2 => piece + piece, _ => put + piece }) + StandoffSample.Json[end..];
}
