using System.Globalization;
using IcsModel.Organisations;
using IcsModel.Reporting;
using IcsModel.Reporting.Text;
using NodaTime;

namespace IcsModel.Tool.Text;

/// <summary>An organisation for people: who it is on a day, its area, and what came before and after.</summary>
internal sealed class OrganisationText(OrganisationRegister register, TextPage page)
{
    private const int Indent = 2;
    private const int Hang = 4;

    internal void Write(Organisation organisation, LocalDate day, AsAtSource source)
    {
        page.Paragraph($"{organisation.NameOn(day)} ({organisation.Code}), on {IsoDay.Of(day)} ({Wording.Of(source, "--on")})", tone: Tone.Heading);
        Line($"{OrganisationWording.Of(organisation)}, {OrganisationWording.DaysOf(organisation)}");
        if (organisation.ExistsOn(day) != true)
        {
            Line(organisation.ExistsOn(day) is null ? "Whether it existed on the day is not known" : "Did not exist on the day");
        }

        Names(organisation, day);
        Belongs(organisation, day);
        Area(organisation, day);
        Steps("Came from", register.PredecessorsOf(organisation), step => step.From);
        Steps("Went to", register.SuccessorsOf(organisation), step => step.To);
        Whereabouts(organisation, day);
    }

    internal void Lineage(Organisation organisation)
    {
        foreach (var line in register.LineageOf(organisation).ToText().TrimEnd('\n').Split('\n'))
        {
            page.Paragraph(line, hang: line.Length - line.TrimStart(' ', '│', '├', '└', '─').Length + Indent);
        }
    }

    /// <summary>The others that have or had the same code or name.</summary>
    internal void Others(Organisation shown, IReadOnlyList<Organisation> found)
    {
        if (found.Count > 1)
        {
            page.Blank();
            page.Paragraph("Of the same code or name:", tone: Tone.Muted);
            foreach (var other in found.Where(other => !ReferenceEquals(other, shown)))
            {
                page.Paragraph($"{other}: {OrganisationWording.InSentence(other)}, {OrganisationWording.DaysOf(other)}", indent: Indent, hang: Hang, tone: Tone.Muted);
            }
        }
    }

    private void Names(Organisation organisation, LocalDate day)
    {
        var name = organisation.NameOn(day);
        foreach (var other in organisation.Names.Where(other => !string.Equals(other.Text, name, StringComparison.Ordinal)))
        {
            Line($"Also named: {other.Text}{(other.Period is { } period ? $" ({OrganisationWording.Of(period)})" : " (days not known)")}");
        }

        foreach (var code in organisation.AreaCodes)
        {
            Line($"Area code: {code.Code}{(organisation.AreaCodes.Count == 1 ? string.Empty : code.Period is { } period ? $" ({OrganisationWording.Of(period)})" : " (days not known)")}");
        }
    }

    private void Belongs(Organisation organisation, LocalDate day)
    {
        foreach (var affiliation in organisation.Affiliations)
        {
            if (affiliation.Period?.Contains(day) != false && register.TryFind(affiliation.Code, affiliation.Kind, out var other))
            {
                Line($"{OrganisationWording.Of(other)}: {other}");
            }
        }
    }

    private void Area(Organisation organisation, LocalDate day)
    {
        // The same count is repeated for later boundaries: the last before the day is shown.
        foreach (var population in register.PopulationsOf(organisation).Where(count => count.BoundariesOn <= day).GroupBy(count => count.Measure).Select(counts => counts.Last()))
        {
            Line(
                $"Residents: {population.Count.ToString("N0", CultureInfo.InvariantCulture)} ({(population.Measure == PopulationMeasure.Census ? "census of" : "estimate for")} "
                + $"{IsoDay.Of(population.CountedOn)}, area of {IsoDay.Of(population.BoundariesOn)})");
        }

        if (organisation.ExistsOn(day) != true || register.SharedAreasOf(organisation, day) is not { Count: > 0 } areas)
        {
            return;
        }

        var isBoard = organisation.Kind == OrganisationKind.IntegratedCareBoard;
        var names = areas.Select(area => (isBoard ? area.Council.Name : area.Board.Name) + (area.IsWhole ? string.Empty : $" ({area.Shared} of {area.OfCouncil} LSOAs)"));
        Line($"{(isBoard ? "Councils in its area" : "Boards in its area")}: {string.Join("; ", names)}");
    }

    private void Steps(string heading, IReadOnlyList<Succession> steps, Func<Succession, Organisation> other)
    {
        foreach (var step in steps)
        {
            Line(
                $"{heading}: {other(step)}, in {(step.Extent == SuccessionExtent.Whole ? "whole" : "part")} on {IsoDay.Of(step.On)}"
                + (step.Note is { } note ? $" ({note})" : string.Empty));
        }
    }

    private void Whereabouts(Organisation organisation, LocalDate day)
    {
        foreach (var found in register.WhereIsNow(organisation, day))
        {
            if (!ReferenceEquals(found.Organisation, organisation))
            {
                Line($"Found on the day in: {found.Organisation}{OrganisationWording.Suffix(found.Extent)}");
            }
        }
    }

    private void Line(string text) => page.Paragraph(text, indent: Indent, hang: Hang);
}
