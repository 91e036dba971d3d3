using FactCheck.Storage;
using FactCheck.Terminal.Capabilities;

namespace FactCheckTUI.Hosting;

/// <summary>What the host is made for.</summary>
/// <param name="Store">The opened corpus.</param>
/// <param name="Annotator">Who works.</param>
/// <param name="Terminal">What the terminal can do.</param>
/// <param name="Environment">Variables and clock.</param>
sealed record WorkbenchHostOptions(ICorpusStore Store, AnnotatorName Annotator, TerminalCapabilities Terminal, CommandEnvironment Environment);
