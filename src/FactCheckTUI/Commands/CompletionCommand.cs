using System.CommandLine;
using FactCheckTUI.Output;

namespace FactCheckTUI.Commands;

/// <summary><c>factcheck completion</c>: prints what a shell needs to complete verbs and options by the directive <c>[suggest]</c>.</summary>
static class CompletionCommand
{
    const string Bash = """
        # eval "$(factcheck completion bash)"
        _factcheck() {
            local IFS=$'\n'
            COMPREPLY=($(factcheck "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null))
        }
        complete -o default -F _factcheck factcheck
        """;

    const string Zsh = """
        # eval "$(factcheck completion zsh)"
        _factcheck() {
            local -a words
            words=("${(@f)$(factcheck "[suggest:$((${#LBUFFER}))]" "$BUFFER" 2>/dev/null)}")
            (( ${#words} )) && compadd -- $words
            _files
        }
        compdef _factcheck factcheck
        """;

    const string Fish = """
        # factcheck completion fish | source
        complete -c factcheck -a '(factcheck "[suggest:"(commandline -C)"]" (commandline -cp) 2>/dev/null)'
        """;

    public static Command Create(CommandEnvironment environment)
    {
        var shell = new Argument<string>("SHELL") { Description = "Which shell." }.AcceptOnlyFromAmong("bash", "zsh", "fish");
        var command = new Command("completion", "Print the script that completes verbs and options in a shell; its first line says how to use it.") { shell };
        command.SetAction(result => Run(environment.Out, result.GetRequiredValue(shell)));
        return command;
    }

    static int Run(SafeConsole console, string shell)
    {
        console.Lines(shell switch { "zsh" => Zsh, "fish" => Fish, _ => Bash });
        return ExitCode.Fine;
    }
}
