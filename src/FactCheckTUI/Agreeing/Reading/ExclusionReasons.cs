namespace FactCheckTUI.Agreeing.Reading;

/// <summary>Reasons in words.</summary>
static class ExclusionReasons
{
    /// <summary>For programs.</summary>
    public static string Code(this ExclusionReason reason) => reason switch
    {
        ExclusionReason.NotAnnotated => "not-annotated",
        ExclusionReason.InProgress => "in-progress",
        ExclusionReason.HashDiffers => "hash-differs",
        ExclusionReason.LayerUnreadable => "layer-unreadable",
        _ => "article-unreadable",
    };

    /// <summary>For people: what follows the number of layers, or of articles.</summary>
    public static string Words(this ExclusionReason reason) => reason switch
    {
        ExclusionReason.NotAnnotated => "not annotated",
        ExclusionReason.InProgress => "in progress (--in-progress counts them)",
        ExclusionReason.HashDiffers => "of another text than the article has now",
        ExclusionReason.LayerUnreadable => "in a file that cannot be used",
        _ => "that cannot be read",
    };

    /// <summary>True where a file is damaged, so that the corpus needs repair.</summary>
    public static bool IsFault(this ExclusionReason reason) => reason is not (ExclusionReason.NotAnnotated or ExclusionReason.InProgress);
}
