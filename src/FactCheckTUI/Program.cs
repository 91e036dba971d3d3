namespace FactCheckTUI;

static class Program
{
    static int Main(string[] args) => CommandLineApp.Run(args);
}
