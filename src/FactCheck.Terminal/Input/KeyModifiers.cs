namespace FactCheck.Terminal.Input;

/// <summary>Modifier keys held with a key. Shift is reported only for keys that have no shifted character (<c>S-Tab</c>, <c>S-Left</c>).</summary>
[Flags]
public enum KeyModifiers : byte
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Shift.</summary>
    Shift = 1,

    /// <summary>Alt or Meta.</summary>
    Alt = 2,

    /// <summary>Control.</summary>
    Control = 4,
}
