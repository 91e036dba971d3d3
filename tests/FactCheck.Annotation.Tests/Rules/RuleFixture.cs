using System.Collections.Immutable;
using FactCheck.Annotation.Rules;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Rules;

/// <summary>Runs the rules of the test scheme over what a builder built.</summary>
static class RuleFixture
{
    static readonly RuleBook Book = new(TestScheme.Instance);

    public static ImmutableArray<Problem> Check(LayerBuilder builder, RecordedLayer? recorded = null) =>
        Book.Check(builder.Article, builder.Layer, recorded ?? new RecordedLayer());

    public static void Silent(string code, LayerBuilder builder, RecordedLayer? recorded = null)
    {
        RuleBook.Catalogue.ShouldContain(rule => rule.Code == code);
        Check(builder, recorded).ShouldNotContain(problem => problem.Code == code);
    }

    /// <summary>The one problem with that code, whose message contains <paramref name="message"/>.</summary>
    public static Problem Found(string code, LayerBuilder builder, string message, RecordedLayer? recorded = null)
    {
        var problem = Check(builder, recorded).Where(candidate => candidate.Code == code).ShouldHaveSingleItem();
        problem.Message.ShouldContain(message, Case.Sensitive);
        problem.Fix.ShouldNotBeEmpty();
        return problem;
    }
}
