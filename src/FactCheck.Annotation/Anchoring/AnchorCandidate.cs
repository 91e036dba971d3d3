using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Anchoring;

/// <summary>A place at which a span may belong.</summary>
/// <param name="Place">Where, in UTF-16 code units of the article as it is now.</param>
/// <param name="Similarity">1 where it reads as the quote does, up to white space, quotation marks and normal form; less where words changed.</param>
/// <param name="Context">Characters of the recorded prefix and suffix that stand around it, 0 to 40.</param>
public sealed record AnchorCandidate(Extent Place, double Similarity, int Context);
