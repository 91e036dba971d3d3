namespace FactCheck.Terminal.Keymaps;

/// <summary>What a keymap knows about a sequence of keys.</summary>
public enum KeyLookupKind : byte
{
    /// <summary>Nothing starts with it.</summary>
    None,

    /// <summary>It starts a longer sequence.</summary>
    Pending,

    /// <summary>It is bound.</summary>
    Found,
}
