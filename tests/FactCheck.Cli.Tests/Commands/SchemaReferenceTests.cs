using System.Diagnostics;
using FactCheck.Testing.Files;
using FactCheck.Testing.Pty;

namespace FactCheck.Cli.Tests.Commands;

/// <summary>
/// The real program under strace: whatever a schema refers to, no network is asked and no file outside the folder of the schema is opened. Skipped where strace is missing, but not in CI.
/// </summary>
[Collection(nameof(StartsPrograms))]
public sealed class SchemaReferenceTests : IDisposable
{
    const string Secret = "outside.json";

    readonly TemporaryFolder _folder = new();

    public SchemaReferenceTests()
    {
        Directory.CreateDirectory(_folder["schemas"]);
        Directory.CreateDirectory(_folder["elsewhere"]);
        File.WriteAllText(_folder[Secret], "true");
        File.WriteAllText(_folder[$"elsewhere/{Secret}"], "true");
        File.WriteAllText(_folder["schemas/beside.json"], """{"type": "integer"}""");
        File.WriteAllText(_folder["document.json"], "7");
        File.CreateSymbolicLink(_folder["schemas/link.json"], _folder[Secret]);
        Directory.CreateSymbolicLink(_folder["schemas/linked"], _folder["elsewhere"]);
    }

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("http://127.0.0.1:9/outside.json")]
    [InlineData("https://example.org/outside.json#/$defs/a")]
    [InlineData("//example.org/outside.json")]
    [InlineData("ftp://example.org/outside.json")]
    [InlineData("file:///etc/passwd")]
    [InlineData("file://FOLDER/outside.json")]
    [InlineData("FOLDER/outside.json")]
    [InlineData("../outside.json")]
    [InlineData("%2e%2e/outside.json")]
    [InlineData("..%2Foutside.json")]
    [InlineData("a/../../outside.json")]
    [InlineData("link.json")]
    [InlineData("linked/outside.json")]
    public async Task A_reference_reaches_neither_the_network_nor_a_file_outside_the_folder(string reference)
    {
        // The runtime asks the system who runs it: in /etc/passwd and, by a socket of this machine, in its name service.
        var harmless = await Traced("beside.json", 0);
        var calls = await Traced(reference.Replace("FOLDER", _folder.Path, StringComparison.Ordinal), 2);
        calls.ShouldNotContain(call => IsOfTheNetwork(call));
        calls.Count(call => call.Contains("connect(", StringComparison.Ordinal)).ShouldBe(harmless.Count(call => call.Contains("connect(", StringComparison.Ordinal)));
        calls.ShouldNotContain(call => Opens(Secret)(call));
        calls.Count(Opens("/etc/passwd")).ShouldBe(harmless.Count(Opens("/etc/passwd")));
    }

    [Fact]
    public async Task A_reference_to_a_file_beside_the_schema_is_followed() => (await Traced("beside.json", 0)).ShouldContain(call => Opens("beside.json")(call));

    // AF_INET6 too; a name is looked up by AF_INET or AF_NETLINK.
    static bool IsOfTheNetwork(string call) => call.Contains("AF_INET", StringComparison.Ordinal) || call.Contains("AF_NETLINK", StringComparison.Ordinal);

    static Func<string, bool> Opens(string file) =>
        call => call.Contains("openat(", StringComparison.Ordinal) && call.Contains(file, StringComparison.Ordinal) && !call.Contains("= -1 ", StringComparison.Ordinal);

    // Every call of the network and every file that validating by a schema with that reference asks for.
    async Task<string[]> Traced(string reference, int expected)
    {
        Tool.Require("strace");
        File.WriteAllText(_folder["schemas/main.json"], $$"""{"$ref": "{{reference}}"}""");
        var program = Path.Combine(AppContext.BaseDirectory, "factcheck.dll");
        string[] args = ["-f", "-qq", "-s", "4096", "-o", _folder["calls"], "-e", "trace=network,openat", "dotnet", program, "validate", _folder["document.json"], "--schema", _folder["schemas/main.json"]];
        using var process = Process.Start(new ProcessStartInfo("strace", args) { RedirectStandardOutput = true, RedirectStandardError = true })!; // not null: no shell is used
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(expected, await output + await error);
        return File.ReadAllLines(_folder["calls"]);
    }
}
