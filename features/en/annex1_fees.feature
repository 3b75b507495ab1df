Feature: Annex 1 Fees, etc. in the Managed Router Service
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Annex 1, 1.(1) Initial fee for the contract
    “the amount the Company separately indicates to the Contractor according to the content of the Managed Router Service”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 80
    @annex1.1.i1 @annex1.1.i1-01
    Scenario: Where no amount has been indicated, the initial fee arises but its amount cannot be decided
      When the Company accepted the application on 3 June 2024
      Then the initial fee for the contract arises on 3 June 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.1.i1 @annex1.1.i1-02
    Scenario: Where it has been indicated that none is charged, no initial fee arises
      Given it has been indicated that no initial fee for the contract is charged
      When the Company accepted the application on 3 June 2024
      Then no initial fee for the contract arises
      And this event gives rise to no other charge

    @annex1.1.i1 @annex1.1.i1-03
    Scenario: The amount indicated as the initial fee is used on its recorded tax basis, and no tax is added
      Given 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 3 June 2024
      And the tax basis of the initial fee for the contract is "exclusive of tax"

    @annex1.1.i1 @annex1.1.i1-04
    Scenario: Without a record whether tax is included, the amount of the initial fee cannot be decided
      Given 50,000 yen has been indicated as the initial fee for the contract, without a record whether it includes tax
      When the Company accepted the application on 3 June 2024
      Then the initial fee for the contract arises on 3 June 2024, but its amount cannot be decided until "whether the indicated amount includes tax" is confirmed

    @annex1.1.i1 @annex1.1.i1-05
    Scenario: An initial fee indicated including tax is used as it is
      Given 55,000 yen including tax has been indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 55,000 yen as the initial fee for the contract arises on 3 June 2024
      And the tax basis of the initial fee for the contract is "inclusive of tax"

    @annex1.1.i1 @annex1.1.i1-06
    Scenario: Without any record that the application was accepted, it cannot be decided whether the initial fee indicated arises
      Given 50,000 yen has been indicated as the initial fee for the contract
      When 30 June 2024 came
      Then the initial fee for the contract cannot be decided until "the day the Company accepted the application" is confirmed

    @annex1.1.i1 @annex1.1.i1-07
    Scenario: Where none is charged as indicated, no initial fee arises, with or without a record that the application was accepted
      Given it has been indicated that no initial fee for the contract is charged
      When 30 June 2024 came
      Then no initial fee for the contract arises
      And this event gives rise to no other charge

    @annex1.1.i1 @annex1.1.i1-08
    Scenario Outline: An amount indicated after the application was accepted does not change the initial fee that has arisen
      Given on 1 May 2024 50,000 yen was indicated as the initial fee for the contract
      And on <second> 60,000 yen was indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay <amount> as the initial fee for the contract arises on 3 June 2024
      And this event gives rise to no other charge

      Examples: boundary (the day of the acceptance, the day after)
        | row | second      | amount     |
        | a   | 3 June 2024 | 60,000 yen |
        | b   | 4 June 2024 | 50,000 yen |

    @annex1.1.i1 @annex1.1.i1-09
    Scenario: Where no amount had been indicated by the day of acceptance, the first one indicated afterwards counts
      Given on 10 June 2024 50,000 yen was indicated as the initial fee for the contract
      And on 20 June 2024 60,000 yen was indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 3 June 2024

    @annex1.1.i1 @IR-70.B @annex1.1.i1-10
    Scenario: On the reading that the last indication counts, an amount indicated after acceptance replaces the former one
      Given on 1 May 2024 50,000 yen was indicated as the initial fee for the contract
      And on 4 June 2024 60,000 yen was indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 60,000 yen as the initial fee for the contract arises on 3 June 2024

    @annex1.1.i1 @annex1.1.i1-11
    Scenario: Of two amounts indicated as the initial fee, in whatever order recorded, the one indicated by the acceptance counts
      Given on 20 June 2023 65,432 yen was indicated as the initial fee for the contract
      And on 1 June 2023 54,321 yen was indicated as the initial fee for the contract
      When the Company accepted the application on 12 June 2023
      Then the obligation to pay 54,321 yen as the initial fee for the contract arises on 12 June 2023

  Rule: Annex 1, 1.(2) Initial fee for a paid option
    “for use of a paid option, the amount the Company separately indicates to the Contractor according to the kind of paid option”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @annex1.1.i2 @annex1.1.i2-01
    Scenario: The initial fee for a paid option applied for with the contract arises on the day the application is accepted
      Given the paid option "Managed Switch" was applied for together with the contract
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 12 June 2023
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023
      And the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2023
      And this event gives rise to no other charge

    @annex1.1.i2 @annex1.1.i2-02
    Scenario: An option added later has its initial fee on the day that request is accepted, beside the one-time fee for the change
      Given the application for the contract was accepted on 12 June 2023
      And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 February 2024
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 February 2024
      And the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2023
      And this event gives rise to no other charge

    @annex1.1.i2 @annex1.1.i2-03
    Scenario: Where no amount has been indicated, only the amount of the option's initial fee cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract
      When the Company accepted the application on 12 June 2023
      Then the initial fee for the paid option "Managed Switch" arises on 12 June 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.1.i2 @annex1.1.i2-04
    Scenario: The initial fee for an option cannot be decided where it is not on record how it came to the contract
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted the application on 12 June 2023
      Then the initial fee for the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @annex1.1.i2 @IR-25.B @annex1.1.i2-05
    Scenario: Even if the first application counts, the initial fee is open unless it is on record how the paid option came
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted the application on 12 June 2023
      Then the initial fee for the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @annex1.1.i2 @annex1.1.i2-06
    Scenario: Where two options are added on different days, each initial fee arises when the request for its addition is accepted
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And an initial fee of 6,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      And the Company accepted on 5 March 2024, and carried out on 15 March 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 1 March 2024
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 20 February 2024
      And the obligation to pay 6,000 yen as the initial fee for the paid option "Cold Standby" arises on 5 March 2024

    @annex1.1.i2 @annex1.1.i2-07
    Scenario: The ending of a paid option does not show how it came to the contract, so its initial fee cannot be decided
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted the application on 12 June 2023
      And the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      Then the initial fee for the paid option "Managed Switch" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @annex1.1.i2 @annex1.2.i2 @annex1.1.i2-08
    Scenario: A switch by ending and addition brings the new option's initial fee on acceptance, monthly fees from billing start date
      Given the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 1 October 2023
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      And 31 October 2023 came
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 September 2023
      And the monthly fee for the paid option "Cold Standby" is 3,000 yen, and the obligation to pay it arises on 1 October 2023

    @annex1.1.i2 @annex1.1.i2-09
    Scenario: Without any record of acceptance, the initial fee for a paid option applied for with the contract cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      When 30 June 2024 came
      Then the initial fee for the paid option "Managed Switch" cannot be decided until "the day the Company accepted the application" is confirmed

    @annex1.1.i2 @IR-25.B @annex1.1.i2-10
    Scenario: If acceptance of the first application counts, the initial fee for an added paid option is open without a record of it
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the initial fee for the paid option "Cold Standby" cannot be decided until "the day the Company accepted the application" is confirmed

    @annex1.1.i2 @annex1.1.i2-11
    Scenario: The initial fee for a paid option whose addition was called off before any use arises, but it is held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024 and the Company had accepted on 20 February 2024 was called off on 26 February 2024 by the Contractor
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 February 2024
      And the initial fee for the paid option "Cold Standby" is held until "IR-73a" has been decided

    @annex1.1.i2 @IR-73a.A @annex1.1.i2-12
    Scenario: On the reading that acceptance alone counts, the initial fee for a paid option never used is not held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024 and the Company had accepted on 20 February 2024 was called off on 26 February 2024 by the Contractor
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 February 2024
      And the initial fee for the paid option "Cold Standby" is not held

    @annex1.1.i2 @IR-73a.C @annex1.1.i2-13
    Scenario: On the reading that there is none without use, no initial fee arises for a paid option never used
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024 and the Company had accepted on 20 February 2024 was called off on 26 February 2024 by the Contractor
      Then no initial fee arises for the paid option "Cold Standby"

    @annex1.1.i2 @annex1.1.i2-14
    Scenario: Where a paid option is added after a first addition was called off, its initial fee arises with the later acceptance
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024 and the Company had accepted on 20 February 2024 was called off on 26 February 2024 by the Contractor
      And the Company accepted on 5 March 2024, and carried out on 15 March 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 1 March 2024
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 5 March 2024
      And the initial fee for the paid option "Cold Standby" is not held

    @annex1.1.i2 @annex1.1.i2-15
    Scenario: Where the contract ends before the billing start date, the initial fee for a paid option applied for with it is held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the application for the contract was accepted on 3 June 2024
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 26 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 3 June 2024
      And the initial fee for the paid option "Managed Switch" is held until "IR-73a" has been decided

    @annex1.1.i2 @annex1.1.i2-16
    Scenario: Where the contract ends on the billing start date, the initial fee for a paid option applied for with it is not held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the application for the contract was accepted on 3 June 2024
      And the billing start date of the contract is 25 July 2024
      And the paid option "Managed Switch" was applied for together with the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 3 June 2024
      And the initial fee for the paid option "Managed Switch" is not held

    @annex1.1.i2 @annex1.1.i2-17
    Scenario: Where the service began before the end, a paid option’s initial fee is not held, even before the billing start date
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the paid option "Managed Switch" was applied for together with the contract
      And the billing start date of the contract is 1 August 2024
      When the Company decided on 3 June 2024 to accept the application, began to provide the service on 5 June 2024, sent its acceptance on 4 June 2024, and it reached the applicant on 6 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 3 June 2024
      And the initial fee for the paid option "Managed Switch" is not held

    @annex1.1.i2 @art06.p1.i2 @annex1.1.i2-18
    Scenario: Where a switch is recorded as a change, the initial fee for the new paid option arises, but it is held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 September 2023
      And the initial fee for the paid option "Cold Standby" is held until "IR-73b" has been decided

    @annex1.1.i2 @art06.p1.i2 @annex1.1.i2-19
    Scenario: Where a switch is recorded as an ending and an addition, the initial fee for the new paid option is not held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 September 2023
      And the initial fee for the paid option "Cold Standby" is not held

    @annex1.1.i2 @art06.p1.i2 @annex1.1.i2-20
    Scenario: Where the kind of a switch is not on record, the initial fee for the new paid option cannot be decided
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the initial fee for the paid option "Cold Standby" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed

    @annex1.1.i2 @IR-73b.A @annex1.1.i2-21
    Scenario: If a change gives rise to it, too, the initial fee for a paid option switched to is not held, whatever its kind
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 September 2023
      And the initial fee for the paid option "Cold Standby" is not held

    @annex1.1.i2 @IR-73b.C @annex1.1.i2-22
    Scenario: On the reading that a change gives rise to its one-time fee only, no initial fee arises for the new paid option
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then no initial fee arises for the paid option "Cold Standby"

    @annex1.1.i2 @IR-14.A @annex1.1.i2-23
    Scenario: If a switch is always a change, the initial fee for the new paid option is held without a record of its kind, too
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 September 2023
      And the initial fee for the paid option "Cold Standby" is held until "IR-73b" has been decided

    @annex1.1.i2 @annex1.1.i2-24
    Scenario: No initial fee arises for a paid option that continued with a migrated contract
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Managed Switch" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      When 30 June 2024 came
      Then no initial fee arises for the paid option "Managed Switch"

    @annex1.1.i2 @annex1.1.i2-25
    Scenario: While the contract goes on, the initial fee for a paid option applied for with it is not held
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company accepted the application on 12 June 2023
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023
      And the initial fee for the paid option "Managed Switch" is not held

    @annex1.1.i2 @annex1.1.i2-26
    Scenario: Where no billing start date was fixed, the end of the contract does not hold the initial fee for a paid option
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "neither"
      And the billing start date of the contract has not been fixed
      And the paid option "Managed Switch" was applied for together with the contract
      When the Company accepted the application on 12 June 2023
      And termination of the contract took effect on 31 August 2023
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023
      And the initial fee for the paid option "Managed Switch" is not held
      And no finding is recorded

    @annex1.1.i2 @annex1.1.i2-27
    Scenario: Where a paid option has no billing start date of its own, its initial fee is held by that of the contract
      Given an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And the application for the contract was accepted on 3 June 2024
      And the billing start date of the contract is 26 July 2024
      And the paid option "Managed Switch" was applied for together with the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 3 June 2024
      And the initial fee for the paid option "Managed Switch" is held until "IR-73a" has been decided

    @annex1.1.i2 @annex1.1.i2-28
    Scenario: The initial fee for a paid option, too, arises in the amount indicated, exclusive of tax
      Given the paid option "Managed Switch" was applied for together with the contract
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted the application on 12 June 2023
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023
      And the tax basis of the initial fee for the paid option "Managed Switch" is "exclusive of tax"

    @annex1.1.i2 @annex1.1.i2-29
    Scenario: An initial fee for a paid option that was indicated after it had arisen does not change the amount
      Given the paid option "Managed Switch" was applied for together with the contract
      And on 1 June 2023 an initial fee of 5,000 yen was indicated for the paid option "Managed Switch"
      And on 1 July 2023 an initial fee of 6,000 yen was indicated for the paid option "Managed Switch"
      When the Company accepted the application on 12 June 2023
      Then the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023

    @annex1.1.i2 @annex1.1.i2-30
    Scenario: In whatever order paid options were recorded, the charges stand in the same order
      Given the paid option "Managed Switch" was applied for together with the contract
      And the paid option "Cold Standby" was applied for together with the contract
      And the billing start date of the contract is 3 July 2023
      And 50,000 yen has been indicated as the initial fee for the contract
      And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
      And an initial fee of 6,000 yen has been indicated for the paid option "Cold Standby"
      And the record is complete to the end of 30 June 2023
      When the Company accepted the application on 12 June 2023
      Then the charges (all of them) are: (1) initial fee for the contract: 50,000 yen, arising on 12 June 2023, exclusive of tax; (2) initial fee for the paid option "Cold Standby": 6,000 yen, arising on 12 June 2023, exclusive of tax; (3) initial fee for the paid option "Managed Switch": 5,000 yen, arising on 12 June 2023, exclusive of tax

  Rule: Annex 1, 2.(1) Monthly fee for the contract
    “the amount the Company separately indicates to the Contractor according to the content of the Managed Router Service”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @annex1.2.i1 @annex1.2.i1-01
    Scenario Outline: The monthly fees of the first and the last month are prorated by the days of that month, fractions of a yen dropped
      Given the billing start date of the contract is <start>
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 1 July 2024
      And 31 August 2024 came
      Then the monthly fees for the contract are <amount> in all

      Examples: boundary (beginning on the first, second and last day of a month)
        | row | start        | amount     |
        | a   | 1 June 2024  | 30,000 yen |
        | b   | 2 June 2024  | 29,666 yen |
        | c   | 30 June 2024 | 20,333 yen |

    @annex1.2.i1 @annex1.2.i1-02
    Scenario: The monthly fee of the month in which the contract ends on the 45th day is prorated with that day included
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And 31 July 2024 came
      Then the monthly fees for the contract are, in order, 7,000 yen; 10,000 yen; 10,000 yen; 5,161 yen, and the obligations to pay them arise on 10 April 2024; 1 May 2024; 1 June 2024; 1 July 2024

    @annex1.2.i1 @annex1.2.i1-03
    Scenario: Where the amount changes within a month, each amount counts for its days
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,967 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @annex1.2.i1-04
    Scenario: The amount of a monthly fee for which none was indicated cannot be decided
      Given the billing start date of the contract is 10 April 2024
      When 1 May 2024 came
      Then the amount of the monthly fees for the contract that arise on 10 April 2024; 1 May 2024 cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.2.i1 @annex1.2.i1-05
    Scenario: Where it has been indicated that none is charged, no monthly fee arises
      Given the billing start date of the contract is 10 April 2024
      And it has been indicated that no monthly fee is charged for the contract
      When 1 May 2024 came
      Then no monthly fee arises for the contract

    @annex1.2.i1 @annex1.2.i1-06
    Scenario: The amount of monthly fees that arose before this edition cannot be decided from it
      Given the billing start date of the contract is 10 April 2023
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 1 June 2023 came
      Then of the monthly fees for the contract, 10,000 yen arise on 1 June 2023, and the amount of those that arise on 10 April 2023; 1 May 2023 cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @annex1.2.i1 @annex1.2.i1-07
    Scenario: Where the contract's end cannot be decided, only the monthly fees from the month the notice arrived cannot be decided
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 June 2024
      And 31 July 2024 came
      Then of the monthly fees for the contract, 7,000 yen; 10,000 yen arise on 10 April 2024; 1 May 2024, and the amount of those that arise on 1 June 2024; 1 July 2024 cannot be decided until "the day termination took effect, with evidence" is confirmed

    @annex1.2.i1 @annex1.2.i1-08
    Scenario: The monthly fee of February in a leap year is prorated by 29 days
      Given the billing start date of the contract is 10 February 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 29 February 2024 came
      Then the monthly fee for the contract is 6,896 yen, and the obligation to pay it arises on 10 February 2024

    @annex1.2.i1 @annex1.2.i1-09
    Scenario: The monthly fee of the month in which the contract ends on the designated day is prorated with that day included
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating 30 July 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And 31 July 2024 came
      Then the monthly fees for the contract are 36,677 yen in all

    @annex1.2.i1 @annex1.2.i1-10
    Scenario: With the contract's end undecided, monthly fees are decided for months ended by the day the first of two notices arrived
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 30 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 31 July 2024
      And 31 August 2024 came
      Then of the monthly fees for the contract, 7,000 yen; 10,000 yen; 10,000 yen arise on 10 April 2024; 1 May 2024; 1 June 2024, and the amount of those that arise on 1 July 2024; 1 August 2024 cannot be decided until "the day termination took effect, with evidence" is confirmed

    @annex1.2.i1 @annex1.2.i1-11
    Scenario Outline: An amount indicated without a day counts for the days up to the day before the first day of a later amount
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And a monthly fee of 13,100 yen from <first> has been indicated for the contract
      When 31 May 2024 came
      Then the monthly fees for the contract are, in order, <fees>, and the obligations to pay them arise on 1 April 2024; 1 May 2024

      Examples: boundary (a day within the month, its last day, the first day of the next)
        | row | first       | fees                   |
        | a   | 17 May 2024 | 10,000 yen; 11,500 yen |
        | b   | 31 May 2024 | 10,000 yen; 10,100 yen |
        | c   | 1 June 2024 | 10,000 yen; 10,000 yen |

    @annex1.2.i1 @IR-41.B @annex1.2.i1-12
    Scenario: If no obligation to pay is read to arise before an indication, no monthly fee arises where no amount has been indicated
      Given the billing start date of the contract is 10 April 2024
      When 1 May 2024 came
      Then no monthly fee arises for the contract

    @annex1.2.i1 @annex1.2.i1-13
    Scenario: Where it is indicated that none is charged up to a day within the month, only the later amount counts, for its days
      Given the billing start date of the contract is 1 May 2024
      And it has been indicated that no monthly fee is charged for the contract
      And a monthly fee of 12,400 yen from 17 May 2024 has been indicated for the contract
      When 31 May 2024 came
      Then the monthly fee for the contract is 6,000 yen, and the obligation to pay it arises on 1 May 2024

    @annex1.2.i1 @annex1.2.i1-14
    Scenario: The amount of the monthly fee of a month in which amounts including and without tax come together cannot be decided
      Given the billing start date of the contract is 1 May 2024
      And a monthly fee of 11,000 yen including tax, at 10 percent, has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the contract
      When 31 May 2024 came
      Then the amount of the monthly fees for the contract that arise on 1 May 2024 cannot be decided until "whether the indicated amount includes tax" is confirmed

    @annex1.2.i1 @annex1.2.i1-15
    Scenario: Where an amount on another tax basis is indicated from a later month, the monthly fee of the month before is decided
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 11,000 yen including tax, at 10 percent, has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the contract
      When 30 April 2024 came
      Then the monthly fee for the contract is 11,000 yen, and the obligation to pay it arises on 1 April 2024

    @annex1.2.i1 @annex1.2.i1-16
    Scenario: A monthly fee indicated on the last day of the record is used, too
      Given the billing start date of the contract is 1 April 2024
      And on 30 April 2024 a monthly fee of 10,000 yen from 1 April 2024 was indicated for the contract
      When 30 April 2024 came
      Then the monthly fee for the contract is 10,000 yen, and the obligation to pay it arises on 1 April 2024

    @annex1.2.i1 @IR-35c.B @annex1.2.i1-17
    Scenario: If read as reducible outside these Individual Regulations, a monthly fee is undecided even by an outage on its first day
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to software updates, the connection service could not be used from 30 April 2024 23:00 to 1 May 2024 00:30
      And 1 June 2024 came
      Then of the monthly fees for the contract, 10,000 yen arise on 1 June 2024, and the amount of those that arise on 1 April 2024; 1 May 2024 cannot be decided until "any rule outside these Individual Regulations that reduces monthly fees for the time of an outage (General Regulations, not at hand)" is confirmed

    @annex1.2.i1 @IR-35c.B @annex1.2.i1-18
    Scenario: Even if read as reducible outside these Individual Regulations, a monthly fee ignores an outage before this edition
      Given the billing start date of the contract is 10 April 2023
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to software updates, the connection service could not be used from 20 May 2023 00:00 to 21 May 2023 00:00
      And 1 June 2023 came
      Then of the monthly fees for the contract, 10,000 yen arise on 1 June 2023, and the amount of those that arise on 10 April 2023; 1 May 2023 cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @annex1.2.i1 @annex1.2.i1-19
    Scenario Outline: Where amounts from the same day have been indicated more than once, the one indicated later counts
      Given the billing start date of the contract is 1 April 2024
      And on <day one> a monthly fee of <one> from 1 April 2024 was indicated for the contract
      And on <day two> a monthly fee of <two> from 1 April 2024 was indicated for the contract
      When 30 April 2024 came
      Then the monthly fee for the contract is 12,000 yen, and the obligation to pay it arises on 1 April 2024

      Examples: ordinary (whatever the order of the record)
        | row | one        | day one       | two        | day two       |
        | a   | 10,000 yen | 1 March 2024  | 12,000 yen | 15 March 2024 |
        | b   | 12,000 yen | 15 March 2024 | 10,000 yen | 1 March 2024  |

    @annex1.2.i1 @annex1.2.i1-20
    Scenario Outline: An amount indicated after the monthly fee of a month arose does not change that month; it counts from the next one on
      Given the billing start date of the contract is 1 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on <second> a monthly fee of 12,000 yen was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, <amounts>, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

      Examples: boundary (the first day of May, the day after)
        | row | second     | amounts                            |
        | a   | 1 May 2024 | 10,000 yen; 12,000 yen; 12,000 yen |
        | b   | 2 May 2024 | 10,000 yen; 10,000 yen; 12,000 yen |

    @annex1.2.i1 @IR-70.B @annex1.2.i1-21
    Scenario: On the reading that the last indication counts, an amount indicated later moves the monthly fees of the past, too
      Given the billing start date of the contract is 1 April 2024
      And on 1 March 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 2 May 2024 a monthly fee of 12,000 yen was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 12,000 yen; 12,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @annex1.2.i1-22
    Scenario: Monthly fees that arose before any amount was indicated take the first amount indicated afterwards
      Given the billing start date of the contract is 1 April 2024
      And on 10 April 2024 a monthly fee of 10,000 yen was indicated for the contract
      And on 20 May 2024 a monthly fee of 12,000 yen was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @annex1.2.i1-23
    Scenario: A raise within a month that was indicated only after its monthly fee arose counts from the next month on
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And on 10 May 2024 a monthly fee of 12,000 yen from 17 May 2024 was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @annex1.2.i1-24
    Scenario: An amount indicated without a first day takes over, from the next month on, from one that counts from an earlier day
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And on 10 May 2024 a monthly fee of 12,000 yen was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @IR-71.B @annex1.2.i1-25
    Scenario: If the first day of a month counts, its monthly fee is the former amount where the amount changes within the month
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @IR-71.C @annex1.2.i1-26
    Scenario: If a new amount counts for the whole month, the monthly fee of a month within which the amount changes is the new one
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 12,000 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @IR-71.C @annex1.2.i1-27
    Scenario Outline: Even if a new amount counts for the whole month, one from the day after the contract ended does not count
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from <since> has been indicated for the contract
      When termination of the contract took effect on 16 May 2024
      And 31 May 2024 came
      Then the monthly fees for the contract are <amount> in all

      Examples: boundary (the last day, the day after)
        | row | since       | amount     |
        | a   | 16 May 2024 | 16,193 yen |
        | b   | 17 May 2024 | 15,161 yen |

    @annex1.2.i1 @annex1.2.i1-28
    Scenario: Where the amount changes within a first month that is prorated, each amount counts for its days of that month
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And a monthly fee of 12,000 yen from 17 April 2024 has been indicated for the contract
      When 30 April 2024 came
      Then the monthly fee for the contract is 7,933 yen, and the obligation to pay it arises on 10 April 2024

    @annex1.2.i1 @annex1.2.i1-29
    Scenario: An amount that was superseded before its first day came does not make the tax basis of the month open
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen from 1 April 2024 has been indicated for the contract
      And on 1 March 2024 a monthly fee of 13,200 yen including tax from 17 May 2024 was indicated for the contract
      And on 15 March 2024 a monthly fee of 12,000 yen from 17 May 2024 was indicated for the contract
      When 1 June 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,967 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

    @annex1.2.i1 @annex1.2.i1-30
    Scenario: For a month with no amount indicated and the day termination takes effect open, the monthly fee waits for both
      Given the billing start date of the contract is 1 June 2024
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 30 June 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the amount of the monthly fees for the contract that arise on 1 June 2024 cannot be decided until "the day termination took effect, with evidence" as well as "the amount to be indicated to the Contractor" is confirmed

  Rule: Annex 1, 2.(2) Monthly fee for a paid option
    “for use of a paid option, the amount the Company separately indicates to the Contractor according to the kind of paid option”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @annex1.2.i2 @annex1.2.i2-01
    Scenario: The monthly fees for a paid option applied for with the contract run from the billing start date
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When 31 August 2023 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 2,000 yen; 2,000 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023

    @annex1.2.i2 @annex1.2.i2-02
    Scenario: The monthly fees for a paid option added later run from its own billing start date, not from the day of the addition
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When 31 March 2024 came
      Then the monthly fee for the paid option "Cold Standby" is 1,645 yen, and the obligation to pay it arises on 15 March 2024

    @annex1.2.i2 @annex1.2.i2-03
    Scenario: Where its own billing start date is not on record, the monthly fees for a paid option added later cannot be decided
      Given the paid option "Cold Standby" was added on 29 February 2024
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When 31 March 2024 came
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "the billing start date" is confirmed

    @annex1.2.i2 @annex1.2.i2-04
    Scenario: The monthly fees for a paid option that was ended are prorated up to its last day of use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 5 August 2023, and carried out on 15 August 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 August 2023
      And 30 September 2023 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 2,000 yen; 967 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023

    @annex1.2.i2 @annex1.2.i2-05
    Scenario: The monthly fees for an option cannot be decided where it is not on record how it came to the contract
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When 31 August 2023 came
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @annex1.2.i2 @annex1.2.i2-06
    Scenario: Where an option applied for with the contract has a billing start date of its own, its monthly fees run from that day
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 15 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When 31 August 2023 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 1,096 yen; 2,000 yen, and the obligations to pay them arise on 15 July 2023; 1 August 2023

    @annex1.2.i2 @annex1.2.i2-07
    Scenario: The addition of one paid option does not show how another came to the contract
      Given the paid option "Managed Switch" was added on 29 February 2024
      And the paid option "Managed Switch" has a billing start date of its own, 15 March 2024
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When 31 March 2024 came
      Then the monthly fee for the paid option "Managed Switch" is 1,096 yen, and the obligation to pay it arises on 15 March 2024
      And the monthly fees for the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed

    @annex1.2.i2 @annex1.2.i2-08
    Scenario: Without a record of the kind of a switch, too, the former option’s monthly fees end on the day before it
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company, having accepted on 20 September 2023 without a record of the kind of request, provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 15 February 2024
      And 29 February 2024 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 2,000 yen; 2,000 yen; 2,000 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023; 1 September 2023

    @annex1.2.i2 @annex1.2.i2-09
    Scenario: Without a record of the kind of a reduction, too, the monthly fees for the unit given up end with the day it was done
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 August 2023, and neither the unit nor the kind of request is on record
      And 31 October 2023 came
      Then the monthly fees for unit 1 of the paid option "Managed Switch" are, in order, 2,000 yen; 2,000 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023
      And the monthly fees for unit 2 of the paid option "Managed Switch" are, in order, 2,000 yen; 2,000 yen; 2,000 yen; 2,000 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023; 1 September 2023; 1 October 2023

    @annex1.2.i2 @IR-27.B @annex1.2.i2-10
    Scenario Outline: If the day a paid option ends is open, only its monthly fees for months before the first act of that ending are decided
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company carried out on <done> the ending of the paid option "Managed Switch", but the day it was requested is not on record
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 15 November 2023
      And 30 November 2023 came
      Then of the monthly fees for the paid option "Managed Switch", <amounts> arise on <decided>, and the amount of those that arise on <open> cannot be decided until "the day the change was requested" is confirmed

      Examples: boundary (the last day of a month, the day after)
        | row | done              | amounts                         | decided                                      | open                                              |
        | a   | 30 September 2023 | 2,000 yen; 2,000 yen            | 1 July 2023; 1 August 2023                   | 1 September 2023; 1 October 2023; 1 November 2023 |
        | b   | 1 October 2023    | 2,000 yen; 2,000 yen; 2,000 yen | 1 July 2023; 1 August 2023; 1 September 2023 | 1 October 2023; 1 November 2023                   |

    @annex1.2.i2 @IR-27.B @annex1.2.i2-11
    Scenario: Even where the day a paid option ends is open, no monthly fee arises for it after the end of the contract
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company carried out on 15 September 2023 the ending of the paid option "Managed Switch", but the day it was requested is not on record
      And termination of the contract took effect on 31 October 2023
      And 31 December 2023 came
      Then of the monthly fees for the paid option "Managed Switch", 2,000 yen; 2,000 yen arise on 1 July 2023; 1 August 2023, and the amount of those that arise on 1 September 2023; 1 October 2023 cannot be decided until "the day the change was requested" is confirmed

    @annex1.2.i2 @suppl.2023 @annex1.2.i2-12
    Scenario: If a later edition governs a paid option’s ending, only its monthly fees for months before the first act are decided
      Given a later edition has been in operation since 1 November 2023, but its text is not at hand
      And the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When the Company accepted on 25 October 2023, and carried out on 15 November 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 20 October 2023
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 December 2023
      And 31 December 2023 came
      Then of the monthly fees for the paid option "Managed Switch", 2,000 yen; 2,000 yen; 2,000 yen arise on 1 July 2023; 1 August 2023; 1 September 2023, and the amount of those that arise on 1 October 2023; 1 November 2023; 1 December 2023 cannot be decided until "the edition of 1 November 2023 (not at hand)" is confirmed

    @annex1.2.i2 @annex1.2.i2-13
    Scenario: If the contract may have ended before a paid option did, its monthly fees are open between the notice and that day
      Given the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 August 2023
      And the Company accepted on 25 September 2023, and carried out on 15 October 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 20 September 2023
      And 31 December 2023 came
      Then of the monthly fees for the paid option "Managed Switch", 2,000 yen arise on 1 July 2023, and the amount of those that arise on 1 August 2023; 1 September 2023; 1 October 2023 cannot be decided until "the day termination took effect, with evidence" is confirmed

    @annex1.2.i2 @annex1.2.i2-14
    Scenario: The monthly fee for a paid option, too, is that indicated by the day the fee of the month arises
      Given the paid option "Managed Switch" was applied for together with the contract
      And on 1 June 2023 a monthly fee of 2,000 yen was indicated for the paid option "Managed Switch"
      And on 2 August 2023 a monthly fee of 2,500 yen was indicated for the paid option "Managed Switch"
      When 1 September 2023 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 2,000 yen; 2,000 yen; 2,500 yen, and the obligations to pay them arise on 1 July 2023; 1 August 2023; 1 September 2023

    @annex1.2.i2 @annex1.2.i2-15
    Scenario: From its billing start date on, a paid option’s monthly fees are open where its addition is not on record as done
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When the Company accepted on 20 February 2024, but has not yet carried out, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And 15 March 2024 came
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "the day the change was carried out" is confirmed
      And the minimum use period of the paid option "Cold Standby" cannot be decided until "the day the change was carried out" is confirmed

    @annex1.2.i2 @annex1.2.i2-16
    Scenario: Up to the day before its billing start date no monthly fee arises for an option whose accepted addition is not done
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When the Company accepted on 20 February 2024, but has not yet carried out, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And 14 March 2024 came
      Then no monthly fee arises for the paid option "Cold Standby"
      And no minimum use period is set yet for the paid option "Cold Standby"

    @annex1.2.i2 @annex1.2.i2-17
    Scenario: No monthly fee arises for a paid option whose addition was called off, even where a billing start date is on record
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024 and the Company had accepted on 20 February 2024 was called off on 26 February 2024 by the Contractor
      And 31 March 2024 came
      Then no monthly fee arises for the paid option "Cold Standby"

    @annex1.2.i2 @annex1.2.i2-18
    Scenario: No monthly fee and no initial fee arises for a paid option whose addition was declined, even with a billing start date
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When on 20 February 2024 the Company declined the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And 31 March 2024 came
      Then no monthly fee arises for the paid option "Cold Standby"
      And no initial fee arises for the paid option "Cold Standby"

    @annex1.2.i2 @annex1.2.i2-19
    Scenario: An awaited addition of one paid option does not tell how another, past its billing start date, came to the contract
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      When the Company accepted on 20 February 2024, but has not yet carried out, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      And 31 March 2024 came
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "how the paid option came to the contract (applied for with it, added, switched to or migrated)" is confirmed
      And no monthly fee arises for the paid option "Managed Switch"

    @annex1.2.i2 @annex1.2.i2-20
    Scenario: Another change does not stand in for an addition of a paid option that is not on record as done
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 15 March 2024
      And at the Contractor's request a router was added on 1 March 2024
      When the Company accepted on 20 February 2024, but has not yet carried out, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And 31 March 2024 came
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "the day the change was carried out" is confirmed

    @annex1.2.i2 @annex1.2.i2-21
    Scenario: Where no amount has been indicated, the monthly fee for a paid option arises but its amount cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract
      When 31 July 2023 came
      Then the amount of the monthly fees for the paid option "Managed Switch" that arise on 1 July 2023 cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.2.i2 @annex1.2.i2-22
    Scenario: Where the monthly fee for a paid option changes within a month, that month is computed by days
      Given the billing start date of the contract is 1 April 2024
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 April 2024
      And a monthly fee of 10,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 12,000 yen from 17 May 2024 has been indicated for the paid option "Managed Switch"
      When 30 June 2024 came
      Then the monthly fees for the paid option "Managed Switch" are, in order, 10,000 yen; 10,967 yen; 12,000 yen, and the obligations to pay them arise on 1 April 2024; 1 May 2024; 1 June 2024

  Rule: Annex 1, 3.(1) One-time fee for a change
    “where a change of contract content under Article 6 (Change of Contract Content) has occurred, the amount the Company separately indicates to the Contractor”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 81
    @annex1.3.i1 @annex1.3.i1-01
    Scenario: The ending of a paid option, too, is a change of contract content and gives rise to the one-time fee
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 5 July 2024, and carried out on 15 July 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 July 2024
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 5 July 2024
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-02
    Scenario: Where no amount has been indicated, the one-time fee arises on acceptance but its amount cannot be decided
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the one-time fee for the change of contract content arises on 10 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-03
    Scenario: Where it has been indicated that none is charged, no one-time fee arises
      Given it has been indicated that no one-time fee for the change of contract content is charged
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then no one-time fee for the change of contract content arises
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-04
    Scenario: A one-time fee indicated for a change comes before one indicated without naming a change
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      And for that change, 20,000 yen has been indicated as the one-time fee for the change of contract content
      And the Company accepted on 6 November 2023, and carried out on 13 November 2023, the addition of a router that the Contractor had requested on 1 November 2023
      Then the one-time fee for the change of contract content is, in order, 20,000 yen; 30,000 yen, and the obligation to pay it arises, in order, on 10 October 2023; 6 November 2023
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-05
    Scenario Outline: Where the amount indicated changes, the one in force on the day the change is accepted counts
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 40,000 yen has been indicated as the one-time fee for the change of contract content arising on or after 1 November 2023
      When the Company accepted on <accepted>, and carried out on 6 November 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the obligation to pay <amount> as the one-time fee for the change of contract content arises on <accepted>
      And this event gives rise to no other charge

      Examples: boundary (the day before the first day of the later amount, that day)
        | row | accepted        | amount     |
        | a   | 31 October 2023 | 30,000 yen |
        | b   | 1 November 2023 | 40,000 yen |

    @annex1.3.i1 @art11.p1.s2.c @annex1.3.i1-06
    Scenario: A one-time fee that arose on acceptance keeps the amount indicated by then; a later indication does not replace it
      Given on 1 November 2023 30,000 yen was indicated as the one-time fee for the change of contract content
      And on 15 February 2024 50,000 yen was indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 December 2023, and carried out on 15 January 2024, the addition of a router that the Contractor had requested on 1 December 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 December 2023
      And this event gives rise to no other charge

    @annex1.3.i1 @IR-70.B @annex1.3.i1-07
    Scenario: On the reading that the last indication counts, the amount indicated after acceptance replaces the one that arose
      Given on 1 November 2023 30,000 yen was indicated as the one-time fee for the change of contract content
      And on 15 February 2024 50,000 yen was indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 December 2023, and carried out on 15 January 2024, the addition of a router that the Contractor had requested on 1 December 2023
      Then the obligation to pay 50,000 yen as the one-time fee for the change of contract content arises on 10 December 2023
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-08
    Scenario: An amount indicated after acceptance does not count for its one-time fee, even if it is for fees from an earlier day on
      Given on 1 November 2023 30,000 yen was indicated as the one-time fee for the change of contract content
      And on 15 February 2024 50,000 yen was indicated as the one-time fee for the change of contract content arising on or after 1 December 2023
      When the Company accepted on 10 December 2023, and carried out on 15 January 2024, the addition of a router that the Contractor had requested on 1 December 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 December 2023

    @annex1.3.i1 @annex1.3.i1-09
    Scenario Outline: Where only amounts for later days had been indicated by the acceptance, the first one for that day afterwards counts
      Given on 1 November 2023 50,000 yen was indicated as the one-time fee for the change of contract content arising on or after 1 January 2024
      And on 15 February 2024 30,000 yen was indicated as the one-time fee for the change of contract content
      And on 15 March 2024 40,000 yen was indicated as the one-time fee for the change of contract content
      When the Company accepted on <accepted>, and carried out on 15 January 2024, the addition of a router that the Contractor had requested on 1 December 2023
      Then the obligation to pay <amount> as the one-time fee for the change of contract content arises on <accepted>

      Examples: boundary (the day before the first day of the amount indicated first, that day)
        | row | accepted         | amount     |
        | a   | 31 December 2023 | 30,000 yen |
        | b   | 1 January 2024   | 50,000 yen |

    @annex1.3.i1 @annex1.3.i1-10
    Scenario: The one-time fee for the change of contract content arises in the amount indicated, exclusive of tax
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023
      And the tax basis of the one-time fee for the change of contract content is "exclusive of tax"
      And this event gives rise to no other charge

  Rule: Annex 1, 3.(2) After-hours charge
    “where work occurs outside the Company's business hours, the amount the Company separately indicates to the Contractor as an after-hours charge”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @annex1.3.i2 @annex1.3.i2-01
    Scenario: The after-hours charge for work on a change arises when the change is accepted, not when the work is done
      Given 15,000 yen has been indicated as the after-hours charge
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      And work outside business hours was done on 16 October 2023 for that change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 10 October 2023
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-02
    Scenario: The after-hours charge for work without a change arises on the day of the work
      Given 15,000 yen has been indicated as the after-hours charge
      And the Company issued an invoice dated 30 November 2023
      When work outside business hours was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-03
    Scenario: Work within business hours and at an ordinary place gives rise to no charge
      Given 15,000 yen has been indicated as the after-hours charge
      When work was done on 20 October 2023, not for a change, within business hours and at an ordinary place
      Then no after-hours charge arises
      And no one-time fee for long-duration work arises
      And no charge for actual expenses such as transportation costs arises
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-04
    Scenario: Where the classification of the work is not on record, it cannot be decided whether a charge arises
      Given 15,000 yen has been indicated as the after-hours charge
      And 8,000 yen has been indicated as the one-time fee for long-duration work
      When work was done on 20 October 2023, not for a change, without a record whether it was outside business hours
      Then the after-hours charge cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed
      And the one-time fee for long-duration work cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed
      And the charge for actual expenses such as transportation costs cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed

    @annex1.3.i2 @annex1.3.i2-05
    Scenario: The day of the charge for work before this edition cannot be decided from it
      Given 15,000 yen has been indicated as the after-hours charge
      When work outside business hours was done on 31 May 2023, not for a change
      Then 15,000 yen is owed as the after-hours charge, but the day it arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @annex1.3.i2 @annex1.3.i2-06
    Scenario: Where there are two changes, the after-hours charge arises on the day the change is accepted for which the work was done
      Given 15,000 yen has been indicated as the after-hours charge
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      And the Company accepted on 6 November 2023, and carried out on 13 November 2023, the addition of a router that the Contractor had requested on 1 November 2023
      And work outside business hours was done on 13 November 2023 for that change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 6 November 2023
      And the one-time fee for the change of contract content is, in order, 30,000 yen; 30,000 yen, and the obligation to pay it arises, in order, on 10 October 2023; 6 November 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-07
    Scenario: The after-hours charge for work on a change that is no change of contract content arises on the day of the work
      Given 15,000 yen has been indicated as the after-hours charge
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a power cable alone that the Contractor had requested on 2 October 2023
      And work outside business hours was done on 16 October 2023 for that change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 16 October 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i3 @annex1.3.i2-08
    Scenario: For work that is both outside business hours and long, both amounts arise
      Given 15,000 yen has been indicated as the after-hours charge
      And 8,000 yen has been indicated as the one-time fee for long-duration work
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And the obligation to pay 8,000 yen as the one-time fee for long-duration work arises on 20 October 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-09
    Scenario Outline: If only the higher of the two amounts arises, it is the after-hours charge where that is not the lower one
      Given 15,000 yen has been indicated as the after-hours charge
      And <long> has been indicated as the one-time fee for long-duration work
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And no one-time fee for long-duration work arises
      And this event gives rise to no other charge

      Examples: boundary (lower, the same)
        | row | long       |
        | a   | 14,999 yen |
        | b   | 15,000 yen |

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-10
    Scenario: If only the higher of two amounts arises, it is the one-time fee for long-duration work where that is higher
      Given 15,000 yen has been indicated as the after-hours charge
      And 15,001 yen has been indicated as the one-time fee for long-duration work
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the obligation to pay 15,001 yen as the one-time fee for long-duration work arises on 20 October 2023
      And no after-hours charge arises
      And this event gives rise to no other charge

    @annex1.3.i2 @IR-75.B @annex1.3.i2-11
    Scenario: Even if only the higher of the two amounts arises, work of one class alone gives rise to the amount of that class
      Given 15,000 yen has been indicated as the after-hours charge
      And 8,000 yen has been indicated as the one-time fee for long-duration work
      When work outside business hours was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-12
    Scenario: If only the higher amount arises, the after-hours charge is open while it is not on record whether the work was long
      Given 15,000 yen has been indicated as the after-hours charge
      And 8,000 yen has been indicated as the one-time fee for long-duration work
      When work outside business hours was done on 20 October 2023, not for a change
      And whether it was long-duration work as well is not on record
      Then the after-hours charge cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed
      And the one-time fee for long-duration work cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-13
    Scenario: If only the higher of the two amounts arises, neither is decided while one of them has not been indicated
      Given 15,000 yen has been indicated as the after-hours charge
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the after-hours charge arises on 20 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And the one-time fee for long-duration work arises on 20 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-14
    Scenario: Even if only the higher amount arises, the after-hours charge arises where none is charged for long-duration work
      Given 15,000 yen has been indicated as the after-hours charge
      And it has been indicated that no one-time fee for long-duration work is charged
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And no one-time fee for long-duration work arises
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-15
    Scenario: If only the higher amount arises, two amounts of which one includes tax cannot be compared without the tax rate
      Given 15,000 yen has been indicated as the after-hours charge
      And 15,400 yen including tax has been indicated as the one-time fee for long-duration work
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the after-hours charge arises on 20 October 2023, but its amount cannot be decided until "the consumption tax rate" is confirmed
      And the one-time fee for long-duration work arises on 20 October 2023, but its amount cannot be decided until "the consumption tax rate" is confirmed

    @annex1.3.i2 @annex1.3.i3 @IR-75.B @annex1.3.i2-20
    Scenario: If only the higher amount arises, an after-hours charge needs the amount of the one and the tax basis of the other
      Given 15,000 yen has been indicated as the after-hours charge, without a record whether it includes tax
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the after-hours charge arises on 20 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" as well as "whether the indicated amount includes tax" is confirmed

    @annex1.3.i2 @annex1.3.i2-16
    Scenario: Without an amount indicated, the after-hours charge arises, but its amount cannot be decided
      When work outside business hours was done on 20 October 2023, not for a change
      Then the after-hours charge arises on 20 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-17
    Scenario: The after-hours charge arises in the amount indicated, exclusive of tax
      Given 15,000 yen has been indicated as the after-hours charge
      When work outside business hours was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023
      And the tax basis of the after-hours charge is "exclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-18
    Scenario: Indicated after it had arisen, another after-hours charge does not change the amount that arose
      Given on 1 October 2023 15,000 yen was indicated as the after-hours charge
      And on 1 November 2023 18,000 yen was indicated as the after-hours charge
      When work outside business hours was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the after-hours charge arises on 20 October 2023

    @annex1.3.i2 @annex1.3.i3 @annex1.3.i2-19
    Scenario: An after-hours charge lower than the one-time fee for long-duration work arises beside it for the same work
      Given 8,000 yen has been indicated as the after-hours charge
      And 15,000 yen has been indicated as the one-time fee for long-duration work
      When work outside business hours that was long-duration work as well was done on 20 October 2023, not for a change
      Then the obligation to pay 8,000 yen as the after-hours charge arises on 20 October 2023
      And the obligation to pay 15,000 yen as the one-time fee for long-duration work arises on 20 October 2023

  Rule: Annex 1, 3.(3) Long-duration work
    “where long-duration work occurs, the amount the Company separately indicates to the Contractor”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @annex1.3.i3 @annex1.3.i3-01
    Scenario: For long-duration work the amount indicated arises on the day of the work
      Given 8,000 yen has been indicated as the one-time fee for long-duration work
      When long-duration work was done on 20 October 2023, not for a change
      Then the obligation to pay 8,000 yen as the one-time fee for long-duration work arises on 20 October 2023
      And this event gives rise to no other charge

    @annex1.3.i3 @annex1.3.i3-02
    Scenario: Without an amount indicated, the one-time fee for long-duration work arises, but its amount cannot be decided
      When long-duration work was done on 20 October 2023, not for a change
      Then the one-time fee for long-duration work arises on 20 October 2023, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i3 @annex1.3.i3-03
    Scenario: The one-time fee for long-duration work arises in the amount indicated, exclusive of tax
      Given 8,000 yen has been indicated as the one-time fee for long-duration work
      When long-duration work was done on 20 October 2023, not for a change
      Then the obligation to pay 8,000 yen as the one-time fee for long-duration work arises on 20 October 2023
      And the tax basis of the one-time fee for long-duration work is "exclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i3 @annex1.3.i3-04
    Scenario: Indicated after it had arisen, another one-time fee for long-duration work does not change the amount that arose
      Given on 1 October 2023 15,000 yen was indicated as the one-time fee for long-duration work
      And on 1 November 2023 18,000 yen was indicated as the one-time fee for long-duration work
      When long-duration work was done on 20 October 2023, not for a change
      Then the obligation to pay 15,000 yen as the one-time fee for long-duration work arises on 20 October 2023

  Rule: Annex 1, 3.(4) Actual expenses
    “where work occurs at a place with poor transport access, irrespective of distance, actual expenses such as transportation costs”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @annex1.3.i4 @annex1.3.i4-01
    Scenario: For work at a place with poor transport access, the actual expenses in evidence arise on the day of the work
      When work at a place with poor transport access was done on 20 October 2023, not for a change
      And there is evidence that the actual expenses of that work were 12,340 yen without tax
      Then the obligation to pay 12,340 yen as the charge for actual expenses such as transportation costs arises on 20 October 2023
      And the tax basis of the charge for actual expenses such as transportation costs is "exclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i4 @annex1.3.i4-02
    Scenario: Without evidence the actual expenses arise, but their amount cannot be decided
      When work at a place with poor transport access was done on 20 October 2023, not for a change
      Then the charge for actual expenses such as transportation costs arises on 20 October 2023, but its amount cannot be decided until "the actual expenses, with evidence" is confirmed
      And this event gives rise to no other charge

  Rule: Annex 1, 3.(5) One-time fee for a failure
    “for a failure, etc. of the Routers, etc. under Article 8 (Measures in the Event of Failure), paragraph 3, the amount the Company separately indicates to the Contractor”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @annex1.3.i5 @art08.p3 @annex1.3.i5-01
    Scenario: The one-time fee for a failure arises, exclusive of tax as indicated, on the day of investigation, not of the invoice
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And the Company issued an invoice dated 30 April 2024
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the tax basis of the one-time fee for a failure is "exclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-24a.A @annex1.3.i5-02
    Scenario: If the text is read to name no day of the obligation to pay, the day the one-time fee for a failure arises is undecided
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And the Company issued an invoice dated 30 April 2024
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then 20,000 yen is owed as the one-time fee for a failure, but the day it arises cannot be decided until "the day the obligation to pay arises" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-24a.C @annex1.3.i5-03
    Scenario: If one-time fees without an application are read to arise on the day of the invoice, that for a failure does so
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And the Company issued an invoice dated 30 April 2024
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 30 April 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-24a.C @annex1.3.i5-04
    Scenario: If the one-time fee for a failure is read to arise with the invoice, its day is undecided while no invoice is on record
      Given 20,000 yen has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then 20,000 yen is owed as the one-time fee for a failure, but the day it arises cannot be decided until "the day of the invoice" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i5 @annex1.3.i5-05
    Scenario: Where no amount has been indicated, the one-time fee for a failure arises but its amount cannot be decided
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the one-time fee for a failure arises on 10 April 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i5 @annex1.3.i5-06
    Scenario: Where it has been indicated that none is charged, no one-time fee for a failure arises
      Given it has been indicated that no one-time fee for a failure is charged
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-41.B @annex1.3.i5-07
    Scenario: If no obligation to pay is read to arise before an indication, no one-time fee for a failure arises without one
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

    @annex1.3.i5 @annex1.3.i5-08
    Scenario: A one-time fee for a failure indicated including tax is used as it is
      Given 22,000 yen including tax has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 22,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the tax basis of the one-time fee for a failure is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i5 @annex1.3.i5-09
    Scenario: Without a record whether tax is included, the amount of the one-time fee for a failure cannot be decided
      Given 20,000 yen has been indicated as the one-time fee for a failure, without a record whether it includes tax
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the one-time fee for a failure arises on 10 April 2024, but its amount cannot be decided until "whether the indicated amount includes tax" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-56.B @annex1.3.i5-10
    Scenario: If tax of 10 % is read to be added, it is added to a one-time fee for a failure indicated exclusive of tax
      Given 20,000 yen has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 22,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the tax basis of the one-time fee for a failure is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-56.C @annex1.3.i5-11
    Scenario: If one-time fees are read as outside the consumption tax, that indicated for a failure is outside the tax
      Given 20,000 yen has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the tax basis of the one-time fee for a failure is "outside the tax"
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2 @art08.p3 @art09.p2 @annex1.3.i6 @annex1.3.i5-12
    Scenario: Where one occurrence is damage through a breach and a failure as well, only the damage charge arises, with a finding
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      And the cost of its repair is recorded as 30,000 yen without tax
      And a failure of the router was notified on 3 June 2024 by the method the Company prescribes
      And that failure and those scratches or that loss are one occurrence
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 80,000 yen as the damage charge arises on 3 June 2024
      And no one-time fee for a failure arises
      And no cost of restoration or repair arises
      And "IR-23" is recorded as the only finding
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2 @art08.p3 @art09.p2 @annex1.3.i6 @IR-23.A @annex1.3.i5-13
    Scenario: If charges are read to add up, one occurrence brings cost of repair, a one-time fee for a failure and a damage charge
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      And the cost of its repair is recorded as 30,000 yen without tax
      And a failure of the router was notified on 3 June 2024 by the method the Company prescribes
      And that failure and those scratches or that loss are one occurrence
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 30,000 yen as the cost of restoration or repair arises on 3 June 2024
      And the obligation to pay 50,000 yen as the one-time fee for a failure arises on 10 June 2024
      And the obligation to pay 80,000 yen as the damage charge arises on 3 June 2024
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2 @art08.p3 @art09.p2 @annex1.3.i6 @IR-23.C @annex1.3.i5-14
    Scenario: Read only to say who bears the cost, article 7(2) leaves one occurrence a one-time fee for a failure and a damage charge
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      And the cost of its repair is recorded as 30,000 yen without tax
      And a failure of the router was notified on 3 June 2024 by the method the Company prescribes
      And that failure and those scratches or that loss are one occurrence
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 50,000 yen as the one-time fee for a failure arises on 10 June 2024
      And the obligation to pay 80,000 yen as the damage charge arises on 3 June 2024
      And no cost of restoration or repair arises
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2 @IR-23.A @annex1.3.i5-15
    Scenario: If the cost of repair is read to arise as well, its amount cannot be decided where that cost is not on record
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then the cost of restoration or repair arises on 3 June 2024, but its amount cannot be decided until "the cost required for restoration or repair" is confirmed
      And the obligation to pay 80,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @annex1.3.i6 @annex1.3.i5-16
    Scenario: Where damage and failure are separate occurrences, the damage charge and the one-time fee for a failure each arise
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And a failure of the router was notified on 1 August 2024 by the method the Company prescribes
      And on 9 August 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 80,000 yen as the damage charge arises on 3 June 2024
      And the obligation to pay 50,000 yen as the one-time fee for a failure arises on 9 August 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2.def1 @annex1.3.i5-17
    Scenario: For a failure in one occurrence with scratches below the Company's range, no damage charge but a one-time fee arises
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches below the range the Company separately prescribes
      And a failure of the router was notified on 3 June 2024 by the method the Company prescribes
      And that failure and those scratches or that loss are one occurrence
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 50,000 yen as the one-time fee for a failure arises on 10 June 2024
      And no damage charge arises
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2.def1 @annex1.3.i5-18
    Scenario: While scratches of the same occurrence are unclassified, damage charge and one-time fee for the failure are undecided
      Given 50,000 yen has been indicated as the one-time fee for a failure
      And a damage charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches that the Company has not classified
      And a failure of the router was notified on 3 June 2024 by the method the Company prescribes
      And that failure and those scratches or that loss are one occurrence
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the one-time fee for a failure cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @annex1.3.i5 @IR-56.B @annex1.3.i5-19
    Scenario: Even if tax of 10 % is read to be added, none is added to a one-time fee for a failure indicated including tax
      Given 22,000 yen including tax has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 22,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the tax basis of the one-time fee for a failure is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i5 @art07.p2.def1 @IR-23.A @annex1.3.i5-20
    Scenario: If the cost of repair is read to arise as well, it is undecided while scratches done in breach are not classified
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And on 3 June 2024 the router suffered scratches that the Company has not classified
      And it came about through that conduct of the Contractor
      Then the cost of restoration or repair cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @annex1.3.i5 @art08.p3.a @IR-72.A @annex1.3.i5-21
    Scenario: On the reading that the day of the failure counts, the one-time fee is that of the day the failure occurred
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And 30,000 yen has been indicated as the one-time fee for a failure arising on or after 1 May 2024
      When a failure of the router occurred on 1 April 2024
      And on 12 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 1 April 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @art08.p3.a @annex1.3.i5-22
    Scenario: Where the amount rose between a failure and its judgement, the one-time fee is that of the day of the judgement
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And 30,000 yen has been indicated as the one-time fee for a failure arising on or after 1 May 2024
      When a failure of the router occurred on 1 April 2024
      And on 12 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 30,000 yen as the one-time fee for a failure arises on 12 June 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @art08.p3.b @IR-72.A @annex1.3.i5-23
    Scenario: Even if the day of a failure counts, where there is none the one-time fee is that of the day of the investigation
      Given 20,000 yen has been indicated as the one-time fee for a failure
      And 30,000 yen has been indicated as the one-time fee for a failure arising on or after 1 May 2024
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 2 May 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 30,000 yen as the one-time fee for a failure arises on 2 May 2024
      And this event gives rise to no other charge

    @annex1.3.i5 @IR-24a.C @annex1.3.i5-24
    Scenario: While its day is open, the amount of the one-time fee for a failure is open where different amounts were indicated
      Given on 1 March 2024 20,000 yen was indicated as the one-time fee for a failure
      And on 1 May 2024 30,000 yen was indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the one-time fee for a failure is owed, but neither its amount nor the day it arises can be decided until "the day of the invoice" is confirmed

    @annex1.3.i5 @IR-24a.C @annex1.3.i5-25
    Scenario: Even while its day is open, an amount of the one-time fee for a failure that is the same on every day is decided
      Given on 1 March 2024 20,000 yen was indicated as the one-time fee for a failure
      And on 1 May 2024 20,000 yen was indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then 20,000 yen is owed as the one-time fee for a failure, but the day it arises cannot be decided until "the day of the invoice" is confirmed

    @annex1.3.i5 @IR-24a.C @IR-70.B @annex1.3.i5-26
    Scenario: If the last indication counts, the amount of the one-time fee for a failure is decided even while its day is open
      Given on 1 March 2024 20,000 yen was indicated as the one-time fee for a failure
      And on 1 May 2024 30,000 yen was indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then 30,000 yen is owed as the one-time fee for a failure, but the day it arises cannot be decided until "the day of the invoice" is confirmed

    @annex1.3.i5 @IR-24a.C @annex1.3.i5-27
    Scenario: While its day is open, the one-time fee for a failure is open where one of two equal amounts includes tax
      Given 20,000 yen including tax has been indicated as the one-time fee for a failure
      And on 1 May 2024 20,000 yen was indicated as the one-time fee for a failure arising on or after 1 May 2024
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the one-time fee for a failure is owed, but neither its amount nor the day it arises can be decided until "the day of the invoice" is confirmed

  Rule: Annex 1, 3.(6) Loss charge or damage charge
    “for a loss charge or damage charge under Article 9 (Measures for Lost or Damaged Items), paragraph 2, the amount the Company separately indicates to the Contractor”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And the ground of termination is "neither"

    @annex1.3.i6 @art09.p2 @annex1.3.i6-01
    Scenario: The loss charge arises, exclusive of tax as indicated, on the day recorded for the loss, not on that of the invoice
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 June 2024
      When the router was lost on 3 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And the tax basis of the loss charge is "exclusive of tax"
      And no damage charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @annex1.3.i6-02
    Scenario: The damage charge arises, exclusive of tax as indicated, on the day recorded for the damage, not on that of the invoice
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 June 2024
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And the tax basis of the damage charge is "exclusive of tax"
      And no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-03
    Scenario: The loss charge for an article not returned arises on the day after the deadline for return, not on that of the invoice
      Given a loss charge of 80,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 September 2024
      When termination of the contract took effect on 16 July 2024
      And 30 September 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the tax basis of the loss charge is "exclusive of tax"
      And the loss charge is not held
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-04
    Scenario: On the day of the deadline for the return, no loss charge has arisen yet
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And 15 August 2024 came and the router had not been returned
      Then no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @annex1.3.i6-05
    Scenario: Where the day of the loss is not on record, the loss charge arises on the day the loss was notified
      Given a loss charge of 80,000 yen has been indicated for the router
      When the loss of the router was notified on 5 June 2024 by the method the Company prescribes, without a record of its day
      Then the obligation to pay 80,000 yen as the loss charge arises on 5 June 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-24a.A @annex1.3.i6-06
    Scenario: If the text is read to name no day of the obligation to pay, the day the damage charge arises cannot be decided
      Given a damage charge of 40,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 June 2024
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then 40,000 yen is owed as the damage charge, but the day it arises cannot be decided until "the day the obligation to pay arises" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-24a.C @annex1.3.i6-07
    Scenario: If one-time fees without an application are read to arise on the day of the invoice, the loss charge does so
      Given a loss charge of 80,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 June 2024
      When the router was lost on 3 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 30 June 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2.incl1 @IR-24a.C @annex1.3.i6-08
    Scenario: If one-time fees without application are read to arise with the invoice, so does the loss charge for want of a return
      Given a loss charge of 80,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 September 2024
      When termination of the contract took effect on 16 July 2024
      And 30 September 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 30 September 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-09
    Scenario: A loss charge indicated for an article comes before one indicated without naming an article
      Given 60,000 yen has been indicated as the loss charge
      And a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      And the second router was lost on 10 June 2024
      Then the loss charge is, in order, 80,000 yen; 60,000 yen, and the obligation to pay it arises, in order, on 3 June 2024; 10 June 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-10
    Scenario: Where no amount has been indicated, the loss charge arises but its amount cannot be decided
      Given a damage charge of 40,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-11
    Scenario: Where it has been indicated that none is charged, no loss charge arises
      Given it has been indicated that no loss charge is charged
      When the router was lost on 3 June 2024
      Then no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-41.B @annex1.3.i6-12
    Scenario: If no obligation to pay is read to arise before an indication, no damage charge arises where no amount is indicated
      Given a loss charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then no damage charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-13
    Scenario: A loss charge indicated including tax is used as it is
      Given 88,000 yen including tax has been indicated as the loss charge
      When the router was lost on 3 June 2024
      Then the obligation to pay 88,000 yen as the loss charge arises on 3 June 2024
      And the tax basis of the loss charge is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-14
    Scenario: Without a record whether tax is included, the amount of the loss charge cannot be decided
      Given 80,000 yen has been indicated as the loss charge, without a record whether it includes tax
      When the router was lost on 3 June 2024
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "whether the indicated amount includes tax" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-56.B @annex1.3.i6-15
    Scenario: If tax of 10 % is read to be added, it is added to a loss charge indicated exclusive of tax
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      Then the obligation to pay 88,000 yen as the loss charge arises on 3 June 2024
      And the tax basis of the loss charge is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-56.C @annex1.3.i6-16
    Scenario: If charges are read as outside the consumption tax, the damage charge indicated is outside the tax
      Given a damage charge of 40,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And the tax basis of the damage charge is "outside the tax"
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2 @annex1.3.i6-17
    Scenario: For an article whose loss charge has already arisen, none arises again where it is not returned after the contract's end
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And termination of the contract took effect on 3 September 2024
      And 31 December 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2 @IR-40.B @annex1.3.i6-18
    Scenario: If a further charge is read to arise for an article, another loss charge arises on the day after the deadline for return
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And termination of the contract took effect on 3 September 2024
      And 31 December 2024 came and the router had not been returned
      Then the loss charge is, in order, 80,000 yen; 80,000 yen, and the obligation to pay it arises, in order, on 8 May 2024; 4 October 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-19
    Scenario: Where an article with a damage charge is not returned after the contract has ended, the loss charge arises besides
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 3 September 2024
      And 31 December 2024 came and the router had not been returned
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And the obligation to pay 80,000 yen as the loss charge arises on 4 October 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @IR-67.B @annex1.3.i6-20
    Scenario: If an article is restored once only, no loss charge arises where one with a damage charge is not returned
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 3 September 2024
      And 31 December 2024 came and the router had not been returned
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @annex1.3.i6-21
    Scenario: Where an article whose damage charge has arisen is lost on a later day, the loss charge arises besides
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the router was lost on 1 August 2024
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And the obligation to pay 80,000 yen as the loss charge arises on 1 August 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @annex1.3.i6-22
    Scenario: Where an article with a damage charge is damaged again on another day, the damage charge arises again, with a finding
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And on 1 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge is, in order, 40,000 yen; 40,000 yen, and the obligation to pay it arises, in order, on 8 May 2024; 1 August 2024
      And this event gives rise to no other charge
      And "IR-49" and "IR-80" are recorded as the only findings

    @annex1.3.i6 @art09.p2 @IR-80.B @annex1.3.i6-23
    Scenario: If damage to an article is restored once only, no damage charge arises again where it is damaged again on another day
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And on 1 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @annex1.3.i6 @art09.p2 @annex1.3.i6-24
    Scenario: Where an article whose loss charge has arisen is found and then damaged, no damage charge arises, with a finding
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 1 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And no damage charge arises
      And this event gives rise to no other charge
      And "IR-49" and "IR-81" are recorded as the only findings

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-25
    Scenario: For an article returned on the day of the deadline, no loss charge arises
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 15 August 2024
      Then no loss charge arises
      And this event gives rise to no other charge

    # BC 64
    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-26
    Scenario Outline: For an article returned late, before the loss charge is paid, the loss charge arises all the same and is held
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on <returned>
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And this event gives rise to no other charge

      Examples: boundary (the day after the deadline)
        | row | returned       |
        | a   | 16 August 2024 |

      Examples: ordinary (five days after the deadline)
        | row | returned       |
        | b   | 20 August 2024 |

    @annex1.3.i6 @art09.p2.incl1 @IR-20a.B @annex1.3.i6-27
    Scenario: If nothing is read to be left to restore, no loss charge arises for an article returned late before payment
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 20 August 2024
      Then no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2.incl1 @IR-20a.C @annex1.3.i6-28
    Scenario: If only the inspection cost is read to arise, an article returned late before payment gives rise to that amount only
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 20 August 2024
      And the cost of inspecting the router is recorded as 6,000 yen without tax
      Then the obligation to pay 6,000 yen as the loss charge arises on 16 August 2024
      And the tax basis of the loss charge is "exclusive of tax"
      And the loss charge is not held
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2.incl1 @IR-20a.C @annex1.3.i6-29
    Scenario: If only the inspection cost of a late return is read to arise, its amount cannot be decided where it is not on record
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 20 August 2024
      Then the loss charge arises on 16 August 2024, but its amount cannot be decided until "the cost of the inspection" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2.incl1 @art09.p3.i2 @annex1.3.i6-30
    Scenario: Whether a loss charge paid for mere non-return is refunded when the article is returned needs a person's decision
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is not held
      And whether the loss charge paid for the router is refunded cannot be decided until "the treatment of a loss charge paid for mere non-return" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @IR-20b.B @annex1.3.i6-31
    Scenario: If article 9(3)(2) is read to apply, a loss charge paid for mere non-return is not refunded
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And under article 9(3)(2) the loss charge paid for the router is not refunded
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @IR-20b.C @annex1.3.i6-32
    Scenario: If a return is read to bring a refund, the whole of a loss charge paid for mere non-return is refunded
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And of the loss charge paid for the router, 80,000 yen is refunded
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @annex1.3.i6-33
    Scenario: Where the loss charge was paid after the late return, no refund is provided for, and the charge stays held
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 20 August 2024
      And the charge for the router was paid on 21 August 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And these Individual Regulations say nothing about a refund of the loss charge for the router
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-34
    Scenario Outline: The loss charge is the amount the Company indicated, whatever the actual cost of restoration was
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as <cost> without tax
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And this event gives rise to no other charge

      Examples: ordinary
        | row | cost       |
        | a   | 35,000 yen |
        | b   | 95,000 yen |

      Examples: boundary (equal to the amount indicated)
        | row | cost       |
        | c   | 80,000 yen |

    @annex1.3.i6 @annex1.3.i6-35
    Scenario: Where the actual cost on record is lower than the amount indicated, a finding is recorded
      Given a loss charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 79,999 yen without tax
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And "IR-50" is recorded as the only finding
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-36
    Scenario: Where the actual cost on record equals the amount indicated, no finding is recorded
      Given a loss charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 80,000 yen without tax
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @IR-50.B @annex1.3.i6-37
    Scenario: If the charge is read as the actual cost of restoration, the loss charge is that cost
      Given a loss charge of 80,000 yen has been indicated for the router
      And a loss charge of 80,000 yen has been indicated for the second router
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      And the second router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 95,000 yen without tax
      Then the loss charge is, in order, 35,000 yen; 95,000 yen, and the obligation to pay it arises, in order, on 3 June 2024; 3 June 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @IR-50.C @annex1.3.i6-38
    Scenario: If the charge is read as the lower of both, the loss charge is the lower of the amount indicated and the actual cost
      Given a loss charge of 80,000 yen has been indicated for the router
      And a loss charge of 80,000 yen has been indicated for the second router
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      And the second router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 95,000 yen without tax
      Then the loss charge is, in order, 35,000 yen; 80,000 yen, and the obligation to pay it arises, in order, on 3 June 2024; 3 June 2024
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-50.B @annex1.3.i6-39
    Scenario: If the charge is read as the actual cost of restoration, the loss charge's amount is undecided without it on record
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "the actual cost of restoration" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-50.C @annex1.3.i6-40
    Scenario: If the charge is read as the lower of indicated and actual, a damage charge's amount is undecided with no cost on record
      Given a damage charge of 40,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge arises on 3 June 2024, but its amount cannot be decided until "the actual cost of restoration" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-50.C @annex1.3.i6-41
    Scenario: If the charge is read as the lower of indicated and actual, a loss charge's amount is undecided with none indicated
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @IR-50.C @annex1.3.i6-69
    Scenario: If the charge is read as the lower of indicated and actual, a loss charge with neither on record needs both
      When the router was lost on 3 June 2024
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "the actual cost of restoration" as well as "the amount to be indicated to the Contractor" is confirmed

    # BC 14
    @annex1.3.i6 @art03.p1.def1 @art07.p3 @annex1.3.i6-42
    Scenario: A router returned in time without its label is returned: no charge arises, and a finding is recorded
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then no loss charge arises
      And "IR-21b" is recorded as the only finding
      And this event gives rise to no other charge

    @annex1.3.i6 @art03.p1.def1 @art09.p2.incl1 @annex1.3.i6-43
    Scenario: Even with an amount indicated for the label, a router returned without it gives rise to no charge, but to a finding
      Given a loss charge of 80,000 yen has been indicated for the router
      And a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then no loss charge arises
      And "IR-21b" is recorded as the only finding
      And this event gives rise to no other charge

    @annex1.3.i6 @art03.p1.def1 @art09.p2.incl1 @IR-21b.B @annex1.3.i6-44
    Scenario: If the label is read as an article of its own, its loss charge arises, but the amount is undecided with none indicated
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then the loss charge arises on 16 August 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art03.p1.def1 @art09.p2.incl1 @IR-21b.B @annex1.3.i6-45
    Scenario: If the label is read as an article of its own, the loss charge indicated for it arises, without a finding
      Given a loss charge of 80,000 yen has been indicated for the router
      And a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then the obligation to pay 3,000 yen as the loss charge arises on 16 August 2024
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art03.p1.def1 @art07.p3 @art09.p2.incl1 @IR-21b.C @annex1.3.i6-46
    Scenario: If a router without its label is read as not returned, the loss charge for that router arises
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-47
    Scenario Outline: A router lost, not returned, after the contract ended has one loss charge: at the loss or after the deadline, if earlier
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was lost on <lost>
      Then the obligation to pay 80,000 yen as the loss charge arises on <arises>
      And this event gives rise to no other charge

      Examples: boundary (the day of the return deadline, the day after, later)
        | row | lost           | arises         |
        | a   | 15 August 2024 | 15 August 2024 |
        | b   | 16 August 2024 | 16 August 2024 |
        | c   | 20 August 2024 | 16 August 2024 |

    @annex1.3.i6 @art09.p2 @annex1.3.i6-48
    Scenario: While the scratches of one article are not classified, the loss charge for another that was lost arises all the same
      Given a loss charge of 80,000 yen has been indicated for the second router
      When on 3 June 2024 the router suffered scratches that the Company has not classified
      And the second router was lost on 10 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 10 June 2024
      And the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @annex1.3.i6 @art07.p3 @art09.p2.incl1 @annex1.3.i6-49
    Scenario: While one article's scratches are not classified, the loss charge for another that is not returned arises all the same
      Given a loss charge of 80,000 yen has been indicated for the second router
      When on 3 June 2024 the router suffered scratches that the Company has not classified
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And 30 September 2024 came and the second router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @annex1.3.i6 @art09.p3.i2 @annex1.3.i6-50
    Scenario: The payment of the loss charge for another article is no payment of the one for the article returned late
      Given a loss charge of 80,000 yen has been indicated for the router
      And a loss charge of 80,000 yen has been indicated for the second router
      When termination of the contract took effect on 16 July 2024
      And the charge for the second router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then the loss charge is, in order, 80,000 yen; 80,000 yen, and the obligation to pay it arises, in order, on 16 August 2024; 16 August 2024
      And these Individual Regulations say nothing about a refund of the loss charge for the router
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @annex1.3.i6-51
    Scenario: Even for a loss charge paid on the very day of the return, whether it is refunded needs a person's decision
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 10 September 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is not held
      And whether the loss charge paid for the router is refunded cannot be decided until "the treatment of a loss charge paid for mere non-return" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @annex1.3.i6-52
    Scenario: Where the loss charge was paid, nothing is said about a refund as long as the article has not been returned
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And 30 September 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is not held
      And these Individual Regulations say nothing about a refund of the loss charge for the router
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p3.i2 @annex1.3.i6-53
    Scenario: Paying a damage charge is not paying a later loss charge for want of a return: that is held, and no refund is provided
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 28 June 2024
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And these Individual Regulations say nothing about a refund of the loss charge for the router
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-54
    Scenario: The cost on record is compared with the amount indicated for the article, not with one indicated without naming one
      Given 60,000 yen has been indicated as the loss charge
      And a loss charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 70,000 yen without tax
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And "IR-50" is recorded as the only finding
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-55
    Scenario: Where it is indicated that none is charged, no loss charge and no finding arise, even with the cost on record
      Given it has been indicated that no loss charge is charged
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      Then no loss charge arises
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @IR-50.B @annex1.3.i6-56
    Scenario: If the charge is read as the actual cost, no finding is recorded where that cost is lower than the amount indicated
      Given a loss charge of 80,000 yen has been indicated for the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      Then the obligation to pay 35,000 yen as the loss charge arises on 3 June 2024
      And no finding is recorded
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @IR-50.B @annex1.3.i6-57
    Scenario: Even if the charge is read as the actual cost, no loss charge arises where it was indicated that none is charged
      Given it has been indicated that no loss charge is charged
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      Then no loss charge arises
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2 @IR-50.B @IR-56.B @annex1.3.i6-58
    Scenario: If the charge is read as the actual cost with tax of 10 % added, it is added to a cost recorded without tax
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      And the actual cost of its restoration is recorded as 35,000 yen without tax
      Then the obligation to pay 38,500 yen as the loss charge arises on 3 June 2024
      And the tax basis of the loss charge is "inclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i6 @art09.p2.b @annex1.3.i6-59
    Scenario: A loss charge that was paid stays as it arose, and the obligation to pay it met, whatever is indicated afterwards
      Given on 1 April 2024 80,000 yen was indicated as the loss charge
      And on 1 July 2024 90,000 yen was indicated as the loss charge
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And for the router, the duty to pay the charge is "met"

    @annex1.3.i6 @IR-70.B @annex1.3.i6-60
    Scenario: On the reading that the last indication counts, a loss charge moves with an amount indicated after the loss
      Given on 1 April 2024 80,000 yen was indicated as the loss charge
      And on 1 July 2024 90,000 yen was indicated as the loss charge
      When the router was lost on 8 May 2024
      Then the obligation to pay 90,000 yen as the loss charge arises on 8 May 2024

    @annex1.3.i6 @annex1.3.i6-61
    Scenario: An amount indicated after damage does not change the damage charge that has arisen
      Given on 1 April 2024 3,000 yen was indicated as the damage charge
      And on 1 July 2024 5,000 yen was indicated as the damage charge
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 3,000 yen as the damage charge arises on 8 May 2024

    @annex1.3.i6 @art07.p3 @annex1.3.i6-62
    Scenario: An amount indicated after the return deadline does not change the loss charge for an article not returned
      Given on 1 April 2024 80,000 yen was indicated as the loss charge
      And on 17 August 2024 90,000 yen was indicated as the loss charge
      And the router is on loan
      When termination of the contract took effect on 16 July 2024
      And 31 August 2024 came
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024

    @annex1.3.i6 @annex1.3.i6-63
    Scenario Outline: A payment before the day the loss charge for want of a return arises is no payment of it; one on that day is
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on <paid>
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And for the router, the duty to pay the charge is "<duty>"

      Examples: boundary (the day of the deadline, the day after)
        | row | paid           | duty |
        | a   | 15 August 2024 | open |
        | b   | 16 August 2024 | met  |

    @annex1.3.i6 @annex1.3.i6-64
    Scenario: A loss charge paid on the day it arises for want of a return is not held; whether it is refunded cannot be decided
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 16 August 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is not held
      And whether the loss charge paid for the router is refunded cannot be decided until "the treatment of a loss charge paid for mere non-return" is confirmed

    @annex1.3.i6 @IR-67.B @annex1.3.i6-65
    Scenario: If an article is restored once only, nothing is said of a refund where a damaged router is returned late after a payment
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024
      And no loss charge arises
      And these Individual Regulations say nothing about a refund of the loss charge for the router

    @annex1.3.i6 @art07.p3 @IR-28.B @annex1.3.i6-66
    Scenario: If dispatch is read to make the return, a charge paid between a late dispatch and the arrival stays held
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 20 August 2024 to another carrier, and reached the Company on 25 August 2024
      And the charge for the router was paid on 22 August 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And these Individual Regulations say nothing about a refund of the loss charge for the router

    @annex1.3.i6 @annex1.3.i6-67
    Scenario: Where no amount has been indicated, the damage charge arises but its amount cannot be decided
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge arises on 3 June 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i6 @annex1.3.i6-68
    Scenario: The cost on record is compared with the amount in force when the charge arose, not with one indicated later
      Given on 1 April 2024 80,000 yen was indicated as the loss charge
      And on 1 July 2024 60,000 yen was indicated as the loss charge
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      And the actual cost of its restoration is recorded as 70,000 yen without tax
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And "IR-50" is recorded as the only finding

    @annex1.3.i6 @annex1.3.i6-70
    Scenario: Of two lost articles each has its own loss charge; one without an indicated amount leaves the other as it is
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 3 June 2024
      And the second router was lost on 10 June 2024
      Then the charges (loss charge) are: (1) "router": 80,000 yen, arising on 3 June 2024, exclusive of tax; (2) "second router": the amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed, arising on 10 June 2024
