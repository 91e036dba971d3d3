namespace FactCheck.Terminal.Input;

/// <summary>What a <see cref="TerminalEvent"/> reports.</summary>
public enum TerminalEventKind : byte
{
    /// <summary>A key was pressed or repeated.</summary>
    Key,

    /// <summary>Text came as one bracketed paste.</summary>
    Paste,

    /// <summary>A mouse button, the wheel or a drag.</summary>
    Mouse,

    /// <summary>The window gained the focus.</summary>
    FocusIn,

    /// <summary>The window lost the focus.</summary>
    FocusOut,

    /// <summary>The terminal has a new size.</summary>
    Resize,
}
