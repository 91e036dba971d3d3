namespace FactCheckTUI;

static class ExitCode
{
    public const int CouldNotRun = 2;
}
