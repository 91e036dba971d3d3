using System.Collections.Immutable;
using System.Globalization;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Rules;
using FactCheck.Terminal.Cells;
using FactCheck.Terminal.Keymaps;
using FactCheck.Terminal.Widgets;
using FactCheck.Text.Bidi;
using FactCheck.Workbench.Sessions;

namespace FactCheck.Workbench.Annotate;

/// <summary>The line above the text (article, annotator, saved or not) and the one below it (message or keys, and where the caret is). Strings are made only when they change.</summary>
public sealed class ScreenBars
{
    readonly Look _look;
    (int At, int Of) _position = (-1, -1);
    string _positionText = "";
    (SaveState? Save, int Problems, LayerStatus Status) _state;
    string _stateText = "";
    Style _stateStyle;
    (AnnotateScreen? Screen, Span? Current, bool Selecting) _hintsFor;
    ImmutableArray<KeyHint> _hints = [];

    /// <summary>Bars in the given look.</summary>
    public ScreenBars(Look look) => _look = look;

    /// <summary>Article and title on the left; annotator, place in the list, problems and whether everything is saved on the right.</summary>
    public void RenderHeader(CellBuffer buffer, Rect area, ArticleSession session, int at, int of)
    {
        buffer.Fill(area, _look.Theme.StatusBar);
        UpdateHeader(session, at, of);
        var room = area.SplitRight(1).Remainder;
        room = Before(room, _look.DrawRight(buffer, room, area.Row, _stateText, _look.Theme.StatusBar.With(_stateStyle.Attributes) with { Foreground = _stateStyle.Foreground }));
        room = Before(room, _look.DrawRight(buffer, room, area.Row, _positionText, _look.Theme.StatusBar));
        if (room.Columns > 50) room = Before(room, _look.DrawRight(buffer, room, area.Row, session.Annotator.Value, _look.Theme.StatusBar));
        var column = _look.Draw(buffer, room, area.Column + 1, area.Row, session.Article.Id.Value, _look.Theme.StatusBar.With(CellAttributes.Bold));
        _look.Draw(buffer, room, column + 2, area.Row, session.Article.Metadata.Title ?? "", _look.Theme.StatusBar);
    }

    /// <summary>The message where there is one, else the keys; right of it the direction of the paragraph and the caret's offset in code points.</summary>
    public void RenderFooter(CellBuffer buffer, Rect area, AnnotateScreen screen, string? message, TextDirection direction)
    {
        buffer.Fill(area, _look.Theme.Text);
        Span<char> place = stackalloc char[40];
        var length = Describe(screen, direction, place);
        var start = Math.Max(area.Column, area.Right - length - 1);
        buffer.Write(area, start, area.Row, place[..length], _look.Theme.Dim);
        var room = Before(area, start);
        // That something is not on disk stays in sight until it is.
        var lasting = screen.Session.SaveState.Trouble;
        if ((message ?? lasting) is { } line)
        {
            _look.Draw(buffer, room, area.Column + 1, area.Row, line, message is not null ? _look.Theme.Accent : screen.Session.SaveState is SaveState.NotSaved ? _look.Theme.Error : _look.Theme.Warning);
            return;
        }
        UpdateHints(screen);
        KeyHintBar.Render(buffer, room, _look, _hints.AsSpan());
    }

    static Rect Before(Rect area, int column) => area.SplitLeft(Math.Max(0, column - area.Column - 2)).Left;

    static int Describe(AnnotateScreen screen, TextDirection direction, Span<char> place)
    {
        var offsets = screen.Session.Article.Document.Offsets;
        var start = offsets.ToCodePoints(screen.Caret.Selection.Start);
        place[0] = direction == TextDirection.RightToLeft ? '←' : '→';
        start.TryFormat(place[1..], out var written, provider: CultureInfo.InvariantCulture);
        var length = written + 1;
        if (screen.Caret.Anchor is null) return length;
        place[length++] = '+';
        (offsets.ToCodePoints(screen.Caret.Selection.End) - start).TryFormat(place[length..], out written, provider: CultureInfo.InvariantCulture);
        return length + written;
    }

    void UpdateHeader(ArticleSession session, int at, int of)
    {
        if (_position != (at, of)) (_position, _positionText) = ((at, of), string.Create(CultureInfo.InvariantCulture, $"{at}/{of}"));
        var errors = 0;
        foreach (var problem in session.Problems)
            if (problem.Severity == Severity.Error) errors++;
        var state = (session.SaveState, session.Problems.Length * 10_000 + errors, session.Layer.Status);
        if (_state == state && _stateText.Length > 0) return;
        _state = state;
        var (save, style) = session.SaveState switch
        {
            SaveState.Saved => ($"{_look.Symbols.Check} saved", _look.Theme.Success),
            SaveState.Saving => ("saving…", _look.Theme.Text),
            SaveState.Kept or SaveState.Conflicting => ($"{_look.Symbols.Check} kept", _look.Theme.Warning),
            SaveState.ReadOnly => ("read-only", _look.Theme.Warning),
            _ => ($"{_look.Symbols.Cross} NOT SAVED", _look.Theme.Error),
        };
        var problems = session.Problems.Length switch { 0 => "", 1 => "! 1  ", var n => $"! {n}  " };
        var status = session.Layer.Status == LayerStatus.Complete ? "complete  " : "";
        (_stateText, _stateStyle) = ($"{problems}{status}{save}", style);
    }

    void UpdateHints(AnnotateScreen screen)
    {
        var wanted = (screen, screen.Current, screen.Caret.Anchor is not null);
        if (ReferenceEquals(_hintsFor.Screen, screen) && ReferenceEquals(_hintsFor.Current, wanted.Current) && _hintsFor.Selecting == wanted.Item3) return;
        _hintsFor = wanted;
        _hints = screen.Keymap.Hints(screen);
    }
}
