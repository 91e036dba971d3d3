using System.Text;

namespace FactCheck.JsonSchema.Formats.Idna;

/// <summary>Punycode (RFC 3492). Not <see cref="System.Globalization.IdnMapping"/>, which follows IDNA2003 and differs by platform.</summary>
internal static class Punycode
{
    const int Base = 36;
    const int TMin = 1;
    const int TMax = 26;
    const int Skew = 38;
    const int Damp = 700;
    const int InitialBias = 72;
    const int InitialN = 128;

    /// <summary>The code points of what follows <c>xn--</c>, or null where that is no Punycode.</summary>
    public static List<int>? Decode(string text)
    {
        var output = new List<int>();
        var delimiter = text.LastIndexOf('-');
        for (var i = 0; i < delimiter; i++) output.Add(text[i]);
        var (n, index, bias) = (InitialN, 0, InitialBias);
        for (var at = delimiter < 0 ? 0 : delimiter + 1; at < text.Length;)
        {
            var (old, weight) = (index, 1L);
            for (var k = Base; ; k += Base)
            {
                if (at == text.Length || Digit(text[at++]) is not (>= 0 and var digit)) return null;
                var next = index + digit * weight;
                if (next > int.MaxValue) return null;
                index = (int)next;
                var threshold = Threshold(k, bias);
                if (digit < threshold) break;
                weight *= Base - threshold;
                if (weight > int.MaxValue) return null;
            }
            bias = Adapt(index - old, output.Count + 1, old == 0 ? Damp : 2);
            if (n + (long)(index / (output.Count + 1)) > 0x10FFFF) return null;
            n += index / (output.Count + 1);
            index %= output.Count + 1;
            output.Insert(index++, n);
        }
        return output;
    }

    /// <summary>What follows <c>xn--</c> for a label of code points.</summary>
    public static string Encode(IReadOnlyList<int> label)
    {
        var output = new StringBuilder();
        foreach (var point in label)
            if (point < InitialN) output.Append((char)point);
        var handled = output.Length;
        var basic = handled;
        if (basic > 0) output.Append('-');
        var (n, delta, bias) = (InitialN, 0, InitialBias);
        while (handled < label.Count)
        {
            var next = label.Where(p => p >= n).Min();
            delta += (next - n) * (handled + 1);
            n = next;
            foreach (var point in label)
            {
                if (point < n) delta++;
                if (point != n) continue;
                var q = delta;
                for (var k = Base; ; k += Base)
                {
                    var threshold = Threshold(k, bias);
                    if (q < threshold) break;
                    output.Append(Letter(threshold + (q - threshold) % (Base - threshold)));
                    q = (q - threshold) / (Base - threshold);
                }
                output.Append(Letter(q));
                bias = Adapt(delta, handled + 1, handled == basic ? Damp : 2);
                delta = 0;
                handled++;
            }
            delta++;
            n++;
        }
        return output.ToString();
    }

    static int Threshold(int k, int bias) => Math.Clamp(k - bias, TMin, TMax);

    static int Adapt(int delta, int count, int damp)
    {
        delta = delta / damp;
        delta += delta / count;
        var k = 0;
        for (; delta > (Base - TMin) * TMax / 2; k += Base) delta /= Base - TMin;
        return k + (Base - TMin + 1) * delta / (delta + Skew);
    }

    static int Digit(char c) => c switch
    {
        >= 'a' and <= 'z' => c - 'a',
        >= 'A' and <= 'Z' => c - 'A',
        >= '0' and <= '9' => c - '0' + 26,
        _ => -1,
    };

    static char Letter(int digit) => (char)(digit < 26 ? 'a' + digit : '0' + digit - 26);
}
