using FactCheck.Text.Layout;
using FactCheck.Text.Segmentation;

namespace FactCheck.Terminal.Widgets;

/// <summary>
/// One line of text to edit, in any script: the caret moves by grapheme clusters, Left and Right as on the screen, words in reading order.
/// Offsets are UTF-16 code units. Not thread-safe.
/// </summary>
public sealed partial class TextField
{
    TextDocument _document;
    LineLayout? _line;
    int _caret;

    /// <summary>A field with this text and the caret after it.</summary>
    public TextField(string text = "")
    {
        ArgumentNullException.ThrowIfNull(text);
        _document = new TextDocument(text);
        _caret = text.Length;
    }

    /// <summary>What was typed. Setting it puts the caret after it.</summary>
    public string Text
    {
        get => _document.Text;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            Replace(value, value.Length);
        }
    }

    /// <summary>The offset before which typed text goes. Setting it clamps it and moves it back to a grapheme boundary.</summary>
    public int Caret
    {
        get => _caret;
        set => _caret = value >= Text.Length ? Text.Length : _document.SnapToGrapheme(Math.Max(0, value));
    }

    /// <summary>Shown dimmed while the field is empty. Default none.</summary>
    public string Placeholder { get; init; } = "";

    /// <summary>Longest text, in UTF-16 code units; more is not taken. Default 4096.</summary>
    public int MaximumLength { get; init; } = 4096;

    /// <summary>True where the field shows the cursor. Default true.</summary>
    public bool IsFocused { get; set; } = true;
}
