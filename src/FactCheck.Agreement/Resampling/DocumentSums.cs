namespace FactCheck.Agreement.Resampling;

/// <summary>
/// A measure as a function of sums over documents, so that a resample of documents costs additions only: no text is compared again. Immutable
/// and safe for use by several threads; a class, for it has no structural equality.
/// </summary>
public sealed class DocumentSums
{
    readonly int[] _starts;
    readonly int[] _slots;
    readonly double[] _amounts;
    readonly Func<ReadOnlySpan<double>, Score> _evaluate;

    internal DocumentSums(int width, int[] starts, int[] slots, double[] amounts, Func<ReadOnlySpan<double>, Score> evaluate)
    {
        Width = width;
        (_starts, _slots, _amounts, _evaluate) = (starts, slots, amounts, evaluate);
    }

    /// <summary>Documents to draw from.</summary>
    public int Documents => _starts.Length - 1;

    /// <summary>Sums that each document has.</summary>
    public int Width { get; }

    /// <summary>A measure of your own.</summary>
    /// <param name="rows">For each document its sums, all of one length.</param>
    /// <param name="evaluate">The measure of the summed rows; a pure function.</param>
    /// <exception cref="ArgumentException">The rows have unequal lengths.</exception>
    public static DocumentSums Of(IReadOnlyList<IReadOnlyList<double>> rows, Func<ReadOnlySpan<double>, Score> evaluate)
    {
        ArgumentNullException.ThrowIfNull(rows);
        ArgumentNullException.ThrowIfNull(evaluate);
        var width = rows.Count == 0 ? 0 : rows[0].Count;
        var sums = new DocumentSumsBuilder(rows.Count);
        for (var document = 0; document < rows.Count; document++)
        {
            if (rows[document].Count != width)
                throw new ArgumentException($"Document {document} has {rows[document].Count} sums where document 0 has {width}.", nameof(rows));
            for (var slot = 0; slot < width; slot++) sums.Add(document, slot, rows[document][slot]);
        }
        return sums.Build(width, evaluate);
    }

    /// <summary>The mean of several measures of the same documents, for example of all pairs of annotators; undefined ones are left out.</summary>
    /// <param name="parts">All over the same documents in the same order.</param>
    /// <param name="undefined">Why there is no mean where none of them is defined, a sentence without its full stop.</param>
    /// <exception cref="ArgumentException">The parts have unequal numbers of documents.</exception>
    public static DocumentSums MeanOf(IReadOnlyList<DocumentSums> parts, string undefined)
    {
        ArgumentNullException.ThrowIfNull(parts);
        if (parts.Count == 1) return parts[0];
        var documents = parts.Count == 0 ? 0 : parts[0].Documents;
        if (parts.FirstOrDefault(part => part.Documents != documents) is { } other)
            throw new ArgumentException($"One measure is over {documents} documents and another over {other.Documents}.", nameof(parts));
        var sums = new DocumentSumsBuilder(documents);
        var offsets = new int[parts.Count + 1];
        for (var part = 0; part < parts.Count; part++) offsets[part + 1] = offsets[part] + parts[part].Width;
        for (var document = 0; document < documents; document++)
            for (var part = 0; part < parts.Count; part++)
                for (var i = parts[part]._starts[document]; i < parts[part]._starts[document + 1]; i++)
                    sums.Add(document, offsets[part] + parts[part]._slots[i], parts[part]._amounts[i]);
        return sums.Build(offsets[^1], totals =>
        {
            double sum = 0;
            var defined = 0;
            for (var part = 0; part < parts.Count; part++)
            {
                if (parts[part]._evaluate(totals[offsets[part]..offsets[part + 1]]).Value is not { } value) continue;
                sum += value;
                defined++;
            }
            return Score.Ratio(sum, defined, undefined);
        });
    }

    /// <summary>The measure of all documents.</summary>
    public Score Whole()
    {
        var times = new int[Documents];
        Array.Fill(times, 1);
        return OfTimes(times, new double[Width]);
    }

    /// <summary>The measure of the documents with these indices, each as often as it is listed.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An index is no document.</exception>
    public Score OfResample(ReadOnlySpan<int> documents)
    {
        var times = new int[Documents];
        foreach (var document in documents)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(document, nameof(documents));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(document, Documents, nameof(documents));
            times[document]++;
        }
        return OfTimes(times, new double[Width]);
    }

    /// <summary>The measure with each document counted <paramref name="times"/>.</summary>
    /// <param name="times">For each document.</param>
    /// <param name="totals">Scratch space of <see cref="Width"/> numbers; overwritten.</param>
    internal Score OfTimes(ReadOnlySpan<int> times, double[] totals)
    {
        Array.Clear(totals);
        for (var document = 0; document < times.Length; document++)
        {
            var count = times[document];
            if (count == 0) continue;
            for (var i = _starts[document]; i < _starts[document + 1]; i++) totals[_slots[i]] += count * _amounts[i];
        }
        return _evaluate(totals);
    }

    /// <summary>For each document the measure without it: the sums of all less its own.</summary>
    internal IEnumerable<Score> WithoutEach()
    {
        var totals = new double[Width];
        for (var i = 0; i < _slots.Length; i++) totals[_slots[i]] += _amounts[i];
        var left = new double[Width];
        for (var document = 0; document < Documents; document++)
        {
            totals.CopyTo(left, 0);
            for (var i = _starts[document]; i < _starts[document + 1]; i++) left[_slots[i]] -= _amounts[i];
            yield return _evaluate(left);
        }
    }
}
