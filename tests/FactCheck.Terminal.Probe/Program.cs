using FactCheck.Terminal.Capabilities;
using FactCheck.Terminal.Probe;
using FactCheck.Terminal.Unix;

try
{
    using var terminal = UnixTerminal.Open(TerminalCapabilities.FromEnvironment(Environment.GetEnvironmentVariable));
    return new ProbeScreen(terminal).Run();
}
catch (TerminalUnavailableException exception)
{
    Console.Error.WriteLine(exception.Message);
    return 2;
}
