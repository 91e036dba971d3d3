using System.Collections.Immutable;

namespace FactCheck.Terminal.Keymaps;

/// <summary>The help of one group of commands. No structural equality.</summary>
public sealed class HelpGroup
{
    internal HelpGroup(string name, ImmutableArray<HelpRow> rows) => (Name, Rows) = (name, rows);

    /// <summary>Heading.</summary>
    public string Name { get; }

    /// <summary>In the order of the keymap.</summary>
    public ImmutableArray<HelpRow> Rows { get; }
}
