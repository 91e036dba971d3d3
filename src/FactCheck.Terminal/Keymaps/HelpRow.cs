namespace FactCheck.Terminal.Keymaps;

/// <summary>One line of the help.</summary>
/// <param name="Keys">All keys of the command, <c>x, Delete</c>; empty where it has none.</param>
/// <param name="Name">Name of the command.</param>
/// <param name="Description">What it does.</param>
/// <param name="DisabledReason">Why it is impossible now; null where it is possible or no context was given.</param>
public readonly record struct HelpRow(string Keys, string Name, string Description, string? DisabledReason);
