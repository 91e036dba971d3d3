using FactCheck.Testing.Files;

namespace FactCheck.Cli.Tests.Commands;

[Collection(nameof(StartsPrograms))]
public sealed class SchemaCommandTests : IDisposable
{
    readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_pipe_in_the_place_of_a_scheme_is_not_waited_for()
    {
        using (var made = System.Diagnostics.Process.Start("mkfifo", [_folder["scheme.json"]])) made.WaitForExit();
        CommandRun.Of("schema", _folder["scheme.json"]).ShouldEnd(2).Error.ShouldBe($"Could not read {_folder["scheme.json"]}: it is no ordinary file but a pipe or device.\n");
    }
}
