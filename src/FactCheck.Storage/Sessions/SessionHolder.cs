namespace FactCheck.Storage.Sessions;

/// <summary>The session that writes a layer, as its journal tells.</summary>
/// <param name="Session">Its random name.</param>
/// <param name="Annotator">Whose layer it writes.</param>
/// <param name="User">Account at the system.</param>
/// <param name="Host">Name of the machine.</param>
/// <param name="Since">When it began to write (UTC, by the clock of its machine).</param>
public sealed record SessionHolder(string Session, string Annotator, string User, string Host, DateTimeOffset Since);
