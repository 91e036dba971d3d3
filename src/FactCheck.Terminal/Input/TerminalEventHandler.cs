namespace FactCheck.Terminal.Input;

/// <summary>Takes one event.</summary>
public delegate void TerminalEventHandler(in TerminalEvent input);
