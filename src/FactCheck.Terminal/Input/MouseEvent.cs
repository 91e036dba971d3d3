namespace FactCheck.Terminal.Input;

/// <summary>A mouse report (SGR 1006), cells from 0 at the top left.</summary>
public readonly record struct MouseEvent(MouseAction Action, int Column, int Row, KeyModifiers Modifiers);
