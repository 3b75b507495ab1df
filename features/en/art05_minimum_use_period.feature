Feature: Article 5 Minimum Use Period
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 5(1) Minimum use period of the contract
    “The minimum use period of an IIJ Internet Service contract for the Managed Router Service … is one year, and its first day of counting (起算日) is the billing start date (課金開始日).”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 17, 18, 20, 21
    @art05.p1 @art05.p1-01
    Scenario Outline: The minimum use period of the contract is one year with the billing start date as its first day of counting
      When the billing start date of the contract was fixed as <start>
      Then the minimum use period of the contract becomes <start> to <last>

      Examples: ordinary
        | row | start            | last             |
        | a   | 1 June 2023      | 31 May 2024      |
        | b   | 31 December 2023 | 30 December 2024 |
        | c   | 1 January 2024   | 31 December 2024 |

      Examples: boundary (leap day)
        | row | start            | last             |
        | d   | 28 February 2024 | 27 February 2025 |
        | e   | 29 February 2024 | 28 February 2025 |
        | f   | 1 March 2024     | 28 February 2025 |

    @art05.p1 @art05.p1-02
    Scenario: While the billing start date is not fixed, the minimum use period cannot be decided
      Given the billing start date of the contract has not been fixed
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract cannot be decided until "the billing start date" is confirmed

    @art05.p1 @art05.p1-03
    Scenario: The first day of counting is the billing start date, not the day the application was accepted
      Given the application for the contract was accepted on 12 June 2023
      When the billing start date of the contract was fixed as 1 July 2023
      Then the minimum use period of the contract becomes 1 July 2023 to 30 June 2024

    @art05.p1 @art05.p1-04
    Scenario: The last day of the minimum use period does not move where it is recorded as a day off
      Given 4 November 2024 is recorded as a day off
      When the billing start date of the contract was fixed as 5 November 2023
      Then the minimum use period of the contract becomes 5 November 2023 to 4 November 2024

    @art05.p1 @art05.p1-05
    Scenario: A billing start date before this edition is used as a given fact
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the billing start date of the contract was fixed as 1 September 2022
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2023
      Then the minimum use period of the contract becomes 1 September 2022 to 31 August 2023
      And termination of the contract takes effect on 16 July 2023
      And the assessed amount for the contract is 14,838 yen

    @art05.p1 @IR-07c.B @art05.p1-06
    Scenario: Even if the last day of a minimum use period is read to move off a day off, it stays where no day off is on record
      When the billing start date of the contract was fixed as 5 November 2023
      Then the minimum use period of the contract becomes 5 November 2023 to 4 November 2024

    @art05.p1 @IR-37c.B @art05.p1-07
    Scenario: If earlier first days of counting are read as outside this edition, the period from 31 May 2023 cannot be decided
      When the billing start date of the contract was fixed as 31 May 2023
      Then the minimum use period of the contract cannot be decided until "the treatment of a first day of counting before this edition" is confirmed

    @art05.p1 @IR-37c.B @art05.p1-08
    Scenario: If earlier first days of counting are read as outside this edition, the period from 1 June 2023 is still one year
      When the billing start date of the contract was fixed as 1 June 2023
      Then the minimum use period of the contract becomes 1 June 2023 to 31 May 2024

    @art05.p1 @art12.p1 @art05.p1-09
    Scenario: Where the contract ended before the billing start date on record, no minimum use period of it ever began
      Given the ground of termination is "neither"
      And the billing start date of the contract is 26 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the minimum use period of the contract never begins
      And "IR-13b" is recorded as the only finding

    @art05.p1 @art05.p1-10
    Scenario: Where the contract ended on its billing start date, its minimum use period had begun on that day
      Given the ground of termination is "neither"
      And the billing start date of the contract is 25 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the minimum use period of the contract becomes 25 July 2024 to 24 July 2025
      And no finding is recorded

    @art05.p1 @IR-79.B @art05.p1-11
    Scenario: On the reading that the billing start date on record counts, the period stands although the contract ended before it
      Given the ground of termination is "neither"
      And the billing start date of the contract is 26 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the minimum use period of the contract becomes 26 July 2024 to 25 July 2025
      And no assessed amount arises for the contract
      And "IR-13b" is recorded as the only finding

    @art05.p1 @art05.p3 @IR-13a.A @art05.p1-12
    Scenario: If an addition before the billing start date sets a period, it stands although that date never came
      Given the ground of termination is "neither"
      And the billing start date of the contract is 1 August 2024
      When the Company accepted on 31 May 2024, and carried out on 5 June 2024, the addition of a router that the Contractor had requested on 27 May 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the minimum use period of the contract becomes 5 June 2024 to 4 June 2025

    @art05.p1 @art05.p1-13
    Scenario: Where the billing start date never came, an agreed last day makes no minimum use period either
      Given the ground of termination is "neither"
      And the billing start date of the contract is 1 August 2024
      And 31 July 2027 has been separately agreed as the last day of the minimum use period of the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the minimum use period of the contract never begins

    @art05.p1 @art05.p1-14
    Scenario Outline: While the end is undecided, so is a minimum use period whose first day of counting is a later billing start date
      Given the billing start date of the contract is <start>
      And the paid option "Cold Standby" was applied for together with the contract and its billing start date is <start>
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then <contract>
      And <option>

      Examples: boundary (the day of arrival, the day after)
        | row | start       | contract                                                                                                                           | option                                                                                                                                            |
        | a   | 1 June 2024 | the minimum use period of the contract becomes 1 June 2024 to 31 May 2025                                                           | the minimum use period of the paid option "Cold Standby" becomes 1 June 2024 to 31 May 2025                                                      |
        | b   | 2 June 2024 | the minimum use period of the contract cannot be decided until "the day termination took effect, with evidence" is confirmed | the minimum use period of the paid option "Cold Standby" cannot be decided until "the day termination took effect, with evidence" is confirmed |

  Rule: Article 5(2) Minimum use period of a paid option
    “The minimum use period for use of a paid option is one year, and its first day of counting is the billing start date.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 22
    @art05.p2 @art05.p2-01
    Scenario Outline: An option applied for with the contract has a one-year period, its first day of counting being the billing start date
      Given the paid option "Managed Switch" was applied for together with the contract
      When the billing start date of the contract was fixed as <start>
      Then the minimum use period of the paid option "Managed Switch" becomes <start> to <last>

      Examples: ordinary
        | row | start       | last         |
        | a   | 1 July 2023 | 30 June 2024 |

      Examples: boundary (leap day)
        | row | start            | last             |
        | b   | 29 February 2024 | 28 February 2025 |
        | c   | 1 March 2024     | 28 February 2025 |

    @art05.p2 @art05.p2-02
    Scenario: Where the paid option has a billing start date of its own on record, that day is its first day of counting
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When the billing start date of the contract was fixed as 1 July 2023
      And notice on the prescribed cancellation application form, designating 5 July 2024 as the day termination takes effect, reached the Company on 1 May 2024
      Then the minimum use period of the paid option "Managed Switch" becomes 10 July 2023 to 9 July 2024
      And the assessed amount for the paid option "Managed Switch" is 258 yen
      And no assessed amount arises for the contract

    @art05.p2 @art05.p2-03
    Scenario: An option applied for with the contract has the billing start date as first day of counting, not the day of acceptance
      Given the application for the contract was accepted on 12 June 2023
      And the paid option "Cold Standby" was applied for together with the contract
      When the billing start date of the contract was fixed as 1 July 2023
      Then the minimum use period of the paid option "Cold Standby" becomes 1 July 2023 to 30 June 2024

    @art05.p2 @art05.p2-04
    Scenario: While no billing start date is fixed, the minimum use period of the paid option cannot be decided either
      Given the billing start date of the contract has not been fixed
      And the paid option "Managed Switch" was applied for together with the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the paid option "Managed Switch" cannot be decided until "the billing start date" is confirmed

    @art05.p2 @IR-37c.B @art05.p2-05
    Scenario: If earlier first days of counting are read as outside this edition, an option's period from such a day is undecided, too
      Given the paid option "Managed Switch" was applied for together with the contract
      When the billing start date of the contract was fixed as 31 May 2023
      Then the minimum use period of the paid option "Managed Switch" cannot be decided until "the treatment of a first day of counting before this edition" is confirmed

    @art05.p2 @art05.p2-06
    Scenario: Where it is not on record how a paid option came to the contract, its minimum use period cannot be decided
      Given the billing start date of the contract is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When 31 August 2023 came
      Then the minimum use period of the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @art05.p2 @art05.p2-07
    Scenario: Where a paid option ended before its billing start date, it has no minimum use period, and a finding is recorded
      Given the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 16 August 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the minimum use period of the paid option "Managed Switch" never begins
      And no assessed amount arises for the paid option "Managed Switch"
      And no monthly fee arises for the paid option "Managed Switch"
      And "IR-79" is recorded as the only finding

    @art05.p2 @art05.p2-08
    Scenario: Where a paid option ended on its billing start date, its minimum use period had begun, and no finding is recorded
      Given the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 15 August 2023
      When the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 15 August 2023 to 14 August 2024
      And no finding is recorded

    @art05.p2 @IR-79.B @art05.p2-09
    Scenario: On the reading that the billing start date on record counts, an option’s period stands though it ended before that day
      Given the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 16 August 2023
      When the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 16 August 2023 to 15 August 2024
      And no finding is recorded

    @art05.p2 @art05.p2-10
    Scenario: Where the contract ended before the billing start date, options applied for with it have no period and a finding, too
      Given the ground of termination is "neither"
      And the billing start date of the contract is 1 August 2024
      And the paid option "Managed Switch" was applied for together with the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then the minimum use period of the contract never begins
      And the minimum use period of the paid option "Managed Switch" never begins
      And "IR-13b" and "IR-79" are recorded as the only findings

    @art05.p2 @art05.p2-11
    Scenario: The last day of the minimum use period of a paid option taken with the contract does not move for a day off either
      Given the paid option "Managed Switch" was applied for together with the contract
      And 4 November 2024 is recorded as a day off
      When the billing start date of the contract was fixed as 5 November 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 5 November 2023 to 4 November 2024

    @art05.p2 @art05.p2-12
    Scenario: For a paid option, too, a billing start date before this edition is used as a given fact
      Given the paid option "Managed Switch" was applied for together with the contract
      When the billing start date of the contract was fixed as 1 September 2022
      Then the minimum use period of the paid option "Managed Switch" becomes 1 September 2022 to 31 August 2023

  Rule: Article 5(3) Addition or change of equipment
    “Notwithstanding paragraph 1, where an addition or change of Routers-etc. equipment has been made … a one-year minimum use period shall be set for the Managed Router Service Contract, with the day of that addition or change as its first day of counting.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 23
    @art05.p3 @art05.p3-01
    Scenario: Adding a router sets the contract a one-year period, that day as first day of counting; the paid option's period stays
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024
      And the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024

    # BC 23, 26
    @art05.p3 @art05.p3-02
    Scenario Outline: A change of a router, too, sets a one-year minimum use period with that day as its first day of counting
      When the Company accepted on 10 February 2024, and carried out on <done>, the change of a router that the Contractor had requested on 1 February 2024
      Then the minimum use period of the contract becomes <done> to <last>

      Examples: boundary (leap day)
        | row | done             | last             |
        | a   | 28 February 2024 | 27 February 2025 |
        | b   | 29 February 2024 | 28 February 2025 |
        | c   | 1 March 2024     | 28 February 2025 |

    # BC 28
    @art05.p3 @art05.p3-03
    Scenario: An addition after the minimum use period has run out sets a new one-year period as well
      When the Company accepted on 15 July 2026, and carried out on 1 August 2026, the addition of a router that the Contractor had requested on 1 July 2026
      Then the minimum use period of the contract becomes 1 August 2026 to 31 July 2027

    @art05.p3 @art05.p3-04
    Scenario: Where additions follow one another, the later one’s day is the first day of counting
      Given at the Contractor's request a router was added on 16 October 2023
      When the Company accepted on 15 January 2024, and carried out on 1 February 2024, the addition of a router that the Contractor had requested on 10 January 2024
      Then the minimum use period of the contract becomes 1 February 2024 to 31 January 2025

    @art05.p3 @art05.p3-05
    Scenario: An addition accepted but not yet carried out sets no period
      When the Company accepted on 10 October 2023, but has not yet carried out, the addition of a router that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p3 @art05.p3-06
    Scenario: The day of the addition is the day it is carried out, not that of the request, the acceptance or the billing
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the Company accepted on 10 October 2023, carried out on 16 October 2023, and billed from 1 November 2023, the addition of a router that the Contractor had requested on 2 October 2023
      And notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 August 2024
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024
      And the assessed amount for the contract is 4,838 yen

    @art05.p3 @art05.p3-07
    Scenario Outline: An addition on or before the billing start date does not change the period that begins on the billing start date
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the Company accepted on 10 June 2023, and carried out on <done>, the addition of a router that the Contractor had requested on 5 June 2023
      And notice on the prescribed cancellation application form, designating 25 June 2024 as the day termination takes effect, reached the Company on 1 May 2024
      Then the minimum use period of the contract becomes 1 July 2023 to 30 June 2024
      And the assessed amount for the contract is 1,666 yen

      Examples: boundary (day before and day of the billing start date)
        | row | done         |
        | a   | 20 June 2023 |
        | b   | 30 June 2023 |
        | c   | 1 July 2023  |

    # BC 30
    @art05.p3 @art05.p3-08
    Scenario Outline: A replacement that the Contractor did not request sets no period
      When the router was replaced <reason> on 1 March 2024
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

      Examples: exception (repair, loss, the Company’s own accord)
        | row | reason                           |
        | a   | in a repair                      |
        | b   | after a loss                     |
        | c   | by the Company of its own accord |

    @art05.p3 @art05.p3-09
    Scenario: An agreed last day later than that of the period an addition sets governs, and the assessed amount is held
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      And 30 June 2026 has been separately agreed as the last day of the minimum use period of the contract
      And at the Contractor's request a router was added on 1 February 2024
      When notice on the prescribed cancellation application form, designating 31 December 2024 as the day termination takes effect, reached the Company on 1 October 2024
      Then the minimum use period of the contract becomes 1 July 2023 to 30 June 2026
      And the assessed amount for the contract is 180,000 yen
      And the assessed amount for the contract is held until "IR-43" has been decided

    @art05.p3 @art05.p3-10
    Scenario Outline: A change between the notice's arrival and the day termination takes effect sets a period; the assessed amount is held
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      And at the Contractor's request a router was added on 16 October 2023
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
      And the Company accepted on 10 July 2024, and carried out on <done>, the change of a router that the Contractor had requested on 1 July 2024
      Then the minimum use period of the contract becomes <done> to <last>
      And the assessed amount for the contract is <amount>
      And the assessed amount for the contract is held until "IR-46" has been decided

      Examples: ordinary
        | row | done           | last          | amount      |
        | a   | 10 August 2024 | 9 August 2025 | 111,903 yen |

      Examples: boundary (day after the notice, day of effect)
        | row | done             | last             | amount      |
        | b   | 21 July 2024     | 20 July 2025     | 105,451 yen |
        | c   | 3 September 2024 | 2 September 2025 | 119,666 yen |

    @art05.p3 @art05.p3-11
    Scenario: An assessed amount that follows from a change on the day the notice arrives is not held
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
      And the Company accepted on 10 July 2024, and carried out on 20 July 2024, the change of a router that the Contractor had requested on 1 July 2024
      Then the minimum use period of the contract becomes 20 July 2024 to 19 July 2025
      And the assessed amount for the contract is 105,129 yen
      And the assessed amount for the contract is not held

    @art05.p3 @art05.p3-12
    Scenario: An addition after the end of the contract sets no period
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the Company accepted on 25 August 2024, and carried out on 4 September 2024, the addition of a router that the Contractor had requested on 20 August 2024
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p3 @art05.p3-13
    Scenario: Adding a paid option that brings hardware sets no period for the contract
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      And the paid option "Cold Standby" was added on 1 June 2024
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 July 2024
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And no assessed amount arises for the contract
      And the assessed amount for the paid option "Cold Standby" is 24,000 yen

    @art05.p3 @art05.p3-14
    Scenario: Where the end of the contract cannot be decided, the period set by an addition before the notice stays as it is
      Given the ground of termination is "General Regulations 28(2)"
      And at the Contractor's request a router was added on 16 October 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the contract stays 16 October 2023 to 15 October 2024

    @art05.p3 @art05.p3-15
    Scenario: Where the end of the contract cannot be decided, the period set by an addition after the notice cannot be decided
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And the Company accepted on 25 May 2024, and carried out on 10 June 2024, the addition of a router that the Contractor had requested on 20 May 2024
      Then the minimum use period of the contract cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art05.p3 @IR-11.B @art05.p3-16
    Scenario: If adding a paid option with hardware is read as adding equipment, such a Managed Switch sets the contract a new period
      Given the paid option "Cold Standby" was applied for together with the contract
      And the paid option "Managed Switch" brings hardware
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of the paid option "Managed Switch" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024

    @art05.p3 @IR-11.B @art05.p3-17
    Scenario: Even if adding a paid option with hardware is read as adding equipment, one without hardware sets the contract no period
      Given the paid option "Cold Standby" was applied for together with the contract
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of the paid option "Multihome Operation" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p3 @IR-11.B @art05.p3-18
    Scenario: If an option's hardware is read as added equipment, the period is undecided until it is known if a Managed Switch has it
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of the paid option "Managed Switch" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract cannot be decided until "whether the paid option brings hardware" is confirmed

    @art05.p3 @IR-11.B @art05.p3-19
    Scenario: Even if adding a paid option's hardware is read as adding equipment, ending Cold Standby sets the contract no period
      Given the paid option "Cold Standby" was applied for together with the contract
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the ending of the paid option "Cold Standby" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p3 @art05.p3-20
    Scenario: Even after an addition on the billing start date, a later agreed end of the period governs; the assessed amount is held
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      And 30 June 2026 has been separately agreed as the last day of the minimum use period of the contract
      And at the Contractor's request a router was added on 1 July 2023
      When notice on the prescribed cancellation application form, designating 31 December 2024 as the day termination takes effect, reached the Company on 1 October 2024
      Then the minimum use period of the contract becomes 1 July 2023 to 30 June 2026
      And the assessed amount for the contract is 180,000 yen
      And the assessed amount for the contract is held until "IR-43" has been decided

    @art05.p3 @art05.p3-21
    Scenario: Where the agreed last day equals that of an addition's period, that period governs and the assessed amount is not held
      Given a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      And 15 October 2024 has been separately agreed as the last day of the minimum use period of the contract
      And at the Contractor's request a router was added on 16 October 2023
      When notice on the prescribed cancellation application form, designating 30 September 2024 as the day termination takes effect, reached the Company on 1 August 2024
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024
      And the assessed amount for the contract is 4,838 yen
      And the assessed amount for the contract is not held

    @art05.p3 @art05.p3-22
    Scenario: Where the end date of the contract cannot be decided, neither can the period set by an addition between two notices
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 June 2024
      And the Company accepted on 25 May 2024, and carried out on 10 June 2024, the addition of a router that the Contractor had requested on 20 May 2024
      Then the minimum use period of the contract cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art05.p3 @art05.p3-23
    Scenario: Even where the end date of the contract cannot be decided, an addition on the day the notice arrives sets a period
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And the Company accepted on 25 May 2024, and carried out on 1 June 2024, the addition of a router that the Contractor had requested on 20 May 2024
      Then the minimum use period of the contract becomes 1 June 2024 to 31 May 2025

    @art05.p3 @IR-10a.A @IR-10b.A @art05.p3-24
    Scenario: Even if adding an accessory or removing a router is read to set the contract a period, adding a paid option sets none
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p3 @suppl.2023 @art05.p3-25
    Scenario: A period set by an addition after an end on record for a day before this edition is undecided without the older edition
      When termination of the contract took effect on 20 May 2023
      And the Company accepted on 20 June 2023, and carried out on 1 July 2023, the addition of a router that the Contractor had requested on 10 June 2023
      Then the minimum use period of the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art05.p3 @art05.p3-26
    Scenario: While a migrated contract’s period runs, the day of an addition is its first day of counting
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the billing start date of the contract is 2 October 2026
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the addition of a router that the Contractor had requested on 10 January 2024
      Then the minimum use period of the contract becomes 1 February 2024 to 31 January 2025

    @art05.p3 @IR-13a.A @IR-16.B @art05.p3-27
    Scenario: Even if a replacement without a request is read to set a period, the period of an addition after it stands
      Given at the Contractor's request a router was added on 16 October 2023
      When the router was replaced in a repair on 1 September 2023
      Then the minimum use period of the contract stays 16 October 2023 to 15 October 2024

    @art05.p3 @art05.p3-28
    Scenario: The last day of the minimum use period that an addition sets does not move either where it is a day off
      Given 15 October 2024 is recorded as a day off
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the minimum use period of the contract becomes 16 October 2023 to 15 October 2024

  Rule: Article 5(4) Addition or change of a paid option
    “Notwithstanding paragraph 2, where an addition or change of a paid option has been made … a one-year minimum use period shall be set for each of those paid options, with the day of that addition or change as its first day of counting.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 32
    @art05.p4 @art05.p4-01
    Scenario Outline: Only the added paid option gets a one-year minimum use period, with the day of addition as its first day of counting
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on <done>, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the minimum use period of the paid option "Cold Standby" becomes <done> to <last>
      And the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024

      Examples: ordinary
        | row | done             | last             |
        | a   | 20 February 2024 | 19 February 2025 |

      Examples: boundary (leap day)
        | row | done             | last             |
        | b   | 29 February 2024 | 28 February 2025 |
        | c   | 1 March 2024     | 28 February 2025 |

    @art05.p4 @art05.p4-02
    Scenario: Only the changed paid option gets a one-year minimum use period, with the day of the change as its first day of counting
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the paid option "Cold Standby" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 16 October 2023 to 15 October 2024
      And the minimum use period of the paid option "Cold Standby" stays 1 July 2023 to 30 June 2024
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    # BC 34
    @art05.p4 @art05.p4-03
    Scenario: The ending of a paid option sets no period at all
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      Then the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p4 @art05.p4-04
    Scenario: A change after the end of the contract sets no period for the paid option
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the Company accepted on 25 August 2024, and carried out on 4 September 2024, the change of the paid option "Managed Switch" that the Contractor had requested on 20 August 2024
      Then the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024

    @art05.p4 @art05.p4-05
    Scenario: The period of an option added before this edition is undecided; another's and the day termination takes effect are not
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the paid option "Cold Standby" was added on 31 May 2023
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the minimum use period of the paid option "Cold Standby" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024
      And termination of the contract takes effect on 16 July 2024

    @art05.p4 @art05.p4-06
    Scenario Outline: A paid option in place of another gets a one-year period, the day it is first provided being its first day of counting
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company, having accepted on 20 September 2023 "<kind>", provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then the minimum use period of the paid option "Individual Operation" becomes 1 October 2023 to 30 September 2024

      Examples: ordinary
        | row | kind                      |
        | a   | a change                  |
        | b   | an ending and an addition |

    @art05.p4 @art05.p4-21
    Scenario: Provision of one paid option in place of another leaves the minimum use period of the contract as it is
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then the minimum use period of the paid option "Individual Operation" becomes 1 October 2023 to 30 September 2024
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art05.p4 @art05.p4-07
    Scenario: An addition of a paid option accepted but not yet carried out sets no period for it
      When the Company accepted on 10 October 2023, but has not yet carried out, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 October 2023
      Then no minimum use period is set yet for the paid option "Cold Standby"

    @art05.p4 @art05.p4-22
    Scenario Outline: A paid option added before the contract’s billing start date has that date as its first day of counting
      When the Company accepted on 5 June 2023, and carried out on <done>, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Cold Standby" becomes <first> to <last>

      Examples: boundary (day before the billing start date, that date, day after)
        | row | done         | first       | last         |
        | a   | 30 June 2023 | 1 July 2023 | 30 June 2024 |
        | b   | 1 July 2023  | 1 July 2023 | 30 June 2024 |
        | c   | 2 July 2023  | 2 July 2023 | 1 July 2024  |

    @art05.p4 @IR-69.A @art05.p4-23
    Scenario: On a literal reading of article 5(4), the day of an addition before the billing start date is its first day of counting
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Cold Standby" becomes 20 June 2023 to 19 June 2024

    @art05.p4 @art05.p4-24
    Scenario Outline: A paid option changed before its own billing start date keeps that date as its first day of counting
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 July 2023
      When the Company accepted on 5 June 2023, and carried out on <done>, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" becomes <first> to <last>

      Examples: boundary (day before its billing start date, day after)
        | row | done         | first        | last         |
        | a   | 9 July 2023  | 10 July 2023 | 9 July 2024  |
        | b   | 11 July 2023 | 11 July 2023 | 10 July 2024 |

    @art05.p4 @IR-15.A @art05.p4-25
    Scenario: If the contract’s billing start date counts, it is the first day of counting of a paid option changed before it
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 July 2023
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024

    @art05.p4 @art05.p4-26
    Scenario: A paid option added to a migrated contract has the day of the addition as its first day of counting
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the billing start date of the contract is 2 October 2026
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 10 January 2024
      Then the minimum use period of the paid option "Cold Standby" becomes 1 February 2024 to 31 January 2025

    @art05.p4 @art05.p4-27
    Scenario: A paid option added and changed before the billing start date keeps that date as its first day of counting
      When the Company accepted on 5 June 2023, and carried out on 12 June 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      And the Company accepted on 15 June 2023, and carried out on 20 June 2023, the change of the paid option "Cold Standby" that the Contractor had requested on 13 June 2023
      Then the minimum use period of the paid option "Cold Standby" becomes 1 July 2023 to 30 June 2024

    @art05.p4 @IR-69.A @art05.p4-28
    Scenario: On a literal reading of article 5(4), a change before the billing start date is its own first day of counting, too
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 July 2023
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 20 June 2023 to 19 June 2024

    @art05.p4 @art05.p4-29
    Scenario Outline: A paid option added before the contract’s billing start date has its own billing start date as its first day of counting
      Given the paid option "Cold Standby" has a billing start date of its own, 10 July 2023
      When the Company accepted on 5 June 2023, and carried out on <done>, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Cold Standby" becomes <first> to <last>

      Examples: boundary (day before the contract’s billing start date, that date)
        | row | done         | first        | last         |
        | a   | 30 June 2023 | 10 July 2023 | 9 July 2024  |
        | b   | 1 July 2023  | 1 July 2023  | 30 June 2024 |

    @art05.p4 @IR-15.A @art05.p4-30
    Scenario: If only the contract’s billing start date counts, it is the first day of counting of a paid option added before it
      Given the paid option "Cold Standby" has a billing start date of its own, 10 July 2023
      When the Company accepted on 5 June 2023, and carried out on 30 June 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Cold Standby" becomes 1 July 2023 to 30 June 2024

    @art05.p4 @art05.p4-31
    Scenario: The day of a change within the paid option’s own running period is its first day of counting
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 15 June 2023
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 20 June 2023 to 19 June 2024

    @art05.p4 @IR-12.A @IR-69.A @art05.p4-32
    Scenario: If the day of request is read to count, the change requested later sets the period, though carried out first
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company accepted on 25 October 2023, and carried out on 1 November 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 20 October 2023
      And the Company accepted on 10 October 2023, and carried out on 1 December 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 20 October 2023 to 19 October 2024

    @art05.p4 @art05.p4-33
    Scenario: Where an option added later ended before its billing start date, its period stands, and a finding is recorded
      Given the paid option "Managed Switch" was added on 1 August 2023
      And the paid option "Managed Switch" has a billing start date of its own, 1 September 2023
      When the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 1 August 2023 to 31 July 2024
      And "IR-79" is recorded as the only finding

    @art05.p4 @art05.p4-34
    Scenario: Where neither the unit given up nor the kind of a reduction is on record, only the periods of the other units are open
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and neither the unit nor the kind of request is on record
      Then the minimum use period of unit 1 of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024
      And the minimum use period of unit 2 of the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed
      And the assessed amount for unit 1 of the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed

    @art05.p4 @art05.p4-40
    Scenario: Where both the kind of a reduction and the contract's end are open, the paid option's period needs both
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 November 2023
      And the paid option "Managed Switch" was reduced by one on 31 December 2023, and neither the unit nor the kind of request is on record
      Then the minimum use period of unit 2 of the paid option "Managed Switch" cannot be decided until "the day termination took effect, with evidence" as well as "the kind of request (change, or ending and addition)" is confirmed

    @art05.p4 @art05.p4-35
    Scenario: An addition of a paid option carried out after the end of the contract sets no minimum use period for it
      Given the paid option "Managed Switch" has a billing start date of its own, 10 September 2024
      And the paid option "Managed Switch" was added on 4 September 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      Then termination of the contract takes effect on 3 September 2024
      And no minimum use period is set yet for the paid option "Managed Switch"

    @art05.p4 @art05.p4-36
    Scenario: The last day of the minimum use period that a change of a paid option sets does not move for a day off
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And 15 October 2024 is recorded as a day off
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 October 2023
      Then the minimum use period of the paid option "Managed Switch" becomes 16 October 2023 to 15 October 2024

    @art05.p4 @art05.p4-37
    Scenario: A change of an option between arrival of the notice and the day termination takes effect sets a period; billing is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
      And the Company accepted on 10 July 2024, and carried out on 10 August 2024, the change of the paid option "Managed Switch" that the Contractor had requested on 1 July 2024
      Then the minimum use period of the paid option "Managed Switch" becomes 10 August 2024 to 9 August 2025
      And the assessed amount for the paid option "Managed Switch" is 22,380 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-46" has been decided

    @art05.p4 @art05.p4-38
    Scenario: A smaller number between the arrival of the notice and the day termination takes effect, too, sets a new period
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
      And the paid option "Managed Switch" was reduced by one on 10 August 2024, and the request is recorded as "a change"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 10 August 2024 to 9 August 2025

    @art05.p4 @art05.p4-39
    Scenario: Until the billing start date is fixed, the minimum use period of a paid option added to the contract cannot be decided
      Given the billing start date of the contract has not been fixed
      When the Company accepted on 5 June 2023, and carried out on 20 June 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Cold Standby" cannot be decided until "the billing start date" is confirmed

    @art05.p4 @art05.p4-41
    Scenario: Without a billing start date on record, the minimum use period of a changed paid option cannot be decided either
      Given the billing start date of the contract has not been fixed
      And the paid option "Individual Operation" was applied for together with the contract
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the change of the paid option "Individual Operation" that the Contractor had requested on 10 January 2024
      Then the minimum use period of the paid option "Individual Operation" cannot be decided until "the billing start date" is confirmed
