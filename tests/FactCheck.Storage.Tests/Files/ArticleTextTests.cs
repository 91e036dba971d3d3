using System.Text;
using FactCheck.Storage.Files;

namespace FactCheck.Storage.Tests.Files;

public sealed class ArticleTextTests
{
    public static TheoryData<byte[], string, string> Bad => new()
    {
        { [], "empty", "The file is empty" },
        { [0xFF, 0xFE, 0x41, 0x00], "utf-16", "iconv -f UTF-16LE -t UTF-8" },
        { [0xFE, 0xFF, 0x00, 0x41], "utf-16", "iconv -f UTF-16BE -t UTF-8" },
        { [0x7F, 0x45, 0x4C, 0x46, 0x00, 0x01], "binary", "zero byte at 4" },
        { [0x63, 0x61, 0x66, 0xE9], "not-utf-8", "byte 0xE9 at 3" },
        { [0x61, 0xC0, 0xAF], "not-utf-8", "byte 0xC0 at 1" },
        { [0x61, 0xED, 0xA0, 0x80], "not-utf-8", "byte 0xED at 1" },
        { [0x61, 0xE2, 0x82], "not-utf-8", "byte 0xE2 at 1" },
    };

    [Theory]
    [MemberData(nameof(Bad))]
    public void What_is_no_article_is_named(byte[] bytes, string code, string message)
    {
        var decoded = ArticleText.Decode(bytes);
        decoded.Value.ShouldBeNull();
        var problem = decoded.Problems.ShouldHaveSingleItem();
        problem.Code.ShouldBe(code);
        problem.Message.ShouldContain(message);
    }

    [Fact]
    public void A_text_beyond_the_limit_is_named() =>
        ArticleText.Decode(new byte[ArticleText.MaximumBytes + 1]).Problems.ShouldHaveSingleItem().Code.ShouldBe("too-large");

    [Fact]
    public void Sixteen_MiB_are_read()
    {
        var bytes = new byte[ArticleText.MaximumBytes];
        bytes.AsSpan().Fill((byte)'x');
        ArticleText.Decode(bytes).Value.ShouldNotBeNull().Length.ShouldBe(ArticleText.MaximumBytes);
    }

    [Fact]
    public void Nothing_is_repaired() => ArticleText.Decode(Encoding.UTF8.GetBytes("cafe\u0301\r\n\u202E😀")).Value.ShouldBe("cafe\u0301\r\n\u202E😀");
}
