using System.Globalization;
using FactCheck.Annotation.Articles;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>What annotators are told about saving. The cause comes first: a line that is cut keeps it. Not made safe.</summary>
static class SessionWords
{
    /// <summary>Why nothing can be changed here.</summary>
    public static string OpenElsewhere(SessionHolder? holder, TimeProvider time) => holder is null
        ? "Read-only: it is written elsewhere. C-t goes on here."
        : $"Read-only: {Describe(holder, time)} writes it. C-t goes on here.";

    /// <summary>The layer is written here from now on.</summary>
    public static string TakenOver(SessionHolder? from) => from is null ? "You have taken over: you write now." : $"You have taken over from {from.User} on {from.Host}: you write now.";

    /// <summary>What was told before is over.</summary>
    public const string SavedAgain = "Saved again: every edit is on disk.";

    /// <summary>Changes of this session that the other does not know.</summary>
    public static string Lost(SessionHolder? by, string oursKeptAt, TimeProvider time) =>
        $"{(by is null ? "The journal was removed or replaced" : $"{Describe(by, time)} writes this article now")}. What was changed here meanwhile is kept at {oursKeptAt}.";

    /// <summary>Two versions, of which neither is thrown away.</summary>
    public static string Conflict(LayerConflict conflict) => conflict switch
    {
        LayerConflict.Removed => $"Others deleted the file: M decides what becomes of it. Every change is kept; yours was also written to {conflict.OursKeptAt}.",
        LayerConflict.Unreadable => $"The file was changed by others and cannot be read. It is left as it is; yours is kept at {conflict.OursKeptAt}.",
        LayerConflict.Mergeable both => string.Create(CultureInfo.InvariantCulture, $"Others changed the file: M puts both together. Theirs is revision {both.Version.Revision} and in place; yours is kept at {conflict.OursKeptAt}."),
        _ => throw new System.Diagnostics.UnreachableException(),
    };

    /// <summary>After leaving: the changes are safe, the file is behind.</summary>
    public static string OnlyKept(ArticleId id, string trouble) => $"{id}: every change is kept in the journal, but the file is behind. {trouble}";

    /// <summary>After leaving: the corpus's disk took nothing.</summary>
    public static string Rescued(ArticleId id, string trouble, string path) => $"{id}: NOT SAVED. {trouble} The layer is kept at {path}.";

    /// <summary>After leaving: nothing took it.</summary>
    public static string NotRescued(ArticleId id, string trouble, string reason) => $"{id}: NOT SAVED, and the last changes are lost. {trouble} It could not be kept elsewhere either: {reason}";

    /// <summary>What is found when the article is opened again.</summary>
    public static LayerNotice FoundRescued(string path) =>
        new(LayerNoticeKind.ChangedByOthers, $"A session before could not save; its layer is kept at {path}. Compare it with this one; delete it when it is no longer needed.");

    // alice on desk-7 (since 09:14)
    static string Describe(SessionHolder holder, TimeProvider time)
    {
        var since = TimeZoneInfo.ConvertTime(holder.Since, time.LocalTimeZone);
        var format = since.Date == TimeZoneInfo.ConvertTime(time.GetUtcNow(), time.LocalTimeZone).Date ? "HH:mm" : "yyyy-MM-dd HH:mm";
        return $"{holder.User} on {holder.Host} (since {since.ToString(format, CultureInfo.InvariantCulture)})";
    }
}
