namespace FactCheck.Formats.Json;

/// <summary>Files that are compiled into the assembly.</summary>
static class EmbeddedFile
{
    /// <summary>The bytes of the resource <c>FactCheck.Formats.</c> + <paramref name="name"/>.</summary>
    /// <exception cref="InvalidOperationException">The assembly was built without it.</exception>
    public static byte[] Read(string name)
    {
        using var stream = typeof(EmbeddedFile).Assembly.GetManifestResourceStream("FactCheck.Formats." + name)
            ?? throw new InvalidOperationException($"The resource {name} is missing from the assembly.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
