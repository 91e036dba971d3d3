namespace FactCheck.Testing.Pty;

/// <summary>A program that a test needs.</summary>
public static class Tool
{
    /// <summary>Skips the calling test where the program is not on the PATH; fails it in CI.</summary>
    public static void Require(string name)
    {
        if ((Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, name)))) return;
        if (Environment.GetEnvironmentVariable("CI") == "true") throw new InvalidOperationException($"{name} is missing, and in CI no test may be skipped for it.");
        Assert.Skip($"{name} is not installed.");
    }
}
