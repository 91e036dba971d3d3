namespace FactCheck.Terminal.Widgets;

/// <summary>What may be typed into an <see cref="EntryField"/>.</summary>
public enum EntryKind
{
    /// <summary>Anything.</summary>
    Text,

    /// <summary>A decimal number in plain form: digits, an optional sign and point.</summary>
    Number,

    /// <summary>A date in ISO 8601: <c>2024</c>, <c>2024-05</c> or <c>2024-05-31</c>.</summary>
    Date,
}
