using System.Xml.Linq;
using FactCheck.Testing.Data;

namespace FactCheck.Conventions.Tests;

/// <summary>The source tree as the conventions see it.</summary>
static class House
{
    public static string Root { get; } = SharedData.RepositoryRoot;

    /// <summary>Hand-written C# files below a folder of the checkout.</summary>
    public static IEnumerable<string> Sources(string below) =>
        Directory.EnumerateFiles(Path.Combine(Root, below), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal) && !file.EndsWith(".g.cs", StringComparison.Ordinal));

    public static string Relative(string file) => Path.GetRelativePath(Root, file);

    /// <summary>Project files below a folder, by name.</summary>
    public static IReadOnlyDictionary<string, XDocument> Projects(string below) =>
        Directory.EnumerateFiles(Path.Combine(Root, below), "*.csproj", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetFileNameWithoutExtension(file)!, file => XDocument.Load(file));

    public static IEnumerable<string> ProjectReferences(XDocument project) =>
        project.Descendants("ProjectReference").Select(r => Path.GetFileNameWithoutExtension(r.Attribute("Include")!.Value.Replace('\\', '/')));

    public static IEnumerable<string> PackageReferences(XDocument project) =>
        project.Descendants("PackageReference").Select(r => r.Attribute("Include")!.Value);
}
