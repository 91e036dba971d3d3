using BenchmarkDotNet.Running;
using FactCheck.Benchmarks.JsonSchema;

if (args is ["json-schema", .. var rest]) return ValidationRun.Run(rest);
BenchmarkSwitcher.FromAssembly(typeof(ValidationRun).Assembly).Run(args);
return 0;
