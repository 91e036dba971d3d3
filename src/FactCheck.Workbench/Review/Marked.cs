using FactCheck.Terminal.Cells;
using FactCheck.Text;

namespace FactCheck.Workbench.Review;

/// <summary>A stretch of a text and how it looks; of stretches that overlap the later one counts.</summary>
/// <param name="Range">UTF-16 code units of the text.</param>
/// <param name="Style">How it looks.</param>
readonly record struct Marked(TextSpan Range, Style Style);
