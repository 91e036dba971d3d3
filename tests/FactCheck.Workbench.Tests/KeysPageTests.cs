using System.Text;
using FactCheck.Formats.Schemes;
using FactCheck.Terminal.Keymaps;
using FactCheck.Testing.Data;
using FactCheck.Workbench.Annotate;
using FactCheck.Workbench.Articles;
using FactCheck.Workbench.Merging;
using FactCheck.Workbench.Reanchor;
using FactCheck.Workbench.Shell;

namespace FactCheck.Workbench.Tests;

/// <summary>docs/keys.md is made from the bindings; UPDATE_GENERATED=1 in the environment rewrites it.</summary>
public sealed class KeysPageTests
{
    static readonly Dictionary<string, IReadOnlyList<string>> Defaults = [];

    [Fact]
    public void The_page_of_keys_tells_what_the_bindings_say()
    {
        var page = Render();
        var file = Path.Combine(SharedData.RepositoryRoot, "docs", "keys.md");
        if (Environment.GetEnvironmentVariable("UPDATE_GENERATED") == "1") File.WriteAllText(file, page);
        File.ReadAllText(file).ShouldBe(page);
    }

    [Fact]
    public void No_key_of_the_default_scheme_collides() =>
        WorkbenchKeys.Check(SchemeFormat.Read(SchemeFormat.DefaultBytes).Value!, Defaults).ShouldBeEmpty();

    [Fact]
    public void A_label_with_the_key_of_a_command_is_named()
    {
        var scheme = SchemeFormat.Read(Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(SchemeFormat.DefaultBytes).Replace("\"key\": \"c\",\n      \"colour\"", "\"key\": \"x\",\n      \"colour\""))).Value!;
        WorkbenchKeys.Check(scheme, Defaults).ShouldHaveSingleItem().ShouldContain("tag-claim");
    }

    [Fact]
    public void A_command_of_the_list_may_be_remapped_without_a_complaint_of_the_other_screen()
    {
        var scheme = SchemeFormat.Read(SchemeFormat.DefaultBytes).Value!;
        WorkbenchKeys.Check(scheme, new Dictionary<string, IReadOnlyList<string>> { ["quit"] = ["Q"] }).ShouldBeEmpty();
        WorkbenchKeys.Check(scheme, new Dictionary<string, IReadOnlyList<string>> { ["quid"] = ["Q"] }).ShouldHaveSingleItem().ShouldContain("quid");
    }

    static string Render()
    {
        var page = new StringBuilder("# Keys\n\nMade from the program's bindings; do not edit. Keys can be changed by name in `config.json` (see [terminals.md](terminals.md)).\n");
        Append(page, "Annotating (labels of the default scheme)", AnnotateBindings.Build(SchemeFormat.Read(SchemeFormat.DefaultBytes).Value!, Defaults).Keymap.Help());
        Append(page, "Article list (arrows, PageUp, PageDown, Home and End move)", ArticleListBindings.Build(Defaults).Keymap.Help());
        Append(page, "Reviewing a changed article (arrows, PageUp, PageDown, Home and End move)", ReanchorBindings.Build(Defaults).Keymap.Help());
        Append(page, "Putting two versions together (arrows, PageUp, PageDown, Home and End move)", MergeBindings.Build(Defaults).Keymap.Help());
        return page.ToString();
    }

    static void Append(StringBuilder page, string title, IEnumerable<HelpGroup> groups)
    {
        page.Append('\n').Append("## ").Append(title).Append('\n');
        foreach (var group in groups)
        {
            page.Append('\n').Append("### ").Append(group.Name).Append("\n\n| keys | does | name |\n| --- | --- | --- |\n");
            foreach (var row in group.Rows) page.Append("| ").Append(Code(row.Keys)).Append(" | ").Append(row.Description).Append(" | `").Append(row.Name).Append("` |\n");
        }
    }

    static string Code(string keys) => string.Join(' ', keys.Split(", ").Where(key => key.Length > 0).Select(key => $"`{key}`"));
}
