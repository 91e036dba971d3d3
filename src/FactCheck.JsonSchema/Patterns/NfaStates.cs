namespace FactCheck.JsonSchema.Patterns;

/// <summary>The states that an <see cref="Nfa"/> is in at once: a sparse set, cleared in constant time.</summary>
internal sealed class NfaStates
{
    int[] _members = [];
    int[] _places = [];
    int[] _stack = [];

    public int Count { get; private set; }

    /// <summary>True once a match was reached.</summary>
    public bool Matches { get; private set; }

    public ReadOnlySpan<int> Members => _members.AsSpan(0, Count);

    public void Clear(int size)
    {
        if (_places.Length < size)
        {
            _members = new int[size];
            _places = new int[size];
            _stack = new int[size * 2 + 2];
        }
        (Count, Matches) = (0, false);
    }

    /// <summary>Adds a state and all that can be reached from it without reading.</summary>
    public void Add(Nfa nfa, int state, Edges edges)
    {
        var depth = 0;
        _stack[depth++] = state;
        while (depth > 0)
        {
            var at = _stack[--depth];
            if (_places[at] < Count && _members[_places[at]] == at) continue;
            (_members[Count], _places[at]) = (at, Count);
            Count++;
            var node = nfa.State(at);
            switch (node.Kind)
            {
                case NfaKind.Match:
                    Matches = true;
                    break;
                case NfaKind.Split:
                    _stack[depth++] = node.Other;
                    _stack[depth++] = node.Next;
                    break;
                case NfaKind.AtStart when edges.HasFlag(Edges.Start):
                case NfaKind.AtEnd when edges.HasFlag(Edges.End):
                    _stack[depth++] = node.Next;
                    break;
            }
        }
    }
}
