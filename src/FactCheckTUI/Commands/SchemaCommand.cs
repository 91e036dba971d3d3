using System.CommandLine;
using System.Text;
using FactCheck.Annotation.Schemes;
using FactCheck.Formats.Schemes;
using FactCheck.Storage.Files;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck schema</c>: writes the JSON Schema that a scheme implies.</summary>
static class SchemaCommand
{
    public static Command Create(CommandEnvironment environment)
    {
        var source = new Argument<string?>("CORPUS|SCHEME")
        {
            Description = "A corpus's folder, or the file of a scheme; without it, the corpus in the present folder.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var output = new Option<string?>("--output", "-o") { Description = "File to write to, replacing what is there; without it, standard output.", HelpName = "FILE" };
        var bundled = new Option<bool>("--bundled") { Description = "Put the schema of all standoff files into it, so that other validators need no second file." };
        var command = new Command("schema", "Write the JSON Schema (draft 2020-12) of the standoff files of a scheme: its labels, attributes, values and relations.") { source, output, bundled };
        command.SetAction(result =>
        {
            var given = result.GetValue(source) is { Length: > 0 } path ? path : ".";
            if (SchemeOf(environment, given) is not { } scheme) return ExitCode.CouldNotRun;
            var schema = result.GetValue(bundled) ? DerivedSchema.WriteBundled(scheme) : DerivedSchema.Write(scheme);
            return Put(environment, schema, result.GetValue(output));
        });
        return command;
    }

    static Scheme? SchemeOf(CommandEnvironment environment, string path)
    {
        if (!File.Exists(path)) return CorpusArgument.TryOpen(path, environment, out var store) ? store.Scheme : null;
        var read = SchemeFormat.Read(PlainFile.ReadAll(path), ReservedKeys.All);
        if (read.Value is null)
            environment.Error.Line($"The scheme {path} cannot be used.\n{string.Join('\n', read.Problems.Select(problem => $"  {problem.Location}: {problem.Message}"))}", Tone.Bad);
        return read.Value;
    }

    static int Put(CommandEnvironment environment, byte[] schema, string? path)
    {
        if (path is null)
        {
            environment.Out.Writer.Write(EscapedJson.Of(Encoding.UTF8.GetString(schema)));
            return ExitCode.Fine;
        }
        PlainFile.Replace(path, schema);
        environment.Error.Line($"Wrote {path}.", Tone.Good);
        return ExitCode.Fine;
    }
}
