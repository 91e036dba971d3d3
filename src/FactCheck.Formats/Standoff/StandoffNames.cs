using FactCheck.Annotation.Layers;

namespace FactCheck.Formats.Standoff;

/// <summary>Words of the standoff format for the domain's closed sets.</summary>
static class StandoffNames
{
    public static string Of(LayerStatus status) => status == LayerStatus.Complete ? "complete" : "in-progress";

    public static LayerStatus? Status(string name) => name switch
    {
        "complete" => LayerStatus.Complete,
        "in-progress" => LayerStatus.InProgress,
        _ => null,
    };

    public static string Of(SpanOrigin origin) => origin switch
    {
        SpanOrigin.SuggestedAccepted => "suggested_accepted",
        SpanOrigin.Projected => "projected",
        _ => "human",
    };

    public static SpanOrigin? Origin(string name) => name switch
    {
        "human" => SpanOrigin.Human,
        "suggested_accepted" => SpanOrigin.SuggestedAccepted,
        "projected" => SpanOrigin.Projected,
        _ => null,
    };
}
