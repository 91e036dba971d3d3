namespace FactCheck.Terminal.Cells;

/// <summary>Underline of a cell (SGR 4:n); terminals that know only one draw each as a single line.</summary>
public enum UnderlineStyle : byte
{
    /// <summary>No underline.</summary>
    None,

    /// <summary>One line.</summary>
    Single,

    /// <summary>Two lines.</summary>
    Double,

    /// <summary>A wavy line.</summary>
    Curly,

    /// <summary>Dots.</summary>
    Dotted,

    /// <summary>Dashes.</summary>
    Dashed,
}
