using System.Diagnostics;
using System.Net.Sockets;
using FactCheck.Storage.Files;
using FactCheck.Storage.Files.Posix;
using FactCheck.Testing.Files;

namespace FactCheck.Storage.Tests.Files;

/// <summary>What another member of a team can plant in a shared folder: nothing of it is followed, written through or waited for.</summary>
[Collection(nameof(StartsPrograms))]
public sealed class SafeFolderTests : IDisposable
{
    const UnixFileMode Shared = (UnixFileMode)0b010_111_111_101;

    readonly TemporaryFolder _folder = new();
    readonly Socket _socket = new(AddressFamily.Unix, SocketType.Stream, ProtocolType.Unspecified);
    readonly string _root;

    public SafeFolderTests()
    {
        _root = _folder["corpus"];
        Directory.CreateDirectory(_root);
        Directory.CreateDirectory(_folder["elsewhere"]);
        File.WriteAllText(_folder["elsewhere/secret"], "secret");
    }

    public void Dispose()
    {
        _socket.Dispose();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("")]
    [InlineData(".")]
    [InlineData("..")]
    [InlineData("a/b")]
    [InlineData("/etc")]
    [InlineData("a\0b")]
    public void A_name_that_could_lead_elsewhere_makes_no_path(string name)
    {
        Should.Throw<ArgumentException>(() => RootedPath.Of(_root, "a", name));
        Should.Throw<ArgumentException>(() => RootedPath.Of(_root).Below(name));
    }

