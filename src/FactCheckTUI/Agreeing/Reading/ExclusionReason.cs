namespace FactCheckTUI.Agreeing.Reading;

/// <summary>Why a layer or article was left out.</summary>
enum ExclusionReason
{
    /// <summary>Nothing was saved.</summary>
    NotAnnotated,

    /// <summary>Not complete: what is not marked yet would count as missed.</summary>
    InProgress,

    /// <summary>The article's text is not the one that was annotated.</summary>
    HashDiffers,

    /// <summary>The layer's file cannot be used.</summary>
    LayerUnreadable,

    /// <summary>The article's file cannot be used.</summary>
    ArticleUnreadable,
}
