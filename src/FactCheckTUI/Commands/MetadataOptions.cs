using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.RegularExpressions;
using FactCheck.Annotation.Articles;
using FactCheck.Text.Bidi;
using FactCheckTUI.Adding;

namespace FactCheckTUI.Commands;

/// <summary>The options of <c>add</c> that say what is known of the articles.</summary>
sealed partial class MetadataOptions
{
    readonly Option<string?> _id = new("--id") { Description = "Name of the article; without it, the file's name. One file only.", HelpName = "NAME" };
    readonly Option<string?> _title = new("--title") { Description = "Headline; without it, the heading or first line. One file only.", HelpName = "TEXT" };
    readonly Option<string?> _language = new("--language") { Description = "Language, such as en, id or ar; without it, recognised.", HelpName = "TAG" };
    readonly Option<string?> _direction = new Option<string?>("--direction") { Description = "Base direction; without it, that of the language." }.AcceptOnlyFromAmong("ltr", "rtl");
    readonly Option<string?> _publisher = new("--publisher") { Description = "Who published it.", HelpName = "NAME" };
    readonly Option<string?> _url = new("--url") { Description = "Where it was published.", HelpName = "URL" };
    readonly Option<string?> _date = new("--date") { Description = "Date of publication: YYYY, YYYY-MM or YYYY-MM-DD.", HelpName = "DATE" };
    readonly Option<string?> _story = new("--story") { Description = "Name that groups articles on one story.", HelpName = "NAME" };
    readonly Option<string?> _translationOf = new("--translation-of") { Description = "Name of the article that it translates.", HelpName = "NAME" };

    /// <summary>Makes the options with what they accept.</summary>
    public MetadataOptions()
    {
        _id.Validators.Add(CheckId);
        _translationOf.Validators.Add(CheckId);
        _language.Validators.Add(result => Check(result, LanguageTag().IsMatch, "is no language tag; expected one such as en, id or zh-Hant"));
        _date.Validators.Add(result => Check(result, IsoDates.IsValid, "is no date; expected YYYY, YYYY-MM or YYYY-MM-DD"));
        foreach (var option in (Option<string?>[])[_title, _publisher, _url, _story])
            option.Validators.Add(result => Check(result, text => !string.IsNullOrWhiteSpace(text), "is blank; leave the option out"));
    }

    /// <summary>All, in the order of the help.</summary>
    public IReadOnlyList<Option> All => [_language, _title, _id, _direction, _publisher, _url, _date, _story, _translationOf];

    /// <summary>True where an option was given that fits one article only.</summary>
    public bool IsForOneFile(ParseResult result) => result.GetValue(_id) is not null || result.GetValue(_title) is not null;

    /// <summary>What the user gave.</summary>
    public GivenMetadata Read(ParseResult result) => new()
    {
        Id = IdOf(result.GetValue(_id)),
        Title = result.GetValue(_title),
        Language = result.GetValue(_language),
        Direction = result.GetValue(_direction) switch { "rtl" => TextDirection.RightToLeft, "ltr" => TextDirection.LeftToRight, _ => null },
        Publisher = result.GetValue(_publisher),
        Url = result.GetValue(_url),
        Date = result.GetValue(_date),
        Story = result.GetValue(_story),
        TranslationOf = IdOf(result.GetValue(_translationOf)),
    };

    static ArticleId? IdOf(string? text) => text is not null && ArticleId.TryParse(text, out var id, out _) ? id : null;

    static void CheckId(OptionResult result)
    {
        if (result.GetValueOrDefault<string?>() is { } text && !ArticleId.TryParse(text, out _, out var problem)) result.AddError($"{result.Option.Name}: {problem}");
    }

    static void Check(OptionResult result, Predicate<string> isValid, string problem)
    {
        if (result.GetValueOrDefault<string?>() is { } text && !isValid(text)) result.AddError($"{result.Option.Name}: \"{text}\" {problem}.");
    }

    [GeneratedRegex(@"\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\z", RegexOptions.CultureInvariant)]
    private static partial Regex LanguageTag();
}
