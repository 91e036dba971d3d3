namespace FactCheck.Storage.Sessions;

/// <summary>Something that whoever opens a layer should know.</summary>
/// <param name="Kind">What sort of thing.</param>
/// <param name="Message">What was found and where it is kept, in whole sentences; may hold paths and is not made safe.</param>
public sealed record LayerNotice(LayerNoticeKind Kind, string Message);
