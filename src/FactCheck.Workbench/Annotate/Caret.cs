using FactCheck.Text;

namespace FactCheck.Workbench.Annotate;

/// <summary>Where the annotator is in the text, as a value. Offsets are UTF-16 code units on grapheme boundaries.</summary>
/// <param name="Offset">The caret stands on the cluster at this offset.</param>
/// <param name="Anchor">Where the selection began; null: no selection.</param>
/// <param name="GoalColumn">Column that vertical movement aims at; -1: the caret's own.</param>
public readonly record struct Caret(int Offset, int? Anchor = null, int GoalColumn = -1)
{
    /// <summary>The selected range; empty at the caret where nothing is selected.</summary>
    public TextSpan Selection => Anchor is { } anchor ? new TextSpan(Math.Min(anchor, Offset), Math.Max(anchor, Offset)) : new TextSpan(Offset, Offset);

    /// <summary>True where at least one character is selected.</summary>
    public bool HasSelection => Anchor is { } anchor && anchor != Offset;

    /// <summary>The caret elsewhere; a selection that was begun stretches to it.</summary>
    public Caret MoveTo(int offset) => new(offset, Anchor);

    /// <summary>The caret elsewhere, without a selection.</summary>
    public static Caret At(int offset) => new(offset);

    /// <summary>A selection with the caret at its end.</summary>
    public static Caret Selecting(TextSpan range) => new(range.End, range.Start);

    /// <summary>The same place without a selection.</summary>
    public Caret Collapsed => new(Offset);

    /// <summary>The selection with the caret at its other end.</summary>
    public Caret Swapped => Anchor is { } anchor ? new(anchor, Offset) : this;
}
