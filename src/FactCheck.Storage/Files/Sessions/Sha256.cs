using System.Buffers;
using System.Security.Cryptography;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>SHA-256 as it stands in files: 64 lower-case hexadecimal digits.</summary>
static class Sha256
{
    static readonly SearchValues<char> Digits = SearchValues.Create("0123456789abcdef");

    /// <summary>The hash.</summary>
    public static string Of(ReadOnlySpan<byte> bytes) => Convert.ToHexStringLower(SHA256.HashData(bytes));

    /// <summary>True where the text could be one, so that it may be the name of a file.</summary>
    public static bool IsHash(string text) => text.Length == 2 * SHA256.HashSizeInBytes && !text.AsSpan().ContainsAnyExcept(Digits);
}
