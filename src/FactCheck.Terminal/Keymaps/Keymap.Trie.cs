using System.Collections.Immutable;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Keymaps;

/// <summary>A trie from key sequences to rows. Immutable, safe for any thread; looking up allocates nothing.</summary>
public sealed partial class Keymap<TCommand, TContext>
{
    readonly ImmutableArray<Dictionary<Key, Node>> _nodes;

    Keymap(ImmutableArray<Binding<TCommand, TContext>> bindings, ImmutableArray<Dictionary<Key, Node>> nodes) =>
        (Bindings, _nodes) = (bindings, nodes);

    /// <summary>The rows in the order given, each with the keys in force.</summary>
    public ImmutableArray<Binding<TCommand, TContext>> Bindings { get; }

    /// <summary>What the keys mean, exactly as typed.</summary>
    public KeyLookup<TCommand, TContext> Lookup(params ReadOnlySpan<Key> keys)
    {
        var node = 0;
        for (var i = 0; i < keys.Length; i++)
        {
            if (!_nodes[node].TryGetValue(keys[i], out var next)) return default;
            if (next.Binding is not null) return i == keys.Length - 1 ? new(KeyLookupKind.Found, next.Binding) : default;
            node = next.Children;
        }
        return new(KeyLookupKind.Pending, null);
    }

    /// <summary>The row with that name, or null.</summary>
    public Binding<TCommand, TContext>? Named(string name)
    {
        foreach (var binding in Bindings)
            if (binding.Name == name) return binding;
        return null;
    }

    readonly record struct Node(Binding<TCommand, TContext>? Binding, int Children);
}
