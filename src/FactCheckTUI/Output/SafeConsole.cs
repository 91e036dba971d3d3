using FactCheck.Text.Safe;
using Spectre.Console;

namespace FactCheckTUI.Output;

/// <summary>Where a command prints. Every text is made safe on its way; colours say what a line means and are left out where there are none.</summary>
sealed class SafeConsole
{
    const string Reset = "\e[0m";
    const int WidestChart = 80;

    // A bar that flashes up tells nobody anything.
    static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(600);
    static readonly TimeSpan Step = TimeSpan.FromMilliseconds(100);

    readonly TextWriter _raw;

    /// <summary>Prints to a stream.</summary>
    public SafeConsole(TextWriter writer, ConsoleTraits traits)
    {
        _raw = writer;
        Writer = new SafeTextWriter(writer, SafeText.Lines);
        LineWriter = new SafeTextWriter(writer, SafeText.Line);
        Traits = traits;
    }

    /// <summary>What the stream can do.</summary>
    public ConsoleTraits Traits { get; }

    /// <summary>For libraries that print for themselves, and for reports that are made safe as a whole.</summary>
    public SafeTextWriter Writer { get; }

    /// <summary>For libraries that print a line at a time and quote what they were given.</summary>
    public SafeTextWriter LineWriter { get; }

    /// <summary>One line, whatever the text holds: a title with LF in it forges no line of ours.</summary>
    public void Line(string text = "", Tone tone = Tone.Plain)
    {
        Write(text, tone);
        Writer.WriteLine();
    }

    /// <summary>A line for each line of the text.</summary>
    public void Lines(string text, Tone tone = Tone.Plain)
    {
        foreach (var line in text.Split('\n')) Line(line, tone);
    }

    /// <summary>A paragraph, broken between words where a person watches; elsewhere one line.</summary>
    /// <param name="text">The paragraph; a line break in it shows as ␤.</param>
    /// <param name="tone">What it means.</param>
    /// <param name="hanging">Cells by which all lines but the first are indented.</param>
    public void Paragraph(string text, Tone tone = Tone.Plain, int hanging = 0)
    {
        foreach (var line in WordWrap.Lines(SafeText.Line(text), Traits.Width, hanging)) Line(line, tone);
    }

    /// <summary>Text without an end of line.</summary>
    public void Write(string text, Tone tone = Tone.Plain)
    {
        var color = Traits.HasColor ? Sequence(tone) : "";
        if (color.Length > 0) Writer.WriteSequence(color);
        Writer.Write(SafeText.Line(text));
        if (color.Length > 0) Writer.WriteSequence(Reset);
    }

    /// <summary>A table without lines: a header, then the rows, each with as many cells.</summary>
    public void Table(IReadOnlyList<string> header, IEnumerable<IReadOnlyList<TableCell>> rows)
    {
        var table = new Table { Border = TableBorder.None };
        foreach (var title in header) table.AddColumn(new TableColumn(Cell(new TableCell(title, Tone.Faint))).PadLeft(0).PadRight(2));
        foreach (var row in rows) table.AddRow(row.Select(Cell));
        Spectre().Write(table);
    }

    /// <summary>A table fitted to the line, in several blocks where it is too wide for one: no number is broken, and no name.</summary>
    /// <param name="header">Headings.</param>
    /// <param name="rows">Cells, as many as headings.</param>
    /// <param name="prose">Columns that may be wrapped between words.</param>
    public void Table(IReadOnlyList<string> header, IReadOnlyList<IReadOnlyList<TableCell>> rows, IReadOnlySet<int> prose)
    {
        var texts = rows.Select(row => (IReadOnlyList<string>)[.. row.Select(cell => WordWrap.Measurable(cell.Text))]).ToList();
        var blocks = TableBlock.Fit([.. header.Select(WordWrap.Measurable)], texts, prose, Traits.Width);
        for (var i = 0; i < blocks.Length; i++)
        {
            if (i > 0) Line();
            var table = new Table { Border = TableBorder.None };
            foreach (var (column, cells) in blocks[i].Columns)
            {
                var isLast = column == blocks[i].Columns[^1].Column;
                table.AddColumn(new TableColumn(Cell(new TableCell(header[column], Tone.Faint))) { Width = cells }.PadLeft(0).PadRight(isLast ? 0 : TableBlock.Gap));
            }
            foreach (var row in rows) table.AddRow(blocks[i].Columns.Select(column => Cell(row[column.Column])));
            Spectre().Write(table);
        }
    }

