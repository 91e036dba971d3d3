using Microsoft.Extensions.Logging;

namespace FactCheckTUI.Hosting;

/// <summary>Logs of one category, from Information up.</summary>
sealed class FileLogger(FileLoggerProvider provider, string category) : ILogger
{
    /// <inheritdoc/>
    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    /// <inheritdoc/>
    public bool IsEnabled(LogLevel logLevel) => logLevel is >= LogLevel.Information and < LogLevel.None;

    /// <inheritdoc/>
    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel)) provider.Write(logLevel, category, formatter(state, exception), exception);
    }
}
