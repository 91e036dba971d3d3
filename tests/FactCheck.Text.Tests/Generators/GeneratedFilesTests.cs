namespace FactCheck.Text.Tests.Generators;

public sealed class GeneratedFilesTests
{
    [Fact]
    public void The_width_table_is_what_its_generator_writes() =>
        GeneratedFile.Check("src/FactCheck.Text/Width/CellTraitTable.g.cs", WidthTableGenerator.Write());

    [Fact]
    public void The_joining_types_are_what_their_generator_writes() =>
        GeneratedFile.Check("src/FactCheck.Text/Shaping/JoiningTypeTable.g.cs", ArabicTableGenerator.WriteJoiningTypes());

    [Fact]
    public void The_arabic_forms_are_what_their_generator_writes() =>
        GeneratedFile.Check("src/FactCheck.Text/Shaping/ArabicFormTable.g.cs", ArabicTableGenerator.WriteForms());
}
