using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Keymaps;

/// <summary>
/// Follows keys through a keymap as they are typed. A key that has no binding of its own is tried as the key in the same place on a US-QWERTY
/// keyboard, so that commands work on Arabic, Hebrew, Cyrillic, Greek and Thai layouts. Not thread-safe.
/// </summary>
public sealed class KeyMatcher<TCommand, TContext>
{
    const int LongestSequence = 8;

    readonly Key[] _keys = new Key[LongestSequence];
    int _count;

    /// <summary>Starts with nothing typed.</summary>
    public KeyMatcher(Keymap<TCommand, TContext> keymap)
    {
        ArgumentNullException.ThrowIfNull(keymap);
        Keymap = keymap;
    }

    /// <summary>Where keys are looked up.</summary>
    public Keymap<TCommand, TContext> Keymap { get; }

    /// <summary>The keys of a sequence typed in part, to show in the status bar; empty where none is.</summary>
    public ReadOnlySpan<Key> Pending => _keys.AsSpan(0, _count);

    /// <summary>Takes one key press. After <see cref="KeyLookupKind.Found"/> and <see cref="KeyLookupKind.None"/> nothing is pending.</summary>
    public KeyLookup<TCommand, TContext> Match(in TerminalEvent input)
    {
        if (input.Kind != TerminalEventKind.Key || _count == LongestSequence) return Forget();
        var found = Try(input.Key);
        if (found.Kind == KeyLookupKind.None && input.BaseLayoutKey is { } place) found = Try(place);
        if (found.Kind == KeyLookupKind.None)
        {
            foreach (var latin in LatinFallback.Of(input.Key.Code))
            {
                found = Try(input.Key with { Code = latin });
                if (found.Kind != KeyLookupKind.None) break;
            }
        }
        if (found.Kind == KeyLookupKind.Pending) _count++;
        else _count = 0;
        return found;
    }

    /// <summary>Forgets a sequence typed in part.</summary>
    public void Reset() => _count = 0;

    KeyLookup<TCommand, TContext> Try(Key key)
    {
        _keys[_count] = key;
        return Keymap.Lookup(_keys.AsSpan(0, _count + 1));
    }

    KeyLookup<TCommand, TContext> Forget()
    {
        _count = 0;
        return default;
    }
}
