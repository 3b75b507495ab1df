Feature: Annex 1 Fees, etc. in the Managed Router Service
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Annex 1, 1.(1) Initial fee for the contract
    “the amount the Company separately indicates to the Contractor according to the content of the Managed Router Service”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 80
    @annex1.1.i1 @annex1.1.i1-01
    Scenario: Where no amount has been indicated, the initial fee arises but its yen cannot be decided
      When the Company accepted the application on 3 June 2024
      Then the initial fee for the contract arises on 3 June 2024, but its yen cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.1.i1 @annex1.1.i1-02
    Scenario: Where it has been indicated that none is charged, no initial fee arises
      Given it has been indicated that no initial fee for the contract is charged
      When the Company accepted the application on 3 June 2024
      Then no initial fee for the contract arises
      And this event gives rise to no other charge

    @annex1.1.i1 @annex1.1.i1-03
    Scenario: The amount indicated is used on its recorded tax basis, and no tax is added
      Given 50,000 yen has been indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 3 June 2024
      And the tax basis of the initial fee for the contract is "exclusive of tax"

    @annex1.1.i1 @annex1.1.i1-04
    Scenario: Without a record whether tax is included, the yen of the initial fee cannot be decided
      Given 50,000 yen has been indicated as the initial fee for the contract, without a record whether it includes tax
      When the Company accepted the application on 3 June 2024
      Then the initial fee for the contract arises on 3 June 2024, but its yen cannot be decided until "whether the indicated amount includes tax" is confirmed

    @annex1.1.i1 @annex1.1.i1-05
    Scenario: An amount indicated including tax is used as it is
      Given 55,000 yen including tax has been indicated as the initial fee for the contract
      When the Company accepted the application on 3 June 2024
      Then the obligation to pay 55,000 yen as the initial fee for the contract arises on 3 June 2024
      And the tax basis of the initial fee for the contract is "inclusive of tax"

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
    Scenario: The initial fee for a paid option added later arises on the day that request is accepted, beside the one-time fee for the change
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
    Scenario: Where no amount has been indicated, only the yen of the option’s initial fee cannot be decided
      Given the paid option "Managed Switch" was applied for together with the contract
      When the Company accepted the application on 12 June 2023
      Then the initial fee for the paid option "Managed Switch" arises on 12 June 2023, but its yen cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.1.i2 @annex1.1.i2-04
    Scenario: No initial fee arises from the addition of a paid option that was not accepted
      Given an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      When the Company accepted the application on 12 June 2023
      Then no initial fee arises for the paid option "Cold Standby"

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
    Scenario: The yen of a monthly fee for which no amount was indicated cannot be decided
      Given the billing start date of the contract is 10 April 2024
      When 1 May 2024 came
      Then the yen of the monthly fees for the contract that arise on 10 April 2024; 1 May 2024 cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @annex1.2.i1 @annex1.2.i1-05
    Scenario: Where it has been indicated that none is charged, no monthly fee arises
      Given the billing start date of the contract is 10 April 2024
      And it has been indicated that no monthly fee is charged for the contract
      When 1 May 2024 came
      Then no monthly fee arises for the contract

    @annex1.2.i1 @annex1.2.i1-06
    Scenario: The yen of monthly fees that arose before this edition cannot be decided from it
      Given the billing start date of the contract is 10 April 2023
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 1 June 2023 came
      Then of the monthly fees for the contract, 10,000 yen arise on 1 June 2023, and the yen of those that arise on 10 April 2023; 1 May 2023 cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @annex1.2.i1 @annex1.2.i1-07
    Scenario: Where the end of the contract cannot be decided, only the monthly fees from the month in which the notice arrived cannot be decided
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 15 June 2024
      And 31 July 2024 came
      Then of the monthly fees for the contract, 7,000 yen; 10,000 yen arise on 10 April 2024; 1 May 2024, and the yen of those that arise on 1 June 2024; 1 July 2024 cannot be decided until "the day termination took effect, with evidence" is confirmed

    @annex1.2.i1 @annex1.2.i1-08
    Scenario: The monthly fee of February in a leap year is prorated by 29 days
      Given the billing start date of the contract is 10 February 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When 29 February 2024 came
      Then the monthly fees for the contract are, in order, 6,896 yen, and the obligations to pay them arise on 10 February 2024

    @annex1.2.i1 @annex1.2.i1-09
    Scenario: The monthly fee of the month in which the contract ends on the designated day is prorated with that day included
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When notice on the prescribed cancellation application form, designating 30 July 2024 as the day termination takes effect, reached the Company on 1 June 2024
      And 31 July 2024 came
      Then the monthly fees for the contract are 36,677 yen in all

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
      Then the monthly fees for the paid option "Cold Standby" are, in order, 1,645 yen, and the obligations to pay them arise on 15 March 2024

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
    Scenario: No monthly fee arises for a paid option that was never added
      Given a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      When 31 August 2023 came
      Then no monthly fee arises for the paid option "Cold Standby"

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
    Scenario: Where no amount has been indicated, the one-time fee arises on acceptance but its yen cannot be decided
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the one-time fee for the change of contract content arises on 10 October 2023, but its yen cannot be decided until "the amount to be indicated to the Contractor" is confirmed
      And this event gives rise to no other charge

    @annex1.3.i1 @annex1.3.i1-03
    Scenario: Where it has been indicated that none is charged, no one-time fee arises
      Given it has been indicated that no one-time fee for the change of contract content is charged
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then no one-time fee for the change of contract content arises
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
      And no actual expenses such as transportation costs arises
      And this event gives rise to no other charge

    @annex1.3.i2 @annex1.3.i2-04
    Scenario: Where the classification of the work is not on record, it cannot be decided whether a charge arises
      Given 15,000 yen has been indicated as the after-hours charge
      And 8,000 yen has been indicated as the one-time fee for long-duration work
      When work was done on 20 October 2023, not for a change, without a record whether it was outside business hours
      Then the after-hours charge cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed
      And the one-time fee for long-duration work cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed
      And the actual expenses such as transportation costs cannot be decided until "the classification of the work (after hours, long duration, transport access)" is confirmed

    @annex1.3.i2 @annex1.3.i2-05
    Scenario: The day of the charge for work before this edition cannot be decided from it
      Given 15,000 yen has been indicated as the after-hours charge
      When work outside business hours was done on 31 May 2023, not for a change
      Then 15,000 yen is owed as the after-hours charge, but the day it arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

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

  Rule: Annex 1, 3.(4) Actual expenses
    “where work occurs at a place with poor transport access, irrespective of distance, actual expenses such as transportation costs”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @annex1.3.i4 @annex1.3.i4-01
    Scenario: For work at a place with poor transport access, the actual expenses in evidence arise, irrespective of distance
      When work at a place with poor transport access was done on 20 October 2023, not for a change
      And there is evidence that the actual expenses of that work were 12,340 yen without tax
      Then the obligation to pay 12,340 yen as the actual expenses such as transportation costs arises on 20 October 2023
      And the tax basis of the actual expenses such as transportation costs is "exclusive of tax"
      And this event gives rise to no other charge

    @annex1.3.i4 @annex1.3.i4-02
    Scenario: Without evidence the actual expenses cannot be decided, and no lump sum takes their place
      When work at a place with poor transport access was done on 20 October 2023, not for a change
      Then the actual expenses such as transportation costs arises on 20 October 2023, but its yen cannot be decided until "the actual expenses, with evidence" is confirmed
      And this event gives rise to no other charge
