namespace FactCheck.Storage.Files.Posix;

/// <summary>Sort of a file.</summary>
enum FileKind
{
    /// <summary>Bytes on a disk.</summary>
    Regular,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A symbolic link.</summary>
    Link,

    /// <summary>A pipe, a socket or a device: opening, reading or writing it may wait for others or act on them.</summary>
    Other,
}
