namespace IcsModel.Validation;

/// <summary>The stable codes of everything the validators of input shape can find.</summary>
/// <remarks>Every check has its own code. The failures of <see cref="LawValidator{TSubject}"/> carry the id of a rule instead.</remarks>
public static class ValidationErrorCodes
{
    /// <summary>The board's code is not an ODS code: three to six upper-case letters and digits.</summary>
    public const string BoardCode = "IN-001";

    /// <summary>The board's name is blank.</summary>
    public const string BoardName = "IN-002";

    /// <summary>The board is abolished on or before the day it was established.</summary>
    public const string BoardDays = "IN-003";

    /// <summary>A member has the id of an earlier member.</summary>
    public const string RepeatedMemberId = "IN-004";

    /// <summary>An attendee has the id of a member or of an earlier attendee.</summary>
    public const string RepeatedAttendeeId = "IN-005";

    /// <summary>A committee has the id of an earlier committee.</summary>
    public const string RepeatedCommitteeId = "IN-006";

    /// <summary>An attendee comes in the place of a member who is not listed.</summary>
    public const string UnknownSubstitutedMember = "IN-007";

    /// <summary>The office of chair or of chief executive is stated to stand empty on days on which a listed member holds it.</summary>
    public const string VacancyBesideHolder = "IN-008";

    /// <summary>A member's id is blank.</summary>
    public const string MemberId = "IN-009";

    /// <summary>A member's seat is none of the defined kinds.</summary>
    public const string MemberSeat = "IN-010";

    /// <summary>A member's capacity is none of those defined.</summary>
    public const string MemberCapacity = "IN-011";

    /// <summary>A member leaves the seat on or before the first day in it.</summary>
    public const string MemberDays = "IN-012";

    /// <summary>A partner member's nomination names another sector than the one the seat belongs to.</summary>
    public const string NominationAgainstSeat = "IN-013";

    /// <summary>A nomination is stated for a seat that no sector nominates for; no rule reads it. A warning.</summary>
    public const string NominationNotRead = "IN-014";

    /// <summary>A person's id is blank.</summary>
    public const string PersonId = "IN-015";

    /// <summary>A person's name is blank.</summary>
    public const string PersonName = "IN-016";

    /// <summary>A spell of employment ends on or before its first day.</summary>
    public const string EmploymentDays = "IN-017";

    /// <summary>A secondment ends on or before its first day.</summary>
    public const string SecondmentDays = "IN-018";

    /// <summary>The way in which a member left is none of those defined.</summary>
    public const string DepartureKind = "IN-019";

    /// <summary>A member departs before the first day in the seat.</summary>
    public const string DepartureDay = "IN-020";

    /// <summary>The conclusion about independence is none of those defined.</summary>
    public const string IndependenceConclusion = "IN-021";

    /// <summary>The form of an approval is none of those defined.</summary>
    public const string ApprovalKind = "IN-022";

    /// <summary>The sector of a nomination is none of those defined.</summary>
    public const string NominatingSector = "IN-023";

    /// <summary>The office that acts is none of those defined.</summary>
    public const string ActorOffice = "IN-024";

    /// <summary>The kind of a body is none of those defined.</summary>
    public const string BodyKind = "IN-025";

    /// <summary>The code of a body is blank.</summary>
    public const string BodyCode = "IN-026";

    /// <summary>The code of a board, clinical commissioning group, trust or practice is not an ODS code: three to six upper-case letters and digits.</summary>
    public const string BodyOdsCode = "IN-027";

    /// <summary>The name of a body is blank.</summary>
    public const string BodyName = "IN-028";

    /// <summary>An attendee's id is blank.</summary>
    public const string AttendeeId = "IN-029";

    /// <summary>The footing on which someone attends is none of those defined.</summary>
    public const string AttendeeKind = "IN-030";

    /// <summary>The id of the member in whose place an attendee comes is blank.</summary>
    public const string AttendeeSubstituteFor = "IN-031";

    /// <summary>The kind of an empty seat is none of those defined.</summary>
    public const string VacancySeat = "IN-032";

    /// <summary>A vacancy ends on or before its first day.</summary>
    public const string VacancyDays = "IN-033";

    /// <summary>A committee's id is blank.</summary>
    public const string CommitteeId = "IN-034";

    /// <summary>A committee's name is blank.</summary>
    public const string CommitteeName = "IN-035";

    /// <summary>A committee's kind is none of those defined.</summary>
    public const string CommitteeKind = "IN-036";

    /// <summary>A member of a committee has the id of an earlier one of the same committee.</summary>
    public const string RepeatedCommitteeMemberId = "IN-037";

    /// <summary>The id of a member of a committee is blank.</summary>
    public const string CommitteeMemberId = "IN-038";

    /// <summary>A member of a committee leaves it on or before the first day on it.</summary>
    public const string CommitteeMemberDays = "IN-039";

    /// <summary>A constitution ceases to be in force on or before its first day.</summary>
    public const string ConstitutionDays = "IN-040";

    /// <summary>The kind of a seat in the constitution is none of those defined.</summary>
    public const string ConstitutionSeatKind = "IN-041";

    /// <summary>The sector nominating for a seat in the constitution is none of those defined.</summary>
    public const string ConstitutionSeatSector = "IN-042";

    /// <summary>A partner's seat in the constitution names another sector than the one it belongs to.</summary>
    public const string ConstitutionSeatSectorAgainstKind = "IN-043";

