namespace FactCheck.Terminal.Input;

/// <summary>Kinds of control strings (ECMA-48, 5.6).</summary>
public enum VtStringKind : byte
{
    /// <summary>Device control string, <c>ESC P</c>.</summary>
    Dcs,

    /// <summary>Operating system command, <c>ESC ]</c>.</summary>
    Osc,

    /// <summary>Start of string, privacy message or application program command: <c>ESC X</c>, <c>ESC ^</c>, <c>ESC _</c>.</summary>
    Other,
}
