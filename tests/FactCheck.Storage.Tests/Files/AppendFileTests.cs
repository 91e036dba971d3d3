using System.Diagnostics;
using System.Text;
using FactCheck.Storage.Files;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

[Collection(nameof(StartsPrograms))]
public sealed class AppendFileTests : IDisposable
{
    const UnixFileMode Everything = (UnixFileMode)0b111_111_111;

    readonly TemporaryFolder _folder = new();
    readonly RootedPath _path;

    public AppendFileTests() => _path = RootedPath.Of(_folder.Path, "a.jsonl");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void It_grows_at_its_end_and_is_cut_back()
    {
        Append("one\n");
        Append("two\n");
        using (var file = AppendFile.Open(_path))
        {
            file.Length.ShouldBe(8);
            var tail = new byte[100];
            Encoding.UTF8.GetString(tail, 0, file.Read(4, tail)).ShouldBe("two\n");
            file.CutTo(4);
            file.Append("three\n"u8);
        }
        File.ReadAllText(_path).ShouldBe("one\nthree\n");
    }

    [Fact]
    public void A_file_with_a_second_name_is_refused_and_the_other_stays_as_it_is()
    {
        File.WriteAllText(_folder["keys"], "secret");
        using (var link = Process.Start("ln", [_folder["keys"], _path])) link.WaitForExit();
        Should.Throw<IOException>(() => AppendFile.Open(_path)).Message.ShouldContain("has 2 names (hard links)");
        File.ReadAllText(_folder["keys"]).ShouldBe("secret");
    }

    [Fact]
    public void A_link_is_not_followed_and_none_is_made_where_it_points()
    {
        File.CreateSymbolicLink(_path, _folder["nowhere"]);
        Should.Throw<IOException>(() => AppendFile.Open(_path)).Message.ShouldContain("It is a symbolic link, which is not followed");
        File.Exists(_folder["nowhere"]).ShouldBeFalse();
    }

    [Fact]
    public void A_strangers_file_is_refused_unless_its_folder_is_shared_by_their_group()
    {
        if (!Environment.IsPrivilegedProcess) Assert.Skip("Only root may give a file to another user.");
        File.SetUnixFileMode(_folder.Path, Everything);
        File.WriteAllText(_path, "theirs\n");
        File.SetUnixFileMode(_path, (UnixFileMode)0b110_110_110);
        Run("chown", "12345:12345", _path);
        Should.Throw<IOException>(() => AppendFile.Open(_path)).Message.ShouldContain("belongs to another user");
        Run("chgrp", "12345", _folder.Path);
        File.SetUnixFileMode(_folder.Path, Everything | UnixFileMode.SetGroup);
        Append("ours\n");
        File.ReadAllText(_path).ShouldBe("theirs\nours\n");
    }

    [Fact]
    public void On_a_full_disk_it_fails_and_is_cut_back()
    {
        using var disk = new SmallDisk(64);
        var path = RootedPath.Of(disk.Path, "a.jsonl");
        using var file = AppendFile.Open(path);
        file.Append("one\n"u8);
        disk.FillBut(4096);
        Should.Throw<IOException>(() => file.Append(new byte[20_000])).Message.ShouldContain("No space left on device");
        file.CutTo(4);
        disk.Empty();
        file.Append("two\n"u8);
        File.ReadAllText(path).ShouldBe("one\ntwo\n");
    }

    void Append(string text)
    {
        using var file = AppendFile.Open(_path);
        file.Append(Encoding.UTF8.GetBytes(text));
    }

    static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
