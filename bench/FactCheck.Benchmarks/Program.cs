using BenchmarkDotNet.Running;
using FactCheck.Benchmarks.Agreement;
using FactCheck.Benchmarks.JsonSchema;
using FactCheck.Benchmarks.Validating;
using FactCheck.Benchmarks.Workbench;

switch (args)
{
    case ["json-schema", .. var rest]:
        return ValidationRun.Run(rest);
    case ["layers", .. { Length: > 0 } layers]:
        return LayerCorpusGenerator.Run(layers);
    case ["corpus", var folder]:
        return CorpusGenerator.Run(folder);
    case ["agreement", "corpus", var folder, var annotators, var articles]:
        return AgreementCorpus.Run(folder, annotators, articles);
    case ["agreement", "peers", var folder]:
        return AgreementPeers.Run(folder);
    case ["agreement", "gamma", var file]:
        return GammaOfFile.Run(file);
    case ["agreement"]:
        AgreementTargets.Run();
        return 0;
    default:
        BenchmarkSwitcher.FromAssembly(typeof(ValidationRun).Assembly).Run(args);
        return 0;
}
