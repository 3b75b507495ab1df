Feature: Article 10 Day on which Termination Takes Effect, etc.
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 10(1) Day on which termination takes effect
    “In the Managed Router Service, where the Contractor has given notice on the cancellation application form prescribed by the Company, termination of the contract concerned shall take effect on the later of the day on which 45 days elapse from the day on which that notice reached the Company and the day the Contractor designated in that notice as the day on which termination takes effect.”

    @art10.p1 @art10.p1-01
    Scenario Outline: The day the notice arrives is not counted; termination takes effect on the 45th day after it
      Given there is a Managed Router Service Contract with Item "<item>"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: ordinary
        | row | item | arrived      | effect           |
        | a   | LL   | 1 June 2024  | 16 July 2024     |
        | b   | LL   | 20 July 2024 | 3 September 2024 |

      Examples: boundary (month end)
        | row | item | arrived          | effect           |
        | c   | DC   | 15 January 2024  | 29 February 2024 |
        | d   | XA   | 16 January 2024  | 1 March 2024     |
        | e   | LL   | 31 December 2023 | 14 February 2024 |

      Examples: exception (Sunday before a holiday, not extended)
        | row | item | arrived     | effect       |
        | f   | LL   | 1 June 2023 | 16 July 2023 |

    # BC 71
    @art10.p1 @art10.p1-02
    Scenario Outline: Where the Contractor designates a day, termination takes effect on the later of the 45th day and the designated day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating <designated> as the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on <effect>

      Examples: boundary (day before, on and after the 45th day)
        | row | designated   | effect       |
        | a   | 15 July 2024 | 16 July 2024 |
        | b   | 16 July 2024 | 16 July 2024 |
        | c   | 17 July 2024 | 17 July 2024 |

      Examples: exception (a day already past)
        | row | designated | effect       |
        | d   | 1 May 2024 | 16 July 2024 |

    # BC 74
    @art10.p1 @art10.p1-03
    Scenario: A notice that is not on the prescribed cancellation application form does not bring about termination
      Given there is a Managed Router Service Contract with Item "LL"
      When notice not on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    # BC 72
    @art10.p1 @art10.p1-04
    Scenario Outline: An arrival recorded in Coordinated Universal Time counts by its Japan calendar day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company at <instant>
      Then termination of the contract takes effect on <effect>

      Examples: boundary (midnight in Japan)
        | row | instant                   | effect       |
        | a   | 2024-05-31T14:59:59Z      | 15 July 2024 |
        | b   | 2024-05-31T15:00:00Z      | 16 July 2024 |
        | c   | 2024-05-31T15:30Z         | 16 July 2024 |
        | d   | 2024-06-01T00:00:00+09:00 | 16 July 2024 |
        | e   | 2024-05-31T23:59:59+09:00 | 15 July 2024 |
        | f   | 2024-06-01T00:30:00+10:00 | 15 July 2024 |
        | g   | 2024-05-31T11:00:00-04:00 | 16 July 2024 |

    @art10.p1 @art10.p1-05
    Scenario: A notice that arrives on a day off has arrived on that day
      Given there is a Managed Router Service Contract with Item "LL"
      And 1 June 2024 is recorded as a day off
      And 2 June 2024 is recorded as a day off
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024

    # BC 70
    @art10.p1 @art10.p1-06
    Scenario: Termination takes effect on the 45th day even where that day is recorded as a day off
      Given there is a Managed Router Service Contract with Item "LL"
      And 15 July 2023 is recorded as a day off
      And 16 July 2023 is recorded as a day off
      And 17 July 2023 is recorded as a day off
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2023
      Then termination of the contract takes effect on 16 July 2023

    @art10.p1 @art10.p1-07
    Scenario: Where several notices are valid, termination takes effect on the earliest resulting day, and a finding is recorded
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      And notice on the prescribed cancellation application form, designating 31 October 2024 as the day termination takes effect, reached the Company on 20 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And "IR-36b" is recorded as the only finding

    @art10.p1 @art10.p1-08
    Scenario: A notice that has arrived is not withdrawn without the consent of the Company
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 20 June 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @art10.p1-09
    Scenario: A withdrawal to which the Company consents by the day of effect deprives the notice of effect
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 20 June 2024, and the Company consented on 16 July 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art10.p1 @art10.p1-10
    Scenario: A consent given on the day after the day of effect does not deprive the notice of effect
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 20 June 2024, and the Company consented on 17 July 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @art10.p1-11
    Scenario: A withdrawal that arrives on the day after termination took effect, without the Company's consent, has no effect
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 17 July 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @art10.p1-12
    Scenario: A day designated unclearly drops out: termination takes effect on the 45th day, and a finding is recorded
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating unclearly (probably 31 August 2024) the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And "IR-61b" is recorded as the only finding

    @art10.p1 @art10.p1-13
    Scenario Outline: The day on which termination under General Regulations 28(2) or (3) takes effect cannot be decided without a record
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "<ground>"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day termination took effect, with evidence" is confirmed
      And no assessed amount arises for the contract

      Examples: exception (not by the 45 days of article 10(1))
        | row | ground                    |
        | a   | General Regulations 28(2) |
        | b   | General Regulations 28(3) |

    @art10.p1 @art10.p1-14
    Scenario: Termination under General Regulations 28(2) takes effect on the day recorded with evidence
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "General Regulations 28(2)"
      And the day termination took effect is recorded as 20 June 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 20 June 2024

    @art10.p1 @art10.p1-15
    Scenario Outline: Where the Company terminates the contract after the notice, it ends on the earlier of that day and the 45th day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And the contract came to its end on <end> through "termination by the Company for the Contractor's breach"
      Then termination of the contract takes effect on <effect>

      Examples: boundary (day before and day after the 45th day)
        | row | end          | effect       |
        | a   | 15 July 2024 | 15 July 2024 |
        | b   | 17 July 2024 | 16 July 2024 |

    @art10.p1 @art10.p1-16
    Scenario: Where just two notices are valid, too, termination takes effect on the earlier day, and a finding is recorded
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And "IR-36b" is recorded as the only finding

    @art10.p1 @IR-36b.B @art10.p1-17
    Scenario: If the first of several notices is read to govern, termination takes effect on the day it leads to, without a finding
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 30 September 2024
      And no finding is recorded

    @art10.p1 @IR-36b.B @art10.p1-36
    Scenario: If the first notice is read to govern, it is the one that arrived first, though it was recorded later
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      And notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 30 September 2024

    @art10.p1 @art10.p1-18
    Scenario: A withdrawal that arrives on the day termination takes effect undoes the notice where the Company consents on that day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 16 July 2024, and the Company consented on 16 July 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art10.p1 @IR-36c.B @art10.p1-19
    Scenario: Even if withdrawal is read to need no consent, one that arrives on the day after termination takes effect has no effect
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 17 July 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @IR-07a.B @art10.p1-20
    Scenario: If the 45 days are read to run on over days off, the day termination takes effect is undecided without a record of them
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "a calendar of days off" is confirmed

    @art10.p1 @IR-61a.B @art10.p1-21
    Scenario: Even if arrival on a day off is read to move to the next business day, notice arrives on its day with none on record
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @IR-61b.C @art10.p1-22
    Scenario: If an unclear designation is read in its likeliest meaning, the day termination takes effect is undecided while unknown
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @art10.p1-23
    Scenario: Even with a ground under General Regulations 28(2), no day on which termination takes effect is fixed without a notice
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "General Regulations 28(2)"
      When 1 June 2024 came
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art10.p1 @art10.p1-24
    Scenario: Where the service is abolished on the day termination takes effect, the contract is still terminated by the notice
      Given there is a Managed Router Service Contract with Item "LL"
      And the router is on loan
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And the contract came to its end on 16 July 2024 through "end through abolition of the service"
      Then termination of the contract takes effect on 16 July 2024
      And the duty to return the router without delay is "open"

    @art10.p1 @art10.p1-25
    Scenario: If the base contract ends the day before the day termination takes effect, this contract lasts till then, with a finding
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 15 July 2024
      And there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And "IR-55" is recorded as the only finding

    @art10.p1 @art10.p1-26
    Scenario: Where the base connection service contract ends on the day termination takes effect, no finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 16 July 2024
      And there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And no finding is recorded

    @art10.p1 @IR-55.B @art10.p1-27
    Scenario: Even if the contract is read to end with its base contract, it does not end while the base contract goes on
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And there is a Managed Router Service Contract with Item "LL"
      When 1 June 2024 came
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art10.p1 @IR-55.B @art10.p1-28
    Scenario: Even if the contract is read to end with its base contract, an end before this edition cannot be decided from it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And that contract ended on 31 May 2023
      And there is a Managed Router Service Contract with Item "LL"
      When 1 June 2024 came
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art10.p1 @IR-32c.B @IR-55.B @art10.p1-29
    Scenario: Read to end with its provider (ISP) business use or base contract, a contract ends with that use where it ends first
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 31 July 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 30 June 2024
      Then termination of the contract takes effect on 30 June 2024

    @art10.p1 @IR-32c.B @IR-55.B @art10.p1-30
    Scenario: Read to end with its provider (ISP) business use or base contract, a contract ends with the latter where it ends first
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 30 June 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 July 2024
      Then termination of the contract takes effect on 30 June 2024

    @art10.p1 @IR-32c.B @IR-55.C @art10.p1-31
    Scenario: If a base contract's end is read as termination, an assessed amount arises though provider (ISP) business ends that day
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 30 June 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When use for the purpose of a provider (ISP) business came to its end on 30 June 2024
      Then termination of the contract takes effect on 30 June 2024
      And the assessed amount for the contract is 90,000 yen

    @art10.p1 @IR-55.B @art10.p1-32
    Scenario: If the contract is read to end with its base contract, it ends on that day where it is before the Company's termination
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 15 July 2024
      And there is a Managed Router Service Contract with Item "LL"
      When the contract came to its end on 16 July 2024 through "termination by the Company for the Contractor's breach"
      Then termination of the contract takes effect on 15 July 2024

    @art10.p1 @IR-55.B @art10.p1-33
    Scenario: Even if the contract is read to end with its base contract, it ends on the day the Company terminates it before that
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 17 July 2024
      And there is a Managed Router Service Contract with Item "LL"
      When the contract came to its end on 16 July 2024 through "termination by the Company for the Contractor's breach"
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @IR-55.B @art10.p1-34
    Scenario: Even if the contract is read to end with its base contract, the Company's termination on the same day terminates it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 16 July 2024
      And there is a Managed Router Service Contract with Item "LL"
      And the router is on loan
      When the contract came to its end on 16 July 2024 through "termination by the Company for the Contractor's breach"
      Then termination of the contract takes effect on 16 July 2024
      And the duty to return the router without delay is "open"

    @art10.p1 @IR-07a.B @art10.p1-35
    Scenario: Read to run on over unrecorded days off, the 45 days leave the day termination takes effect undecided, designated or not
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 17 July 2024 as the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "a calendar of days off" is confirmed

    @art10.p1 @IR-36b.C @art10.p1-37
    Scenario Outline: Even if the last notice governs, one that arrives after the contract has ended by an earlier notice changes nothing
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: boundary (day of effect of the first notice, day after)
        | row | arrived      | effect         |
        | a   | 16 July 2024 | 30 August 2024 |
        | b   | 17 July 2024 | 16 July 2024   |

    @art10.p1 @IR-61b.B @art10.p1-38
    Scenario: A notice with an unclear day that arrives after the contract has ended leaves the day it ended as it is
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 17 July 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @IR-61b.B @art10.p1-39
    Scenario: A second notice with an unclear day that arrives while the contract still runs leaves the day it ends undecided
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 16 July 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed
      And no finding is recorded

    @art10.p1 @IR-61b.B @art10.p1-40
    Scenario: Where the first of two notices names an unclear day, the second does not make that day clear
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @IR-36b.B @IR-61b.B @art10.p1-41
    Scenario: If the first notice governs, a later one with an unclear day leaves the day on which termination takes effect as it is
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @IR-36b.C @IR-61b.B @art10.p1-42
    Scenario: If the last notice governs, the day is undecided where the last that arrived in time names an unclear day
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 10 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @IR-61b.B @art10.p1-43
    Scenario: A notice with an unclear day that arrives after the contract has ended by agreement leaves that end as it is
      Given there is a Managed Router Service Contract with Item "LL"
      When the contract came to its end on 30 June 2024 through "end by agreement"
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 July 2024
      Then termination of the contract takes effect on 30 June 2024

    @art10.p1 @IR-61b.B @art10.p1-44
    Scenario: While a notice with an unclear day arrived by the day of an end by agreement, the day of the end is undecided
      Given there is a Managed Router Service Contract with Item "LL"
      When the contract came to its end on 30 June 2024 through "end by agreement"
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 30 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @art10.p1-45
    Scenario Outline: The Contractor’s termination without cancellation application form or confirmed ground stands and is a finding
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "not confirmed"
      When termination of the contract took effect on <day>
      Then termination of the contract takes effect on <day>
      And "IR-77" is recorded as the only finding

      Examples: ordinary
        | row | day          |
        | a   | 16 July 2024 |

    @art10.p1 @art10.p1-46
    Scenario: The Contractor’s termination recorded without cancellation application form or ground stands and is a finding
      Given there is a Managed Router Service Contract with Item "LL"
      When termination of the contract took effect on 16 July 2024
      Then termination of the contract takes effect on 16 July 2024
      And "IR-77" is recorded as the only finding

    @art10.p1 @art10.p1-47
    Scenario Outline: A termination whose ground is confirmed is no finding for want of a notice on the cancellation application form
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "<ground>"
      When termination of the contract took effect on 16 July 2024
      Then termination of the contract takes effect on 16 July 2024
      And no finding is recorded

      Examples: ordinary
        | row | ground                    |
        | a   | neither                   |
        | b   | General Regulations 28(2) |
        | c   | General Regulations 28(3) |

    @art10.p1 @art10.p1-48
    Scenario: An end other than the Contractor’s termination needs no cancellation application form or ground: no finding
      Given there is a Managed Router Service Contract with Item "LL"
      When the contract came to its end on 16 July 2024 through "end by agreement"
      Then termination of the contract takes effect on 16 July 2024
      And no finding is recorded

    @art10.p1 @art10.p1-49
    Scenario: A recorded day of termination beside a notice whose withdrawal has no effect is no finding for want of a ground
      Given there is a Managed Router Service Contract with Item "LL"
      And the day termination took effect is recorded as 10 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 20 June 2024
      Then termination of the contract takes effect on 10 July 2024
      And no finding is recorded

    @art10.p1 @IR-77.B @art10.p1-50
    Scenario: If the ground must be confirmed, a recorded termination without form or ground leaves the day undecided; no finding
      Given there is a Managed Router Service Contract with Item "LL"
      When termination of the contract took effect on 16 July 2024
      Then the day termination of the contract takes effect cannot be decided until "the ground of termination, with evidence" is confirmed
      And no finding is recorded

    @art10.p1 @IR-77.C @art10.p1-51
    Scenario: If only the cancellation application form ends the contract, a termination recorded without it fixes no day
      Given there is a Managed Router Service Contract with Item "LL"
      When termination of the contract took effect on 16 July 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And no finding is recorded

    @art10.p1 @IR-77.C @art10.p1-52
    Scenario: Even if only the cancellation application form ends the contract, a termination with a confirmed ground stands
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      Then termination of the contract takes effect on 16 July 2024

    @art10.p1 @art10.p1-53
    Scenario: A base connection service contract that ended on the day before acceptance does not concern the contract
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 11 June 2024
      When the Company accepted the application on 12 June 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And no finding is recorded

    @art10.p1 @IR-55.B @art10.p1-54
    Scenario: Even if the contract is read to end with its base contract, one that ended before acceptance does not end it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 11 June 2024
      When the Company accepted the application on 12 June 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art10.p1 @IR-55.B @art10.p1-55
    Scenario: If the contract is read to end with its base contract, one that ends on the day of acceptance ends it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 12 June 2024
      When the Company accepted the application on 12 June 2024
      Then termination of the contract takes effect on 12 June 2024

    @art10.p1 @art10.p1-56
    Scenario: Of a base connection service contract that ended before this edition, no finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And that contract ended on 31 May 2023
      When 1 June 2024 came
      Then no finding is recorded

    @art10.p1 @art10.p1-57
    Scenario: Of an unclear day designated in a notice that arrived before this edition, no finding is recorded
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 31 May 2023
      Then no finding is recorded

    @art10.p1 @suppl.2023 @art10.p1-58
    Scenario: The day on which termination takes effect under 28(2) is for the edition of the day of arrival of the notice to say
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art10.p1 @IR-61b.B @art10.p1-59
    Scenario: Under 28(2) the day on which termination takes effect is missing, not the day the notice designates
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art10.p1 @art10.p1-60
    Scenario Outline: A base contract ended before arrival of a notice is a finding, though the day on which termination takes effect is open
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on <ended>
      And there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then <finding>

      Examples: boundary (the day before arrival, the day of arrival)
        | row | ended       | finding                                |
        | a   | 31 May 2024 | "IR-55" is recorded as the only finding |
        | b   | 1 June 2024 | no finding is recorded                 |

    @art10.p1 @IR-55.B @art10.p1-61
    Scenario: If the contract is read to end with its base contract, it is not sure to go on from an end of that before this edition
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And that contract ended on 31 May 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2022
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art10.p1 @art10.p1-62
    Scenario: Where a notice was withdrawn with consent, a base contract that ended on the day the notice arrived is a finding, too
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 1 June 2024
      And there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 10 June 2024, and the Company consented on 14 June 2024
      Then "IR-55" is recorded as the only finding

    @art10.p1 @suppl.2023 @IR-54.C @IR-61b.B @art10.p1-63
    Scenario: Where its edition governs, the day on which termination takes effect is undecided while the designated day is unclear
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @IR-36b.B @art10.p1-64
    Scenario Outline: If the first notice governs, the record does not show which of two that arrived on one day was the first
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating <designated> as the day termination takes effect, reached the Company on 1 June 2024
      Then <effect>

      Examples: exception (other days designated, or the same)
        | row | designated        | effect                                                                                                                              |
        | a   | 31 October 2024   | the day termination of the contract takes effect cannot be decided until "the day termination took effect, with evidence" is confirmed |
        | b   | 30 September 2024 | termination of the contract takes effect on 30 September 2024                                                                       |

    @art10.p1 @IR-36b.C @art10.p1-65
    Scenario: If the last notice governs, the record does not show which of two that arrived on one day was the last
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating 31 October 2024 as the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art10.p1 @art10.p1-66
    Scenario: Of several notices that arrived on one day, the one with the earliest day governs
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 31 October 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 30 September 2024
      And "IR-36b" is recorded as the only finding

    @art10.p1 @IR-61b.B @art10.p1-67
    Scenario: If an unclear designated day must be known, the day on which termination takes effect is open despite another notice
      Given there is a Managed Router Service Contract with Item "LL"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Contractor designated" is confirmed

    @art10.p1 @art12.p1.excl1 @art10.p1-68
    Scenario Outline: After termination under 28(2) took effect, a notice that reaches the Company does not change that day
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And a monthly fee of 12,345 yen has been indicated for the contract
      And the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on 16 July 2024
      And no assessed amount arises for the contract

      Examples: boundary (the day after the day of effect, later)
        | row | arrived      |
        | a   | 17 July 2024 |
        | b   | 20 July 2024 |

  Rule: Article 10(2) Return without delay
    “Where the contract has been terminated, the Contractor shall return the Routers, etc. to the Company without delay (遅滞なく).”

    # BC 76
    @art10.p2 @art10.p2-01
    Scenario: Even for a return within 30 days a person judges whether it was made without delay
      Given on 20 August 2024 Legal judged that the router was not returned without delay
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 14 August 2024
      Then the duty to return the router without delay was met late on 14 August 2024

    @art10.p2 @art10.p2-02
    Scenario Outline: Without a recorded judgement it cannot be decided whether the return was made without delay
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was returned on <returned>
      Then whether the router was returned without delay cannot be decided until "a judgement whether it was returned without delay (who, when, why)" is confirmed

      Examples: boundary (30th and 31st day from the end date)
        | row | returned       |
        | a   | 15 August 2024 |
        | b   | 16 August 2024 |

    @art10.p2 @IR-29.B @art10.p2-09
    Scenario: If a return within 30 days is read as one without delay, a return on the 30th day meets the duty
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 15 August 2024
      Then the duty to return the router without delay is "met"

    @art10.p2 @IR-29.B @art10.p2-10
    Scenario: Even if a return within 30 days is read as one without delay, a return on the 31st day is for a person to judge
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 16 August 2024
      Then whether the router was returned without delay cannot be decided until "a judgement whether it was returned without delay (who, when, why)" is confirmed

    @art10.p2 @art10.p2-03
    Scenario: Where the return is judged to have been made without delay, the duty is met even after 30 days
      Given on 10 September 2024 Legal judged that the router was returned without delay
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 2 September 2024
      Then the duty to return the router without delay is "met"

    @art10.p2 @art10.p2-04
    Scenario: While nothing was returned and nothing judged, the duty to return without delay is open
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      Then the duty to return the router without delay is "open"

    @art10.p2 @art10.p2-05
    Scenario: Where nothing was returned and delay is judged, the duty to return without delay is breached
      Given on 1 October 2024 Legal judged that the router was not returned without delay
      When termination of the contract took effect on 16 July 2024
      Then the duty to return the router without delay is "breached"

    @art10.p2 @art10.p2-06
    Scenario: No duty to return arises before the end of the day termination takes effect
      Given the record is complete to the end of 15 July 2024
      And the router is on loan
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then article 10(2) gives rise to no duty to return the router without delay

    @art10.p2 @art10.p2-07
    Scenario: An end through abolition of the service is no termination, so article 10(2) gives rise to no duty
      Given the router is on loan
      When the contract came to its end on 16 July 2024 through "end through abolition of the service"
      Then article 10(2) gives rise to no duty to return the router without delay

    @art10.p2 @art10.p2-08
    Scenario Outline: Whether an end by agreement or for the Company’s own reasons is a termination is for Legal to judge
      Given the router is on loan
      When the contract came to its end on 16 July 2024 through "<manner>"
      Then whether the router was returned without delay cannot be decided until "whether the end of the contract is a termination (解除)" is confirmed

      Examples: exception (ends that may not be a termination)
        | row | manner                                 |
        | a   | end by agreement                       |
        | b   | end by the Company for its own reasons |

    @art10.p2 @art10.p2-11
    Scenario: At the end of the day termination takes effect, the duty to return has arisen
      Given the record is complete to the end of 16 July 2024
      And the router is on loan
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the duty to return the router without delay is "open"

    @art10.p2 @IR-29.B @art10.p2-12
    Scenario: Even if a return within 30 days is read as one without delay, the duty is open while nothing was returned
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      Then the duty to return the router without delay is "open"

    @art10.p2 @art10.p2-13
    Scenario: Even where it is judged that there is no delay, the duty to return without delay is open while nothing was returned
      Given on 1 August 2024 Legal judged that the router was returned without delay
      When termination of the contract took effect on 16 July 2024
      Then the duty to return the router without delay is "open"

    @art10.p2 @art10.p2-14
    Scenario Outline: A router that was returned by the day termination took effect was returned without delay, without anybody’s judgement
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was returned on <returned>
      Then the duty to return the router without delay is "met"

      Examples: ordinary
        | row | returned    |
        | a   | 10 May 2024 |

      Examples: boundary (the day termination took effect)
        | row | returned     |
        | b   | 16 July 2024 |

    @art10.p2 @art10.p2-15
    Scenario: Whether a router returned on the day after termination took effect was returned without delay is for a person to judge
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 17 July 2024
      Then whether the router was returned without delay cannot be decided until "a judgement whether it was returned without delay (who, when, why)" is confirmed
