namespace FactCheck.Agreement.Resampling;

/// <summary>Collects the sums of documents in ascending order, most of them zero.</summary>
sealed class DocumentSumsBuilder(int documents)
{
    readonly List<int> _slots = [];
    readonly List<double> _amounts = [];
    readonly int[] _starts = new int[documents + 1];
    readonly List<int> _latest = [];
    int _current;

    /// <summary>Adds to a sum of a document; documents may not go back.</summary>
    internal void Add(int document, int slot, double amount)
    {
        if (document < _current) throw new InvalidOperationException("Sums are added document by document, in ascending order.");
        while (_current < document) _starts[++_current] = _slots.Count;
        if (amount == 0) return;
        while (_latest.Count <= slot) _latest.Add(-1);
        if (_latest[slot] >= _starts[_current])
        {
            _amounts[_latest[slot]] += amount;
            return;
        }
        _latest[slot] = _slots.Count;
        _slots.Add(slot);
        _amounts.Add(amount);
    }

    internal DocumentSums Build(int width, Func<ReadOnlySpan<double>, Score> evaluate)
    {
        while (_current < documents) _starts[++_current] = _slots.Count;
        return new DocumentSums(width, _starts, [.. _slots], [.. _amounts], evaluate);
    }
}
