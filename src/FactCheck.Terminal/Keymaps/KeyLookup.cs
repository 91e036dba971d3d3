namespace FactCheck.Terminal.Keymaps;

/// <summary>Outcome of looking keys up. A struct, so that a key press allocates nothing.</summary>
/// <param name="Kind">Which of the three.</param>
/// <param name="Binding">The row; null unless <see cref="KeyLookupKind.Found"/>.</param>
public readonly record struct KeyLookup<TCommand, TContext>(KeyLookupKind Kind, Binding<TCommand, TContext>? Binding);
