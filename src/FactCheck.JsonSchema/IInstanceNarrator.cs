namespace FactCheck.JsonSchema;

/// <summary>Gives objects of an instance the names that people know them by, so that an explanation can say <c>span s3</c>.</summary>
public interface IInstanceNarrator
{
    /// <summary>
    /// The name of an object, or null where it has none. Asked for the object at fault, then for each object around it, until one has a name.
    /// </summary>
    /// <param name="instance">The object; good only during the call.</param>
    string? Narrate(InstanceObject instance);
}
