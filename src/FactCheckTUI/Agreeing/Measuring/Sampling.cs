namespace FactCheckTUI.Agreeing.Measuring;

/// <summary>How well a figure's chance is known that random samples stand for: gamma and its kin.</summary>
/// <param name="Samples">Samples drawn; of several pairs of annotators the fewest.</param>
/// <param name="Precision">Half the width of the 95 % interval of the expected disorder, as a share of it; of several pairs the widest. Null without samples.</param>
/// <param name="Gap">How much lower the observed disorder could be at most; 0 where the alignment is proved to be best.</param>
sealed record Sampling(int Samples, double? Precision, double Gap);
