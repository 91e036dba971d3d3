namespace FactCheck.Text.Bidi;

/// <summary>Base direction of a paragraph (UAX #9 P2, P3: by its first strong character).</summary>
public enum TextDirection
{
    /// <summary>Left to right; also where no strong character occurs.</summary>
    LeftToRight,

    /// <summary>Right to left.</summary>
    RightToLeft,
}
