using System.Runtime.CompilerServices;

namespace IcsModel.Tool.Tests;

/// <summary>Prepares the folder of the tests before any of them runs.</summary>
internal static class ModuleStart
{
    [ModuleInitializer]
    internal static void Start() => RuntimeHelpers.RunClassConstructor(typeof(Ics).TypeHandle);
}
