using FactCheck.Text.Offsets;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A decoded text with its paragraphs and its units: graphemes, words, sentences, found by ICU paragraph by paragraph when first asked for
/// and cached (bounded). All offsets are UTF-16 code units. One object per thread.
/// </summary>
public sealed class TextDocument
{
    /// <summary>Indexes paragraphs only; O(length) with a vectorised search.</summary>
    public TextDocument(string text) => Text = text;

    /// <summary>The text as decoded.</summary>
    public string Text { get; }

    /// <summary>Offset conversions, built when first asked for.</summary>
    public OffsetMap Offsets => throw new NotImplementedException();

    /// <summary>Number of paragraphs, at least 1.</summary>
    public int ParagraphCount => throw new NotImplementedException();

    /// <summary>The paragraph with that index.</summary>
    public Paragraph ParagraphAt(int index) => throw new NotImplementedException();

    /// <summary>Index of the paragraph that holds <paramref name="offset"/> (0..Text.Length; the text's end belongs to the last). O(log n).</summary>
    public int ParagraphIndexAt(int offset) => throw new NotImplementedException();

    /// <summary>The nearest unit boundary after <paramref name="offset"/> at which such a unit starts; Text.Length where there is none.</summary>
    public int NextStart(TextUnit unit, int offset) => throw new NotImplementedException();

    /// <summary>The nearest start of such a unit before <paramref name="offset"/>; 0 where there is none.</summary>
    public int PreviousStart(TextUnit unit, int offset) => throw new NotImplementedException();

    /// <summary>The nearest end of such a unit after <paramref name="offset"/>; Text.Length where there is none.</summary>
    public int NextEnd(TextUnit unit, int offset) => throw new NotImplementedException();

    /// <summary>The unit that holds the grapheme at <paramref name="offset"/> (at a unit's very end: that unit), or null where none does (a word in a run of spaces).</summary>
    public TextSpan? UnitAt(TextUnit unit, int offset) => throw new NotImplementedException();

    /// <summary>The nearest grapheme boundary at or before <paramref name="offset"/>.</summary>
    public int SnapToGrapheme(int offset) => throw new NotImplementedException();

    /// <summary>The smallest unit that strictly holds <paramref name="selection"/>: word, quotation, clause, sentence, paragraph, document; the selection itself where it is the whole text.</summary>
    public TextSpan Grow(TextSpan selection) => throw new NotImplementedException();

    /// <summary>The selection without white space (NBSP too), trailing punctuation and outer quotation marks at its edges; empty where nothing is left.</summary>
    public TextSpan Trim(TextSpan selection) => throw new NotImplementedException();
}
