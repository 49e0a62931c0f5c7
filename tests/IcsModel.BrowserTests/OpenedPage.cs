using Microsoft.Playwright;

namespace IcsModel.BrowserTests;

/// <summary>A page in the browser, with what it asked the network for and complained of.</summary>
internal sealed class OpenedPage : IAsyncDisposable
{
    internal OpenedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => Requests.Add(request.Url);
        page.Console += (_, message) => Complaints.Add(message.Text);
        page.PageError += (_, error) => Complaints.Add(error);
        page.Dialog += (_, dialog) => Complaints.Add(dialog.Message);
    }

    internal IPage Page { get; }

    internal List<string> Requests { get; } = [];

    internal List<string> Complaints { get; } = [];

    internal async Task<T> Ask<T>(string script) => await Page.EvaluateAsync<T>(script);

    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
