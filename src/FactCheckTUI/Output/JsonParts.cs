using System.Buffers;
using System.Text;
using System.Text.Json;

namespace FactCheckTUI.Output;

/// <summary>One JSON text, printed in parts while it is written: a report of a million problems is larger than any one buffer.</summary>
/// <param name="output">Where it goes. Every character beyond ASCII is escaped, so that a part never ends within one.</param>
sealed class JsonParts(TextWriter output) : IDisposable
{
    /// <summary>Bytes of a part, more or less.</summary>
    const int Part = 64 << 10;

    readonly ArrayBufferWriter<byte> _part = new(Part);
    Utf8JsonWriter? _json;

    /// <summary>What writes it.</summary>
    public Utf8JsonWriter Json => _json ??= new Utf8JsonWriter(_part, new JsonWriterOptions { Indented = true, NewLine = "\n" });

    /// <summary>Prints what was written, where it is enough for a part.</summary>
    public void Step()
    {
        if (Json.BytesPending + _part.WrittenCount >= Part) Print();
    }

    /// <summary>Prints the rest and ends the line.</summary>
    public void Dispose()
    {
        Print();
        output.WriteLine();
        Json.Dispose();
    }

    void Print()
    {
        Json.Flush();
        output.Write(Encoding.ASCII.GetString(_part.WrittenSpan));
        _part.ResetWrittenCount();
    }
}
