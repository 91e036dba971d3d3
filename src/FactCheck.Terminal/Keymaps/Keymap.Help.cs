using System.Collections.Immutable;

namespace FactCheck.Terminal.Keymaps;

/// <content>What the help screen, the footer and the documentation are made from.</content>
public sealed partial class Keymap<TCommand, TContext>
{
    /// <summary>Every row, grouped; groups in the order of their first row. With the reasons why commands are impossible.</summary>
    public ImmutableArray<HelpGroup> Help(TContext context) => Help(row => row.DisabledReason?.Invoke(context));

    /// <summary>As <see cref="Help(TContext)"/>, without reasons: for documentation.</summary>
    public ImmutableArray<HelpGroup> Help() => Help(_ => null);

    /// <summary>Hints of the rows that have one, have keys and are possible now, in the order of the keymap.</summary>
    public ImmutableArray<KeyHint> Hints(TContext context)
    {
        var hints = ImmutableArray.CreateBuilder<KeyHint>();
        foreach (var row in Bindings)
        {
            if (row.Hint is null || row.Keys.IsEmpty || row.DisabledReason?.Invoke(context) is not null) continue;
            hints.Add(new KeyHint(row.Keys[0].ToString(), row.Hint, row.HintPriority));
        }
        return hints.ToImmutable();
    }

    ImmutableArray<HelpGroup> Help(Func<Binding<TCommand, TContext>, string?> reason)
    {
        HelpRow Row(Binding<TCommand, TContext> row) => new(string.Join(", ", row.Keys), row.Name, row.Description, reason(row));
        return [.. Bindings.GroupBy(row => row.Group, StringComparer.Ordinal).Select(group => new HelpGroup(group.Key, [.. group.Select(Row)]))];
    }
}
