namespace FactCheck.Workbench.Articles;

/// <content>Reading titles and counts in the background.</content>
public sealed partial class ArticleListScreen
{
    const int BatchSize = 64;

    int _reading;

    /// <summary>Reads every row again, a batch at a time, starting with those in view.</summary>
    void ReadRows()
    {
        var generation = ++_reading;
        var first = Math.Max(0, _list.Top);
        ReadBatch([.. _rows.Skip(first), .. _rows.Take(first)], 0, generation);
    }

    void ReadBatch(IReadOnlyList<ArticleRow> rows, int from, int generation)
    {
        var batch = rows.Skip(from).Take(BatchSize).ToList();
        if (batch.Count == 0 || generation != _reading) return;
        _shell.Background(
            () => batch.ConvertAll(row => (row, _shell.Store.ReadMetadata(row.Id), _shell.Store.ReadSummary(_shell.Annotator, row.Id))),
            read =>
            {
                if (generation != _reading) return;
                foreach (var (row, metadata, summary) in read) row.Fill(metadata, summary);
                if (_filter.Text.Length > 0) ApplyFilter();
                ReadBatch(rows, from + BatchSize, generation);
            });
    }
}
