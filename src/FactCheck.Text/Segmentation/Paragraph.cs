namespace FactCheck.Text.Segmentation;

/// <summary>One paragraph (UAX #9 P1: ends at LF, CR, CRLF, U+0085, U+2029, U+001C..E or the text's end).</summary>
/// <param name="Content">UTF-16, without the line break.</param>
/// <param name="Full">UTF-16, with the line break.</param>
public readonly record struct Paragraph(TextSpan Content, TextSpan Full);
