namespace IcsModel.BrowserTests;

/// <summary>Questions to a page.</summary>
internal static class Scripts
{
    internal const string OverflowOfBody = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth";

    internal const string LinksWithoutName = "() => [...document.querySelectorAll('a')].filter(a => !a.textContent.trim()).length";

    internal const string LinksToNowhere =
        "() => [...document.querySelectorAll('a[href^=\"#\"]')].filter(a => !document.getElementById(a.getAttribute('href').slice(1))).map(a => a.getAttribute('href'))";

    internal const string DoubleIds = "() => { const ids = [...document.querySelectorAll('[id]')].map(e => e.id); return ids.filter((id, i) => ids.indexOf(id) !== i); }";

    internal const string HeadingLevels = "() => [...document.querySelectorAll('h1,h2,h3,h4,h5,h6')].map(h => +h.tagName[1])";

    /// <summary>Every pair of a text's colour and what is painted behind it, as <c>colour|background|text</c>, each pair once.</summary>
    internal const string ColoursOfTexts =
        """
        () => {
          const pairs = new Map();
          const backgroundOf = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = getComputedStyle(e).backgroundColor;
              if (!/, 0\)$/.test(colour)) return colour;
            }
            return 'rgb(255, 255, 255)';
          };
          const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
          while (texts.nextNode()) {
            const element = texts.currentNode.parentElement;
            if (!texts.currentNode.data.trim()) continue;
            const style = getComputedStyle(element);
            const colour = element instanceof SVGElement ? style.fill : style.color;
            const pair = colour + '|' + backgroundOf(element);
            if (!pairs.has(pair)) pairs.set(pair, pair + '|' + texts.currentNode.data.trim().slice(0, 40));
          }
          return [...pairs.values()];
        }
        """;
}
