using System.Collections.Immutable;
using FactCheck.Annotation.Schemes;
using FactCheck.Terminal.Cells;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Annotate;

/// <summary>
/// How spans look in the text. With colours the innermost label tints the background (or, with 16 colours, the letters); without, each label has
/// its own rendition. A second and third level of overlap is underlined once and twice. The current span is brighter and bold.
/// </summary>
public sealed class SpanStyles
{
    static readonly ImmutableArray<(CellAttributes Attributes, UnderlineStyle Underline)> MonoRenditions =
    [
        (CellAttributes.None, UnderlineStyle.Single),
        (CellAttributes.Bold, UnderlineStyle.None),
        (CellAttributes.Bold, UnderlineStyle.Single),
        (CellAttributes.Italic, UnderlineStyle.Single),
        (CellAttributes.Dim, UnderlineStyle.Dotted),
        (CellAttributes.Italic, UnderlineStyle.None),
    ];

    readonly ImmutableArray<Style> _plain;
    readonly ImmutableArray<Style> _current;
    readonly ImmutableArray<Style> _letters;

    /// <summary>Styles for the labels of a scheme.</summary>
    public SpanStyles(Scheme scheme, ColorLevel level, ThemeKind theme)
    {
        _plain = [.. scheme.Labels.Select((label, i) => Plain(label, i, level, theme))];
        _current = [.. scheme.Labels.Select((label, i) => Current(label, i, level, theme))];
        _letters = [.. scheme.Labels.Select(label => Letter(label, level, theme))];
    }

    /// <summary>The style of a cell.</summary>
    /// <param name="label">Index of the innermost label.</param>
    /// <param name="depth">Spans that cover the cell, 1 or more.</param>
    /// <param name="emphasis">Whether one of them is the current span.</param>
    public Style Of(int label, int depth, SpanEmphasis emphasis)
    {
        var style = (emphasis == SpanEmphasis.Current ? _current : _plain)[label];
        return depth switch
        {
            1 => style,
            2 => style with { Underline = style.Underline == UnderlineStyle.Single ? UnderlineStyle.Double : UnderlineStyle.Single },
            _ => style with { Underline = style.Underline == UnderlineStyle.Single ? UnderlineStyle.Curly : UnderlineStyle.Double },
        };
    }

    /// <summary>The style of a label's key in the margin, the panel and the footer.</summary>
    public Style LetterOf(int label) => _letters[label];

    static Style Plain(LabelDefinition label, int index, ColorLevel level, ThemeKind theme)
    {
        if (level == ColorLevel.Mono || theme == ThemeKind.Mono) return Mono(index);
        return level == ColorLevel.Ansi16 || theme == ThemeKind.HighContrast
            ? new Style(Foreground: Named(label.Colour, theme), Underline: UnderlineStyle.Single)
            : new Style(Background: LabelTints.Plain(label.Colour, theme));
    }

    static Style Current(LabelDefinition label, int index, ColorLevel level, ThemeKind theme)
    {
        if (level == ColorLevel.Mono || theme == ThemeKind.Mono) return Mono(index).With(CellAttributes.Reverse);
        return level == ColorLevel.Ansi16 || theme == ThemeKind.HighContrast
            ? new Style(Foreground: Named(label.Colour, theme), Attributes: CellAttributes.Bold | CellAttributes.Reverse)
            : new Style(Background: LabelTints.Current(label.Colour, theme), Attributes: CellAttributes.Bold);
    }

    static Style Letter(LabelDefinition label, ColorLevel level, ThemeKind theme) => level == ColorLevel.Mono || theme == ThemeKind.Mono
        ? new Style(Attributes: CellAttributes.Bold)
        : new Style(Foreground: Named(label.Colour, theme), Attributes: CellAttributes.Bold);

    static Style Mono(int index)
    {
        var (attributes, underline) = MonoRenditions[index % MonoRenditions.Length];
        return new Style(Attributes: attributes, Underline: underline);
    }

    static Color Named(string colour, ThemeKind theme)
    {
        var normal = colour switch { "red" => 1, "green" => 2, "yellow" => 3, "blue" => 4, "magenta" => 5, "cyan" => 6, _ => 7 };
        var bright = theme is ThemeKind.Dark or ThemeKind.HighContrast;
        return colour == "white" && !bright ? Color.Default : Color.Palette((byte)(bright ? normal + 8 : normal));
    }
}
