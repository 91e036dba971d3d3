using System.Reflection;

namespace FactCheckTUI;

/// <summary>Name and version of this program, as journals hold it.</summary>
static class ProgramVersion
{
    /// <summary><c>factcheck 0.2.0</c>.</summary>
    public static string Text { get; } = $"factcheck {Number()}";

    // The build appends the commit after a plus sign.
    static string Number() => typeof(ProgramVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";
}
