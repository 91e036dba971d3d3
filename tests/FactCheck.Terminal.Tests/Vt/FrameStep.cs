namespace FactCheck.Terminal.Tests.Vt;

/// <summary>One drawing step of a generated frame.</summary>
public sealed record FrameStep(int Kind, int Column, int Row, int Columns, int Content, int Look);
