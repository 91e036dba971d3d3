using System.Collections.Immutable;

namespace FactCheck.Terminal.Keymaps;

/// <summary>One row of a keymap: which keys do what, in words. Keymap, help, footer and palette are made from these rows.</summary>
/// <typeparam name="TCommand">What a screen carries out; an enum or a record.</typeparam>
/// <typeparam name="TContext">What decides whether the command is possible now: a screen's state.</typeparam>
public sealed class Binding<TCommand, TContext>
{
    /// <summary>A row.</summary>
    /// <param name="command">What the keys do.</param>
    /// <param name="name">Stable name for configuration: lower-case words joined by hyphens.</param>
    /// <param name="keys">Sequences in text form (<see cref="KeySequence.Parse"/>), the one to show first; none for a command of the palette
    /// only.</param>
    /// <param name="description">What it does, for the help; a phrase without a full stop.</param>
    /// <param name="group">Heading in the help.</param>
    /// <exception cref="FormatException">One of <paramref name="keys"/> is no sequence of keys.</exception>
    public Binding(TCommand command, string name, ReadOnlySpan<string> keys, string description, string group)
    {
        ArgumentException.ThrowIfNullOrEmpty(name);
        (Command, Name, Description, Group) = (command, name, description, group);
        var sequences = ImmutableArray.CreateBuilder<KeySequence>(keys.Length);
        foreach (var key in keys) sequences.Add(KeySequence.Parse(key));
        Keys = sequences.MoveToImmutable();
    }

    Binding(Binding<TCommand, TContext> other, ImmutableArray<KeySequence> keys)
    {
        (Command, Name, Description, Group, Keys) = (other.Command, other.Name, other.Description, other.Group, keys);
        (Hint, HintPriority, DisabledReason) = (other.Hint, other.HintPriority, other.DisabledReason);
    }

    /// <summary>What the keys do.</summary>
    public TCommand Command { get; }

    /// <summary>Stable name for configuration.</summary>
    public string Name { get; }

    /// <summary>Sequences that start the command, the one to show first.</summary>
    public ImmutableArray<KeySequence> Keys { get; }

    /// <summary>What it does, for the help.</summary>
    public string Description { get; }

    /// <summary>Heading in the help.</summary>
    public string Group { get; }

    /// <summary>One or two words for the footer; null keeps the row out of it.</summary>
    public string? Hint { get; init; }

    /// <summary>Which hints stay in a narrow footer: the highest first. Default 0.</summary>
    public int HintPriority { get; init; }

    /// <summary>Why the command is impossible now, as a sentence for the user, or null where it is possible. Default: always possible.</summary>
    public Func<TContext, string?>? DisabledReason { get; init; }

    /// <summary>The same row with other keys.</summary>
    public Binding<TCommand, TContext> WithKeys(ImmutableArray<KeySequence> keys) => new(this, keys);
}
