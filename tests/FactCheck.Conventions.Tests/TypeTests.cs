using System.Collections.Immutable;
using System.Reflection;

namespace FactCheck.Conventions.Tests;

/// <summary>Shape of the types in the libraries.</summary>
public sealed class TypeTests
{
    static readonly Assembly[] Libraries =
    [
        typeof(Text.TextSpan).Assembly,
        typeof(Annotation.Layers.Layer).Assembly,
        typeof(Formats.FormatProblem).Assembly,
        typeof(Storage.ICorpusStore).Assembly,
        typeof(Terminal.ITerminal).Assembly,
        typeof(Workbench.Shell.WorkbenchShell).Assembly,
    ];

    [Fact]
    public void Classes_are_sealed_static_or_the_root_of_a_closed_set()
    {
        foreach (var type in Types().Where(t => t is { IsClass: true, IsSealed: false, IsAbstract: false }))
            Assert.Fail($"{type.FullName} is neither sealed nor abstract");
    }

    [Fact]
    public void Abstract_records_are_closed()
    {
        foreach (var type in Types().Where(t => t is { IsAbstract: true, IsSealed: false, IsInterface: false } && IsRecord(t)))
            type.GetConstructors(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic)
                .Where(c => c.GetParameters() is not [{ } only] || only.ParameterType != type)
                .ShouldAllBe(c => c.IsPrivate || c.IsFamilyAndAssembly, $"{type.FullName} can be derived from elsewhere");
    }

    [Fact]
    public void Records_that_hold_an_immutable_array_say_how_they_compare()
    {
        foreach (var type in Types().Where(t => t.IsClass && IsRecord(t) && t.GetProperties().Any(p => p.PropertyType.IsGenericType && p.PropertyType.GetGenericTypeDefinition() == typeof(ImmutableArray<>))))
        {
            var writesEquality = type.GetMethod("Equals", [type])?.GetCustomAttribute<System.Runtime.CompilerServices.CompilerGeneratedAttribute>() is null;
            var file = House.Sources("src").FirstOrDefault(f => Path.GetFileNameWithoutExtension(f) == Name(Outermost(type)));
            var says = file is not null && File.ReadAllText(file) is var text && (text.Contains("ompared by reference", StringComparison.Ordinal) || text.Contains("o structural equality", StringComparison.Ordinal));
            (writesEquality || says).ShouldBeTrue($"{type.FullName} holds an ImmutableArray and neither writes equality nor says that it has none");
        }
    }

    static IEnumerable<Type> Types() => Libraries.SelectMany(a => a.GetTypes()).Where(t => t.Namespace?.StartsWith("FactCheck", StringComparison.Ordinal) == true && !t.Name.StartsWith('<'));

    static bool IsRecord(Type type) => type.GetMethod("<Clone>$") is not null;

    static Type Outermost(Type type) => type.DeclaringType is { } outer ? Outermost(outer) : type;

    static string Name(Type type) => type.Name.Split('`')[0];
}
