namespace FactCheck.Text.Icu;

/// <summary>What the ICU in use calls itself.</summary>
/// <param name="Library">Version of ICU, <c>72.1</c> for example.</param>
/// <param name="Unicode">Version of Unicode whose rules it follows.</param>
public sealed record IcuVersions(Version Library, Version Unicode);
