using FactCheck.Agreement.Segmentation;

namespace FactCheck.Agreement.Tests.Reference;

/// <summary>The reference case of segmentations.</summary>
public sealed class SegmentationReferenceTests
{
    [Fact]
    public void Segmentation_measures_match()
    {
        var reference = ReferenceCase.Of("segmentation_masses");
        var pairs = reference.Input.GetProperty("pairs").EnumerateArray()
            .Select(pair => pair.EnumerateArray().Select(masses => new SegmentMasses([.. masses.EnumerateArray().Select(mass => mass.GetInt32())]))
                .ToList()).ToList();
        reference.Check("boundary_similarity", [.. pairs.Select(pair => SegmentationAgreement.BoundarySimilarity(pair[0], pair[1]).Value)]);
        reference.Check("segmentation_similarity", [.. pairs.Select(pair => SegmentationAgreement.SegmentationSimilarity(pair[0], pair[1]).Value)]);
        reference.Check("pk", [.. pairs.Select(pair => SegmentationAgreement.Pk(pair[0], pair[1]).Value)]);
        reference.Check("window_diff", [.. pairs.Select(pair => SegmentationAgreement.WindowDiff(pair[0], pair[1]).Value)]);
        reference.Done();
    }
}
