namespace FactCheckTUI.Languages;

/// <summary>Scripts that are told apart to guess a language.</summary>
enum Script
{
    Other,
    Latin,
    Arabic,
    Hebrew,
    Cyrillic,
    Han,
    Kana,
    Hangul,
    Thai,
}
