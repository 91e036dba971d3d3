using FactCheck.Text.Bidi;

namespace FactCheck.Text.Layout;

/// <summary>
/// What is known of one paragraph before any of its lines is built: clusters, levels, where lines begin. One byte and some bits per UTF-16
/// code unit at most; nothing but the line starts for plain Latin text. Immutable.
/// </summary>
internal sealed class ParagraphLayout
{
    readonly string _text;
    readonly TextSpan _content;
    readonly int[] _lineStarts;

    /// <summary>Breaks the paragraph that <paramref name="content"/> (without its line break) is of <paramref name="text"/>.</summary>
    public ParagraphLayout(string text, TextSpan content, LayoutOptions options)
    {
        (_text, _content) = (text, content);
        Clusters = ClusterMap.Create(Text);
        Bidi = BidiParagraph.Create(Text, options.Direction);
        _lineStarts = LineWrapper.Wrap(Text, Clusters, options.Columns, options.TabWidth);
    }

    /// <summary>The paragraph's characters, line break not included.</summary>
    public ReadOnlySpan<char> Text => _content.Of(_text);

    /// <summary>Offset of <see cref="Text"/> in the document.</summary>
    public int Start => _content.Start;

    /// <summary>Where its grapheme clusters begin.</summary>
    public ClusterMap Clusters { get; }

    /// <summary>Its levels and direction.</summary>
    public BidiParagraph Bidi { get; }

    /// <summary>Screen lines, at least one.</summary>
    public int LineCount => _lineStarts.Length;

    /// <summary>Code units that the cached layout is charged with.</summary>
    public int Cost => _content.Length + 64;

    /// <summary>A line as offsets into <see cref="Text"/>.</summary>
    public TextSpan LineAt(int line) => new(_lineStarts[line], line + 1 < _lineStarts.Length ? _lineStarts[line + 1] : _content.Length);

    /// <summary>The line that shows the document's <paramref name="offset"/>; its line break belongs to the last.</summary>
    public int LineIndexOf(int offset)
    {
        var index = Array.BinarySearch(_lineStarts, offset - _content.Start);
        return index >= 0 ? index : ~index - 1;
    }
}
