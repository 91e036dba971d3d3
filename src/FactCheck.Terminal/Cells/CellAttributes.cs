namespace FactCheck.Terminal.Cells;

/// <summary>Rendition of a cell (ECMA-48 SGR).</summary>
[Flags]
public enum CellAttributes : byte
{
    /// <summary>Plain.</summary>
    None = 0,

    /// <summary>SGR 1.</summary>
    Bold = 1,

    /// <summary>SGR 2.</summary>
    Dim = 2,

    /// <summary>SGR 3.</summary>
    Italic = 4,

    /// <summary>SGR 7.</summary>
    Reverse = 8,

    /// <summary>SGR 9.</summary>
    Strikethrough = 16,
}
