using System.Text;

namespace FactCheck.JsonSchema.Tests.Explaining;

/// <summary>What annotators read about broken files: one case per kind of fault, all in BrokenStandoff.approved.txt.</summary>
public sealed class BrokenStandoffTests
{
    /// <summary>What is wrong, the text to replace, and by what. A case that breaks one thing has one explanation.</summary>
    static readonly (string Name, string Old, string By)[] Cases =
    [
        ("a value that is not among the allowed ones, misspelt", "\"check_worthy\"", "\"chek_worthy\""),
        ("a value that is not among the allowed ones, like none of them", "\"check_worthy\"", "\"maybe\""),
        ("a label that nobody knows", "\"label\": \"claim\"", "\"label\": \"claym\""),
        ("a label in the wrong case", "\"label\": \"denial\"", "\"label\": \"Denial\""),
        ("a status with a blank for a hyphen", "\"in-progress\"", "\"in progress\""),
        ("a number in quotes", "\"start\": 118", "\"start\": \"118\""),
        ("a text without quotes", "\"value\": \"14\"", "\"value\": 14"),
        ("a number with a fraction", "\"start\": 118", "\"start\": 118.5"),
        ("a number below the least", "\"start\": 118", "\"start\": -1"),
        ("a number at an exclusive bound", "\"end\": 160", "\"end\": 0"),
        ("a number above the greatest", "\"confidence\": 2", "\"confidence\": 7"),
        ("a number that is no multiple", "0.25", "0.255"),
        ("a null", "\"quote\": \"told\"", "\"quote\": null"),
        ("a list that is an object", "[\"numerical\"]", "{ \"numerical\": true }"),
        ("a list that is a text", "[\"numerical\"]", "\"numerical\""),
        ("an object that is a list", "{ \"kind\": \"count\", \"value\": \"14\", \"precision\": 0.25 }", "[]"),
        ("a member that is missing", ", \"quote\": \"told\"", ""),
        ("a member that is missing, with few allowed values", ", \"checkworthy\": \"check_worthy\"", ""),
        ("a member that is missing at the top", "\"annotator\": \"alice\",", ""),
        ("attributes that a label requires are missing", "\"attributes\": { \"claim_type\": [\"numerical\"], \"checkworthy\": \"check_worthy\", \"voice\": \"attributed\" },", ""),
        ("a member misspelt, so that a required one is missing", "\"checkworthy\"", "\"chekworthy\""),
        ("a member misspelt that is not required", "\"confidence\"", "\"confidense\""),
        ("a member that nobody knows", "\"confidence\": 2", "\"mood\": 2"),
        ("a member that nobody knows, at the top", "\"revision\": 17", "\"revision\": 17, \"reviewer\": \"bob\""),
        ("a member of another label's attributes", "\"voice\": \"attributed\"", "\"kind\": \"count\""),
        ("a member with a line break in its name", "\"revision\": 17", "\"revision\": 17, \"re\\nvision\": 2"),
        ("a text that is empty", "\"quote\": \"told\"", "\"quote\": \"\""),
        ("a text that is too long", "\", leaving two\"", "\"" + new string('x', 70) + "\""),
        ("a text that does not match its pattern", "\"id\": \"s4\"", "\"id\": \"span-4\""),
        ("a hash that is too short", "aaaaaaaaaaaaaaaabbbbbbbbbbbbbbbb", "aaaa"),
        ("a name in capitals", "\"alice\"", "\"Alice B\""),
        ("a time that is none", "2031-05-04T17:30:00Z", "2031-05-34T17:30:00Z"),
        ("a member that needs another", "\"created\": \"2031-05-04T17:30:00Z\", ", ""),
        ("a list with too few items", "[[201, 206], [210, 222]]", "[[201, 222]]"),
        ("a list that is empty", "[\"numerical\"]", "[]"),
        ("a tuple with one item too many", "[210, 222]", "[210, 222, 5]"),
        ("a list with the same item twice", "[\"numerical\"]", "[\"numerical\", \"causal\", \"numerical\"]"),
        ("a list without the item that it must have", "[\"news\", \"harbour\"]", "[\"harbour\"]"),
        ("a wrong item in a list", "[\"numerical\"]", "[\"numerical\", \"numeric\"]"),
        ("a value that fits none of several forms, of the kind of one of them", "\"to\": \"s3\"", "\"to\": \"3\""),
        ("a value that fits none of several forms, nearly the other", "\"span\": \"s2\"", "\"spam\": \"s2\""),
        ("a value that fits none of several forms, of the kind of none", "\"to\": \"s3\"", "\"to\": 3"),
        ("a value that is none of several constants", "\"sure\"", "\"shure\""),
        ("a number out of range, where a constant would do too", "\"certainty\": 0.5", "\"certainty\": 1.5"),
        ("a value that is excluded", "\"deny\"", "\"neutral\""),
        ("another version of the format", "\"urn:example:standoff\"", "\"urn:example:standoff:2\""),
        ("two faults in one span, one in another", "\"start\": 118, \"end\": 160", "\"start\": -118, \"end\": \"160\""),
        ("a comma too many", "\"revision\": 17,", "\"revision\": 17,,"),
        ("a comma missing", "\"revision\": 17,", "\"revision\": 17"),
        ("a trailing comma", "\"certainty\": 0.5 }", "\"certainty\": 0.5, }"),
        ("single quotes", "\"alice\"", "'alice'"),
        ("the end is missing", "\"certainty\": 0.5 }\n  ]\n}", "\"certainty\": 0.5"),
        ("a text that is not closed", "\"certainty\": 0.5 }\n  ]\n}", "\"note\": \"so far"),
        ("a name that stands twice", "\"revision\": 17,", "\"revision\": 17, \"revision\": 18,"),
        ("half a surrogate pair", "\"told\"", "\"t\\ud83dld\""),
        ("a line break in a text", "\"told\"", "\"to\nld\""),
    ];

    [Fact]
    public void The_sample_is_valid() => StandoffSample.Schema.Evaluate(Encoding.UTF8.GetBytes(StandoffSample.Valid)).Explanations.ShouldBeEmpty();

    [Fact]
    public void Broken_files_are_explained_as_approved()
    {
        var received = new StringBuilder();
        foreach (var (name, old, by) in Cases)
        {
            received.Append("## ").Append(name).Append('\n');
            foreach (var explanation in StandoffSample.Break(old, by).Explanations) received.Append(explanation).Append('\n');
            received.Append('\n');
        }
        var path = Path.Combine(StandoffSample.Folder(), "BrokenStandoff.approved.txt");
        var approved = File.Exists(path) ? File.ReadAllText(path) : "";
        if (received.ToString() != approved) File.WriteAllText(Path.ChangeExtension(path, null).Replace(".approved", ".received.txt", StringComparison.Ordinal), received.ToString());
        received.ToString().ShouldBe(approved, "Compare BrokenStandoff.received.txt with the approved file.");
    }

    [Fact]
    public void One_fault_has_one_explanation_of_at_most_three_lines()
    {
        foreach (var (name, old, by) in Cases)
        {
            var explanations = StandoffSample.Break(old, by).Explanations;
            explanations.Length.ShouldBe(name.StartsWith("two faults", StringComparison.Ordinal) ? 2 : 1, $"{name}:\n{string.Join('\n', explanations)}");
            foreach (var explanation in explanations) explanation.ToString().Split('\n').Length.ShouldBeLessThanOrEqualTo(3, name);
        }
    }
}
