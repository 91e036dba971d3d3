namespace FactCheck.Text.Layout;

/// <summary>How right-to-left text is handed to the terminal.</summary>
public enum BidiMode
{
    /// <summary>Visual order with Arabic letters shaped: the default.</summary>
    Visual,

    /// <summary>Visual order, letters as they stand in the text (the terminal shapes).</summary>
    VisualNoShape,

    /// <summary>Words in visual order, letters within a word in logical order and unshaped (kitty reverses them itself).</summary>
    KittyWord,

    /// <summary>Logical order: the terminal reorders.</summary>
    Logical,
}
