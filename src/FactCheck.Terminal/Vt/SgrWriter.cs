using System.Buffers.Text;
using FactCheck.Terminal.Cells;

namespace FactCheck.Terminal.Vt;

/// <summary>
/// Builds the parameters of one SGR sequence (ECMA-48 8.3.117; colon forms of ITU-T T.416 only for underline styles, which is where terminals
/// agree on them).
/// </summary>
internal ref struct SgrWriter
{
    // 0, five attributes, underline and two colours of 38;2;255;255;255 need 58.
    const int MaximumLength = 96;

    readonly Span<byte> _parameters;
    int _length;

    SgrWriter(Span<byte> parameters) => _parameters = parameters;

    /// <summary>Writes the shorter of a change of what differs and a reset with everything; nothing where nothing differs.</summary>
    public static void Write(OutputBuffer output, Rendition from, Rendition to)
    {
        if (from == to) return;
        Span<byte> change = stackalloc byte[MaximumLength];
        Span<byte> anew = stackalloc byte[MaximumLength];
        var changed = new SgrWriter(change);
        changed.Change(from, to);
        var reset = new SgrWriter(anew);
        if (to != default)
        {
            reset.Add(0);
            reset.Change(default, to);
        }
        output.Append("\e["u8);
        output.Append(reset._length < changed._length ? anew[..reset._length] : change[..changed._length]);
        output.Append((byte)'m');
    }

    void Change(Rendition from, Rendition to)
    {
        // Bits by hand: HasFlag boxes until the method has been optimised.
        var (set, unset) = (to.Attributes & ~from.Attributes, from.Attributes & ~to.Attributes);
        // SGR 22 ends both bold and dim.
        if ((unset & (CellAttributes.Bold | CellAttributes.Dim)) != 0)
        {
            Add(22);
            set |= to.Attributes & (CellAttributes.Bold | CellAttributes.Dim);
        }
        if ((unset & CellAttributes.Italic) != 0) Add(23);
        if ((unset & CellAttributes.Reverse) != 0) Add(27);
        if ((unset & CellAttributes.Strikethrough) != 0) Add(29);
        if ((set & CellAttributes.Bold) != 0) Add(1);
        if ((set & CellAttributes.Dim) != 0) Add(2);
        if ((set & CellAttributes.Italic) != 0) Add(3);
        if ((set & CellAttributes.Reverse) != 0) Add(7);
        if ((set & CellAttributes.Strikethrough) != 0) Add(9);
        if (from.Underline != to.Underline) Underline(to.Underline);
        if (from.Foreground != to.Foreground) AddColor(to.Foreground, 30);
        if (from.Background != to.Background) AddColor(to.Background, 40);
    }

    void Underline(UnderlineStyle style)
    {
        if (style == UnderlineStyle.None) Add(24);
        else
        {
            Add(4);
            if (style == UnderlineStyle.Single) return;
            _parameters[_length++] = (byte)':';
            _parameters[_length++] = (byte)('0' + (int)style);
        }
    }

    void AddColor(Color color, int first)
    {
        var packed = (int)color.Packed;
        if (color.IsRgb)
        {
            Add(first + 8);
            Add(2);
            Add(packed >> 16 & 0xFF);
            Add(packed >> 8 & 0xFF);
            Add(packed & 0xFF);
        }
        else if (!color.IsPalette) Add(first + 9);
        else
        {
            var index = packed & 0xFF;
            if (index < 8) Add(first + index);
            else if (index < 16) Add(first + 60 + index - 8);
            else
            {
                Add(first + 8);
                Add(5);
                Add(index);
            }
        }
    }

    void Add(int number)
    {
        if (_length > 0) _parameters[_length++] = (byte)';';
        Utf8Formatter.TryFormat(number, _parameters[_length..], out var written);
        _length += written;
    }
}
