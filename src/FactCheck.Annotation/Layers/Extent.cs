using System.Collections.Immutable;
using FactCheck.Text;

namespace FactCheck.Annotation.Layers;

/// <summary>
/// The code units that a span covers: one piece, or several where it is discontinuous. Pieces are in order, none is empty, none touch.
/// Structural equality.
/// </summary>
public readonly record struct Extent
{
    readonly ImmutableArray<TextSpan> _fragments;

    /// <summary>A continuous extent.</summary>
    /// <exception cref="ArgumentException"><paramref name="span"/> is empty.</exception>
    public Extent(TextSpan span)
    {
        if (span.IsEmpty) throw new ArgumentException("A span covers at least one character.", nameof(span));
        Hull = span;
    }

    Extent(ImmutableArray<TextSpan> fragments)
    {
        _fragments = fragments;
        Hull = new TextSpan(fragments[0].Start, fragments[^1].End);
    }

    /// <summary>The extent that covers all of <paramref name="pieces"/>: sorted, and joined where they touch or overlap.</summary>
    /// <exception cref="ArgumentException">There is no piece, or one is empty.</exception>
    public static Extent Of(IEnumerable<TextSpan> pieces)
    {
        var joined = new List<TextSpan>();
        foreach (var piece in pieces.Order())
        {
            if (piece.IsEmpty) throw new ArgumentException("A fragment covers at least one character.", nameof(pieces));
            if (joined.Count > 0 && piece.Start <= joined[^1].End) joined[^1] = TextSpan.Hull(joined[^1], piece);
            else joined.Add(piece);
        }
        return joined.Count switch
        {
            0 => throw new ArgumentException("A span covers at least one character.", nameof(pieces)),
            1 => new Extent(joined[0]),
            _ => new Extent([.. joined]),
        };
    }

    /// <summary>From the first code unit to the last.</summary>
    public TextSpan Hull { get; }

    /// <summary>True where there is a gap.</summary>
    public bool IsDiscontinuous => !_fragments.IsDefault;

    /// <summary>The pieces, at least one.</summary>
    public ImmutableArray<TextSpan> Fragments => _fragments.IsDefault ? [Hull] : _fragments;

    /// <summary>True where some piece covers <paramref name="offset"/>. Allocates nothing.</summary>
    public bool Contains(int offset)
    {
        if (_fragments.IsDefault) return Hull.Contains(offset);
        foreach (var fragment in _fragments)
            if (fragment.Contains(offset)) return true;
        return false;
    }

    /// <summary>True where the two share a code unit.</summary>
    public bool Overlaps(Extent other)
    {
        if (!Hull.Overlaps(other.Hull)) return false;
        foreach (var a in Fragments)
            foreach (var b in other.Fragments)
                if (a.Overlaps(b)) return true;
        return false;
    }

    /// <summary>True where some piece overlaps <paramref name="range"/>. Allocates nothing.</summary>
    public bool Overlaps(TextSpan range)
    {
        if (_fragments.IsDefault) return Hull.Overlaps(range);
        foreach (var fragment in _fragments)
            if (fragment.Overlaps(range)) return true;
        return false;
    }

    /// <summary>Same pieces.</summary>
    public bool Equals(Extent other) =>
        Hull == other.Hull
        && IsDiscontinuous == other.IsDiscontinuous
        && (!IsDiscontinuous || _fragments.AsSpan().SequenceEqual(other._fragments.AsSpan()));

    /// <inheritdoc/>
    public override int GetHashCode() => Hull.GetHashCode();
}