    [Fact]
    public void The_way_to_the_root_may_pass_through_a_link()
    {
        Directory.CreateSymbolicLink(_folder["link"], _root);
        var path = RootedPath.Of(_folder["link"], "a", "b");
        SafeFolder.CreateFor(path);
        AtomicFile.Replace(path, "x"u8);
        File.ReadAllText(Path.Combine(_root, "a", "b")).ShouldBe("x");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Below_the_root_no_link_at_any_depth_is_entered(int depth)
    {
        var names = new[] { "a", "b", "c", "secret" };
        var planted = Path.Combine([_root, .. names[..depth]]);
        Directory.CreateDirectory(Path.GetDirectoryName(planted)!);
        Directory.CreateSymbolicLink(planted, _folder["elsewhere"]);
        var path = RootedPath.Of(_root, [.. names[..depth], "secret"]);
        foreach (var use in (Action[])[
            () => SafeFile.ReadAll(path, 100),
            () => AtomicFile.Replace(path, "x"u8),
            () => AtomicFile.Create(path, "x"u8),
            () => SafeFolder.CreateFor(path),
            () => FileLock.Acquire(path),
            () => AppendFile.Open(path),
        ])
            Should.Throw<IOException>(use).Message.ShouldBe($"{planted} is a symbolic link; inside a corpus links are not followed. Put a folder in its place.");
        File.ReadAllText(_folder["elsewhere/secret"]).ShouldBe("secret");
    }

    [Fact]
    public void A_folder_that_is_open_stays_the_same_when_a_link_takes_its_name()
    {
        var path = RootedPath.Of(_root, "a");
        SafeFolder.Create(path);
        using var open = SafeFolder.Open(path);
        Directory.Move(path, path + ".aside");
        Directory.CreateSymbolicLink(path, _folder["elsewhere"]);
        FileStatus.At(open.Handle, "secret", path).ShouldBeNull();
        open.Sync();
    }

    [Fact]
    public void A_link_that_comes_and_goes_while_files_are_written_is_never_followed()
    {
        var folder = RootedPath.Of(_root, "a");
        SafeFolder.Create(folder);
        var (aside, link) = (folder + ".aside", folder + ".link");
        Directory.CreateSymbolicLink(link, _folder["elsewhere"]);
        var isDone = false;
        var planter = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
            {
                Directory.Move(folder, aside);
                Directory.Move(link, folder);
                Directory.Move(folder, link);
                Directory.Move(aside, folder);
            }
        });
        planter.Start();
        var (written, refused) = (0, 0);
        try
        {
            for (var turn = 0; turn < 200_000 && (written < 100 || refused < 100); turn++)
                try
                {
                    AtomicFile.Replace(folder.Below("f"), "mine"u8);
                    SafeFile.ReadAll(folder.Below("secret"), 100).ShouldBeNull();
                    written++;
                }
                catch (IOException)
                {
                    refused++;
                }
        }
        finally
        {
            Volatile.Write(ref isDone, true);
            planter.Join();
        }
        TestContext.Current.TestOutputHelper?.WriteLine($"{written} written, {refused} refused");
        (written > 0 && refused > 0).ShouldBeTrue($"{written} written, {refused} refused");
        Directory.EnumerateFileSystemEntries(_folder["elsewhere"]).ShouldBe([_folder["elsewhere/secret"]]);
        File.ReadAllText(_folder["elsewhere/secret"]).ShouldBe("secret");
    }

    [Fact]
    public void A_hard_link_is_read_and_replaced_but_never_written_through()
    {
        Link("elsewhere/secret", "corpus/f");
        var path = RootedPath.Of(_root, "f");
        SafeFile.ReadAll(path, 100).ShouldBe("secret"u8.ToArray());
        AtomicFile.Replace(path, "mine"u8);
        File.ReadAllText(path).ShouldBe("mine");
        File.ReadAllText(_folder["elsewhere/secret"]).ShouldBe("secret");
    }

    [Fact]
    public void A_link_at_the_end_of_a_path_is_replaced_not_followed()
    {
        var path = RootedPath.Of(_root, "f");
        File.CreateSymbolicLink(path, _folder["elsewhere/secret"]);
        Should.Throw<IOException>(() => SafeFile.ReadAll(path, 100)).Message.ShouldContain("It is a symbolic link, which is not followed");
        AtomicFile.Create(path, "mine"u8).ShouldBeFalse();
        AtomicFile.Replace(path, "mine"u8);
        new FileInfo(path).LinkTarget.ShouldBeNull();
        File.ReadAllText(_folder["elsewhere/secret"]).ShouldBe("secret");
    }

    [Theory]
    [InlineData("fifo")]
    [InlineData("socket")]
    [InlineData("device")]
    [InlineData("folder")]
    public void What_is_no_ordinary_file_is_refused_without_waiting(string kind)
    {
        var path = RootedPath.Of(_root, "f");
        Plant(kind, path);
        foreach (var use in (Action[])[() => SafeFile.ReadAll(path, 100), () => AppendFile.Open(path)])
            Should.Throw<IOException>(use).Message.ShouldContain(path.Full);
        if (kind != "folder") Should.Throw<IOException>(() => FileLock.Acquire(path)).Message.ShouldContain(path.Full);
        AtomicFile.Create(path, "mine"u8).ShouldBeFalse();
    }

    [Fact]
    public void Setuid_of_a_planted_file_is_not_taken_over()
    {
        var path = RootedPath.Of(_root, "f");
        File.WriteAllText(path, "");
        File.SetUnixFileMode(path, UnixFileMode.SetUser | UnixFileMode.SetGroup | UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
        AtomicFile.Replace(path, "mine"u8);
        File.GetUnixFileMode(path).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.OtherRead);
    }

    [Fact]
    public void In_a_shared_folder_the_group_may_use_new_folders_files_and_files_that_grow()
    {
        File.SetUnixFileMode(_root, Shared);
        var path = RootedPath.Of(_root, "a", "b", "f");
        SafeFolder.CreateFor(path);
        AtomicFile.Replace(path, "x"u8);
        using (AppendFile.Open(path.Folder.Below("g")))
        {
        }
        File.GetUnixFileMode(path.Folder).HasFlag(UnixFileMode.SetGroup | UnixFileMode.GroupWrite | UnixFileMode.GroupExecute).ShouldBeTrue();
        foreach (var name in (string[])["f", "g"])
            File.GetUnixFileMode(path.Folder.Below(name)).HasFlag(UnixFileMode.GroupRead | UnixFileMode.GroupWrite).ShouldBeTrue(name);
    }

    void Plant(string kind, string path)
    {
        switch (kind)
        {
            case "fifo": Run("mkfifo", path); break;
            case "socket":
                _socket.Bind(new UnixDomainSocketEndPoint(path));
                break;
            case "device":
                if (!Environment.IsPrivilegedProcess) Assert.Skip("Only root may make a device.");
                Run("mknod", path, "c", "1", "5");
                break;
            default: Directory.CreateDirectory(path); break;
        }
        Path.Exists(path).ShouldBeTrue();
    }

    void Link(string from, string to) => Run("ln", _folder[from], _folder[to]);

    static void Run(string program, params string[] arguments)
    {
        using var process = Process.Start(program, arguments);
        process.WaitForExit();
        process.ExitCode.ShouldBe(0);
    }
}
