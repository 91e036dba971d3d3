namespace FactCheck.Agreement.Gamma;

/// <summary>A unitary alignment that a best alignment might hold: at most one unit of each annotator.</summary>
/// <param name="Units">For each annotator the index of their unit, -1 for none.</param>
/// <param name="Cost">Its disorder.</param>
readonly record struct AlignmentColumn(int[] Units, double Cost);
