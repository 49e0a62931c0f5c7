namespace IcsModel.Interests;

/// <summary>Whether registers cover a group of people.</summary>
internal enum Coverage
{
    /// <summary>One of them covers the whole group.</summary>
    Whole,

    /// <summary>It cannot be told.</summary>
    Open,

    /// <summary>Only one covers the group, and that one is stated to leave part of it out.</summary>
    Part,

    /// <summary>None covers it, of registers stated to be all.</summary>
    None,
}

/// <summary>What the registers taken together cover.</summary>
internal sealed class RegisterCoverage
{
    internal RegisterCoverage(FactList<RegisterOfInterests> registers)
    {
        BoardMembers = Of(registers, InterestGroup.BoardMembers);
        CommitteeMembers = Of(registers, InterestGroup.CommitteeMembers);
        Employees = Of(registers, InterestGroup.Employees);
    }

    internal Coverage BoardMembers { get; }

    internal Coverage CommitteeMembers { get; }

    internal Coverage Employees { get; }

    private static Coverage Of(FactList<RegisterOfInterests> registers, InterestGroup group)
    {
        var (open, parts) = (!registers.IsComplete, 0);
        foreach (var register in registers)
        {
            if (!Names(register, group))
            {
                open |= !register.Covers.IsComplete;
            }
            else if (group != InterestGroup.Employees || register.CoversEveryEmployee == true)
            {
                return Coverage.Whole;
            }
            else
            {
                open |= register.CoversEveryEmployee is null;
                parts++;
            }
        }

        // Two registers that each leave some employees out may cover them all between them.
        if (open || parts > 1)
        {
            return Coverage.Open;
        }

        return parts == 1 ? Coverage.Part : Coverage.None;
    }

    private static bool Names(RegisterOfInterests register, InterestGroup group)
    {
        foreach (var covered in register.Covers)
        {
            if (covered == group)
            {
                return true;
            }
        }

        return false;
    }
}
