namespace FactCheck.Terminal.Capabilities;

/// <summary>The user's switch for right-to-left text: <c>auto | visual | visual-noshape | kitty-word | logical</c>.</summary>
public enum BidiPreference
{
    /// <summary>By what the terminal is.</summary>
    Auto,

    /// <summary><see cref="FactCheck.Text.Layout.BidiMode.Visual"/>.</summary>
    Visual,

    /// <summary><see cref="FactCheck.Text.Layout.BidiMode.VisualNoShape"/>.</summary>
    VisualNoShape,

    /// <summary><see cref="FactCheck.Text.Layout.BidiMode.KittyWord"/>.</summary>
    KittyWord,

    /// <summary><see cref="FactCheck.Text.Layout.BidiMode.Logical"/>.</summary>
    Logical,
}
