using System.Text.Json;

namespace FactCheck.Workbench.Tests.Driving;

/// <summary>A span as it stands in a standoff file, read without the program's own reader.</summary>
sealed record SavedSpan(string Id, string Label, int Start, int End, string Quote)
{
    public static IReadOnlyList<SavedSpan> Read(string file)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(file));
        return
        [
            .. document.RootElement.GetProperty("spans").EnumerateArray().Select(s => new SavedSpan(
                s.GetProperty("id").GetString()!,
                s.GetProperty("label").GetString()!,
                s.GetProperty("start").GetInt32(),
                s.GetProperty("end").GetInt32(),
                s.GetProperty("quote").GetString()!)),
        ];
    }
}
