using FactCheck.Annotation.Articles;
using FactCheck.Storage;
using FactCheck.Storage.Files;
using FactCheck.Workbench.Sessions;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Opening;

/// <summary>What came of preparing the workbench behind the first frame.</summary>
public abstract record Launch
{
    Launch()
    {
    }

    /// <summary>Ready. Compared by reference.</summary>
    /// <param name="Store">The corpus.</param>
    /// <param name="Annotator">Who works.</param>
    /// <param name="Settings">What user and terminal decided.</param>
    /// <param name="Article">The article to open first; null: the list.</param>
    public sealed record Ready(ICorpusStore Store, AnnotatorName Annotator, WorkbenchSettings Settings, ArticleId? Article) : Launch
    {
        /// <summary>Name and version of the program, for journals. Default <c>factcheck</c>.</summary>
        public string Program { get; init; } = "factcheck";

        /// <summary>Account at the system, for journals. Default: the one that runs the program.</summary>
        public string User { get; init; } = Environment.UserName;

        /// <summary>Name of the machine, for journals. Default: this one's.</summary>
        public string Host { get; init; } = Environment.MachineName;

        /// <summary>Where layers go that the corpus's disk does not take; null: nowhere.</summary>
        public RescueFolder? Rescue { get; init; }

        /// <summary>How soon things that can wait are done.</summary>
        public SessionPace Pace { get; init; } = new();
    }

    /// <summary>Not possible; the reason is printed after the terminal is restored.</summary>
    /// <param name="Reason">What, where and what to do; not made safe.</param>
    public sealed record Refused(string Reason) : Launch;
}
