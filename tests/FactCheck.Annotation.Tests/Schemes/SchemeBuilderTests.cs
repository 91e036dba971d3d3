using FactCheck.Annotation.Schemes;
using FactCheck.Testing.Annotation;

namespace FactCheck.Annotation.Tests.Schemes;

public sealed class SchemeBuilderTests
{
    static readonly LabelDefinition Claim = new() { Name = "claim", Title = "Claim", Key = 'c', Colour = "green" };

    [Fact]
    public void A_scheme_that_fits_together_is_built()
    {
        TestScheme.Instance.Label("number")!.Key.ShouldBe('n');
        TestScheme.Instance.Relation("source")!.Maximum.ShouldBe(1);
        TestScheme.Instance.Between("denial", "claim").Select(type => type.Type).ShouldBe(["content", "denies"]);
    }

    [Fact]
    public void Keys_of_labels_may_not_collide() =>
        Refused(Scheme(Claim, Label("cause", 'c')), "/labels/cause/key", "also that of claim");

    [Fact]
    public void A_key_of_the_workbench_may_not_be_a_labels() =>
        Refused(Scheme(Label("quote", 'q')).Reserve('q', "quit"), "/labels/quote/key", "is the workbench's (quit)");

    [Theory]
    [InlineData(' ')]
    [InlineData('\u001b')]
    [InlineData('\ud83d')]
    public void A_key_is_a_character_that_can_be_typed_and_shown(char key) =>
        Refused(Scheme(Label("claim", key)), "/labels/claim/key", "no printable character");

    [Fact]
    public void Names_are_unique() => Refused(Scheme(Claim, Label("claim", 'x')), "/labels/claim", "Two labels are named claim");

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\u001b")]
    public void Names_are_letters_digits_and_joiners(string name) => Refused(Scheme(Label(name, 'x')), "/labels/" + name, "is no name for a label");

    [Fact]
    public void A_scheme_has_a_name_a_version_and_a_label()
    {
        var problems = Problems(new SchemeBuilder("", " ", ""));
        problems.Select(problem => problem.Location).ShouldBe(["/name", "/version", "/labels"]);
    }

    [Fact]
    public void A_label_has_no_more_attributes_than_a_span_can_hold() =>
        Refused(
            Scheme(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "green", Attributes = [.. Enumerable.Range(0, 101).Select(i => new AttributeDefinition { Name = $"a{i}", Title = "A", Type = AttributeType.Text })] }),
            "/labels/claim/attributes",
            "at most 100 are taken");

    [Fact]
    public void Colours_come_from_the_list() =>
        Refused(Scheme(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "pink" }), "/labels/claim/colour", "pink");

    [Fact]
    public void A_relation_ends_at_labels_that_exist() =>
        Refused(Scheme(Claim).Add(new RelationDefinition { Type = "same", From = ["claim"], To = ["clam"] }), "/relations/same/to", "did you mean claim?");

    [Fact]
    public void A_relation_has_two_ends_and_a_maximum_above_zero()
    {
        var problems = Problems(Scheme(Claim).Add(new RelationDefinition { Type = "same", From = [], To = ["claim"], Maximum = 0 }));
        problems.Select(problem => problem.Location).ShouldBe(["/relations/same/from", "/relations/same/maximum"]);
    }

    [Fact]
    public void An_enumeration_has_choices_with_a_key_each()
    {
        Refused(WithAttribute(Enumeration()), "/labels/claim/attributes/voice/choices", "has no choices");
        Refused(WithAttribute(Enumeration(new("a", 'x'), new("b", 'x'))), "/labels/claim/attributes/voice/choices/b", "also that of a");
        Refused(WithAttribute(Enumeration(new("a", 'x'), new("a", 'y'))), "/labels/claim/attributes/voice/choices/a", "comes twice");
    }

    [Fact]
    public void A_default_is_one_of_the_values() =>
        Refused(
            WithAttribute(new AttributeDefinition
            {
                Name = "voice",
                Title = "Voice",
                Type = AttributeType.Enumeration,
                Default = "narator",
                Choices = [new("narrator", 'n')],
            }),
            "/labels/claim/attributes/voice/default",
            "did you mean narrator?");

    [Fact]
    public void Bounds_belong_to_whole_numbers_and_choices_to_enumerations()
    {
        Refused(
            WithAttribute(new AttributeDefinition { Name = "voice", Title = "Voice", Type = AttributeType.Text, Maximum = 3 }),
            "/labels/claim/attributes/voice",
            "bounds");
        Refused(
            WithAttribute(new AttributeDefinition { Name = "voice", Title = "Voice", Type = AttributeType.Integer, Minimum = 3, Maximum = 1 }),
            "/labels/claim/attributes/voice/minimum",
            "above its greatest");
        Refused(
            WithAttribute(new AttributeDefinition { Name = "voice", Title = "Voice", Type = AttributeType.Date, Multiple = true, Choices = [new("a", 'a')] }),
            "/labels/claim/attributes/voice/choices",
            "no enumeration");
    }

    [Fact]
    public void Attributes_have_names_of_their_own()
    {
        var note = new AttributeDefinition { Name = "note", Title = "Note", Type = AttributeType.Text };
        Refused(
            Scheme(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "green", Attributes = [note, note] }),
            "/labels/claim/attributes/note",
            "Two attributes are named note");
    }

    static LabelDefinition Label(string name, char key) => new() { Name = name, Title = "Title", Key = key, Colour = "red" };

    static AttributeDefinition Enumeration(params AttributeChoice[] choices) =>
        new() { Name = "voice", Title = "Voice", Type = AttributeType.Enumeration, Choices = [.. choices] };

    static SchemeBuilder WithAttribute(AttributeDefinition attribute) =>
        Scheme(new LabelDefinition { Name = "claim", Title = "Claim", Key = 'c', Colour = "green", Attributes = [attribute] });

    static SchemeBuilder Scheme(params LabelDefinition[] labels) =>
        labels.Aggregate(new SchemeBuilder("spans", "1.0.0", ""), (builder, label) => builder.Add(label));

    static IEnumerable<SchemeProblem> Problems(SchemeBuilder builder) => builder.Build().ShouldBeOfType<SchemeResult.Invalid>().Problems;

    static void Refused(SchemeBuilder builder, string location, string message)
    {
        var problem = Problems(builder).Where(candidate => candidate.Location == location).ShouldHaveSingleItem();
        problem.Message.ShouldContain(message);
    }
}
