using FactCheck.Text.Offsets;

namespace FactCheck.Text.Segmentation;

/// <summary>
/// A decoded text with its paragraphs and its units: graphemes, words, sentences, found by ICU paragraph by paragraph when first asked for
/// and cached (bounded). All offsets are UTF-16 code units. One object per thread.
/// </summary>
/// <remarks>
/// A paragraph of more than 8,192 code units is looked at in pieces for its graphemes and words; its sentences, quotations, clauses and numerals are
/// found all at once (some milliseconds per million code units). Text of ASCII, and graphemes of most Latin, Arabic and Chinese text, need no ICU.
/// </remarks>
public sealed partial class TextDocument
{
    readonly ParagraphIndex _paragraphs;

    /// <summary>Indexes paragraphs only; O(length) with a vectorised search.</summary>
    public TextDocument(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        Text = text;
        _paragraphs = new ParagraphIndex(text);
    }

    /// <summary>The text as decoded.</summary>
    public string Text { get; }

    /// <summary>Offset conversions, built when first asked for.</summary>
    public OffsetMap Offsets => field ??= new OffsetMap(Text);

    /// <summary>Number of paragraphs, at least 1.</summary>
    public int ParagraphCount => _paragraphs.Count;

    /// <summary>The paragraph with that index.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..<see cref="ParagraphCount"/> - 1.</exception>
    public Paragraph ParagraphAt(int index)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, ParagraphCount);
        return _paragraphs.At(index);
    }

    /// <summary>Index of the paragraph that holds <paramref name="offset"/> (0..Text.Length; the text's end belongs to the last). O(log n).</summary>
    /// <exception cref="ArgumentOutOfRangeException">Outside 0..Text.Length.</exception>
    public int ParagraphIndexAt(int offset)
    {
        Check(offset);
        return _paragraphs.IndexAt(offset);
    }

    void Check(int offset)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(offset);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(offset, Text.Length);
    }
}
