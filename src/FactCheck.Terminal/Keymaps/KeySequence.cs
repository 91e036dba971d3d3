using System.Collections.Immutable;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Keymaps;

/// <summary>
/// One or more keys pressed one after the other; written with spaces between: <c>g g</c>, <c>C-s</c>. Structural equality. <c>default</c> holds
/// no key.
/// </summary>
public readonly struct KeySequence : IEquatable<KeySequence>
{
    readonly ImmutableArray<Key> _keys;

    /// <summary>The sequence of these keys.</summary>
    /// <exception cref="ArgumentException">There are none.</exception>
    public KeySequence(params ReadOnlySpan<Key> keys)
    {
        if (keys.IsEmpty) throw new ArgumentException("A key sequence needs at least one key.", nameof(keys));
        _keys = [.. keys];
    }

    /// <summary>The keys in order.</summary>
    public ReadOnlySpan<Key> Keys => _keys.AsSpan();

    /// <summary>Reads keys parted by spaces.</summary>
    /// <returns>False where one of them is no key, or there is none.</returns>
    public static bool TryParse(string text, out KeySequence sequence)
    {
        ArgumentNullException.ThrowIfNull(text);
        sequence = default;
        var keys = ImmutableArray.CreateBuilder<Key>();
        foreach (var part in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!Key.TryParse(part, out var key)) return false;
            keys.Add(key);
        }
        if (keys.Count == 0) return false;
        sequence = new KeySequence(keys.ToArray());
        return true;
    }

    /// <summary>As <see cref="TryParse"/>, for sequences written in code.</summary>
    /// <exception cref="FormatException">It is no sequence of keys.</exception>
    public static KeySequence Parse(string text) =>
        TryParse(text, out var sequence)
            ? sequence
            : throw new FormatException($"'{text}' is no sequence of keys; expected keys such as x, C-s or Enter, parted by spaces.");

    /// <inheritdoc/>
    public bool Equals(KeySequence other) => Keys.SequenceEqual(other.Keys);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is KeySequence other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var key in Keys) hash.Add(key);
        return hash.ToHashCode();
    }

    /// <summary>The text form; <see cref="TryParse"/> gives the same sequence back.</summary>
    public override string ToString() => _keys.IsDefault ? "" : string.Join(' ', _keys);

    /// <summary>Same keys in the same order.</summary>
    public static bool operator ==(KeySequence left, KeySequence right) => left.Equals(right);

    /// <summary>Different keys.</summary>
    public static bool operator !=(KeySequence left, KeySequence right) => !left.Equals(right);
}
