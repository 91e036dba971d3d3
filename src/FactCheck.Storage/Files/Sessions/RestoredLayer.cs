using System.Collections.Immutable;
using FactCheck.Annotation.Edits;

namespace FactCheck.Storage.Files.Sessions;

/// <summary>The layer that a session goes on with. Compared by reference.</summary>
/// <param name="History">The layer with what can be undone.</param>
/// <param name="Unplaced">Changes in it that the standoff file does not hold.</param>
/// <param name="Salvages">What is to be kept beside.</param>
/// <param name="NeedsAnchor">True where the journal cannot be gone on with as it is: first its layer must be put in place anew.</param>
/// <param name="Recent">Hashes of the versions that the journal names last, oldest first.</param>
sealed record RestoredLayer(EditHistory History, int Unplaced, bool NeedsAnchor, ImmutableArray<Salvage> Salvages, ImmutableArray<string> Recent);
