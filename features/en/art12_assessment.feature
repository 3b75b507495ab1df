Feature: Article 12 Assessment on Termination within the Minimum Use Period
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 12(1) Termination of the contract
    “…has been terminated before the day on which its minimum use period … elapses … the Contractor shall pay the amount set out in Annex 2, 1.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract

    # BC 84, 85
    @art12.p1 @art12.p1-01
    Scenario Outline: Where termination takes effect on the last day of the minimum use period or later, no assessed amount arises
      Given the ground of termination is "neither"
      When termination of the contract took effect on <effect>
      Then no assessed amount arises for the contract

      Examples: boundary (last day, day after)
        | row | effect        |
        | a   | 9 April 2025  |
        | b   | 10 April 2025 |

    # BC 89, 90
    @art12.p1 @art12.p1-02
    Scenario Outline: On termination under General Regulations 28(2) or (3) no assessed amount arises; with the ground not confirmed, nothing is decided
      Given the ground of termination is "<ground>"
      When termination of the contract took effect on 16 July 2024
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: exception (28(2), 28(3))
        | row | ground                    | answer         |
        | a   | General Regulations 28(2) | does not arise |
        | b   | General Regulations 28(3) | does not arise |

      Examples: ordinary
        | row | ground  | answer |
        | c   | neither | arises |

      Examples: not confirmed
        | row | ground        | answer            |
        | d   | not confirmed | cannot be decided |

    # BC 91
    @art12.p1 @art12.p1-03
    Scenario Outline: The ground needs to be confirmed only where termination takes effect before the last day
      When termination of the contract took effect on <effect>
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: boundary (day before the last day, last day)
        | row | effect       | answer            |
        | a   | 8 April 2025 | cannot be decided |
        | b   | 9 April 2025 | does not arise    |

    @art12.p1 @art12.p1-04
    Scenario: Until the ground is confirmed, the assessed amount cannot be decided
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And the assessed amount for the contract cannot be decided until "the ground of termination, with evidence" is confirmed

    @art12.p1 @art12.p1-05
    Scenario Outline: A ground is taken into account even where it was recorded after termination took effect
      Given the day termination took effect is recorded as 16 July 2024
      And on <recorded> it was recorded that the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then no assessed amount arises for the contract

      Examples: boundary (day of effect, day after)
        | row | recorded     |
        | a   | 16 July 2024 |
        | b   | 17 July 2024 |

    # BC 86
    @art12.p1 @art12.p1-06
    Scenario Outline: Where the notice arrives within the period but termination takes effect on or after its last day, no assessed amount arises
      Given the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>
      And no assessed amount arises for the contract

      Examples: boundary (last day, day after)
        | row | arrived          | effect        |
        | a   | 23 February 2025 | 9 April 2025  |
        | b   | 24 February 2025 | 10 April 2025 |

    @art12.p1 @IR-08a.B @art12.p1-07
    Scenario: Even if termination is read to take effect at the beginning of the day, a contract terminated on the last day was not terminated before it
      Given the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 23 February 2025
      Then termination of the contract takes effect on 9 April 2025
      And no assessed amount arises for the contract

    @art12.p1 @art12.p1-08
    Scenario: Termination within a period set under article 5(3) gives rise to an assessed amount too
      Given the ground of termination is "neither"
      And at the Contractor's request a router was added on 1 March 2025
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 March 2025
      Then the minimum use period of the contract becomes 1 March 2025 to 28 February 2026
      And termination of the contract takes effect on 29 April 2025
      And the assessed amount for the contract is 100,333 yen

    @art12.p1 @art12.p1-09
    Scenario: On termination by the Company for the Contractor’s breach, the assessed amount is computed and held
      When the contract came to its end on 16 July 2024 through "termination by the Company for the Contractor's breach"
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the contract is held until "IR-18a" has been decided

    @art12.p1 @art12.p1-10
    Scenario: On statutory termination by the Contractor the assessed amount is computed and held
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the contract is held until "IR-18e" has been decided

    @art12.p1 @art12.p1-11
    Scenario: Where the Company ends the contract for its own reasons, no assessed amount arises and a finding is recorded
      When the contract came to its end on 16 July 2024 through "end by the Company for its own reasons"
      Then no assessed amount arises for the contract
      And "IR-18b" is recorded as the only finding

    @art12.p1 @art12.p1-12
    Scenario: On an end through abolition of the service no assessed amount arises for the contract
      When the contract came to its end on 16 July 2024 through "end through abolition of the service"
      Then no assessed amount arises for the contract

    @art12.p1 @art12.p1-13
    Scenario Outline: On an end by agreement the amount cannot be decided until the agreement is seen, and only for an end before the last day
      When the contract came to its end on <end> through "end by agreement"
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: boundary (day before the last day, last day)
        | row | end          | answer            |
        | a   | 8 April 2025 | cannot be decided |
        | b   | 9 April 2025 | does not arise    |

    @art12.p1 @art12.p1-14
    Scenario: Where the agreement sets an amount, that amount applies
      When the contract came to its end on 16 July 2024 by an agreement that set the amount at 50,000 yen
      Then the assessed amount for the contract is 50,000 yen
      And the obligation to pay the assessed amount for the contract arises on 16 July 2024

    @art12.p1 @art12.p1-15
    Scenario: Where the agreement sets no amount to arise, no assessed amount arises
      When the contract came to its end on 16 July 2024 by an agreement that set no amount to arise
      Then no assessed amount arises for the contract

    @art12.p1 @art12.p1-16
    Scenario: Where termination takes effect before the billing start date, no assessed amount arises and a finding is recorded
      Given the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 24 February 2024
      Then termination of the contract takes effect on 9 April 2024
      And no assessed amount arises for the contract
      And "IR-13b" is recorded as the only finding

    @art12.p1 @art12.p1-17
    Scenario: Where termination takes effect on the billing start date, the assessed amount for all the rest arises, without a finding
      Given the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 25 February 2024
      Then termination of the contract takes effect on 10 April 2024
      And the assessed amount for the contract is 119,666 yen
      And no finding is recorded

    @art12.p1 @art12.p1-18
    Scenario Outline: Even where the base connection contract was terminated under General Regulations 28(2) or (3), the assessed amount arises and a finding is recorded
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the base connection service contract was terminated under "<ground>"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the paid option "Managed Switch" is 17,567 yen
      And "IR-19" is recorded as the only finding

      Examples: exception (ground of the base contract)
        | row | ground                    |
        | a   | General Regulations 28(2) |
        | b   | General Regulations 28(3) |

    @art12.p1 @art12.p1-19
    Scenario: Where the base connection contract was terminated on neither ground, there is no finding
      Given the ground of termination is "neither"
      And the base connection service contract was terminated under "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And no finding is recorded

    @art12.p1 @art12.p1-20
    Scenario: Even where the Contractor is a consumer, the assessed amount arises as written, and a finding is recorded
      Given the Contractor is a consumer
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And "IR-64" is recorded as the only finding

    @art12.p1 @art12.p1-21
    Scenario: Where termination takes effect on the last day of the minimum use period, there is no finding even where the Contractor is a consumer
      Given the Contractor is a consumer
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 23 February 2025
      Then no assessed amount arises for the contract
      And no finding is recorded

    @art12.p1 @art12.p1-22
    Scenario: While a conflict with the General Regulations is reported, the assessed amount cannot be decided
      Given a conflict of article 12(1) with the General Regulations has been reported
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "whether the General Regulations or these Individual Regulations prevail" is confirmed

    @art12.p1 @art12.p1-23
    Scenario: Even where an amount under the General Regulations is on record, the assessed amount cannot be decided until it is settled which prevails
      Given a conflict of article 12(1) with the General Regulations has been reported, and the amount under the General Regulations is recorded as 20,000 yen
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "whether the General Regulations or these Individual Regulations prevail" is confirmed

    @art12.p1 @art12.p1-24
    Scenario: Where the base connection service contract ends, this contract does not end of itself, and a finding is recorded
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When the base connection service contract ended on 31 July 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And no assessed amount arises for the contract
      And no assessed amount arises for the paid option "Managed Switch"
      And "IR-55" is recorded as the only finding

    @art12.p1 @IR-55.B @art12.p1-25
    Scenario: If this contract is read to end with its base contract, it ends without an assessed amount, and that for the option arises
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When the base connection service contract ended on 31 July 2024
      Then termination of the contract takes effect on 31 July 2024
      And no assessed amount arises for the contract
      And the assessed amount for the paid option "Managed Switch" is 16,600 yen
      And no finding is recorded

    @art12.p1 @IR-47.B @art12.p1-26
    Scenario: Even if the day the notice arrives is read to decide, a termination recorded without a notice is compared with the minimum use period by the day it took effect
      Given the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @art12.p1 @IR-09.B @art12.p1-27
    Scenario: Even if termination on the last day is read to be termination before the day on which the period elapses, no day remains: no assessed amount arises, and no ground needs to be confirmed
      When termination of the contract took effect on 9 April 2025
      Then no assessed amount arises for the contract

    @art12.p1 @IR-17b.B @art12.p1-28
    Scenario Outline: If the ground must be on record by the day of effect, a ground recorded later is none
      Given on <recorded> it was recorded that the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: boundary (day of effect, day after)
        | row | recorded     | answer         |
        | a   | 16 July 2024 | does not arise |
        | b   | 17 July 2024 | arises         |

    @art12.p1 @IR-17b.B @art12.p1-29
    Scenario: Under that reading, the assessed amount cannot be decided without the day the ground was recorded
      Given the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract cannot be decided until "the day the ground of termination was recorded" is confirmed

    @art12.p1 @IR-17b.B @art12.p1-30
    Scenario: Under that reading, too, a termination on neither ground needs no day of record
      Given the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @art12.p1 @IR-17b.B @art12.p1-31
    Scenario: Under that reading, the assessed amount cannot be decided either until the day of effect by which the ground had to be recorded is known
      Given on 1 June 2024 it was recorded that the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art12.p1 @IR-64.B @art12.p1-32
    Scenario: If the statutory limits are read to come first where the Contractor is a consumer, neither the assessed amount for the contract nor that for a paid option can be decided before they are confirmed
      Given the Contractor is a consumer
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the statutory limits for consumer contracts" is confirmed
      And the assessed amount for the paid option "Managed Switch" cannot be decided until "the statutory limits for consumer contracts" is confirmed

    @art12.p1 @IR-64.B @art12.p1-33
    Scenario: Under that reading, too, the assessed amounts of a Contractor who is no consumer arise as written
      Given the ground of termination is "neither"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the paid option "Managed Switch" is 17,567 yen
      And no finding is recorded

    @art12.p1 @art12.p1-34
    Scenario: While the assessed amount of a Contractor that is a consumer cannot be decided, there is no finding about it yet
      Given the Contractor is a consumer
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the ground of termination, with evidence" is confirmed
      And no finding is recorded

    @art12.p1 @art12.p1-35
    Scenario: Even where a conflict is reported, without a record of the day termination took effect that day is what has to be confirmed first
      Given a conflict of article 12(1) with the General Regulations has been reported
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art12.p1 @art12.p1-36
    Scenario: As long as the contract has not ended, a reported conflict gives rise to no assessed amount and leaves none undecided
      Given a conflict of article 12(1) with the General Regulations has been reported
      When 31 July 2024 came
      Then no assessed amount arises for the contract

    @art12.p1 @IR-19.B @art12.p1-37
    Scenario: Even if the ground of the base contract is read to count, the assessed amount is not exempted where the base contract was terminated on neither ground
      Given the ground of termination is "neither"
      And the base connection service contract was terminated under "neither"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the paid option "Managed Switch" is 17,567 yen

    @art12.p1 @IR-19.B @art12.p1-38
    Scenario: Under that reading, neither assessed amount arises where the base contract was terminated under General Regulations 28(2), and there is no finding
      Given the ground of termination is "neither"
      And the base connection service contract was terminated under "General Regulations 28(2)"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then no assessed amount arises for the contract
      And no assessed amount arises for the paid option "Managed Switch"
      And no finding is recorded

    @art12.p1 @art12.p1-39
    Scenario: Where this contract itself was terminated under General Regulations 28(2), the ground of the base contract is no finding
      Given the ground of termination is "General Regulations 28(2)"
      And the base connection service contract was terminated under "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      Then no assessed amount arises for the contract
      And no finding is recorded

    @art12.p1 @IR-18b.B @art12.p1-40
    Scenario: If an end by the Company for its own reasons is read to be a termination, the assessed amount arises without a finding
      When the contract came to its end on 16 July 2024 through "end by the Company for its own reasons"
      Then the assessed amount for the contract is 87,838 yen
      And no finding is recorded

  Rule: Article 12(2) End of use of a paid option
    “Where use of a paid option has ended before the day on which its minimum use period (including the case of Article 5 (Minimum Use Period), paragraph 4) elapses … the Contractor shall pay the amount set out in Annex 2, 2.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 93
    @art12.p2 @art12.p2-01
    Scenario: Even where the contract is past its minimum use period, use of a paid option that ends within the option’s own period gives rise to the assessed amount for the remaining period
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When termination of the contract took effect on 3 September 2024
      Then the assessed amount for the paid option "Cold Standby" is 17,700 yen
      And no assessed amount arises for the contract

    @art12.p2 @art12.p2-02
    Scenario: For a paid option ended on request, the assessed amount arises with the day it is done as the last day of use; no ground needs to be confirmed
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      Then the last day of use of the paid option "Managed Switch" is 15 February 2024
      And the assessed amount for the paid option "Managed Switch" is 8,965 yen
      And no assessed amount arises for the contract

    @art12.p2 @art12.p2-03
    Scenario Outline: An assessed amount arises only where the paid option ends before the last day of its minimum use period
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 June 2024, and carried out on <done>, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 June 2024
      Then the answer on the assessed amount for the paid option "Managed Switch" is "<answer>"

      Examples: boundary (day before, last day, day after)
        | row | done         | answer         |
        | a   | 29 June 2024 | arises         |
        | b   | 30 June 2024 | does not arise |
        | c   | 1 July 2024  | does not arise |

    # BC 95
    @art12.p2 @art12.p2-04
    Scenario Outline: A paid option that ends with the contract gives rise to no assessed amount either where termination is under General Regulations 28(2) or (3)
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "<ground>"
      When termination of the contract took effect on 29 June 2024
      Then the answer on the assessed amount for the paid option "Managed Switch" is "<answer>"

      Examples: exception (28(2), 28(3))
        | row | ground                    | answer         |
        | a   | General Regulations 28(2) | does not arise |
        | b   | General Regulations 28(3) | does not arise |

      Examples: ordinary
        | row | ground  | answer |
        | c   | neither | arises |

      Examples: not confirmed
        | row | ground        | answer            |
        | d   | not confirmed | cannot be decided |

    @art12.p2 @art12.p2-05
    Scenario: For a paid option that ends with the contract on its last day, no assessed amount arises even where the ground is not confirmed
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When termination of the contract took effect on 30 June 2024
      Then no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-06
    Scenario: Where the contract is terminated within its own period and the option’s, both assessed amounts arise
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When termination of the contract took effect on 31 March 2024
      Then the assessed amount for the contract is 30,000 yen
      And the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @art12.p2-07
    Scenario: On a switch recorded as a change, no assessed amount arises for the former option
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-08
    Scenario: On a switch recorded as an ending and an addition, the assessed amount for the former option’s remaining period arises
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then the last day of use of the paid option "Managed Switch" is 30 September 2023
      And the assessed amount for the paid option "Managed Switch" is 27,000 yen

    @art12.p2 @art12.p2-09
    Scenario: On a switch whose kind is not recorded, the assessed amount for the former option cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed

    @art12.p2 @art12.p2-10
    Scenario: Where the contract ends through abolition of the service, use of the paid option has ended all the same; its assessed amount is computed and held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end through abolition of the service"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-18d" has been decided

    @art12.p2 @art12.p2-11
    Scenario: The assessed amount for a paid option that ends with a termination by the Company for the Contractor’s breach is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "termination by the Company for the Contractor's breach"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-18a" has been decided

    @art12.p2 @art12.p2-12
    Scenario: The assessed amount for a paid option that ends with a statutory termination is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-18e" has been decided

    @art12.p2 @art12.p2-13
    Scenario: The assessed amount for a paid option of a contract the Company ended for its own reasons is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end by the Company for its own reasons"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-18b" has been decided

    @art12.p2 @art12.p2-14
    Scenario: The assessed amount for a paid option of a contract ended by agreement cannot be decided until the agreement is seen
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end by agreement"
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the agreement and its term on money" is confirmed

    @art12.p2 @art12.p2-15
    Scenario: Where the agreement sets an amount, no separate assessed amount arises for the paid option
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      When the contract came to its end on 31 March 2024 by an agreement that set the amount at 50,000 yen
      Then the assessed amount for the contract is 50,000 yen
      And no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-16
    Scenario Outline: An ending dated after the end of the contract does not move the last day of use of the paid option
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 February 2024
      And the Company accepted on 5 March 2024, and carried out on <done>, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 March 2024
      Then the last day of use of the paid option "Managed Switch" is <last>

      Examples: boundary (end date of the contract, day after)
        | row | done          | last          |
        | a   | 31 March 2024 | 31 March 2024 |
        | b   | 1 April 2024  | 31 March 2024 |

    @art12.p2 @IR-27.B @art12.p2-17
    Scenario: If the ending of a paid option is read to take effect on the 45th day from the request, its assessed amount cannot be decided without the day of the request
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company carried out on 15 February 2024 the ending of the paid option "Managed Switch", but the day it was requested is not on record
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the day the change was requested" is confirmed

    @art12.p2 @art12.p2-18
    Scenario Outline: Use of a paid option ended on request by the day the contract ends did not end because of its termination: termination under General Regulations 28(2) does not exempt its assessed amount
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 31 March 2024
      And the Company accepted on 5 March 2024, and carried out on <done>, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 March 2024
      Then the answer on the assessed amount for the paid option "Managed Switch" is "<answer>"

      Examples: boundary (day before the end of the contract, that day, day after)
        | row | done          | answer         |
        | a   | 30 March 2024 | arises         |
        | b   | 31 March 2024 | arises         |
        | c   | 1 April 2024  | does not arise |

    @art12.p2 @art12.p2-19
    Scenario: While the day on which termination takes effect cannot be decided from this edition, the assessed amount for the paid option cannot be decided either
      Given a later edition has been in operation since 1 April 2026, but its text is not at hand
      And the paid option "Cold Standby" was added on 1 March 2026
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 April 2026
      Then the assessed amount for the paid option "Cold Standby" cannot be decided until "the edition of 1 April 2026 (not at hand)" is confirmed

    @art12.p2 @IR-18c.B @art12.p2-20
    Scenario: If an end by agreement is read to be a termination, the assessed amount for the paid option arises without the agreement being seen
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end by agreement"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @IR-18c.C @art12.p2-21
    Scenario: Even if an end by agreement is read to be no termination, use of the paid option has ended, and its assessed amount arises
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      When the contract came to its end on 31 March 2024 through "end by agreement"
      Then no assessed amount arises for the contract
      And the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @IR-45.B @art12.p2-22
    Scenario: Even if only the assessed amount for the contract is read to arise on termination, that for a paid option ended before on request has arisen already
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      And termination of the contract took effect on 31 March 2024
      Then the assessed amount for the contract is 30,000 yen
      And the assessed amount for the paid option "Managed Switch" is 8,965 yen

    @art12.p2 @IR-45.B @art12.p2-23
    Scenario: Under that reading, too, the assessed amount for the paid option arises where none arises for the contract
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When termination of the contract took effect on 3 September 2024
      Then the assessed amount for the paid option "Cold Standby" is 17,700 yen
      And no assessed amount arises for the contract

    @art12.p2 @art12.p2-24
    Scenario: Even where the Contractor is a consumer, the assessed amount for a paid option arises as written, and a finding is recorded
      Given the Contractor is a consumer
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      Then the assessed amount for the paid option "Managed Switch" is 8,965 yen
      And "IR-64" is recorded as the only finding

    @art12.p2 @art12.p2-25
    Scenario: Even where the contract is later terminated under General Regulations 28(2), the assessed amount for a paid option switched before without a record of the kind of request still cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      And termination of the contract took effect on 31 March 2024
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed

    @art12.p2 @art12.p2-26
    Scenario: A paid option whose ending has been accepted but not carried out ends with the contract
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When the Company accepted on 5 March 2024, but has not yet carried out, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 March 2024
      And termination of the contract took effect on 31 March 2024
      Then the last day of use of the paid option "Managed Switch" is 31 March 2024
      And the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @art12.p2-27
    Scenario: The assessed amount for a paid option ended before this edition cannot be decided from it
      Given the billing start date of the contract is 1 July 2022
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2022
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 20 May 2023, and carried out on 31 May 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 10 May 2023
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art12.p2 @art12.p2-28
    Scenario: The assessed amount for a paid option that ended before this edition, ahead of the contract, cannot be decided from it although the contract is terminated under General Regulations 28(2)
      Given the billing start date of the contract is 1 July 2022
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2022
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When the Company accepted on 20 April 2023, and carried out on 10 May 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 10 April 2023
      And termination of the contract took effect on 20 May 2023
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art12.p2 @IR-08a.B @art12.p2-61
    Scenario: Even if effect is read to begin with the day, an option that ended on its last day did not end before it
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 16 May 2024
      Then termination of the contract takes effect on 30 June 2024
      And no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-62
    Scenario: Where the contract is terminated before an option's period has begun, no assessed amount arises for the option
      Given the billing start date of the contract is 1 August 2024
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 August 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And no assessed amount arises for the paid option "Managed Switch"
