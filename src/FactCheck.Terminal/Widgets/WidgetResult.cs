namespace FactCheck.Terminal.Widgets;

/// <summary>What a widget that asks something did with an event.</summary>
public enum WidgetResult : byte
{
    /// <summary>Nothing.</summary>
    Ignored,

    /// <summary>It changed; a frame follows.</summary>
    Handled,

    /// <summary>The user is done: the answer holds.</summary>
    Accepted,

    /// <summary>The user changed their mind: nothing holds.</summary>
    Cancelled,
}