    /// <summary>Bars from 0 to 1, where a person watches; nothing elsewhere.</summary>
    /// <param name="title">What the bars show.</param>
    /// <param name="bars">A name, the text of the value, and a length in [0, 1] each.</param>
    public void Bars(string title, IEnumerable<(string Name, string Value, double Length)> bars)
    {
        if (!Traits.IsTerminal) return;
        var chart = new BarChart { Width = Math.Min(Traits.Width, WidestChart), Label = Markup.Escape(SafeText.Line(title)), LabelAlignment = Justify.Left, MaxValue = 1, ShowValues = false };
        // The value stands before the bar: a bar cannot be shorter than nothing, but a value can be below 0.
        foreach (var (name, value, length) in bars) chart.AddItem(Markup.Escape(SafeText.Line($"{name} {value}")), length, Color.Blue);
        Spectre().Write(chart);
    }

    /// <summary>Runs work and, where a person watches and it takes long, shows how far it is.</summary>
    /// <param name="title">What is being done.</param>
    /// <param name="work">Given a way to say how much is done of how much, from any thread; where a person watches it runs on a thread of its own.</param>
    public T Progress<T>(string title, Func<Action<int, int>, T> work)
    {
        if (!Traits.IsTerminal) return work((_, _) => { });
        var (done, total) = (0, 1);
        var running = Task.Run(() => work((part, whole) =>
        {
            Volatile.Write(ref total, Math.Max(1, whole));
            Volatile.Write(ref done, part);
        }));
        if (!HasEnded(running, Patience)) ShowBar(title, running, () => (Volatile.Read(ref done), Volatile.Read(ref total)));
        return running.GetAwaiter().GetResult();
    }

    void ShowBar(string title, Task running, Func<(int Done, int Total)> read) => Spectre().Progress().AutoClear(true)
        .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new RemainingTimeColumn())
        .Start(context =>
        {
            var bar = context.AddTask(Markup.Escape(SafeText.Line(title)));
            do
            {
                var (done, total) = read();
                bar.MaxValue = total;
                bar.Value = done;
            }
            while (!HasEnded(running, Step));
        });

    // Whatever the work throws is thrown by whoever asks for its result.
    static bool HasEnded(Task running, TimeSpan patience) => Task.WhenAny(running).Wait(patience);

    static Text Cell(TableCell cell) => new(WordWrap.Measurable(cell.Text), StyleOf(cell.Tone));

    IAnsiConsole Spectre() => AnsiConsole.Create(new AnsiConsoleSettings
    {
        Ansi = Traits.HasColor ? AnsiSupport.Yes : AnsiSupport.No,
        ColorSystem = Traits.HasColor ? ColorSystemSupport.Standard : ColorSystemSupport.NoColors,
        Interactive = Traits.IsTerminal ? InteractionSupport.Yes : InteractionSupport.No,
        Out = new SpectreOutput(new VisibleCursor(new WholeCharacters(_raw)), Traits),
    });

    static Style StyleOf(Tone tone) => tone switch
    {
        Tone.Strong => new Style(decoration: Decoration.Bold),
        Tone.Faint => new Style(decoration: Decoration.Dim),
        Tone.Good => new Style(Color.Green),
        Tone.Warning => new Style(Color.Yellow),
        Tone.Bad => new Style(Color.Red),
        _ => Style.Plain,
    };

    static string Sequence(Tone tone) => tone switch
    {
        Tone.Strong => "\e[1m",
        Tone.Faint => "\e[2m",
        Tone.Good => "\e[32m",
        Tone.Warning => "\e[33m",
        Tone.Bad => "\e[31m",
        _ => "",
    };
}
