using FactCheckTUI.Start;

namespace FactCheckTUI;

static class Program
{
    static int Main(string[] args) => InteractiveStart.Applies(args) ? InteractiveStart.Run(args) : CommandLineApp.Run(args);
}
