using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Rules;
using FactCheck.Formats;
using FactCheck.JsonSchema;

namespace FactCheck.Storage.Checking;

/// <summary>Collects the problems of one file. For one thread.</summary>
sealed class ProblemCollector(string file, FileRole role)
{
    const string RulesPage = "docs/rules.md#";

    static readonly ImmutableHashSet<string> Rules = [.. RuleBook.Catalogue.Select(rule => rule.Code)];

    /// <summary>Of a file that is checked alone so many are told, and of files that are checked together about a thousand times as many: a folder checked by the wrong schema has millions.</summary>
    const int MostOfOne = 1_000, MostOfAll = 1_000_000, FewestOfOne = 10;

    List<FileProblem>? _problems;
    ReadOnlyMemory<byte> _text;
    bool _isJson;
    StandoffPlaces? _places;

    public IReadOnlyList<FileProblem> Problems => _problems ?? [];

    /// <summary>A file with more is told as one that has more.</summary>
    public int Most { get; init; } = MostOfOne;

    /// <summary>The most of each of so many files. It depends on nothing but their number, so that a report is the same whichever thread was faster.</summary>
    public static int MostOf(long files) => (int)Math.Clamp(MostOfAll / Math.Max(1, files), FewestOfOne, MostOfOne);

    /// <summary>Lines of the file before the document that is being checked.</summary>
    public int LinesBefore { get; set; }

    /// <summary>The bytes are well-formed JSON: from now on problems get their place in it.</summary>
    public void Locate(ReadOnlyMemory<byte> utf8) => (_text, _isJson, _places) = (utf8, true, null);

    /// <summary>The same, where the faults that a schema found do not say that it is none.</summary>
    public void Locate(ReadOnlyMemory<byte> utf8, ImmutableArray<ShapeFault> faults)
    {
        if (faults.IsEmpty || faults[0].Explanation.SchemaLocation.Length > 0) Locate(utf8);
    }

    // Then only that there are more is said; where each of them stands is not looked up.
    bool IsFull => _problems?.Count > Most;

    // Made when something is wrong: most files are valid.
    StandoffPlaces? Places => _isJson ? _places ??= new StandoffPlaces(_text) : null;

    public void Add(FormatProblem problem)
    {
        if (IsFull) return;
        var located = new FileProblem(file, problem.Code, SeverityOf(problem), Within(problem.Location), problem.Message, "")
        {
            Role = role,
            Position = PositionIn(problem.Location),
            Pointer = problem.Pointer,
        };
        if (problem.Pointer is { } pointer && Places is not null) located = At(located, pointer);
        else if (role == FileRole.Scheme && _isJson && located.Position is null) located = located with { Position = new LineIndex(_text).Position(SchemePlaces.Find(_text.Span, problem.Location)) };
        Add(located);
    }

    public void AddRange(ImmutableArray<FormatProblem> problems)
    {
        foreach (var problem in problems) Add(problem);
    }

    /// <summary>What a rule of meaning found.</summary>
    public void Add(Problem problem)
    {
        if (IsFull) return;
        var located = new FileProblem(file, problem.Code, problem.Severity, IdOf(problem), problem.Message, problem.Fix)
        {
            Role = role,
            Rule = Rules.Contains(problem.Code) ? RulesPage + problem.Code : null,
        };
        Add(Places is null ? located : At(located, Places.PointerOf(problem)));
    }

    /// <summary>What a schema found.</summary>
    public void Add(ShapeFault fault)
    {
        if (IsFull) return;
        var (problem, explanation) = (fault.Problem, fault.Explanation);
        Add(new FileProblem(file, problem.Code, problem.Severity, IdOf(problem) is { Length: > 0 } id ? id : explanation.Position.ToString(), problem.Message, problem.Fix)
        {
            Role = role,
            Position = explanation.Position,
            Subject = Places?.Subject(explanation.InstancePointer) ?? explanation.Subject,
            Label = Places?.Label(explanation.InstancePointer),
            Pointer = fault.Place,
            Rule = fault.Rule.Length > 0 ? fault.Rule : null,
        });
    }

    public void Warn(string code, string message, string fix, string pointer)
    {
        var problem = new FileProblem(file, code, Severity.Warning, "", message, fix) { Role = role };
        Add(Places is null ? problem : At(problem, pointer));
    }

    void Add(FileProblem problem)
    {
        _problems ??= [];
        if (_problems.Count < Most) _problems.Add(LinesBefore == 0 ? problem : Below(problem));
        else if (_problems.Count == Most) _problems.Add(new FileProblem(file, "limit-problems", Severity.Error, "", $"There are more problems than these {Most:N0}.", "Mend those first.") { Role = role });
    }

    // Of a document in a line of its own; what fails as a whole fails in that line.
    FileProblem Below(FileProblem problem)
    {
        var position = problem.Position ?? new TextPosition(1, 1);
        position = new TextPosition(position.Line + LinesBefore, position.Column);
        return problem with { Position = position, Location = problem.Position is null || problem.Location == problem.Position.ToString() ? position.ToString() : problem.Location };
    }

    FileProblem At(FileProblem problem, string pointer) => problem with
    {
        Position = Places!.Position(pointer), // only called where there are places
        Subject = Places.Subject(pointer),
        Label = Places.Label(pointer),
        Pointer = pointer,
    };

    static string IdOf(Problem problem) => problem.RelationId ?? problem.SpanId ?? "";

    // A text without metadata can be annotated; nothing is wrong, but something is not known.
    static Severity SeverityOf(FormatProblem problem) => problem.Code == "metadata-missing" ? Severity.Warning : Severity.Error;

    // Problems of reading name the file as their place; here the file is given already.
    string Within(string location) => location.EndsWith("/" + file, StringComparison.Ordinal) ? "" : location;

    // "12:3" of a schema, "line 12, byte 3" of a reader.
    static TextPosition? PositionIn(string location)
    {
        var parts = location.Replace("line ", "", StringComparison.Ordinal).Replace(", byte ", ":", StringComparison.Ordinal).Split(':');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out var line) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var column)
            ? new TextPosition(line, column)
            : null;
    }
}
