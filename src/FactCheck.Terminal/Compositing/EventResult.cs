namespace FactCheck.Terminal.Compositing;

/// <summary>What a layer did with an event.</summary>
public enum EventResult : byte
{
    /// <summary>Nothing: the next layer below may have it.</summary>
    Ignored,

    /// <summary>It was dealt with; a frame follows.</summary>
    Handled,
}
