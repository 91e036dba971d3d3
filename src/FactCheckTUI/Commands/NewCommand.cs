using System.CommandLine;
using FactCheck.Formats.Schemes;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck new</c>: makes a corpus.</summary>
static class NewCommand
{
    const string Guidelines = "guidelines.md";

    public static Command Create(CommandEnvironment environment)
    {
        var folder = new Argument<string>("FOLDER") { Description = "Where to make it: a folder that does not exist or is empty." };
        var name = new Option<string?>("--name") { Description = "Name as shown; without it, the folder's name.", HelpName = "NAME" };
        var scheme = new Option<FileInfo?>("--scheme")
        {
            Description = "Annotation scheme to begin with (JSON); without it, factcheck-spans. A guidelines.md beside it is taken too.",
            HelpName = "FILE",
        };
        var command = new Command("new", "Make a corpus: a folder of plain files for articles and annotations.") { folder, name, scheme };
        command.SetAction(result => Run(environment, result.GetRequiredValue(folder), result.GetValue(name), result.GetValue(scheme)));
        return command;
    }

    static int Run(CommandEnvironment environment, string folder, string? name, FileInfo? scheme)
    {
        if (folder.Length == 0) return Refuse(environment, "The folder's name is empty. Give one, for example: factcheck new corpus");
        if (scheme is { Exists: false }) return Refuse(environment, $"The scheme {scheme.FullName} does not exist. Correct the path.");
        var title = name ?? new DirectoryInfo(folder).Name;
        if (string.IsNullOrWhiteSpace(title)) return Refuse(environment, "The name is empty. Give one with --name.");
        var schemeBytes = SchemeBytes(scheme);
        if (SchemeFormat.Read(schemeBytes, ReservedKeys.All) is { Value: null, Problems: var problems })
            return Refuse(environment, "The scheme cannot be used.", problems.Select(p => $"  {p.Location}: {p.Message}"));
        switch (FileCorpus.Create(folder, new NewCorpus(title, schemeBytes, GuidelineBytes(scheme))))
        {
            case CorpusCreation.Created created:
                environment.Out.Line($"Made the corpus \"{title}\" in {folder} (scheme {created.Store.Scheme.Name} {created.Store.Scheme.Version}).", Tone.Good);
                environment.Out.Line($"Next: factcheck add {folder} FILES");
                return ExitCode.Fine;
            case CorpusCreation.Occupied occupied:
                return Refuse(environment, occupied.Reason);
            case CorpusCreation.Failed failed:
                return Refuse(environment, failed.Reason);
            default:
                throw new System.Diagnostics.UnreachableException();
        }
    }

    static byte[] SchemeBytes(FileInfo? scheme) => scheme is null ? SchemeFormat.DefaultBytes : PlainFile.ReadAll(scheme.FullName);

    static ReadOnlyMemory<byte>? GuidelineBytes(FileInfo? scheme)
    {
        if (scheme is null) return SchemeFormat.GuidelineBytes;
        var beside = Path.Combine(scheme.DirectoryName ?? "", Guidelines);
        if (!File.Exists(beside)) return null;
        return PlainFile.ReadAll(beside);
    }

    static int Refuse(CommandEnvironment environment, string reason, params IEnumerable<string> details)
    {
        environment.Error.Line(reason, Tone.Bad);
        foreach (var detail in details) environment.Error.Line(detail, Tone.Bad);
        return ExitCode.CouldNotRun;
    }
}
