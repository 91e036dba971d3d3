using FactCheck.JsonSchema.Compiling;
using FactCheck.JsonSchema.Keywords;

namespace FactCheck.JsonSchema.Tests.Compiling;

public sealed class KeywordTableTests
{
    [Fact]
    public void Every_name_that_is_suggested_leads_to_the_keyword_of_that_name()
    {
        KeywordTable.Names.ShouldBeUnique();
        foreach (var name in KeywordTable.Names) KeywordTable.Find(name).ShouldNotBeNull(name).Name.ShouldBe(name);
        KeywordTable.Find("unheard-of").ShouldBeNull();
    }

    [Fact]
    public void Every_keyword_class_is_in_the_table()
    {
        var found = KeywordTable.Names.Select(n => KeywordTable.Find(n)!).ToHashSet();
        var defined = typeof(Keyword).Assembly.GetTypes().Where(t => t.Namespace == typeof(Keyword).Namespace)
            .Select(t => t.GetProperty("Definition")?.GetValue(null)).OfType<KeywordDefinition>();
        defined.ShouldBeSubsetOf(found);
    }
}
