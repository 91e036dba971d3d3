namespace FactCheck.Terminal.Keymaps;

/// <summary>Something wrong with a keymap.</summary>
/// <param name="Kind">What.</param>
/// <param name="Name">Name of the command concerned, as written.</param>
/// <param name="Message">What was found and what to do, for the user.</param>
public readonly record struct KeymapProblem(KeymapProblemKind Kind, string Name, string Message);
