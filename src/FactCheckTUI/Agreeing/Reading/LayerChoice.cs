namespace FactCheckTUI.Agreeing.Reading;

/// <summary>Which layers are compared.</summary>
enum LayerChoice
{
    /// <summary>Those that their annotator called complete.</summary>
    Complete,

    /// <summary>Those in progress too.</summary>
    All,
}
