using FactCheck.Benchmarks.Agreement;

if (args is not ["agreement"])
{
    Console.Error.WriteLine("Say what to measure: agreement");
    return 2;
}
AgreementTargets.Run();
return 0;
