Feature: Article 11 Fees
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 11(1), sentence 1 Amounts of fees
    “The amounts of the fees the Contractor must pay in relation to use of the Managed Router Service are as set out in Annex 1.”

    @art11.p1.s1 @art11.p1.s1-01
    Scenario: The fees the Contractor pays are the amounts of annex 1
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 1 April 2024
      And 31 May 2024 came
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 1 April 2024
      And the monthly fees for the contract are, in order, 7,000 yen; 10,000 yen, and the obligations to pay them arise on 10 April 2024; 1 May 2024
      And this event gives rise to no other charge

  Rule: Article 11(1), sentence 2 When the obligations arise
    “In this case, the obligation to pay shall arise respectively (a) for initial fees, at the time when the Company accepts the application for the Managed Router Service, (b) for monthly fees, on the billing start date, and (c) for one-time fees, at the time when the Company accepts the application for the change of contract content that gives rise to the one-time fee concerned.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 78
    @art11.p1.s2 @art11.p1.s2-01
    Scenario: The obligation to pay the one-time fee for a change arises on the day the Company accepts, not the day it is carried out
      Given the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023
      And this event gives rise to no other charge

    @art11.p1.s2 @art11.p1.s2-02
    Scenario: The obligation to pay the initial fee arises when acceptance is decided, not when it is sent, arrives or service begins
      Given 50,000 yen has been indicated as the initial fee for the contract
      When the Company decided on 12 June 2024 to accept the application, began to provide the service on 13 June 2024, sent its acceptance on 14 June 2024, and it reached the applicant on 15 June 2024
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2024
      And this event gives rise to no other charge

    @art11.p1.s2 @art11.p1.s2-03
    Scenario: Without a record of acceptance the day of the initial fee cannot be decided
      Given 50,000 yen has been indicated as the initial fee for the contract
      When provision of the service began on 13 June 2024, but no acceptance of the application is on record
      Then 50,000 yen is owed as the initial fee for the contract, but the day it arises cannot be decided until "the day the Company accepted the application" is confirmed

    @art11.p1.s2 @art11.p1.s2-04
    Scenario: Even where the contract ends before the billing start date, the obligation to pay the initial fee stays
      Given the application for the contract was accepted on 3 June 2024
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the billing start date of the contract is 1 August 2024
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 June 2024
      Then termination of the contract takes effect on 25 July 2024
      And the obligation to pay 50,000 yen as the initial fee for the contract arises on 3 June 2024
      And no monthly fee arises for the contract
      And no assessed amount arises for the contract

    @art11.p1.s2 @art11.p1.s2-05
    Scenario: The obligation to pay monthly fees begins on the billing start date and arises on the first day of every later month
      Given the application for the contract was accepted on 1 April 2024
      And the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And 31 July 2024 came
      Then the monthly fees for the contract are, in order, 7,000 yen; 10,000 yen; 10,000 yen; 5,161 yen, and the obligations to pay them arise on 10 April 2024; 1 May 2024; 1 June 2024; 1 July 2024

    @art11.p1.s2 @art11.p1.s2-06
    Scenario Outline: Up to the day before the obligation to pay it arises, the monthly fee of a month is not owed
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When <day> came
      Then the monthly <fees>, and the <obligations>

      Examples: boundary (billing start date, the day before the first of the next month, that day)
        | row | day           | fees                                                       | obligations                                                |
        | a   | 10 April 2024 | fee for the contract is 7,000 yen                          | obligation to pay it arises on 10 April 2024               |
        | b   | 30 April 2024 | fee for the contract is 7,000 yen                          | obligation to pay it arises on 10 April 2024               |
        | c   | 1 May 2024    | fees for the contract are, in order, 7,000 yen; 10,000 yen | obligations to pay them arise on 10 April 2024; 1 May 2024 |

    @art11.p1.s2 @art11.p1.s2-07
    Scenario: Up to the day before the billing start date no monthly fee arises
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 9 April 2024 came
      Then no monthly fee arises for the contract

    @art11.p1.s2 @art11.p1.s2-08
    Scenario: While the billing start date is not fixed, the monthly fees cannot be decided
      Given the billing start date of the contract has not been fixed
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 1 May 2024 came
      Then the monthly fees for the contract cannot be decided until "the billing start date" is confirmed

    @art11.p1.s2 @art11.p1.s2-09
    Scenario: For a change, too, the day acceptance is decided fixes the day the obligation to pay arises
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When for the addition of a router that the Contractor had requested on 2 October 2023, the Company decided to accept on 10 October 2023, sent its acceptance on 11 October 2023, which arrived on 12 October 2023, and carried out the addition on 16 October 2023
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023

    @art11.p1.s2 @art11.p1.s2-10
    Scenario Outline: Even where an accepted change is called off, its one-time fee arises, but it is held
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the addition of a router that the Contractor had requested on 2 October 2023 and the Company had accepted on 10 October 2023 was called off on 14 October 2023 by <party>
      Then the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023
      And the one-time fee for the change of contract content is held until "IR-53" has been decided

      Examples: exception (who called it off)
        | row | party          |
        | a   | the Contractor |
        | b   | the Company    |

    @art11.p1.s2 @art11.p1.s2-11
    Scenario: The day of the initial fee for an application accepted before this edition cannot be decided
      Given 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 31 May 2023
      Then 50,000 yen is owed as the initial fee for the contract, but the day it arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art11.p1.s2 @art11.p1.s2-12
    Scenario: The day of the one-time fee for a change accepted before this edition cannot be decided
      Given the billing start date of the contract is 1 July 2022
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 31 May 2023, and carried out on 5 June 2023, the addition of a router that the Contractor had requested on 20 May 2023
      Then 30,000 yen is owed as the one-time fee for the change of contract content, but the day it arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art11.p1.s2 @IR-52.D @art11.p1.s2-13
    Scenario: If an earlier service start is read as the acceptance, the initial fee arises on that day with no acceptance on record
      Given 50,000 yen has been indicated as the initial fee for the contract
      When provision of the service began on 13 June 2024, but no acceptance of the application is on record
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 13 June 2024

    @art11.p1.s2 @IR-52.D @art11.p1.s2-14
    Scenario: Even if an earlier service start is read as acceptance, the initial fee arises on acceptance where no start is on record
      Given 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 12 June 2024
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2024

    @art11.p1.s2 @art11.p1.s2-15
    Scenario: For an initial fee indicated from a day on, too, the day it arises cannot be decided without a record of acceptance
      Given 50,000 yen has been indicated as the initial fee for the contract arising on or after 1 January 2024
      When provision of the service began on 13 June 2024, but no acceptance of the application is on record
      Then 50,000 yen is owed as the initial fee for the contract, but the day it arises cannot be decided until "the day the Company accepted the application" is confirmed

    @art11.p1.s2 @annex1.2.i1 @IR-26c.B @art11.p1.s2-16
    Scenario Outline: If read to arise on the day corresponding to the billing start date, a month's monthly fee is not owed before that day
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When <day> came
      Then the monthly <fees>, and the <obligations>

      Examples: boundary (the day before the corresponding day, that day)
        | row | day         | fees                                                       | obligations                                                 |
        | a   | 9 May 2024  | fee for the contract is 7,000 yen                          | obligation to pay it arises on 10 April 2024                |
        | b   | 10 May 2024 | fees for the contract are, in order, 7,000 yen; 10,000 yen | obligations to pay them arise on 10 April 2024; 10 May 2024 |

    @art11.p1.s2 @annex1.2.i1 @IR-26c.C @art11.p1.s2-17
    Scenario: Even if later monthly fees are read to arise on the last day of each month, the first arises on the billing start date
      Given the billing start date of the contract is 1 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 31 May 2024 came
      Then the monthly fees for the contract are, in order, 10,000 yen; 10,000 yen, and the obligations to pay them arise on 1 April 2024; 31 May 2024

    @art11.p1.s2 @annex1.2.i2 @art11.p1.s2-18
    Scenario: Until a migrated contract's billing start date is fixed, monthly fees of a paid option that continued are undecided, too
      Given the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
      And the paid option "Managed Switch" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And the billing start date of the contract has not been fixed
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When 1 May 2024 came
      Then the monthly fees for the paid option "Managed Switch" cannot be decided until "the billing start date" is confirmed

    @art11.p1.s2 @annex1.1.i1 @art11.p1.s2-19
    Scenario: Where the indicated amount changes, the initial fee's day and amount are undecided without a record of acceptance
      Given 50,000 yen has been indicated as the initial fee for the contract
      And 60,000 yen has been indicated as the initial fee for the contract arising on or after 13 June 2024
      When provision of the service began on 13 June 2024, but no acceptance of the application is on record
      Then the initial fee for the contract is owed, but neither its amount nor the day it arises can be decided until "the day the Company accepted the application" is confirmed

    @art11.p1.s2 @annex1.3.i1 @art11.p1.s2-20
    Scenario: An amount indicated for a change prevails over a general one without a record of acceptance; only its day is undecided
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      And at the Contractor's request a router was added on 16 October 2023
      When 31 October 2023 came
      And for that change, 20,000 yen has been indicated as the one-time fee for the change of contract content
      Then 20,000 yen is owed as the one-time fee for the change of contract content, but the day it arises cannot be decided until "the day the Company accepted the application" is confirmed
      And this event gives rise to no other charge
