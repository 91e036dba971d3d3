using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Widgets;

/// <summary>One piece of a status bar.</summary>
/// <param name="Text">What it says; nothing is drawn for an empty one.</param>
/// <param name="Priority">Where room is short, the lowest is cut or left out first.</param>
/// <param name="Style">Its style on the bar; null: the bar's own.</param>
public readonly record struct StatusSegment(string Text, int Priority = 0, Style? Style = null);
