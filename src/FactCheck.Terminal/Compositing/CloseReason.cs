namespace FactCheck.Terminal.Compositing;

/// <summary>Why the application is about to leave the screen.</summary>
public enum CloseReason
{
    /// <summary>It was asked to stop.</summary>
    Stopped,

    /// <summary>The terminal is gone (SIGHUP, closed connection): nothing can be shown or asked any more.</summary>
    HangUp,

    /// <summary>SIGTERM, SIGINT or SIGQUIT from outside.</summary>
    Terminated,
}
