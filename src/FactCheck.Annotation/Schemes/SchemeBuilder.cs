using System.Collections.Immutable;

namespace FactCheck.Annotation.Schemes;

/// <summary>Builds a scheme from definitions and checks that they fit together. For one thread.</summary>
public sealed class SchemeBuilder
{
    readonly ImmutableArray<LabelDefinition>.Builder _labels = ImmutableArray.CreateBuilder<LabelDefinition>();
    readonly ImmutableArray<RelationDefinition>.Builder _relations = ImmutableArray.CreateBuilder<RelationDefinition>();
    readonly Dictionary<char, string> _reserved = [];
    readonly string _name;
    readonly string _version;
    readonly string _sha256;

    /// <summary>Begins a scheme.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="version">Its semantic version.</param>
    /// <param name="sha256">Lower-case hexadecimal SHA-256 of the scheme file's bytes.</param>
    public SchemeBuilder(string name, string version, string sha256) => (_name, _version, _sha256) = (name, version, sha256);

    /// <summary>Adds a label, behind those added before.</summary>
    public SchemeBuilder Add(LabelDefinition label)
    {
        _labels.Add(label);
        return this;
    }

    /// <summary>Adds a type of relation.</summary>
    public SchemeBuilder Add(RelationDefinition relation)
    {
        _relations.Add(relation);
        return this;
    }

    /// <summary>Keeps a key for the workbench: no label may have it.</summary>
    /// <param name="key">The key.</param>
    /// <param name="command">What it does, for the message.</param>
    public SchemeBuilder Reserve(char key, string command)
    {
        _reserved[key] = command;
        return this;
    }

    /// <summary>The scheme, or everything that is wrong with it.</summary>
    public SchemeResult Build()
    {
        var problems = ImmutableArray.CreateBuilder<SchemeProblem>();
        if (string.IsNullOrWhiteSpace(_name)) problems.Add(new("/name", "The scheme has no name; give it one."));
        if (string.IsNullOrWhiteSpace(_version)) problems.Add(new("/version", "The scheme has no version; begin with 1.0.0."));
        if (_labels.Count == 0) problems.Add(new("/labels", "The scheme has no labels; it needs at least one."));
        new LabelChecks(problems, _reserved).Check(_labels);
        new RelationChecks(problems, [.. _labels.Select(label => label.Name)]).Check(_relations);
        if (problems.Count > 0) return new SchemeResult.Invalid(problems.ToImmutable());
        return new SchemeResult.Valid(new Scheme
        {
            Name = _name,
            Version = _version,
            Sha256 = _sha256,
            Labels = _labels.ToImmutable(),
            Relations = _relations.ToImmutable(),
        });
    }
}
