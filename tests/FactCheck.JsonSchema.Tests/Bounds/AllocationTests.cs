using System.Text;
using FactCheck.JsonSchema.Tests.Explaining;

namespace FactCheck.JsonSchema.Tests.Bounds;

public sealed class AllocationTests
{
    [Fact]
    public void A_valid_document_allocates_nothing_once_the_buffers_have_grown()
    {
        var document = Encoding.UTF8.GetBytes(StandoffSample.Valid);
        var schema = SchemaCompiler.Compile(File.ReadAllBytes(Path.Combine(StandoffSample.Folder(), "standoff.schema.json"))).Require();
        for (var i = 0; i < 3; i++) schema.IsValid(document).ShouldBeTrue();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 100; i++) schema.IsValid(document);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }
}
