namespace FactCheck.Terminal.Widgets;

/// <summary>One row of a <see cref="Picker"/>; made safe when it is drawn.</summary>
/// <param name="Text">What is shown, and found by.</param>
/// <param name="Right">Shown at the right edge.</param>
/// <param name="Name">Found by this too, without being shown.</param>
/// <param name="DisabledReason">Why it cannot be taken now; null where it can.</param>
public readonly record struct PickerRow(string Text, string Right, string Name, string? DisabledReason = null);
