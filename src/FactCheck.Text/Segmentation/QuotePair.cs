namespace FactCheck.Text.Segmentation;

/// <summary>Two quotation marks that belong together. Each is one code unit.</summary>
/// <param name="Open">Offset of the opening mark.</param>
/// <param name="Close">Offset of the closing mark.</param>
internal readonly record struct QuotePair(int Open, int Close)
{
    /// <summary>What stands between the marks.</summary>
    public TextSpan Content => new(Open + 1, Close);
}
