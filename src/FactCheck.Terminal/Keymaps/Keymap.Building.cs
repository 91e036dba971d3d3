using System.Collections.Immutable;
using FactCheck.Terminal.Input;

namespace FactCheck.Terminal.Keymaps;

/// <content>Building the trie and finding what is wrong.</content>
public sealed partial class Keymap<TCommand, TContext>
{
    internal sealed class Builder
    {
        readonly List<Dictionary<Key, Node>> _nodes = [[]];
        readonly ImmutableArray<KeymapProblem>.Builder _problems = ImmutableArray.CreateBuilder<KeymapProblem>();

        internal KeymapBuild<TCommand, TContext> Build(
            IEnumerable<Binding<TCommand, TContext>> bindings,
            IReadOnlyDictionary<string, IReadOnlyList<string>> remap)
        {
            var rows = DistinctNames(bindings);
            ReportUnknown(rows, remap);
            var bound = new Binding<TCommand, TContext>[rows.Count];
            // The user's own keys first: they win over the defaults of other commands.
            for (var i = 0; i < rows.Count; i++)
                if (remap.TryGetValue(rows[i].Name, out var keys)) bound[i] = Bind(rows[i].WithKeys(Parse(rows[i], keys)));
            for (var i = 0; i < rows.Count; i++)
                bound[i] ??= Bind(rows[i]);
            return new(new Keymap<TCommand, TContext>([.. bound], [.. _nodes]), _problems.ToImmutable());
        }

        List<Binding<TCommand, TContext>> DistinctNames(IEnumerable<Binding<TCommand, TContext>> bindings)
        {
            var rows = new List<Binding<TCommand, TContext>>();
            var names = new HashSet<string>(StringComparer.Ordinal);
            foreach (var row in bindings)
            {
                if (names.Add(row.Name)) rows.Add(row);
                else Report(KeymapProblemKind.DuplicateName, row.Name,
                    $"Two commands are named '{row.Name}'; the later one is left out. Rename one of them.");
            }
            return rows;
        }

        void ReportUnknown(List<Binding<TCommand, TContext>> rows, IReadOnlyDictionary<string, IReadOnlyList<string>> remap)
        {
            foreach (var name in remap.Keys.Order(StringComparer.Ordinal))
            {
                if (rows.Exists(row => row.Name == name)) continue;
                var nearest = NearestName.Find(name, rows.Select(row => row.Name));
                var hint = nearest is null ? "Take the name from the help screen." : $"Did you mean '{nearest}'?";
                Report(KeymapProblemKind.UnknownCommand, name, $"No command is named '{name}', so its keys are not bound. {hint}");
            }
        }

        ImmutableArray<KeySequence> Parse(Binding<TCommand, TContext> row, IReadOnlyList<string> texts)
        {
            var keys = ImmutableArray.CreateBuilder<KeySequence>(texts.Count);
            foreach (var text in texts)
            {
                if (KeySequence.TryParse(text, out var sequence)) keys.Add(sequence);
                else Report(KeymapProblemKind.BadKeys, row.Name,
                    $"'{text}' for the command '{row.Name}' is no sequence of keys. "
                    + "Write keys such as x, C-s, A-x, S-Left, Enter or F1, parted by spaces.");
            }
            return keys.ToImmutable();
        }

        Binding<TCommand, TContext> Bind(Binding<TCommand, TContext> row)
        {
            var free = row.Keys.Where(keys => IsFree(keys, row)).Distinct().ToImmutableArray();
            var bound = free.Length == row.Keys.Length ? row : row.WithKeys(free);
            foreach (var keys in free) Insert(keys.Keys, bound);
            return bound;
        }

        bool IsFree(KeySequence sequence, Binding<TCommand, TContext> row)
        {
            var node = 0;
            var keys = sequence.Keys;
            for (var i = 0; i < keys.Length; i++)
            {
                if (!_nodes[node].TryGetValue(keys[i], out var next)) return true;
                if (next.Binding is not null)
                {
                    var kind = i == keys.Length - 1 ? KeymapProblemKind.DuplicateKeys : KeymapProblemKind.PrefixKeys;
                    ReportConflict(sequence, row, next.Binding, kind);
                    return false;
                }
                node = next.Children;
            }
            ReportConflict(sequence, row, FirstBelow(node), KeymapProblemKind.PrefixKeys);
            return false;
        }

        void ReportConflict(KeySequence sequence, Binding<TCommand, TContext> row, Binding<TCommand, TContext> other, KeymapProblemKind kind)
        {
            var what = kind == KeymapProblemKind.DuplicateKeys
                ? $"are already the keys of '{other.Name}'"
                : $"and the keys of '{other.Name}' begin alike";
            Report(kind, row.Name,
                $"The keys '{sequence}' of the command '{row.Name}' {what}; '{row.Name}' goes without them. Give one of the two other keys.");
        }

        Binding<TCommand, TContext> FirstBelow(int node)
        {
            var first = _nodes[node].Values.First();
            return first.Binding ?? FirstBelow(first.Children);
        }

        void Insert(ReadOnlySpan<Key> keys, Binding<TCommand, TContext> row)
        {
            var node = 0;
            foreach (var key in keys[..^1])
            {
                if (!_nodes[node].TryGetValue(key, out var next))
                {
                    next = new Node(null, _nodes.Count);
                    _nodes[node].Add(key, next);
                    _nodes.Add([]);
                }
                node = next.Children;
            }
            _nodes[node].Add(keys[^1], new Node(row, 0));
        }

        void Report(KeymapProblemKind kind, string name, string message) => _problems.Add(new KeymapProblem(kind, name, message));
    }
}
