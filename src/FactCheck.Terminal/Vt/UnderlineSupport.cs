namespace FactCheck.Terminal.Vt;

/// <summary>Which underlines a terminal draws.</summary>
public enum UnderlineSupport
{
    /// <summary>One line, SGR 4: every style is sent as that.</summary>
    Single,

    /// <summary>All of <see cref="Cells.UnderlineStyle"/>, SGR 4:n with a colon.</summary>
    Styled,
}
