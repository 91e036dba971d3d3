namespace FactCheck.Annotation.Numbers.Locales;

/// <summary>A number word.</summary>
/// <param name="Role">What it does.</param>
/// <param name="Value">Its number.</param>
readonly record struct NumberWord(NumberWordRole Role, int Value);
