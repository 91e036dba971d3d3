namespace FactCheck.JsonSchema.Compiling;

/// <summary>
/// Operations on arrays of numbers and of our own values. Those of .NET are generic code of its own library, which for such elements no compilation ahead of
/// time covers: each would be compiled when a schema is first used, at a third of a millisecond.
/// </summary>
internal static class Arrays
{
    /// <summary>The array with twice as much room.</summary>
    public static T[] Enlarged<T>(T[] array)
    {
        var larger = new T[array.Length * 2];
        Array.Copy(array, larger, array.Length);
        return larger;
    }

    /// <summary>The first elements alone.</summary>
    public static T[] First<T>(T[] array, int count)
    {
        var first = new T[count];
        Array.Copy(array, first, count);
        return first;
    }

    /// <summary>What each number stands for.</summary>
    public static T[] Map<T>(int[] numbers, Func<int, T> map)
    {
        var mapped = new T[numbers.Length];
        for (var i = 0; i < mapped.Length; i++) mapped[i] = map(numbers[i]);
        return mapped;
    }

    /// <summary>True where every number is one such.</summary>
    public static bool All(int[] numbers, Func<int, bool> isSuch)
    {
        foreach (var number in numbers)
            if (!isSuch(number)) return false;
        return true;
    }
}
