namespace FactCheck.Terminal.Widgets;

/// <summary>Whether keys go to a part of the screen.</summary>
public enum FocusState : byte
{
    /// <summary>They go elsewhere.</summary>
    Unfocused,

    /// <summary>They go here.</summary>
    Focused,
}
