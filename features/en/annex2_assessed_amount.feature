Feature: Annex 2 Assessed Amount on Termination within the Minimum Use Period
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Annex 2, 1. Amount for the contract
    “The amount set out in Annex 1, 2. Monthly fees (1), corresponding to the remaining period of the minimum use period”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the ground of termination is "neither"

    # BC 83, 97
    @annex2.1 @annex2.1-01
    Scenario Outline: The assessed amount is the monthly fee from the day after effect to the last day, by calendar days and rounded down
      Given the billing start date of the contract is <start>
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on <effect>
      Then the assessed amount for the contract is <amount>

      Examples: ordinary
        | row | start         | effect           | amount     |
        | a   | 10 April 2024 | 16 July 2024     | 87,838 yen |
        | b   | 15 June 2023  | 5 February 2024  | 42,942 yen |
        | c   | 15 June 2023  | 20 February 2024 | 37,770 yen |

      Examples: boundary (one day left)
        | row | start         | effect       | amount  |
        | d   | 10 April 2024 | 8 April 2025 | 333 yen |

      Examples: exception (fractions that add up to a yen)
        | row | start        | effect       | amount     |
        | e   | 6 April 2024 | 14 July 2024 | 87,150 yen |

    @annex2.1 @IR-01.E @annex2.1-02
    Scenario: Even if each remaining day is read as a thirtieth of the fee, the assessed amount is not limited to twelve monthly fees
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 26 February 2024
      Then termination of the contract takes effect on 11 April 2024
      And the assessed amount for the contract is 121,000 yen

    @annex2.1 @annex2.1-03
    Scenario: The assessed amount is computed on the monthly fee, not on the initial fee, and no consumption tax is added
      Given the billing start date of the contract is 10 April 2024
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen without tax and 11,000 yen with tax, at 10 percent, has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @annex2.1 @annex2.1-04
    Scenario: A monthly fee indicated including tax is taken without the tax
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 11,000 yen including tax, at 10 percent, has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @annex2.1 @annex2.1-05
    Scenario: Without a record whether the monthly fee includes tax, the assessed amount arises but its amount cannot be decided
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract, without a record whether it includes tax
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract arises on 16 July 2024, but its amount cannot be decided until "whether the indicated amount includes tax" is confirmed

    @annex2.1 @annex2.1-06
    Scenario: Where no monthly fee has been indicated, the assessed amount arises but its amount cannot be decided
      Given the billing start date of the contract is 10 April 2024
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract arises on 16 July 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex2.1 @annex2.1-07
    Scenario: Where it has been indicated that no monthly fee is charged, no assessed amount arises
      Given the billing start date of the contract is 10 April 2024
      And it has been indicated that no monthly fee is charged for the contract
      When termination of the contract took effect on 16 July 2024
      Then no assessed amount arises for the contract

    @annex2.1 @annex2.1-08
    Scenario: The basis is the monthly fee in force on the day termination takes effect; a later amount is a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 10 April 2024 has been indicated for the contract
      And a monthly fee of 11,000 yen from 1 May 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 1 July 2024 has been indicated for the contract
      And a monthly fee of 13,000 yen from 1 January 2025 has been indicated for the contract
      And at the Contractor's request a router was added on 10 May 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And the assessed amount for the contract is 117,290 yen
      And "IR-04a" is recorded as the only finding

    @annex2.1 @annex2.1-09
    Scenario Outline: A monthly fee that applies from the day termination took effect is the basis; one that applies from the day after is not
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 10 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from <since> has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is <amount>

      Examples: boundary (day of effect, day after)
        | row | since        | amount      |
        | a   | 16 July 2024 | 105,406 yen |
        | b   | 17 July 2024 | 87,838 yen  |

    @annex2.1 @annex2.1-10
    Scenario: An amount indicated after termination took effect is neither the basis nor a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 10 April 2024 has been indicated for the contract
      And on 17 July 2024 a monthly fee of 12,000 yen from 1 October 2024 was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen
      And no finding is recorded

    @annex2.1 @annex2.1-11
    Scenario: Where a discount has been agreed, the amount after discount, as indicated to the Contractor, is the basis
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 8,000 yen, being 10,000 yen less an agreed discount, has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 70,270 yen

    @annex2.1 @annex2.1-12
    Scenario: The obligation to pay the assessed amount arises on the day termination takes effect, not on the day of the invoice
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the Company issued an invoice dated 31 August 2024
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen
      And the obligation to pay the assessed amount for the contract arises on 16 July 2024

    @annex2.1 @annex2.1-13
    Scenario: Where termination takes effect on the 45th day, that day is not part of the remaining period
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And the assessed amount for the contract is 87,838 yen
      And the assessed amount for the contract is not held

    @annex2.1 @annex2.1-15
    Scenario: Even with a part on record for the router added, the basis is the whole contract's monthly fee, with a finding recorded
      Given the billing start date of the contract is 1 July 2023
      And a monthly fee of 100,000 yen has been indicated for the contract, of which 10,000 yen is recorded for the router added
      And at the Contractor's request a router was added on 16 October 2023
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
      Then termination of the contract takes effect on 3 September 2024
      And the assessed amount for the contract is 138,387 yen
      And "IR-58" is recorded as the only finding

    @annex2.1 @annex2.1-14
    Scenario: Where termination takes effect on the designated day, that day is not part of the remaining period
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating 31 July 2024 as the day termination takes effect, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 31 July 2024
      And the assessed amount for the contract is 83,000 yen

    @annex2.1 @IR-02.C @annex2.1-21
    Scenario Outline: If the total is read as rounded half up, a fraction below half a yen is dropped, and one of half a yen or more is a yen
      Given the billing start date of the contract is <billing start>
      And a monthly fee of <monthly fee> has been indicated for the contract
      When termination of the contract took effect on <effect>
      Then the assessed amount for the contract is <amount>

      Examples: ordinary (fractions of the total about 0.12 and 0.71 yen)
        | row | billing start | monthly fee | effect           | amount     |
        | a   | 15 June 2023  | 10,000 yen  | 20 February 2024 | 37,770 yen |
        | b   | 10 April 2024 | 10,000 yen  | 16 July 2024     | 87,839 yen |

      Examples: boundary (one day remains, a fraction of exactly half a yen)
        | row | billing start | monthly fee | effect       | amount  |
        | c   | 10 April 2024 | 10,005 yen  | 8 April 2025 | 334 yen |

    @annex2.1 @IR-57.C @annex2.1-16
    Scenario: Even if the obligation to pay is read to arise with the invoice, the assessed amount is fixed without one on record
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @annex2.1 @IR-01.A @annex2.1-17
    Scenario Outline: If a begun month is read to count in full, a single day beyond nine months makes ten, and nine whole months stay nine
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on <effect>
      Then the assessed amount for the contract is <amount>

      Examples: boundary (nine months and a day left, nine months left)
        | row | effect      | amount      |
        | a   | 8 July 2024 | 100,000 yen |
        | b   | 9 July 2024 | 90,000 yen  |

    @annex2.1 @IR-01.D @annex2.1-18
    Scenario Outline: Even if leftover days are read as a share of the next month so counted, nine whole months have no leftover
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on <effect>
      Then the assessed amount for the contract is <amount>

      Examples: boundary (nine months and a day left, nine months left)
        | row | effect      | amount     |
        | a   | 8 July 2024 | 90,333 yen |
        | b   | 9 July 2024 | 90,000 yen |

    @annex2.1 @IR-01.H @annex2.1-19
    Scenario: If months of use are read as taken off twelve monthly fees, thirteen leave no assessed amount even where a day remains
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 8 April 2025
      Then no assessed amount arises for the contract

    @annex2.1 @IR-04b.C @annex2.1-20
    Scenario: If the discount agreement is read to decide, a monthly fee without a discount needs none
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @annex2.1 @IR-03.C @annex2.1-31
    Scenario: If the assessed amount is read as computed with tax, a monthly fee indicated including tax is taken as it is
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 11,000 yen including tax, at 10 percent, has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 96,622 yen

    @annex2.1 @annex2.1-22
    Scenario: With a monthly fee indicated including tax and no rate on record, the assessed amount arises but its amount is undecided
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 11,000 yen including tax has been indicated for the contract, without a record of the rate
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract arises on 16 July 2024, but its amount cannot be decided until "the consumption tax rate" is confirmed

    @annex2.1 @IR-03.B @annex2.1-23
    Scenario: If tax is read to be added to the assessed amount, this arises but its amount cannot be decided without a recorded rate
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract arises on 16 July 2024, but its amount cannot be decided until "the consumption tax rate" is confirmed

    @annex2.1 @IR-04a.D @annex2.1-24
    Scenario: If each remaining day is read at the amount indicated for it, a later amount counts from its day, without a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And a monthly fee of 13,000 yen from 1 January 2025 has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 97,738 yen
      And no finding is recorded

    @annex2.1 @IR-58.B @annex2.1-25
    Scenario: Even if a router's part is read as the basis, the whole monthly fee is the basis of a period that adding it did not set
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 100,000 yen has been indicated for the contract, of which 10,000 yen is recorded for the router added
      And at the Contractor's request a router was added on 1 April 2024
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 878,387 yen

    @annex2.1 @IR-58.B @annex2.1-26
    Scenario: Even if the part of a router added is read as the basis, the whole monthly fee is the basis where no part is recorded
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And at the Contractor's request a router was added on 1 March 2025
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 March 2025
      Then the assessed amount for the contract is 100,333 yen

    @annex2.1 @annex2.1-27
    Scenario: The part recorded for the router added is a finding whatever other fees have been indicated
      Given the billing start date of the contract is 1 July 2023
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 100,000 yen has been indicated for the contract, of which 10,000 yen is recorded for the router added
      And at the Contractor's request a router was added on 16 October 2023
      When termination of the contract took effect on 3 September 2024
      Then the assessed amount for the contract is 138,387 yen
      And "IR-58" is recorded as the only finding

    @annex2.1 @annex2.1-28
    Scenario: Where the agreement that ended the contract sets the amount, the part recorded for the router added is no finding
      Given the billing start date of the contract is 1 July 2023
      And a monthly fee of 100,000 yen has been indicated for the contract, of which 10,000 yen is recorded for the router added
      And at the Contractor's request a router was added on 16 October 2023
      When the contract came to its end on 3 September 2024 by an agreement that set the amount at 50,000 yen
      Then the assessed amount for the contract is 50,000 yen
      And no finding is recorded

    @annex2.1 @annex2.1-29
    Scenario: A monthly fee that applies from the day termination took effect is the basis, and no finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 10 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 16 July 2024 has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 105,406 yen
      And no finding is recorded

    @annex2.1 @annex2.1-30
    Scenario: A monthly fee that applies on the last day of the minimum use period alone is a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 10 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 9 April 2025 has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen
      And "IR-04a" is recorded as the only finding

    @annex2.1 @annex2.1-32
    Scenario Outline: A monthly fee indicated after the obligation to pay the assessed amount arose does not change it
      Given the billing start date of the contract is 10 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on <second> a monthly fee of 12,000 yen was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is <amount>

      Examples: boundary (the day termination took effect, the day after)
        | row | second       | amount      |
        | a   | 16 July 2024 | 105,406 yen |
        | b   | 17 July 2024 | 87,838 yen  |

    @annex2.1 @IR-70.B @annex2.1-33
    Scenario: If the last indication counts, the assessed amount moves with a monthly fee indicated after the end
      Given the billing start date of the contract is 10 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 17 July 2024 a monthly fee of 12,000 yen was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 105,406 yen

    @annex2.1 @annex2.1-34
    Scenario: Where no monthly fee had been indicated by the end, the assessed amount rests on the first one indicated afterwards
      Given the billing start date of the contract is 10 April 2024
      And on 1 August 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 1 September 2024 a monthly fee of 12,000 yen was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @annex2.1 @IR-57.C @annex2.1-35
    Scenario Outline: If the assessed amount arises on the day of the invoice, a monthly fee indicated up to that day counts
      Given the billing start date of the contract is 10 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 31 July 2024 a monthly fee of 12,000 yen was indicated for the contract
      And the Company issued an invoice dated <invoice>
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is <amount>

      Examples: boundary (the day before the indication, that day)
        | row | invoice      | amount      |
        | a   | 30 July 2024 | 87,838 yen  |
        | b   | 31 July 2024 | 105,406 yen |

    @annex2.1 @IR-57.C @annex2.1-36
    Scenario: If it arises on the day of the invoice, the assessed amount is open without one where monthly fees indicated differ
      Given the billing start date of the contract is 10 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 31 July 2024 a monthly fee of 12,000 yen was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is owed, but neither its amount nor the day it arises can be decided until "the day of the invoice" is confirmed

    @annex2.1 @IR-57.C @annex2.1-37
    Scenario: Without an invoice, an assessed amount that is the same whenever it arises is decided, and only its day is open
      Given the billing start date of the contract is 10 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 31 July 2024 a monthly fee of 10,000 yen was indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then an assessed amount of 87,838 yen is owed for the contract, but the day it arises cannot be decided until "the day of the invoice" is confirmed

    @annex2.1 @IR-03.B @annex2.1-38
    Scenario: If tax is read to be added, without a record of tax included or of the rate, the assessed amount needs both
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract, without a record whether it includes tax
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract arises on 16 July 2024, but its amount cannot be decided until "whether the indicated amount includes tax" as well as "the consumption tax rate" is confirmed

    @annex2.1 @annex2.1-39
    Scenario Outline: Of two monthly fees, in whatever order recorded, the one in force on the day termination takes effect is the basis
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 12,345 yen from 1 June 2024 has been indicated for the contract
      And a monthly fee of 9,876 yen from 10 April 2024 has been indicated for the contract
      When termination of the contract took effect on <effect>
      Then the assessed amount for the contract is <amount>

      Examples: boundary (the day before the change, the day itself)
        | row | effect      | amount      |
        | a   | 31 May 2024 | 101,722 yen |
        | b   | 1 June 2024 | 126,742 yen |

  Rule: Annex 2, 2. Amount for a paid option
    “The amount set out in Annex 1, 2. Monthly fees (2), corresponding to the remaining period of the minimum use period”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And the ground of termination is "neither"

    # BC 99
    @annex2.2 @annex2.2-01
    Scenario: The assessed amount for a paid option depends only on that option’s monthly fee and remaining period
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And 50,000 yen has been indicated as the initial fee for the contract
      And the paid option "Cold Standby" was added on 1 May 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Managed Switch" is 17,567 yen
      And the assessed amount for the paid option "Cold Standby" is 28,451 yen
      And the assessed amount for the contract is 87,838 yen

    @annex2.2 @annex2.2-02
    Scenario: Where no monthly fee has been indicated for a paid option, only that option’s amount cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When termination of the contract took effect on 16 July 2024
      Then the answer on the assessed amount for the paid option "Managed Switch" is "arises"
      And the obligation to pay the assessed amount for the paid option "Managed Switch" arises on 16 July 2024
      And the assessed amount for the contract is 87,838 yen

    @annex2.2 @annex2.2-03
    Scenario: The obligation to pay the assessed amount for a paid option ended on request arises on its last day of use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the Company issued an invoice dated 31 July 2024
      When the Company accepted on 5 June 2024, and carried out on 16 July 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 June 2024
      Then the assessed amount for the paid option "Managed Switch" is 17,567 yen
      And the obligation to pay the assessed amount for the paid option "Managed Switch" arises on 16 July 2024
      And no assessed amount arises for the contract

    @annex2.2 @IR-04a.B @IR-69.A @annex2.2-04
    Scenario: If the amount on the billing start date is the basis read, an option's assessed amount is undecided until that is fixed
      Given the billing start date of the contract has not been fixed
      And the paid option "Cold Standby" was added on 1 May 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted on 5 June 2024, and carried out on 16 July 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 1 June 2024
      Then the assessed amount for the paid option "Cold Standby" arises on 16 July 2024, but its amount cannot be decided until "the billing start date" is confirmed

    @annex2.2 @annex2.2-05
    Scenario Outline: A monthly fee indicated after use of an option ended does not change the assessed amount for it
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And on 1 March 2024 a monthly fee of 2,000 yen was indicated for the paid option "Managed Switch"
      And on <second> a monthly fee of 2,400 yen was indicated for the paid option "Managed Switch"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Managed Switch" is <amount>

      Examples: boundary (the day termination took effect, the day after)
        | row | second       | amount     |
        | a   | 16 July 2024 | 21,081 yen |
        | b   | 17 July 2024 | 17,567 yen |

    @annex2.2 @IR-57.B @annex2.2-06
    Scenario: If a paid option’s assessed amount arises on the day after the end, a monthly fee indicated on that day counts
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And on 1 March 2024 a monthly fee of 2,000 yen was indicated for the paid option "Managed Switch"
      And on 17 July 2024 a monthly fee of 2,400 yen was indicated for the paid option "Managed Switch"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Managed Switch" is 21,081 yen

    @annex2.2 @IR-70.B @annex2.2-07
    Scenario: If the last indication counts, a paid option’s assessed amount moves with a monthly fee indicated after its end
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And on 1 March 2024 a monthly fee of 2,000 yen was indicated for the paid option "Managed Switch"
      And on 17 July 2024 a monthly fee of 2,400 yen was indicated for the paid option "Managed Switch"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Managed Switch" is 21,081 yen

    @annex2.2 @annex2.2-08
    Scenario: For the assessed amount of a paid option, too, the fraction of a yen is dropped once only, from the total
      Given the paid option "Cold Standby" was added on 11 May 2024
      And a monthly fee of 10,000 yen has been indicated for the paid option "Cold Standby"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Cold Standby" is 98,064 yen

    @annex2.2 @annex2.2-09
    Scenario: For a paid option, too, the amount of the day termination took effect is the basis, not one from a day before or after
      Given the paid option "Cold Standby" was added on 11 May 2024
      And a monthly fee of 1,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 2,000 yen from 1 May 2024 has been indicated for the paid option "Cold Standby"
      And a monthly fee of 3,000 yen from 1 July 2024 has been indicated for the paid option "Cold Standby"
      And a monthly fee of 4,000 yen from 1 October 2024 has been indicated for the paid option "Cold Standby"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Cold Standby" is 29,419 yen

    @annex2.2 @annex2.2-10
    Scenario: Where a discount has been agreed for a paid option, too, the amount indicated to the Contractor after it is the basis
      Given the paid option "Cold Standby" was added on 11 May 2024
      And a monthly fee of 2,000 yen, being 2,500 yen less an agreed discount, has been indicated for the paid option "Cold Standby"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the paid option "Cold Standby" is 19,612 yen

    @annex2.2 @suppl.p6 @IR-34b.B @annex2.2-11
    Scenario: If the former length is read to remain too, an option's assessed amount may exceed twelve monthly fees
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Cold Standby" continued with the migrated contract, its former first day of counting is 15 November 2004, and its former length is 30 years
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When termination of the contract took effect on 31 December 2024
      Then the assessed amount for the paid option "Cold Standby" is 355,400 yen
