namespace FactCheck.Text.Layout;

/// <summary>Where an arrow key points.</summary>
public enum VisualDirection
{
    /// <summary>Towards lower columns.</summary>
    Left,

    /// <summary>Towards higher columns.</summary>
    Right,
}
