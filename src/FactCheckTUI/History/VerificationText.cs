using System.Globalization;
using FactCheckTUI.Output;

namespace FactCheckTUI.History;

/// <summary>Prints for people what came of verifying journals.</summary>
static class VerificationText
{
    /// <summary>Prints every layer and a sum.</summary>
    public static void Print(SafeConsole console, IReadOnlyList<VerifiedLayer> layers)
    {
        foreach (var layer in layers) Print(console, layer);
        var broken = layers.Count(layer => !layer.IsWhole);
        var sum = broken == 0 ? "all whole" : $"{broken} with problems";
        console.Line($"{Amount.Of(layers.Count, "layer")}: {sum}.", broken == 0 ? Tone.Good : Tone.Bad);
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
