namespace FactCheck.Storage.Tests;

/// <summary>Tests that start programs run while no others do: for the instant until it is the program, a new process holds every lock of this one.</summary>
[CollectionDefinition(nameof(StartsPrograms), DisableParallelization = true)]
public sealed class StartsPrograms;
