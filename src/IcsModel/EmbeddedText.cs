using System.Text;

namespace IcsModel;

/// <summary>The data files that the library carries.</summary>
internal static class EmbeddedText
{
    /// <summary>The text of a file by its name.</summary>
    /// <exception cref="InvalidOperationException">The library carries no such file.</exception>
    internal static string Read(string name)
    {
        using var stream = typeof(EmbeddedText).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The file {name} is not embedded in the assembly.");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
