using System.Text.Json;
using FactCheck.Testing.Data;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>
/// One case of <c>agreement-cases.json</c>: an input, the figures that papers and other implementations give for it, and a tolerance.
/// </summary>
sealed class ReferenceCase
{
    static readonly Lazy<JsonDocument> File = new(() => JsonDocument.Parse(System.IO.File.ReadAllBytes(SharedData.Require("agreement-cases.json"))));

    readonly JsonElement _case;
    readonly HashSet<string> _open;

    ReferenceCase(JsonElement element)
    {
        _case = element;
        _open = [.. Expected.EnumerateObject().Select(property => property.Name)];
    }

    public static IEnumerable<ReferenceCase> All =>
        File.Value.RootElement.GetProperty("cases").EnumerateArray().Select(element => new ReferenceCase(element));

    public string Id => _case.GetProperty("id").GetString()!;

    public string Metric => _case.GetProperty("metric").GetString()!;

    public double Tolerance => _case.GetProperty("tolerance").GetDouble();

    public JsonElement Input => _case.GetProperty("input");

    public JsonElement Expected => _case.GetProperty("expected");

    public JsonElement Published => _case.GetProperty("published");

    public double Parameter(string name) => _case.GetProperty("params").GetProperty(name).GetDouble();

    /// <summary>The figures that no assertion has looked at yet.</summary>
    public IReadOnlyCollection<string> Open => _open;

    public static ReferenceCase Of(string id) => All.Single(reference => reference.Id == id);

    /// <summary>Asserts a figure within the tolerance; null is undefined.</summary>
    public void Check(string key, double? actual)
    {
        _open.Remove(key);
        var expected = Expected.GetProperty(key);
        if (expected.ValueKind == JsonValueKind.Null) actual.ShouldBeNull($"{Id}, {key}");
        else actual.ShouldNotBeNull($"{Id}, {key}").ShouldBe(expected.GetDouble(), Tolerance, $"{Id}, {key}");
    }

    public void Check(string key, Figure figure) => Check(key, figure.Value);

    public void Check(string key, Score score) => Check(key, score.Value);

    public void Check(string key, bool actual)
    {
        _open.Remove(key);
        actual.ShouldBe(Expected.GetProperty(key).GetBoolean(), $"{Id}, {key}");
    }

    /// <summary>Asserts a list of figures within the tolerance.</summary>
    public void Check(string key, IReadOnlyList<double?> actual)
    {
        _open.Remove(key);
        var expected = Expected.GetProperty(key).EnumerateArray().Select(element => element.GetDouble()).ToList();
        actual.Count.ShouldBe(expected.Count, $"{Id}, {key}");
        for (var i = 0; i < expected.Count; i++) actual[i].ShouldNotBeNull().ShouldBe(expected[i], Tolerance, $"{Id}, {key}[{i}]");
    }

    /// <summary>Asserts text, for lists of names.</summary>
    public void Check(string key, string actual)
    {
        _open.Remove(key);
        actual.ShouldBe(JsonSerializer.Serialize(Expected.GetProperty(key)), $"{Id}, {key}");
    }

    /// <summary>Figures that describe other tools or intermediate numbers, named one by one by the test that leaves them.</summary>
    public void Leave(string key) => _open.Remove(key);

    /// <summary>Fails where a figure of the case was not asserted.</summary>
    public void Done() => _open.ShouldBeEmpty($"{Id}: figures that nothing asserts");

    public override string ToString() => Id;
}
