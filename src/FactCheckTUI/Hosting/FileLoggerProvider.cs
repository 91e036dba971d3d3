using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using FactCheck.Text.Safe;
using Microsoft.Extensions.Logging;

namespace FactCheckTUI.Hosting;

/// <summary>
/// Writes log lines to <c>factcheck.log</c>, never to the screen. What is logged may quote articles and file names: each entry is one line of safe
/// text, so that <c>cat</c> shows it and nothing else. A log that cannot be written is no reason to stop. Safe for any thread.
/// </summary>
sealed class FileLoggerProvider : ILoggerProvider
{
    const long MostBytes = 1 << 20;

    readonly ConcurrentDictionary<string, FileLogger> _loggers = new(StringComparer.Ordinal);
    readonly Lock _gate = new();
    readonly TimeProvider _time;
    readonly StreamWriter? _writer;

    /// <summary>Logs below <paramref name="folder"/>; a log of more than 1 MiB is put aside as <c>factcheck.1.log</c> first.</summary>
    public FileLoggerProvider(string folder, TimeProvider time)
    {
        _time = time;
        _writer = Open(folder);
    }

    /// <inheritdoc/>
    public ILogger CreateLogger(string categoryName) => _loggers.GetOrAdd(categoryName, name => new FileLogger(this, name));

    /// <inheritdoc/>
    public void Dispose()
    {
        lock (_gate) _writer?.Dispose();
    }

    internal void Write(LogLevel level, string category, string message, Exception? exception)
    {
        if (_writer is null) return;
        var time = _time.GetUtcNow().ToString("yyyy-MM-dd'T'HH:mm:ss.fff'Z'", CultureInfo.InvariantCulture);
        var line = SafeText.Line($"{time} {level} {category}: {message}{(exception is null ? "" : " " + exception)}");
        try
        {
            lock (_gate) _writer.WriteLine(line);
        }
        catch (Exception e) when (e is IOException or ObjectDisposedException)
        {
            // A full disk must not end the annotator's work for the sake of the log.
        }
    }

    static StreamWriter? Open(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
            var path = Path.Combine(folder, "factcheck.log");
            if (new FileInfo(path) is { Exists: true, Length: > MostBytes }) File.Move(path, Path.Combine(folder, "factcheck.1.log"), overwrite: true);
            var stream = new FileStream(path, FileMode.Append, FileAccess.Write, FileShare.ReadWrite);
            return new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)) { AutoFlush = true, NewLine = "\n" };
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }
}
