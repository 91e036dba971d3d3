namespace FactCheck.Storage.Sessions;

/// <summary>Who writes a layer; stands in its journal, so that others can be told.</summary>
/// <param name="Annotator">Whose layer it is.</param>
/// <param name="User">Account at the system.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="Program">Name and version of the program.</param>
public sealed record LayerWriter(AnnotatorName Annotator, string User, string Host, string Program)
{
    /// <summary>Clock for the lines of the journal. Default: the system's.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;

    /// <summary>The account and machine that this process runs on.</summary>
    public static LayerWriter OfProcess(AnnotatorName annotator, string program) => new(annotator, Environment.UserName, Environment.MachineName, program);
}
