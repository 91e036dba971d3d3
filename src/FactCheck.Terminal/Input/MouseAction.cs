namespace FactCheck.Terminal.Input;

/// <summary>What the mouse did.</summary>
public enum MouseAction : byte
{
    /// <summary>The left button went down.</summary>
    Press,

    /// <summary>Moved with the left button down.</summary>
    Drag,

    /// <summary>The left button went up.</summary>
    Release,

    /// <summary>Wheel away from the user.</summary>
    WheelUp,

    /// <summary>Wheel towards the user.</summary>
    WheelDown,

    /// <summary>Any other button or motion.</summary>
    Other,
}
