namespace FactCheck.JsonSchema.Json;

/// <summary>Equality of JSON values as the specification has it (Core 4.2.2): numbers by value, members in any order.</summary>
internal static class JsonEquality
{
    /// <summary>Above this, members are matched by sorting instead of one by one.</summary>
    const int ManyMembers = 32;

    public static bool Equal(JsonTape a, int i, JsonTape b, int j)
    {
        ref readonly var left = ref a.Nodes[i];
        ref readonly var right = ref b.Nodes[j];
        if (IsText(left.Kind) && IsText(right.Kind)) return a.Text(i).SequenceEqual(b.Text(j));
        if (left.Kind != right.Kind) return false;
        switch (left.Kind)
        {
            case JsonKind.Number:
                if (left.IsSmallInteger && right.IsSmallInteger) return left.Key == right.Key;
                return new ExactNumber(a.Text(i)).Equals(new ExactNumber(b.Text(j)));
            case JsonKind.Array:
                return left.Length == right.Length && ItemsEqual(a, i, b, j);
            case JsonKind.Object:
                return left.Length == right.Length && (left.Length > ManyMembers ? SortedMembersEqual(a, i, b, j) : MembersEqual(a, i, b, j));
            default:
                return true;
        }
    }

    /// <summary>Equal values have equal hashes.</summary>
    public static int Hash(JsonTape tape, int node)
    {
        ref readonly var n = ref tape.Nodes[node];
        var hash = 17;
        switch (n.Kind)
        {
            case JsonKind.Number:
                return new ExactNumber(tape.Text(node)).Hash();
            case JsonKind.String or JsonKind.Name:
                return Utf8Key.Of(tape.Text(node)).GetHashCode();
            case JsonKind.Array:
                for (var i = node + 1; i < n.StartOrEnd; i = tape.Next(i)) hash = hash * 31 + Hash(tape, i);
                return hash;
            case JsonKind.Object:
                for (var i = node + 1; i < n.StartOrEnd; i = tape.Next(i + 1)) hash += tape.Nodes[i].Key.GetHashCode() * 486187739 ^ Hash(tape, i + 1);
                return hash;
            default:
                return (int)n.Kind;
        }
    }

    static bool IsText(JsonKind kind) => kind is JsonKind.String or JsonKind.Name;

    static bool ItemsEqual(JsonTape a, int i, JsonTape b, int j)
    {
        var end = a.Next(i);
        for (int x = i + 1, y = j + 1; x < end; x = a.Next(x), y = b.Next(y))
            if (!Equal(a, x, b, y)) return false;
        return true;
    }

    static bool MembersEqual(JsonTape a, int i, JsonTape b, int j)
    {
        var end = a.Next(i);
        for (var name = i + 1; name < end; name = a.Next(name + 1))
        {
            var other = b.Find(j, a.Nodes[name].Key, a.Text(name));
            if (other < 0 || !Equal(a, name + 1, b, other)) return false;
        }
        return true;
    }

    static bool SortedMembersEqual(JsonTape a, int i, JsonTape b, int j)
    {
        var left = Sorted(a, i);
        var right = Sorted(b, j);
        for (var n = 0; n < left.Length; n++)
            if (!a.Text(left[n]).SequenceEqual(b.Text(right[n])) || !Equal(a, left[n] + 1, b, right[n] + 1)) return false;
        return true;
    }

    static int[] Sorted(JsonTape tape, int obj)
    {
        var names = new int[tape.ChildCount(obj)];
        var name = obj + 1;
        for (var n = 0; n < names.Length; n++, name = tape.Next(name + 1)) names[n] = name;
        Array.Sort(names, (x, y) => tape.Text(x).SequenceCompareTo(tape.Text(y)));
        return names;
    }
}
