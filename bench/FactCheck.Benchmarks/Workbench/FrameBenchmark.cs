using BenchmarkDotNet.Attributes;
using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Formats.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Vt;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Layout;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Shell;

namespace FactCheck.Benchmarks.Workbench;

/// <summary>
/// From an annotated article of 100 KB with 500 spans to bytes: lines laid out for the first time, a frame drawn, and frames encoded that equal the last,
/// differ in one cell, or are all new: <c>-- --filter *FrameBenchmark* --inProcess</c>. Encoding returns how many bytes would be sent.
/// </summary>
[MemoryDiagnoser]
public class FrameBenchmark
{
    const int Bytes = 100_000;
    const int Spans = 500;

    readonly EncoderOptions _options = new() { GuardsRightToLeftRows = true };
    Article _article = null!; // made by Prepare
    Layer _layer = null!; // likewise
    ArticlePane _pane = null!; // likewise
    DocumentLayout _layout = null!; // likewise
    CellBuffer _buffer = null!; // likewise
    FrameEncoder _encoder = null!; // likewise
    readonly HashSet<string> _troubled = [];
    bool _isOdd;

    /// <summary>Whose words.</summary>
    [Params("en", "ar")]
    public string Language { get; set; } = "en";

    /// <summary>Columns; there are three rows to ten columns.</summary>
    [Params(80, 200)]
    public int Columns { get; set; }

    int Rows => Columns * 3 / 10;

    [GlobalSetup]
    public void Prepare()
    {
        var scheme = SchemeFormat.Read(SchemeFormat.DefaultBytes).Value!; // the default scheme is valid
        if (!ArticleId.TryParse("bench", out var id, out var problem)) throw new InvalidOperationException(problem);
        var text = CorpusGenerator.Prose(Language == "ar" ? CorpusGenerator.Arabic : CorpusGenerator.English, Bytes);
        _article = new Article(new ArticleMetadata { Id = id, Sha256 = "" }, text, "");
        _layer = CorpusGenerator.Annotate(_article, scheme, Spans);
        _pane = new ArticlePane(scheme, new SpanStyles(scheme, ColorLevel.Ansi256, ThemeKind.Dark), Theme.Dark);
        _layout = NewLayout();
        _buffer = new CellBuffer(Columns, Rows);
        _encoder = new FrameEncoder(_options);
        Draw();
        _encoder.Encode(_buffer);
    }

    [Benchmark]
    public int LayOutAScreen()
    {
        var layout = NewLayout();
        var position = default(LinePosition);
        for (var row = 0; row < Rows; row++)
        {
            _ = layout.Line(position);
            position = layout.Move(position, 1);
        }
        return position.Paragraph;
    }

    [Benchmark]
    public void Draw()
    {
        _buffer.Clear();
        _pane.Render(_buffer, _buffer.Area, new ArticleView { Layout = _layout, Layer = _layer, Viewport = default, Caret = Caret.At(40), Pieces = [], Troubled = _troubled });
    }

    [Benchmark]
    public int EncodeTheSameFrame() => _encoder.Encode(_buffer).Length;

    [Benchmark]
    public int EncodeOneCell()
    {
        _isOdd = !_isOdd;
        _buffer.Write(_buffer.Area, Columns / 2, Rows / 2, _isOdd ? "x" : "y", default);
        return _encoder.Encode(_buffer).Length;
    }

    [Benchmark]
    public int EncodeEverything()
    {
        _encoder.Invalidate();
        return _encoder.Encode(_buffer).Length;
    }

    DocumentLayout NewLayout() => new(_article.Document, new LayoutOptions { Columns = Columns - ArticlePane.MarginColumns - 1 });
}
