namespace FactCheckTUI.Output;

/// <summary>What a line or cell means, shown by colour where there is colour.</summary>
enum Tone
{
    Plain,
    Strong,
    Faint,
    Good,
    Warning,
    Bad,
}
