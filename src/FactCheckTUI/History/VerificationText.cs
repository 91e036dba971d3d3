using System.Globalization;
using FactCheckTUI.Output;

namespace FactCheckTUI.History;

/// <summary>Prints for people what came of verifying journals.</summary>
static class VerificationText
{
    const int MostNamed = 3;

    /// <summary>Prints every layer that has a journal, and sums.</summary>
    public static void Print(SafeConsole console, IReadOnlyList<VerifiedLayer> layers)
    {
        var unwritten = layers.Where(layer => layer.IsUnwritten).ToList();
        foreach (var layer in layers.Except(unwritten)) Print(console, layer);
        if (unwritten.Count > 0)
        {
            var named = string.Join("; ", unwritten.Take(MostNamed).Select(layer => layer.Log.Layer));
            var more = unwritten.Count > MostNamed ? "; …" : "";
            console.Paragraph($"{Amount.Of(unwritten.Count, "layer")} without a journal, brought along or {(unwritten.Count == 1 ? "its journal" : "their journals")} deleted: {named}{more}", Tone.Warning, hanging: 2);
        }
        var (written, broken) = (layers.Count - unwritten.Count, layers.Count(layer => !layer.IsWhole));
        if (written == 0) console.Line("There is no journal to verify.");
        else console.Line($"{Amount.Of(written, "journal")}: {(broken == 0 ? "all whole" : $"{broken} with problems")}.", broken == 0 ? Tone.Good : Tone.Bad);
    }

    static void Print(SafeConsole console, VerifiedLayer layer)
    {
        console.Write(layer.Log.Layer.ToString(), Tone.Strong);
        console.Line(string.Create(CultureInfo.InvariantCulture, $": {Amount.Of(layer.Log.Reading.Lines.Length, "line")}, {Amount.Of(layer.Verification.Replayed, "revision")} replayed"));
        foreach (var problem in layer.Verification.Problems)
        {
            console.Write("  error    ", Tone.Bad);
            console.Write($"{problem.Code}  ", Tone.Faint);
            console.Line(problem.Message);
        }
        foreach (var remark in layer.Verification.Remarks)
        {
            console.Write("  note     ", Tone.Warning);
            console.Line(remark);
        }
        if (!layer.Log.Reading.Lines.IsEmpty) console.Line($"  head     {layer.Head}");
    }
}
