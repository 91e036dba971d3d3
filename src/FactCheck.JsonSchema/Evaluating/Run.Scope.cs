using FactCheck.JsonSchema.Compiling;

namespace FactCheck.JsonSchema.Evaluating;

internal sealed partial class Run
{
    SchemaResource? _resource;
    SchemaResource[] _scope = new SchemaResource[8];
    int _scopeCount;
    (SchemaNode Schema, int At, int ScopeCount)[] _active = new (SchemaNode, int, int)[16];
    int _activeCount;

    /// <summary>The schema with this dynamic anchor in the outermost resource of the dynamic scope that has one (Core 8.2.3.2), or null.</summary>
    public SchemaNode? DynamicTarget(string anchor)
    {
        for (var i = 0; i < _scopeCount; i++)
            if (_scope[i].DynamicAnchors.TryGetValue(anchor, out var target)) return target;
        return null;
    }

    /// <summary>Follows a reference on the same value; a reference that leads back to itself there would never end.</summary>
    public bool Follow(Keywords.Keyword via, SchemaNode target, int at)
    {
        for (var i = _activeCount - 1; i >= 0 && _active[i].At == at; i--)
        {
            if (_active[i].Schema == target && _active[i].ScopeCount == _scopeCount)
                return Exceed("schema.reference-cycle", at, $"The reference to {target.Location} leads back to itself on the same value and would never end.");
        }
        if (_activeCount == _active.Length) Array.Resize(ref _active, _activeCount * 2);
        _active[_activeCount++] = (target, at, _scopeCount);
        var isValid = Apply(via, -1, target, at);
        _activeCount--;
        return isValid;
    }

    void EnterResource(SchemaResource resource)
    {
        _resource = resource;
        // Only the outermost mention of a resource can ever decide a dynamic reference.
        for (var i = 0; i < _scopeCount; i++)
            if (_scope[i] == resource) return;
        if (_scopeCount == _scope.Length) Array.Resize(ref _scope, _scopeCount * 2);
        _scope[_scopeCount++] = resource;
    }
}
