namespace FactCheck.Formats.Standoff;

/// <summary>The scheme as it was when the file was written.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its semantic version.</param>
/// <param name="Sha256">Lower-case hexadecimal SHA-256 of the scheme file's bytes.</param>
public sealed record StandoffScheme(string Name, string Version, string Sha256);
