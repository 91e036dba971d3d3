using System.Text;
using FactCheck.Terminal.Input;
using FsCheck;
using FsCheck.Fluent;

namespace FactCheck.Terminal.Tests.Input;

public sealed class InputDecoderLaws
{
    static readonly Gen<byte[]> Bytes = Gen.Frequency(
        (4, Gen.Choose(0, 255)),
        (2, Gen.Constant(0x1B)),
        (3, Gen.Elements("[]OPX^_;:?<>~mMuR0123456789$ "u8.ToArray()).Select(value => (int)value))).Select(value => (byte)value).ArrayOf();

    [Fact]
    public void Keys_that_xterm_sends_are_decoded_wherever_the_bytes_are_cut() => HoldsForEncoding(Keys.Xterm);

    [Fact]
    public void Keys_of_the_kitty_protocol_are_decoded_wherever_the_bytes_are_cut() =>
        HoldsForEncoding(key => key.Code > 0x10FFFF + 4 || key.Code is >= 0xE000 and <= 0xF8FF ? null : Keys.Kitty(key));

    [Fact]
    public void A_paste_comes_out_as_it_went_in_wherever_the_bytes_are_cut()
    {
        var pastes = ArbMap.Default.GeneratorFor<NonNull<string>>()
            .Select(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text.Get)).Replace("\e[201~", "", StringComparison.Ordinal));
        Prop.ForAll(pastes.Zip(Cuts()).ToArbitrary(), pair =>
        {
            var (text, cuts) = pair;
            // The end mark stands first where the text's own end makes one with it.
            if ((text + "\e[201~").IndexOf("\e[201~", StringComparison.Ordinal) != text.Length) return true;
            var decoding = new Decoding();
            FeedCut(decoding, Encoding.UTF8.GetBytes($"\e[200~{text}\e[201~q"), cuts);
            return decoding.Events is [var paste, "q"] && paste == $"paste<{text}>";
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Any_bytes_are_taken_and_a_key_after_them_arrives()
    {
        Prop.ForAll(Bytes.Zip(Cuts()).ToArbitrary(), pair =>
        {
            var decoding = new Decoding();
            FeedCut(decoding, pair.Item1, pair.Item2);
            decoding.Decoder.Flush();
            decoding.Feed("q");
            return decoding.Events[^1] == "q" && decoding.Decoder.PendingTimeout(TimeSpan.Zero) is null;
        }).QuickCheckThrowOnFailure();
    }

    [Fact]
    public void Where_the_bytes_are_cut_makes_no_difference()
    {
        Prop.ForAll(Bytes.Zip(Cuts()).ToArbitrary(), pair =>
        {
            var (whole, cut) = (new Decoding(), new Decoding());
            whole.Feed(pair.Item1);
            FeedCut(cut, pair.Item1, pair.Item2);
            whole.Decoder.Flush();
            cut.Decoder.Flush();
            return whole.Events.SequenceEqual(cut.Events);
        }).QuickCheckThrowOnFailure();
    }

    static void HoldsForEncoding(Func<Key, byte[]?> encode)
    {
        Prop.ForAll(Keys.Any.ArrayOf().Zip(Cuts()).ToArbitrary(), pair =>
        {
            var sent = pair.Item1.Select(key => (Key: key, Bytes: encode(key))).Where(item => item.Bytes is not null).ToArray();
            var decoding = new Decoding();
            // A lone Escape needs its time-out.
            foreach (var (_, bytes) in sent)
            {
                FeedCut(decoding, bytes!, pair.Item2);
                if (decoding.Decoder.HasPendingEscape) decoding.Decoder.Flush();
            }
            return decoding.Events.SequenceEqual(sent.Select(item => item.Key.ToString()));
        }).QuickCheckThrowOnFailure();
    }

    static Gen<int[]> Cuts() => Gen.Choose(1, 7).NonEmptyListOf().Select(cuts => cuts.ToArray());

    static void FeedCut(Decoding decoding, byte[] bytes, int[] cuts)
    {
        for (var (i, at) = (0, 0); at < bytes.Length; i++)
        {
            var length = Math.Min(cuts[i % cuts.Length], bytes.Length - at);
            decoding.Feed(bytes.AsSpan(at, length));
            at += length;
        }
    }
}
