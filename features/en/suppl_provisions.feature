Feature: Supplementary Provisions
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Supplementary provisions (2) Router Service of the standard type
    “…shall continue as of 1 May 2005 as Managed Router Service Contracts for a Managed Router Service whose Item is LL and whose paid option is Cold Standby.”

    # BC 104
    @suppl.p2 @suppl.p2-01
    Scenario: A Router Service contract of the standard type continues as one with Item LL and the paid option Cold Standby
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      When 1 June 2024 came
      Then the Item of the contract is "LL"
      And the only paid option in use on the last day of the record is "Cold Standby"

    @suppl.p2 @suppl.p2-02
    Scenario: A contract of the standard type whose first day of counting is 30 April 2005 continues
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 30 April 2005
      When 1 June 2024 came
      Then the Item of the contract is "LL"
      And the only paid option in use on the last day of the record is "Cold Standby"

    @suppl.p2 @suppl.p2-03
    Scenario: A contract of the standard type whose first day of counting is 1 May 2005 is not one that continued
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 1 May 2005
      When 1 June 2024 came
      Then the supplementary provisions do not fix the Item of the contract
      And no paid option is in use on the last day of the record

  Rule: Supplementary provisions (3) Router Service of the single type
    “…shall continue as of 1 May 2005 as Managed Router Service Contracts for a Managed Router Service whose Item is LL.”

    # BC 104
    @suppl.p3 @suppl.p3-01
    Scenario: A Router Service contract of the single type continues as one with Item LL and no paid option
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      When 1 June 2024 came
      Then the Item of the contract is "LL"
      And no paid option is in use on the last day of the record

    @suppl.p3 @suppl.p3-02
    Scenario: A contract of the single type whose first day of counting is 30 April 2005 continues
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 30 April 2005
      When 1 June 2024 came
      Then the Item of the contract is "LL"

    @suppl.p3 @suppl.p3-03
    Scenario: A contract of the single type whose first day of counting is 1 May 2005 is not one that continued
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 1 May 2005
      When 1 June 2024 came
      Then the supplementary provisions do not fix the Item of the contract

  Rule: Supplementary provisions (4) DC Router Service
    “…shall continue as of 1 May 2005 as Managed Router Service Contracts for a Managed Router Service whose Item is DC.”

    # BC 104
    @suppl.p4 @suppl.p4-01
    Scenario Outline: A DC Router Service contract of either type continues as one with Item DC
      Given the contract is one for the <former contract> of the contract terms and conditions before the amendment that continued
      When 1 June 2024 came
      Then the Item of the contract is "DC"
      And no paid option is in use on the last day of the record

      Examples: ordinary
        | row | former contract                                        |
        | a   | IIJ Data Center Managed Router Service (Standard Type) |
        | b   | IIJ Data Center Managed Router Service (Single Type)   |

    @suppl.p4 @suppl.p4-02
    Scenario: A DC contract whose first day of counting is 30 April 2005 continues
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 30 April 2005
      When 1 June 2024 came
      Then the Item of the contract is "DC"

    @suppl.p4 @suppl.p4-03
    Scenario: A DC contract whose first day of counting is 1 May 2005 is not one that continued
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And its former first day of counting is 1 May 2005
      When 1 June 2024 came
      Then the supplementary provisions do not fix the Item of the contract

  Rule: Supplementary provisions (5) Equivalent services
    “…that contract shall continue as of 1 May 2005 as a Managed Router Service Contract to which the respective equivalent paid option has been added.”

    @suppl.p5 @suppl.p5-01
    Scenario: A contract under which an equivalent service was provided continues as one with that paid option added
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      When 1 June 2024 came
      Then the Item of the contract is "LL"
      And the only paid option in use on the last day of the record is "Managed Switch"

    @suppl.p5 @suppl.p5-02
    Scenario: With a contract of the standard type, the equivalent paid option is added to Cold Standby
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      When 1 June 2024 came
      Then the paid options in use on the last day of the record are "Cold Standby" and "Managed Switch"

    @suppl.p5 @suppl.p5-03
    Scenario: Where a service equivalent to Cold Standby was provided under a DC contract, the paid options cannot be decided
      Given the contract is one for the IIJ Data Center Managed Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Cold Standby" was being provided
      When 1 June 2024 came
      Then the Item of the contract is "DC"
      And the paid options in use on the last day of the record cannot be decided until "the treatment of Cold Standby in a migrated DC contract" is confirmed
      And "IR-33" is recorded as the only finding

    @suppl.p5 @suppl.p5-05
    Scenario: With a contract whose first day of counting is 30 April 2005, the equivalent paid option is added
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      And its former first day of counting is 30 April 2005
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @suppl.p5 @suppl.p5-06
    Scenario: With a contract whose first day of counting is 1 May 2005, no paid option is added
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      And its former first day of counting is 1 May 2005
      When 1 June 2024 came
      Then no paid option is in use on the last day of the record

    @suppl.p5 @suppl.p5-07
    Scenario: With a DC contract whose first day of counting is 30 April 2005, too, the treatment of Cold Standby cannot be decided
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Cold Standby" was being provided
      And its former first day of counting is 30 April 2005
      When 1 June 2024 came
      Then the paid options in use on the last day of the record cannot be decided until "the treatment of Cold Standby in a migrated DC contract" is confirmed

    @suppl.p5 @suppl.p5-04
    Scenario: With a DC contract, too, equivalent services other than Cold Standby continue as paid options
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @suppl.p5 @suppl.p5-08
    Scenario: With a Router Service contract, a service equivalent to Cold Standby, too, continues as a paid option, without a finding
      Given the contract is one for the Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Cold Standby" was being provided
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Cold Standby"
      And no finding is recorded

    @suppl.p5 @suppl.p5-09
    Scenario: With a DC contract, too, no finding is recorded where there was no service equivalent to Cold Standby
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      When 1 June 2024 came
      Then no finding is recorded

    @suppl.p5 @IR-33.A @suppl.p5-10
    Scenario: Even if Cold Standby is read not to be added to a DC contract, other equivalent services continue as paid options
      Given the contract is one for the IIJ Data Center Managed Router Service (Single Type) of the contract terms and conditions before the amendment that continued
      And under that contract a service equivalent to the paid option "Cold Standby" was being provided
      And under that contract a service equivalent to the paid option "Managed Switch" was being provided
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @suppl.p5 @suppl.p5-11
    Scenario: A paid option with which a migrated contract continued is in use until the contract ends
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And the record is complete to the end of 16 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the only paid option in use on the last day of the record is "Cold Standby"

    @suppl.p5 @suppl.p5-12
    Scenario: After a migrated contract has ended, no paid option with which it continued is in use
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And the record is complete to the end of 17 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then no paid option is in use on the last day of the record

    @suppl.p5 @suppl.p5-13
    Scenario: While the day a migrated contract ended is open, neither can its paid options in use be decided
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 2 June 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the paid options in use on the last day of the record cannot be decided until "the day termination took effect, with evidence" is confirmed

    @suppl.p5 @suppl.p5-14
    Scenario: A paid option that continued and is on record itself counts once
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Cold Standby"

    @suppl.p5 @suppl.p5-15
    Scenario: A paid option that continued and was ended since is no longer in use
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then no paid option is in use on the last day of the record

    @suppl.p5 @suppl.p5-16
    Scenario: A paid option added later stands beside the one with which a migrated contract continued
      Given the contract is one for the Router Service (Standard Type) of the contract terms and conditions before the amendment that continued
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the paid options in use on the last day of the record are "Cold Standby" and "Cold Standby"

  Rule: Supplementary provisions (6) Former first day of counting
    “…notwithstanding Article 5 (Minimum Use Period), … the first day of counting of the minimum use period remains as before.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 105
    @suppl.p6 @suppl.p6-01
    Scenario: The minimum use period of a migrated contract is counted from its former first day of counting
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 1 December 2004
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract becomes 15 November 2004 to 14 November 2005
      And the minimum use period of the paid option "Cold Standby" becomes 1 December 2004 to 30 November 2005
      And no assessed amount arises for the contract
      And no assessed amount arises for the paid option "Cold Standby"

    @suppl.p6 @suppl.p6-02
    Scenario: The minimum use period of a migrated contract is one year even where its former length was longer
      Given the contract is one that continued on 1 May 2005, its former first day of counting is 15 November 2004, and its former length is 20 years
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 August 2024
      Then the minimum use period of the contract becomes 15 November 2004 to 14 November 2005
      And no assessed amount arises for the contract

    @suppl.p6 @suppl.p6-03
    Scenario: Adding a router sets a migrated contract's first day of counting anew; that of its paid option remains as before
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And a monthly fee of 10,000 yen has been indicated for the contract
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      And at the Contractor's request a router was added on 1 February 2024
      When notice on the prescribed cancellation application form, designating 31 December 2024 as the day termination takes effect, reached the Company on 1 October 2024
      Then the minimum use period of the contract becomes 1 February 2024 to 31 January 2025
      And the minimum use period of the paid option "Cold Standby" stays 15 November 2004 to 14 November 2005
      And the assessed amount for the contract is 10,000 yen
      And no assessed amount arises for the paid option "Cold Standby"

    @suppl.p6 @suppl.p6-04
    Scenario: When a paid option is changed, only that option’s first day of counting is set anew
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the change of the paid option "Cold Standby" that the Contractor had requested on 10 January 2024
      Then the minimum use period of the paid option "Cold Standby" becomes 1 February 2024 to 31 January 2025
      And the minimum use period of the contract stays 15 November 2004 to 14 November 2005

    @suppl.p6 @suppl.p6-05
    Scenario: A former period with a leap day as its first day of counting, too, runs out after one year by the calendar
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 29 February 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 29 February 2004
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract becomes 29 February 2004 to 28 February 2005
      And the minimum use period of the paid option "Cold Standby" becomes 29 February 2004 to 28 February 2005

    @suppl.p6 @suppl.p6-06
    Scenario: A former year that contains a leap day is counted by the calendar, not as 365 days
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2003
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2003
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract becomes 15 November 2003 to 14 November 2004
      And the minimum use period of the paid option "Cold Standby" becomes 15 November 2003 to 14 November 2004

    @suppl.p6 @IR-37c.B @suppl.p6-07
    Scenario: If earlier first days of counting are read as outside this edition, a migrated contract and option have no known period
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 1 December 2004
      When 1 June 2024 came
      Then the minimum use period of the contract cannot be decided until "the treatment of a first day of counting before this edition" is confirmed
      And the minimum use period of the paid option "Cold Standby" cannot be decided until "the treatment of a first day of counting before this edition" is confirmed

    @suppl.p6 @IR-34b.B @suppl.p6-08
    Scenario: If a migrated contract's former length is read to remain, only an option without one on record has no known period
      Given the contract is one that continued on 1 May 2005, its former first day of counting is 15 November 2004, and its former length is 20 years
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When 1 June 2024 came
      Then the minimum use period of the contract becomes 15 November 2004 to 14 November 2024
      And the minimum use period of the paid option "Cold Standby" cannot be decided until "the former length of the minimum use period" is confirmed

    @suppl.p6 @IR-34b.B @IR-37c.B @suppl.p6-13
    Scenario: If neither the former length nor the first day of counting is read as given, a migrated contract's period needs both
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 1 December 2004
      When 1 June 2024 came
      Then the minimum use period of the contract cannot be decided until "the treatment of a first day of counting before this edition" as well as "the former length of the minimum use period" is confirmed
      And the minimum use period of the paid option "Cold Standby" cannot be decided until "the treatment of a first day of counting before this edition" as well as "the former length of the minimum use period" is confirmed

    @suppl.p6 @IR-34b.B @suppl.p6-09
    Scenario: If a migrated contract's former length is read to remain, a former period that ends later than one a change sets governs
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, its former first day of counting is 15 November 2004, and its former length is 30 years
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the change of the paid option "Cold Standby" that the Contractor had requested on 10 January 2024
      Then the minimum use period of the paid option "Cold Standby" becomes 15 November 2004 to 14 November 2034

    @suppl.p6 @IR-34a.B @suppl.p6-10
    Scenario: Even if a new first day of counting is read to reach the option, its own remains as before with no addition of equipment
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 1 December 2004
      When 1 June 2024 came
      Then the minimum use period of the paid option "Cold Standby" becomes 1 December 2004 to 30 November 2005

    @suppl.p6 @IR-34a.B @suppl.p6-11
    Scenario: If a contract's new first day of counting is read to reach an option, its period is undecided where the contract's is
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 1 December 2004
      And at the Contractor's request a router was added on 31 May 2023
      When 1 June 2024 came
      Then the minimum use period of the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the minimum use period of the paid option "Cold Standby" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @suppl.p6 @suppl.p6-12
    Scenario: The last day of the minimum use period of a migrated contract or paid option does not move for a day off either
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And 14 November 2005 is recorded as a day off
      When 1 June 2024 came
      Then the minimum use period of the contract becomes 15 November 2004 to 14 November 2005
      And the minimum use period of the paid option "Cold Standby" becomes 15 November 2004 to 14 November 2005

  Rule: Supplementary provisions of 2023 This edition
    “These contract terms and conditions will come into operation on 1 June 2023.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 107
    @suppl.2023 @suppl.2023-01
    Scenario: Only the effect of a notice that arrived on 31 May 2023 cannot be decided from this edition; the minimum use period can
      Given the billing start date of the contract is 1 July 2022
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the minimum use period of the contract stays 1 July 2022 to 30 June 2023

    # BC 107
    @suppl.2023 @suppl.2023-02
    Scenario Outline: The effect of a notice that arrived on or after 1 June 2023 follows from this edition
      Given the billing start date of the contract is 1 July 2022
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>

      Examples: boundary (day of operation, day after)
        | row | arrived     | effect       |
        | a   | 1 June 2023 | 16 July 2023 |
        | b   | 2 June 2023 | 17 July 2023 |

    @suppl.2023 @suppl.2023-03
    Scenario: A notice before this edition is not governed by it, even where the day of effect lies after
      Given the billing start date of the contract is 10 April 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 May 2023
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @suppl.2023 @suppl.2023-04
    Scenario: A notice after this edition is governed by it, even where the contract was accepted before
      Given the application for the contract was accepted on 1 April 2023
      And the billing start date of the contract is 10 April 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2023
      Then termination of the contract takes effect on 25 July 2023

    @suppl.2023 @suppl.2023-05
    Scenario: The effect of a notice on or after the day a later edition, not at hand, came into operation cannot be decided
      Given a later edition has been in operation since 1 April 2026, but its text is not at hand
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 April 2026
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 April 2026 (not at hand)" is confirmed

    @suppl.2023 @suppl.2023-06
    Scenario: The effect of a notice up to the day before a later edition came into operation follows from this edition
      Given a later edition has been in operation since 1 April 2026, but its text is not at hand
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 March 2026
      Then termination of the contract takes effect on 15 May 2026

    @suppl.2023 @suppl.2023-07
    Scenario: The period set by a router added before this edition cannot be decided from it; the day termination takes effect can
      Given the billing start date of the contract is 1 July 2022
      And at the Contractor's request a router was added on 31 May 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And termination of the contract takes effect on 16 July 2024

    @suppl.2023 @IR-37a.C @suppl.2023-09
    Scenario: If an act before this edition is read to bar the whole case, nothing is answered
      Given the billing start date of the contract is 1 July 2022
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      Then nothing about this contract is answered from this edition

    @suppl.2023 @IR-37a.C @suppl.2023-10
    Scenario: Even if an act before this edition is read to bar the whole case, a contract with acts from its first day on is answered
      Given the billing start date of the contract is 1 July 2022
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2023
      Then termination of the contract takes effect on 16 July 2023

    @suppl.2023 @suppl.2023-08
    Scenario: The period set by an addition on a day an earlier edition was in operation cannot be decided without that edition
      Given the billing start date of the contract is 1 July 2019
      And at the Contractor's request a router was added on 31 January 2021
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract cannot be decided until "the edition of 1 June 2019 (not at hand)" is confirmed

    @suppl.2023 @IR-54.A @suppl.2023-11
    Scenario: If the edition at conclusion is read to govern, the day termination takes effect is undecided with no day of acceptance
      Given the billing start date of the contract is 1 July 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the day termination of the contract takes effect cannot be decided until "the day the Company accepted the application" is confirmed

    @suppl.2023 @IR-54.C @suppl.2023-12
    Scenario: Even if the edition of the day termination takes effect is read to govern, adding a router follows that of its own day
      Given the billing start date of the contract is 1 July 2023
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024

    @suppl.2023 @IR-37a.C @suppl.2023-13
    Scenario: If one act before this edition is read to bar the whole case, nothing is answered though another notice came after
      Given the billing start date of the contract is 1 July 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then nothing about this contract is answered from this edition

    @suppl.2023 @IR-37a.C @suppl.2023-14
    Scenario: Even if an earlier act is read to bar the whole case, declining an addition requested on an unknown day bars no answer
      Given the billing start date of the contract is 1 July 2023
      When on 5 October 2023 the Company declined the addition of a router that the Contractor had requested on a day not on record
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024

    @suppl.2023 @suppl.2023-15
    Scenario: The period set by an addition on the day an earlier edition came into operation cannot be decided without that edition
      Given the billing start date of the contract is 1 July 2020
      And at the Contractor's request a router was added on 1 February 2021
      When 1 June 2024 came
      Then the minimum use period of the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @suppl.2023 @suppl.2023-16
    Scenario: Of several additions before this edition the edition of each is needed, in whatever order recorded
      Given the billing start date of the contract is 1 July 2018
      And at the Contractor's request a router was added on 1 March 2021
      And at the Contractor's request a router was added on 1 March 2020
      When 1 June 2024 came
      Then the minimum use period of the contract cannot be decided until "the edition of 1 June 2019 (not at hand)" as well as "the edition of 1 February 2021 (not at hand)" is confirmed

    @suppl.2023 @annex1.3.i1 @IR-37a.C @suppl.2023-17
    Scenario: Even if an act before this edition is read to bar the case, the one-time fee for an addition accepted after arises
      Given the billing start date of the contract is 1 July 2022
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 5 June 2023, but has not yet carried out, the addition of a router that the Contractor had requested on 20 May 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 5 June 2023
      And this event gives rise to no other charge

    @suppl.2023 @IR-37a.C @suppl.2023-18
    Scenario: If an act before this edition is read to bar the whole case, a mere request before it leaves nothing answered
      Given the billing start date of the contract is 1 July 2022
      When on 20 May 2023 the Contractor requested the addition of a router, and the Company has not yet accepted
      Then nothing about this contract is answered from this edition

    @suppl.2023 @suppl.2023-19
    Scenario: Declining an addition whose day of request is not on record leaves the period another addition set as it is
      Given the billing start date of the contract is 1 July 2023
      And at the Contractor's request a router was added on 16 October 2023
      When on 6 November 2023 the Company declined the addition of a router that the Contractor had requested on a day not on record
      Then the minimum use period of the contract stays 16 October 2023 to 15 October 2024

    @suppl.2023 @IR-37a.C @suppl.2023-20
    Scenario: If one act before this edition is read to bar the whole case, so does work without a change
      Given the billing start date of the contract is 1 July 2022
      When work outside business hours was done on 31 May 2023, not for a change
      Then nothing about this contract is answered from this edition

    @suppl.2023 @IR-37a.C @suppl.2023-21
    Scenario: If one act before this edition is read to bar the whole case, so does a replacement of the router
      Given the billing start date of the contract is 1 July 2022
      When the router was replaced in a repair on 31 May 2023
      Then nothing about this contract is answered from this edition

    @suppl.2023 @IR-16.B @suppl.2023-22
    Scenario: Even if any replacement is read to set a new period, one before this edition cannot be decided from it
      Given the billing start date of the contract is 1 July 2022
      When the router was replaced in a repair on 31 May 2023
      Then the minimum use period of the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @suppl.2023 @IR-16.B @suppl.2023-23
    Scenario: If any replacement is read to set a new period, one on the first day of this edition sets one
      Given the billing start date of the contract is 1 July 2022
      When the router was replaced in a repair on 1 June 2023
      Then the minimum use period of the contract becomes 1 June 2023 to 31 May 2024
