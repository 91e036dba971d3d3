using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Widgets;

/// <summary>Which option a key press means.</summary>
static class OptionKeys
{
    /// <summary>Index of the option with that key, on any keyboard layout; -1 where there is none.</summary>
    internal static int Find(ReadOnlySpan<ChoiceOption> options, in TerminalEvent input)
    {
        var exact = IndexOf(options, input.Key);
        if (exact < 0 && input.BaseLayoutKey is { } place) exact = IndexOf(options, place);
        if (exact >= 0) return exact;
        foreach (var latin in LatinFallback.Of(input.Key.Code))
            if (IndexOf(options, input.Key with { Code = latin }) is var index and >= 0) return index;
        return -1;
    }

    static int IndexOf(ReadOnlySpan<ChoiceOption> options, Key key)
    {
        for (var i = 0; i < options.Length; i++)
            if (options[i].Key == key && key != default) return i;
        return -1;
    }
}
