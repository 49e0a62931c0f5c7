using IcsModel.Law;

namespace IcsModel.Constitutions.Schedule1B;

/// <summary>ICB-CON-004: the constitution bars appointments that could be seen as undermining the independence of the health service.</summary>
internal sealed class IndependenceBarRule() : ClausesRule(
    ConstitutionDefinitions.Part1(
        "ICB-CON-004",
        "Constitution bars appointments seen as undermining independence",
        "para. 4",
        asks:
            "The constitution forbids everybody who appoints a member to appoint a candidate whose appointment they consider could reasonably be seen as undermining "
            + "the independence of the health service, through involvement with private healthcare or for another reason.",
        decides: Decides) with
    {
        Reading = new Interpretation("The bar binds those who appoint, not those who nominate, and disqualifies nobody by job title. A bar on one of the two grounds is not enough."),
    },
    new("/constitution/independenceBar/bindsEveryAppointor", "a bar that binds everybody who appoints", constitution => constitution.IndependenceBar?.BindsEveryAppointor),
    new("/constitution/independenceBar/coversPrivateHealthcare", "a bar on the ground of private healthcare", constitution => constitution.IndependenceBar?.CoversPrivateHealthcare),
    new("/constitution/independenceBar/coversOtherReasons", "a bar on any other ground", constitution => constitution.IndependenceBar?.CoversOtherReasons));
