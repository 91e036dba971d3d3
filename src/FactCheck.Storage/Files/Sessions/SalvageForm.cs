namespace FactCheck.Storage.Files.Sessions;

/// <summary>Forms in which something is kept beside.</summary>
enum SalvageForm
{
    /// <summary>A standoff file.</summary>
    Layer,

    /// <summary>Bytes of a journal.</summary>
    Journal,
}
