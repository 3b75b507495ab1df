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
    Scenario Outline: General Regulations 28(2) or (3) termination brings no assessed amount; with the ground not confirmed it is undecided
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
    Scenario Outline: The ground needs to be confirmed only where termination takes effect before the last day of the minimum use period
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
    Scenario Outline: Where notice arrives within the period but termination takes effect on or after its last day, no assessed amount arises
      Given the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
      Then termination of the contract takes effect on <effect>
      And no assessed amount arises for the contract

      Examples: boundary (last day, day after)
        | row | arrived          | effect        |
        | a   | 23 February 2025 | 9 April 2025  |
        | b   | 24 February 2025 | 10 April 2025 |

    @art12.p1 @IR-08a.B @art12.p1-07
    Scenario: Even if termination is read to take effect at the start of the day, on the period's last day no assessed amount arises
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
    Scenario Outline: Although the base contract was terminated under General Regulations 28(2) or (3), the assessed amounts arise: a finding
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
    Scenario: Where the base contract was terminated under neither General Regulations 28(2) nor 28(3), there is no finding
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
    Scenario: Where termination takes effect on the period's last day, there is no finding even for a Contractor that is a consumer
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
    Scenario: Even with a General Regulations amount on record, the assessed amount is undecided until precedence is settled
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
    Scenario: If this contract is read to end with its base contract, no assessed amount arises for it, but one for the paid option
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When the base connection service contract ended on 31 July 2024
      Then termination of the contract takes effect on 31 July 2024
      And no assessed amount arises for the contract
      And the assessed amount for the paid option "Managed Switch" is 16,600 yen
      And no finding is recorded

    @art12.p1 @IR-47.B @art12.p1-26
    Scenario: Even if the day notice arrives is read to decide, termination without notice is set against the period by its own day
      Given the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @art12.p1 @IR-09.B @art12.p1-27
    Scenario: Even if termination on the last day is read as 「経過する日前」, no day remains: no assessed amount, and no ground needed
      When termination of the contract took effect on 9 April 2025
      Then no assessed amount arises for the contract

    @art12.p1 @IR-17b.B @art12.p1-28
    Scenario Outline: If the ground is read to need recording by the day of effect, a ground recorded later is not taken into account
      Given on <recorded> it was recorded that the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: boundary (day of effect, day after)
        | row | recorded     | answer         |
        | a   | 16 July 2024 | does not arise |
        | b   | 17 July 2024 | arises         |

    @art12.p1 @IR-17b.B @art12.p1-29
    Scenario: If the ground is read to need recording by the day of effect, the assessed amount is undecided without the day of record
      Given the ground of termination is "General Regulations 28(2)"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract cannot be decided until "the day the ground of termination was recorded" is confirmed

    @art12.p1 @IR-17b.B @art12.p1-30
    Scenario: Even if a ground is read to need recording by the day of effect, a termination on neither ground needs no day of record
      Given the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract is 87,838 yen

    @art12.p1 @IR-17b.B @art12.p1-31
    Scenario: If the ground is read to need recording by the day of effect, the assessed amount is undecided while that day is unknown
      Given on 1 June 2024 it was recorded that the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art12.p1 @IR-17b.B @art12.p1-51
    Scenario: If a ground must be on record by the day of effect, with both days unknown, the assessed amount needs both
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the day termination took effect, with evidence" as well as "the day the ground of termination was recorded" is confirmed

    @art12.p1 @IR-64.B @art12.p1-32
    Scenario: If statutory limits are read to come first, a consumer Contractor's assessed amounts, an option's too, are undecided
      Given the Contractor is a consumer
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract cannot be decided until "the statutory limits for consumer contracts" is confirmed
      And the assessed amount for the paid option "Managed Switch" cannot be decided until "the statutory limits for consumer contracts" is confirmed

    @art12.p1 @IR-64.B @art12.p1-52
    Scenario: If statutory limits come first, without a confirmed ground of termination, a consumer's assessed amount needs both
      Given the Contractor is a consumer
      When termination of the contract took effect on 16 July 2024
      Then the assessed amount for the contract cannot be decided until "the statutory limits for consumer contracts" as well as "the ground of termination, with evidence" is confirmed

    @art12.p1 @IR-64.B @art12.p1-33
    Scenario: Even if statutory limits are read to come first for a consumer, another Contractor's assessed amounts arise as written
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

    @art12.p1 @art12.p1.excl1 @art12.p1-53
    Scenario: Where notice reached the Company before this edition, ground of termination unknown, the assessed amount needs both
      Given the ground of termination is "not confirmed"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      Then the assessed amount for the contract cannot be decided until "the edition of 1 February 2021 (not at hand)" as well as "the ground of termination, with evidence" is confirmed

    @art12.p1 @art12.p1-35
    Scenario: Even where a conflict with the General Regulations is reported, an unknown day of termination is what to confirm first
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
    Scenario: Even if the base contract's ground is read to count, its termination on neither ground leaves the assessed amounts due
      Given the ground of termination is "neither"
      And the base connection service contract was terminated under "neither"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the paid option "Managed Switch" is 17,567 yen

    @art12.p1 @IR-19.B @art12.p1-38
    Scenario: Read to count, a base contract's termination under General Regulations 28(2) leaves no assessed amount and no finding
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

    @art12.p1 @art12.p1.excl1 @art12.p1-41
    Scenario: After a statutory termination, 28(2) on record exempts nothing: the assessed amount is held, with a finding
      Given the ground of termination is "General Regulations 28(2)"
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the contract is held until "IR-18e" has been decided
      And "IR-78" is recorded as the only finding

    @art12.p1 @art12.p1.excl1 @art12.p1-42
    Scenario: After a statutory termination with "neither" on record as the ground, the assessed amount arises, without a finding
      Given the ground of termination is "neither"
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the contract is 87,838 yen
      And no finding is recorded

    @art12.p1 @art12.p1.excl1 @IR-78.B @art12.p1-43
    Scenario Outline: If the ground on record decides whatever ended the contract, 28(2) and (3) exempt a statutory termination; no finding
      Given the ground of termination is "<ground>"
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the answer on the assessed amount for the contract is "<answer>"
      And no finding is recorded

      Examples: exception (28(2), 28(3))
        | row | ground                    | answer         |
        | a   | General Regulations 28(2) | does not arise |
        | b   | General Regulations 28(3) | does not arise |

      Examples: ordinary
        | row | ground  | answer |
        | c   | neither | arises |

    @art12.p1 @art12.p1.excl1 @IR-78.B @art12.p1-44
    Scenario: Even if the ground on record decides, a statutory termination without any ground on record is not exempted
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the contract is 87,838 yen

    @art12.p1 @art12.p1.excl1 @IR-78.C @art12.p1-45
    Scenario: If a person must settle it, a statutory termination with 28(2) on record leaves the amount undecided; no finding
      Given the ground of termination is "General Regulations 28(2)"
      When the contract came to its end on 16 July 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the contract cannot be decided until "the ground of termination, with evidence" is confirmed
      And no finding is recorded

    @art12.p1 @art12.p1-46
    Scenario Outline: An agreement that ends the contract and sets an amount sets an assessed amount only within the minimum use period
      When the contract came to its end on <end> by an agreement that set the amount at 12,345 yen
      Then the answer on the assessed amount for the contract is "<answer>"

      Examples: boundary (day before the last day, last day)
        | row | end          | answer         |
        | a   | 8 April 2025 | arises         |
        | b   | 9 April 2025 | does not arise |

    @art12.p1 @art12.p2 @IR-19.B @art12.p1-47
    Scenario Outline: Even if the ground of termination of the base contract matters, one that ended later excludes no assessed amount
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on <ended>
      And the ground of termination is "neither"
      And the base connection service contract was terminated under "General Regulations 28(2)"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then <main>
      And <option>

      Examples: boundary (the day of effect, the day after)
        | row | ended        | main                                               | option                                                               |
        | a   | 16 July 2024 | no assessed amount arises for the contract         | no assessed amount arises for the paid option "Managed Switch"         |
        | b   | 17 July 2024 | the assessed amount for the contract is 87,838 yen | the assessed amount for the paid option "Managed Switch" is 17,567 yen |

    @art12.p1 @art12.p1-48
    Scenario: Termination of the base contract under General Regulations 28(2) after this contract had ended is no finding
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 17 July 2024
      And the ground of termination is "neither"
      And the base connection service contract was terminated under "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And no finding is recorded

    @art12.p1 @art12.p2 @IR-19.B @IR-61b.B @art12.p1-49
    Scenario Outline: If the ground of termination of the base contract matters and which ended first is open, so is any assessed amount
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on <ended>
      And the ground of termination is "neither"
      And the base connection service contract was terminated under "General Regulations 28(2)"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 1 June 2024
      Then <main>
      And <option>

      Examples: boundary (the day of arrival, the day after)
        | row | ended       | main                                                                                                          | option                                                                                                                        |
        | a   | 1 June 2024 | no assessed amount arises for the contract                                                                    | no assessed amount arises for the paid option "Managed Switch"                                                                |
        | b   | 2 June 2024 | the assessed amount for the contract cannot be decided until "the day the Contractor designated" is confirmed | the assessed amount for the paid option "Managed Switch" cannot be decided until "the day the Contractor designated" is confirmed |

    @art12.p1 @art12.p2 @IR-19.B @art12.p1-50
    Scenario: Even if the ground of termination of the base contract matters, no base contract on record excludes no assessed amount
      Given the ground of termination is "neither"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the assessed amount for the paid option "Managed Switch" is 17,567 yen

    @art12.p1 @art12.p2 @art12.p1-54
    Scenario Outline: Once notice has reached the Company, the assessed amounts are settled even before the day termination takes effect
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 10 April 2024
      And a monthly fee of 2,345 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the record is complete to the end of <until>
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the assessed amount for the contract is 87,838 yen
      And the obligation to pay the assessed amount for the contract arises on 16 July 2024
      And the assessed amount for the paid option "Managed Switch" is 20,598 yen

      Examples: boundary (the day of arrival, the day before the day of effect)
        | row | until        |
        | a   | 1 June 2024  |
        | b   | 15 July 2024 |

  Rule: Article 12(2) End of use of a paid option
    “Where use of a paid option has ended before the day on which its minimum use period (including the case of Article 5 (Minimum Use Period), paragraph 4) elapses … the Contractor shall pay the amount set out in Annex 2, 2.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 93
    @art12.p2 @art12.p2-01
    Scenario: Though the contract's period is over, an option ended within its own has the assessed amount for the remaining period
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When termination of the contract took effect on 3 September 2024
      Then the assessed amount for the paid option "Cold Standby" is 17,700 yen
      And no assessed amount arises for the contract

    @art12.p2 @art12.p2-02
    Scenario: For a paid option ended on request, the day it is done is its last day of use; the assessed amount needs no ground
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
    Scenario Outline: On termination under General Regulations 28(2) or (3), an option ended with the contract has no assessed amount either
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
    Scenario: For an option that ends with the contract on its last day no assessed amount arises, even with the ground unconfirmed
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
    Scenario: Where abolition of the service ends the contract, the option's use ends too; its assessed amount is computed but held
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
      And the assessed amount for the paid option "Managed Switch" is held until "IR-74" has been decided

    @art12.p2 @art12.p2-12
    Scenario: The assessed amount for a paid option that ends with a statutory termination is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-74" has been decided

    @art12.p2 @art12.p2-13
    Scenario: The assessed amount for a paid option of a contract the Company ended for its own reasons is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end by the Company for its own reasons"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-74" has been decided

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
    Scenario: If an option's ending is read to await the 45th day from the request, its assessed amount is undecided without that day
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company carried out on 15 February 2024 the ending of the paid option "Managed Switch", but the day it was requested is not on record
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the day the change was requested" is confirmed

    @art12.p2 @art12.p2-18
    Scenario Outline: For an option ended on request by the contract's end, General Regulations 28(2) termination bars no assessed amount
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
    Scenario: While the day termination takes effect cannot be decided from this edition, neither can the option's assessed amount
      Given a later edition has been in operation since 1 April 2026, but its text is not at hand
      And the paid option "Cold Standby" was added on 1 March 2026
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 April 2026
      Then the assessed amount for the paid option "Cold Standby" cannot be decided until "the edition of 1 April 2026 (not at hand)" is confirmed

    @art12.p2 @IR-18c.B @art12.p2-20
    Scenario: If an end by agreement is read as termination, the paid option's assessed amount arises without seeing the agreement
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end by agreement"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @IR-18c.C @art12.p2-21
    Scenario: Even if an end by agreement is read as no termination, the paid option's use has ended and its assessed amount arises
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      When the contract came to its end on 31 March 2024 through "end by agreement"
      Then no assessed amount arises for the contract
      And the assessed amount for the paid option "Managed Switch" is 6,000 yen

    @art12.p2 @IR-45.B @art12.p2-22
    Scenario: Even if termination is read to bring only the contract's assessed amount, an option ended before on request has its own
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      And termination of the contract took effect on 31 March 2024
      Then the assessed amount for the contract is 30,000 yen
      And the assessed amount for the paid option "Managed Switch" is 8,965 yen

    @art12.p2 @IR-45.B @art12.p2-23
    Scenario: Even if termination is read to bring only the contract's assessed amount, an option's arises where the contract has none
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When termination of the contract took effect on 3 September 2024
      Then the assessed amount for the paid option "Cold Standby" is 17,700 yen
      And no assessed amount arises for the contract

    @art12.p2 @art12.p2-24
    Scenario: Even where the Contractor is a consumer, a paid option's assessed amount arises as written, and a finding is recorded
      Given the Contractor is a consumer
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
      Then the assessed amount for the paid option "Managed Switch" is 8,965 yen
      And "IR-64" is recorded as the only finding

    @art12.p2 @art12.p2-25
    Scenario: A switch of unrecorded kind leaves an option's assessed amount undecided despite General Regulations 28(2) termination
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
    Scenario: For an option ended before this edition and General Regulations 28(2) termination, the assessed amount is undecided
      Given the billing start date of the contract is 1 July 2022
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2022
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When the Company accepted on 20 April 2023, and carried out on 10 May 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 10 April 2023
      And termination of the contract took effect on 20 May 2023
      Then the assessed amount for the paid option "Managed Switch" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art12.p2 @art12.p2-29
    Scenario: The assessed amount for a paid option whose use ends because the base contract ended is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "end of the base connection service contract"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-74" has been decided

    @art12.p2 @IR-74.B @art12.p2-30
    Scenario Outline: If "ended" does not ask who ended the contract or how, the assessed amount for the paid option is held for nothing
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "<manner>"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is not held

      Examples: ordinary
        | row | manner |
        | a   | termination by the Company for the Contractor's breach |
        | b   | end by the Company for its own reasons |
        | c   | statutory termination by the Contractor |
        | d   | end of the base connection service contract |

    @art12.p2 @IR-74.C @art12.p2-31
    Scenario Outline: If only an end by the Contractor under these Individual Regulations is meant, the paid option has no assessed amount
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the contract came to its end on 31 March 2024 through "<manner>"
      Then no assessed amount arises for the paid option "Managed Switch"

      Examples: ordinary
        | row | manner |
        | a   | termination by the Company for the Contractor's breach |
        | b   | end by the Company for its own reasons |
        | c   | statutory termination by the Contractor |
        | d   | end of the base connection service contract |

    @art12.p2 @art12.p2.excl1 @art12.p2-32
    Scenario: A paid option that ends with a statutory termination is not exempted by 28(3) on record; its assessed amount is held
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(3)"
      When the contract came to its end on 31 March 2024 through "statutory termination by the Contractor"
      Then the assessed amount for the paid option "Managed Switch" is 6,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-74" has been decided
      And "IR-78" is recorded as the only finding

    @art12.p2 @art12.p2.excl1 @IR-78.B @art12.p2-33
    Scenario: If the ground on record decides whatever ended the contract, 28(3) exempts the paid option after a statutory termination
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(3)"
      When the contract came to its end on 31 March 2024 through "statutory termination by the Contractor"
      Then no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-34
    Scenario: The last day of use of the former option is the day before the switch, whether or not its kind is on record
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the last day of use of the paid option "Managed Switch" is 30 September 2023

    @art12.p2 @art12.p2-35
    Scenario: After its minimum use period no assessed amount arises on a switch, even without a record of its kind
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 June 2024 without a record of the kind of request, provided from 1 July 2024 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-36
    Scenario: An option that ended by itself up to the day the first notice arrived ended before the contract, whatever its end
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 August 2023
      And the Company accepted on 5 August 2023, and carried out on 20 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the last day of use of the paid option "Managed Switch" is 20 August 2023
      And the assessed amount for the paid option "Managed Switch" is 20,709 yen

    @art12.p2 @art12.p2-37
    Scenario: If the contract may have ended before a paid option did, the option’s last day and assessed amount are open
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 August 2023
      And the Company accepted on 5 August 2023, and carried out on 21 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the last day of use of the paid option "Managed Switch" cannot be decided until "the day termination took effect, with evidence" is confirmed
      And the assessed amount for the paid option "Managed Switch" cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art12.p2 @art12.p2-38
    Scenario: A paid option ended on request between arrival of the notice and the day of termination ended on that day of its own
      Given the paid option "Managed Switch" was applied for together with the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 February 2024
      And the Company accepted on 5 March 2024, and carried out on 20 March 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 March 2024
      Then termination of the contract takes effect on 31 March 2024
      And the last day of use of the paid option "Managed Switch" is 20 March 2024

    @art12.p2 @IR-08a.B @art12.p2-39
    Scenario: Even if effect is read to begin with the day, an option that ended on its last day did not end before it
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 16 May 2024
      Then termination of the contract takes effect on 30 June 2024
      And no assessed amount arises for the paid option "Managed Switch"

    @art12.p2 @art12.p2-40
    Scenario: Where the contract is terminated before an option's period has begun, no assessed amount arises for the option
      Given the billing start date of the contract is 1 August 2024
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 August 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And no assessed amount arises for the paid option "Managed Switch"
