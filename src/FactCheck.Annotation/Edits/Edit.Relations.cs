using FactCheck.Annotation.Layers;

namespace FactCheck.Annotation.Edits;

/// <content>
/// Edits of relations. Whether their ends exist is for a rule to say, not for the edit: a file may hold a relation whose end is missing, and its
/// removal must be undoable.
/// </content>
public abstract partial record Edit
{
    /// <summary>Adds a relation. Its id is free.</summary>
    public sealed record AddRelation(Relation Relation) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before)
        {
            if (before.FindRelation(Relation.Id) is not null) throw new ArgumentException($"There is a relation {Relation.Id} already.", nameof(before));
            return before.With(Relation);
        }

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new RemoveRelation(Relation.Id);
    }

    /// <summary>Removes a relation.</summary>
    public sealed record RemoveRelation(string Id) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before) => before.Without(ExistingRelation(before, Id));

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new AddRelation(ExistingRelation(before, Id));
    }

    /// <summary>Puts another value in the place of the relation with the same id.</summary>
    public sealed record ReplaceRelation(Relation After) : Edit
    {
        /// <inheritdoc/>
        public override Layer Apply(Layer before) => before.Replace(ExistingRelation(before, After.Id), After);

        /// <inheritdoc/>
        public override Edit Invert(Layer before) => new ReplaceRelation(ExistingRelation(before, After.Id));
    }

    static Relation ExistingRelation(Layer layer, string id) =>
        layer.FindRelation(id) ?? throw new ArgumentException($"There is no relation {id}.", nameof(layer));
}
