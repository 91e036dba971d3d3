using FactCheck.Annotation.Articles;
using FactCheck.Annotation.Layers;
using FactCheck.Annotation.Schemes;

namespace FactCheck.Workbench.Annotate;

static class SpanDefaults
{
    public static AttributeValues For(LabelDefinition label, Article article, Extent extent)
    {
        _ = (article, extent);
        var values = AttributeValues.Empty;
        foreach (var a in label.Attributes)
            if (a.Default is not null) values = values.With(a.Name, new AttributeValue.Text(a.Default));
        return values;
    }
}
