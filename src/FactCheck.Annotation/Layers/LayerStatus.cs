namespace FactCheck.Annotation.Layers;

/// <summary>How far the annotation of an article is.</summary>
public enum LayerStatus
{
    /// <summary>Being worked on.</summary>
    InProgress,

    /// <summary>Done, without errors or with a stated reason.</summary>
    Complete,
}
