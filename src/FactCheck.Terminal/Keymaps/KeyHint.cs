namespace FactCheck.Terminal.Keymaps;

/// <summary>One hint of the footer: <c>x delete</c>.</summary>
/// <param name="Keys">The key to press.</param>
/// <param name="Label">What it does, in a word or two.</param>
/// <param name="Priority">Higher ones stay in a narrow footer.</param>
public readonly record struct KeyHint(string Keys, string Label, int Priority);
