using System.Collections.Immutable;

namespace FactCheck.Testing.Pty;

/// <summary>Variables for <see cref="PtyOptions.Environment"/>.</summary>
public static class PtyEnvironment
{
    /// <summary>The variables given.</summary>
    public static ImmutableDictionary<string, string> Of(params (string Name, string Value)[] variables) => variables.ToImmutableDictionary(variable => variable.Name, variable => variable.Value);
}
