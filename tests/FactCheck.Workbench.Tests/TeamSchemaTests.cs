using FactCheck.Testing.Terminal;
using FactCheck.Workbench.Tests.Driving;

namespace FactCheck.Workbench.Tests;

/// <summary>What a team asks by schemas of its own is seen as the annotator works.</summary>
public sealed class TeamSchemaTests : IDisposable
{
    // No source stands without a note.
    const string House = """
        {
          "$schema": "https://json-schema.org/draft/2020-12/schema",
          "$ref": "urn:factcheck:schema:standoff:1",
          "properties": {
            "spans": {
              "items": {
                "if": { "properties": { "label": { "const": "source" } } },
                "then": { "required": ["note"] }
              }
            }
          }
        }
        """;

    readonly ScratchCorpus _corpus = new();

    public void Dispose() => _corpus.Dispose();

    [Theory]
    [InlineData(80, 24)]
    [InlineData(200, 60)]
    public void A_problem_that_a_schema_of_the_team_finds_stands_at_its_span(int columns, int rows)
    {
        Name("house.schema.json", House);
        using var bench = new WorkbenchDriver(_corpus, "ferry-cuts.en", columns: columns, rows: rows);
        bench.WaitFor("no spans").Press("/").Type("Harbour master").Press("Enter s").WaitFor("lacks \"note\"");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
    }

    [Fact]
    public void It_is_listed_and_jumped_to()
    {
        Name("house.schema.json", House);
        using var bench = new WorkbenchDriver(_corpus, "ferry-cuts.en", columns: 120);
        bench.WaitFor("no spans").Press("/").Type("Harbour master").Press("Enter s g").WaitFor("! 1").Press("P").WaitFor("lacks \"note\"");
        ScreenSnapshot.Check(bench.Screen);
        bench.Press("Enter").WaitFor("Source   ");
    }

    [Fact]
    public void What_the_rules_say_too_is_said_once()
    {
        // What the scheme asks already.
        Name("house.schema.json", """
            {
              "$schema": "https://json-schema.org/draft/2020-12/schema",
              "properties": { "spans": { "items": { "properties": { "attributes": { "required": ["extent"] } } } } }
            }
            """);
        using var bench = new WorkbenchDriver(_corpus, "ferry-cuts.en", columns: 200, rows: 60);
        bench.WaitFor("no spans").Press("/").Type("never cut").Press("Enter d").WaitFor("! ").Press("P").WaitFor("problems");
        bench.Screen.ToString()!.Split('\n').Count(line => line.Contains("extent", StringComparison.Ordinal) && line.Contains("error", StringComparison.Ordinal)).ShouldBeLessThanOrEqualTo(1);
    }

    [Theory]
    [InlineData(80, 24)]
    [InlineData(60, 20)]
    public void A_schema_that_cannot_be_used_is_told_at_the_start_and_in_the_list(int columns, int rows)
    {
        Name("house.schema.json", "{\n  \"type\": \"object\",\n  \"mininum\": 3\n}\n");
        using var bench = new WorkbenchDriver(_corpus, annotator: "alice", columns: columns, rows: rows);
        bench.WaitFor("A schema cannot be used").WaitFor("10/10 complete");
        ScreenSnapshot.Check(bench.Screen, $"{columns}x{rows}");
        bench.Press("j Enter").WaitFor("alice").Press("Enter").WaitFor("! 1").Press("P").WaitFor("house.schema.json cannot be used");
    }

    void Name(string file, string schema)
    {
        File.WriteAllText(Path.Combine(_corpus.Folder, file), schema);
        var manifest = Path.Combine(_corpus.Folder, "factcheck.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace("\"schemas\": []", $"\"schemas\": [\"{file}\"]", StringComparison.Ordinal));
    }
}
