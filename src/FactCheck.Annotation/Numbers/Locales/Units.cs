namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>Symbols of measures that are written behind a number and belong to it.</summary>
static class Units
{
    /// <summary>SI and common symbols, in lower case as they are looked up, with the symbol as stored.</summary>
    public static WordTable<string> Marks { get; } = Tables.Pairs(
        """
        km km, m m, cm cm, mm mm, mi mi, ft ft, kg kg, g g, mg mg, t t, lb lb, oz oz, ha ha, km² km², m² m², km2 km², m2 m², m³ m³, m3 m³, l l, ml ml,
        km/h km/h, kmh km/h, kph km/h, mph mph, m/s m/s, °c °C, °f °F, ° °, w W, kw kW, mw MW, gw GW, tw TW, kwh kWh, mwh MWh, gwh GWh, twh TWh,
        hz Hz, khz kHz, mhz MHz, ghz GHz, kb kB, mb MB, gb GB, tb TB, ‰ ‰, hpa hPa, bar bar, cc cm³, nm nm, µm µm, ppm ppm
        """);
}