    /// <summary>The number of seats is negative.</summary>
    public const string ConstitutionSeatNumber = "IN-044";

    /// <summary>The least number of seats is negative.</summary>
    public const string ConstitutionSeatAtLeast = "IN-045";

    /// <summary>The greatest number of seats is negative.</summary>
    public const string ConstitutionSeatAtMost = "IN-046";

    /// <summary>The least number of seats is greater than the greatest.</summary>
    public const string ConstitutionSeatRange = "IN-047";

    /// <summary>An exact number of seats stands beside a least or greatest number.</summary>
    public const string ConstitutionSeatNumberBesideRange = "IN-048";

    /// <summary>The number of a clause is blank.</summary>
    public const string ClauseNumber = "IN-049";

    /// <summary>The page of a clause is less than 1.</summary>
    public const string ClausePage = "IN-050";

    /// <summary>An id, a name, a title or a reference of a record is blank.</summary>
    public const string RecordText = "IN-051";

    /// <summary>A value of a record is none of those defined for it.</summary>
    public const string UndefinedValue = "IN-052";

    /// <summary>The period of a record ends on or before its first day.</summary>
    public const string RecordDays = "IN-053";

    /// <summary>A record gives the day on which something was done, and says that it was not done.</summary>
    public const string DeniedDay = "IN-054";

    /// <summary>A record has the id of an earlier one in the same list.</summary>
    public const string RepeatedRecordId = "IN-055";

    /// <summary>The years of a term, the number of terms or the years in all that a constitution allows are less than 1.</summary>
    public const string ConstitutionSeatTerm = "IN-056";

    /// <summary>The number of principles of involvement adopted is negative.</summary>
    public const string AdoptedPrinciples = "IN-057";

    /// <summary>A number of days in the standing orders is negative.</summary>
    public const string StandingOrdersDays = "IN-058";

    /// <summary>The least number of people for the quorum is less than 1.</summary>
    public const string QuorumAtLeast = "IN-059";

    /// <summary>The fraction for the quorum is not more than nothing, or more than the whole.</summary>
    public const string QuorumFraction = "IN-060";

    /// <summary>The least number of people from a group of the quorum is less than 1.</summary>
    public const string QuorumGroupAtLeast = "IN-061";

    /// <summary>The length of a sentence is negative.</summary>
    public const string SentenceMonths = "IN-062";

    /// <summary>The number of a term is less than 1.</summary>
    public const string TermNumber = "IN-063";

    /// <summary>A term ends on or before the first day of the first term.</summary>
    public const string TermDays = "IN-064";

    /// <summary>An interest ends before it arose, or is confirmed before it was declared.</summary>
    public const string InterestDays = "IN-065";

    /// <summary>An entry says that the person has no interest, and states one.</summary>
    public const string NilReturnWithInterest = "IN-066";

    /// <summary>A declaration is entered in a register that is not listed.</summary>
    public const string UnknownRegister = "IN-067";

    /// <summary>A meeting is that of a committee that is not listed.</summary>
    public const string UnknownMeetingCommittee = "IN-068";

    /// <summary>A meeting comes before the notice or the requisition of it, or after its minutes or the report of a suspension at it.</summary>
    public const string MeetingDays = "IN-069";

    /// <summary>The number of members who required a meeting is less than 1, or of those who discussed a suspension negative.</summary>
    public const string MeetingNumber = "IN-070";

    /// <summary>Somebody is listed twice as present on the same footing.</summary>
    public const string RepeatedAttendance = "IN-071";

    /// <summary>A member is listed as present at a meeting, and somebody in the place of that member.</summary>
    public const string SubstituteBesideMember = "IN-072";

    /// <summary>Somebody came to a meeting in the place of a person who is not a listed member.</summary>
    public const string UnknownSubstitutedPerson = "IN-073";

    /// <summary>Somebody who is neither present nor listed was excluded from an item, or voted on it.</summary>
    public const string UnknownPersonAtItem = "IN-074";

    /// <summary>Somebody voted twice on an item, a casting vote apart.</summary>
    public const string RepeatedVote = "IN-075";

    /// <summary>A decision between meetings was ratified or reported before it was taken.</summary>
    public const string UrgentDecisionDays = "IN-076";

    /// <summary>Accounts were audited before they were prepared, or sent as audited before the audit.</summary>
    public const string AccountsDays = "IN-077";

    /// <summary>A later step of a record is dated before an earlier one, such as an answer before the request or an adoption before the preparation.</summary>
    public const string RecordOrder = "IN-078";

    /// <summary>A list names the same thing twice.</summary>
    public const string RepeatedEntry = "IN-079";

    /// <summary>A record gives something, and says that there is no such thing.</summary>
    public const string ContradictedStatement = "IN-080";

    /// <summary>A record refers to another by an id that nothing in a complete list has.</summary>
    public const string UnknownReference = "IN-081";

    /// <summary>The number of people who live somewhere is negative.</summary>
    public const string Population = "IN-082";

    /// <summary>A number of people or groups, or an amount of money, is negative.</summary>
    public const string RecordNumber = "IN-083";

    /// <summary>The number of some is greater than that of all.</summary>
    public const string RecordPart = "IN-084";

    /// <summary>A calendar year has not four digits.</summary>
    public const string RecordYear = "IN-085";
}
