using FactCheck.Annotation.Layers;
using FactCheck.Storage;
using FactCheck.Storage.Sessions;

namespace FactCheck.Workbench.Sessions;

/// <summary>One thing for the background worker to do.</summary>
abstract record LayerTask
{
    LayerTask()
    {
    }

    /// <summary>Write changes down. Compared by reference.</summary>
    public sealed record Append(LayerChange[] Changes, Layer After) : LayerTask;

    /// <summary>Base the layer on a version that the annotator has seen.</summary>
    public sealed record Accept(LayerVersion Version, Layer Layer) : LayerTask;

    /// <summary>Put the layer in place.</summary>
    public sealed record Place(Layer Layer) : LayerTask;

    /// <summary>Write where another session wrote.</summary>
    public sealed record TakeOver : LayerTask;

    /// <summary>Run the rules.</summary>
    public sealed record Check(Layer Layer) : LayerTask;

    /// <summary>Look whether another session writes.</summary>
    public sealed record Look : LayerTask;
}
