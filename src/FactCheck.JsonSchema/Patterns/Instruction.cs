namespace FactCheck.JsonSchema.Patterns;

/// <summary>A step of a <see cref="BacktrackProgram"/>.</summary>
internal readonly record struct Instruction(Operation Operation, int A = 0, int B = 0);
