Feature: Article 6 Change of Contract Content
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 6(1) Request for a change
    “The Contractor may request a change of the contract content of the Managed Router Service with respect to the following matters.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @art06.p1 @art06.p1-01
    Scenario: A change that was requested has no effect until the Company accepts
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When on 2 October 2023 the Contractor requested the addition of a router, and the Company has not yet accepted
      Then the request for that change is pending
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And no one-time fee for the change of contract content arises
      And this event gives rise to no other charge

    # BC 25
    @art06.p1 @art06.p1-02
    Scenario: A change the Company declines leaves the minimum use period as it is and costs nothing
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When on 5 October 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is not granted
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And this event gives rise to no other charge
      And no finding is recorded

    @art06.p1 @art06.p1-03
    Scenario: A refusal with a reason, too, denies the request for a change
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When on 5 October 2023 the Company declined, giving a reason, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is not granted
      And no one-time fee for the change of contract content arises

    @art06.p1 @IR-63.C @art06.p1-04
    Scenario: If the Company is read to be bound to accept a request to change, declining is a finding and the request stays pending
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When on 5 October 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is pending
      And no one-time fee for the change of contract content arises
      And "IR-63" is recorded as the only finding

    @art06.p1 @IR-10b.C @art06.p1-05
    Scenario: Even if removing a router is read as no change that may be requested, nothing bars adding a router the Company accepted
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is granted

    @art06.p1 @IR-63.C @art06.p1-06
    Scenario: Even if the Company is read to be bound to accept, no finding is recorded of a request that was granted
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is granted
      And no finding is recorded

    @art06.p1 @art06.p1-07
    Scenario: What becomes of a request for a change made before this edition cannot be decided from it
      When on 31 May 2023 the Contractor requested the addition of a router, and the Company has not yet accepted
      Then the outcome of the request for a change cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art06.p1 @art06.p1-08
    Scenario: A request for a change made on the first day of this edition is decided under it
      When on 1 June 2023 the Contractor requested the addition of a router, and the Company has not yet accepted
      Then the request for that change is pending

    @art06.p1 @art06.p1-09
    Scenario: A request for a change declined before this edition cannot be decided from it
      When on 31 May 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 20 May 2023
      Then the outcome of the request for a change cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art06.p1 @art06.p1-10
    Scenario: A request for a change made before this edition and declined on its first day is decided under it
      When on 1 June 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 20 May 2023
      Then the request for that change is not granted

    @art06.p1 @art06.p1-11
    Scenario: The request for a change that was carried out is granted, though the day of acceptance is not on record
      When the Company carried out on 16 October 2023 the addition of a router, but the day it was accepted is not on record
      Then the request for that change is granted

    @art06.p1 @art06.p1-12
    Scenario: The request for a change of which only the sending of the acceptance is on record is granted
      When the Company sent on 10 October 2023 its acceptance of the addition of a router, but the day it decided is not on record
      Then the request for that change is granted

    @art06.p1 @art06.p1-13
    Scenario: The request for a change of which only the arrival of the acceptance is on record is granted
      When the Company's acceptance of the addition of a router reached the Contractor on 10 October 2023, but the day it decided is not on record
      Then the request for that change is granted

    @art06.p1 @art06.p1-14
    Scenario: Work for a change that the Company declined gives rise to no charge, and no finding is recorded
      Given 15,000 yen has been indicated as the after-hours charge
      And 20,000 yen has been indicated as the one-time fee for long-duration work
      When on 5 October 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 2 October 2023
      And work outside business hours was done on 4 October 2023 for that change
      And long-duration work was done on 4 October 2023 for that change
      Then the request for that change is not granted
      And this event gives rise to no other charge
      And no finding is recorded

    @art06.p1 @IR-63.C @art06.p1-15
    Scenario: Even if the Company is read to be bound to accept, declining before this edition is no finding
      When on 31 May 2023 the Company declined, without giving a reason, the addition of a router that the Contractor had requested on 20 May 2023
      Then no finding is recorded

  Rule: Article 6(1)(1) Equipment
    “addition or change of Routers-etc. equipment”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @art06.p1.i1 @art06.p1.i1-01
    Scenario: The addition of a router may be requested as a change of contract content
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is granted
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023

    @art06.p1.i1 @art06.p1.i1-02
    Scenario: The change of a router may be requested as a change of contract content
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the change of a router that the Contractor had requested on 2 October 2023
      Then the request for that change is granted
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 October 2023

    @art06.p1.i1 @art06.p1.i1-03
    Scenario: The addition of an accessory alone is no addition of equipment: it sets no period and costs nothing
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 March 2024, and carried out on 31 March 2024, the addition of a power cable alone that the Contractor had requested on 10 March 2024
      Then that change is not among the matters that may be requested under article 6(1)
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And this event gives rise to no other charge

    @art06.p1.i1 @art06.p1.i1-04
    Scenario: The removal of a router is a change that may be requested, but it sets no period, and a finding is recorded
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 March 2024, and carried out on 31 March 2024, the removal of a router that the Contractor had requested on 10 March 2024
      Then the request for that change is granted
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 March 2024
      And "IR-10b" is recorded as the only finding

    @art06.p1.i1 @IR-10a.A @art06.p1.i1-05
    Scenario: If the addition of an accessory alone is read as an addition of equipment, it may be requested
      When the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a power cable alone that the Contractor had requested on 2 October 2023
      Then the request for that change is granted

    @art06.p1.i1 @art06.p1.i1-06
    Scenario: While the removal of a router is accepted but not yet carried out, no finding is recorded
      When the Company accepted on 20 March 2024, but has not yet carried out, the removal of a router that the Contractor had requested on 10 March 2024
      Then the request for that change is granted
      And no finding is recorded

    @art06.p1.i1 @IR-10b.C @art06.p1.i1-07
    Scenario: If the removal of a router may not be requested, one carried out causes no charge and no minimum use period
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 15,000 yen has been indicated as the after-hours charge
      When the Company accepted on 20 March 2024, and carried out on 31 March 2024, the removal of a router that the Contractor had requested on 10 March 2024
      And work outside business hours was done on 31 March 2024 for that change
      Then the request for that change is not granted
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding

    @art06.p1.i1 @art06.p1.i1-08
    Scenario: Of the removal of a router before this edition, no finding is recorded
      When the Company accepted on 30 May 2023, and carried out on 31 May 2023, the removal of a router that the Contractor had requested on 20 May 2023
      Then no finding is recorded

    @art06.p1.i1 @IR-10b.C @IR-76.B @art06.p1.i1-09
    Scenario: If a removal is no matter of article 6(1), there is no one-time fee for the change that could be held
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 March 2024, and carried out on 31 March 2024, the removal of a router that the Contractor had requested on 10 March 2024
      Then the request for that change is not granted
      And no one-time fee for the change of contract content arises

  Rule: Article 6(1)(2) Paid options
    “addition, change or ending of a paid option”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @art06.p1.i2 @art06.p1.i2-01
    Scenario: The addition of a paid option may be requested as a change of contract content
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 February 2024

    @art06.p1.i2 @art06.p1.i2-02
    Scenario: The change of a paid option may be requested as a change of contract content
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And for that paid option "Managed Switch" equipment is provided and a function is not provided
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the change of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 February 2024

    @art06.p1.i2 @art06.p1.i2-03
    Scenario: The ending of a paid option may be requested as a change of contract content
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 February 2024

    @art06.p1.i2 @art06.p1.i2-04
    Scenario: Where the unit given up is on record, the assessed amount arises for it and not for a unit that remains
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the first unit of the paid option "Managed Switch" was given up on 31 December 2023, and the unit given up is on record
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024
      And the assessed amount for unit 1 of the paid option "Managed Switch" is 12,000 yen
      And no assessed amount arises for unit 2 of the paid option "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-05
    Scenario: Where a smaller number is recorded as an ending, the assessed amount for one unit’s remaining period arises
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and the request is recorded as "an ending"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024
      And the assessed amount for unit 1 of the paid option "Managed Switch" is 12,000 yen

    @art06.p1.i2 @art06.p1.i2-06
    Scenario: Where a smaller number is recorded as a change, a new period is set for the units that remain
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and the request is recorded as "a change"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 31 December 2023 to 30 December 2024
      And no assessed amount arises for unit 1 of the paid option "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-08
    Scenario: A smaller number after the end of the contract sets no period
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 10 January 2024
      And the paid option "Managed Switch" was reduced by one on 1 May 2024, and the request is recorded as "a change"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024

    @art06.p1.i2 @art06.p1.i2-07
    Scenario: Where neither the unit nor the kind of request is on record, minimum use periods and assessed amounts cannot be decided
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and neither the unit nor the kind of request is on record
      Then the minimum use period of unit 2 of the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed
      And the assessed amount for unit 1 of the paid option "Managed Switch" cannot be decided until "the kind of request (change, or ending and addition)" is confirmed

    @art06.p1.i2 @art06.p1.i2-09
    Scenario: A smaller number recorded as a change sets the remaining units a new period, not the one given up nor another option
      Given the paid option "Cold Standby" was applied for together with the contract
      And 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and the request is recorded as "a change"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" becomes 31 December 2023 to 30 December 2024
      And the minimum use period of unit 3 of the paid option "Managed Switch" becomes 31 December 2023 to 30 December 2024
      And the minimum use period of unit 1 of the paid option "Managed Switch" becomes 1 July 2023 to 30 June 2024
      And the minimum use period of the paid option "Cold Standby" stays 1 July 2023 to 30 June 2024

    @art06.p1.i2 @IR-12.A @art06.p1.i2-10
    Scenario: If the day of a change is read to be that of the request, the remaining units' new period is undecided without it
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the paid option "Managed Switch" was reduced by one on 31 December 2023, and the request is recorded as "a change"
      Then the minimum use period of unit 2 of the paid option "Managed Switch" cannot be decided until "the day the change was requested" is confirmed

    @art06.p1.i2 @art06.p1.i2-11
    Scenario: A smaller number of a paid option, too, may be requested as a change of contract content
      Given 3 units of the paid option "Managed Switch" were applied for together with the contract, and a monthly fee of 2,000 yen has been indicated for each
      When the Company accepted on 20 December 2023 as "a change", and carried out on 31 December 2023, the reduction of the paid option "Managed Switch" by one that the Contractor had requested on 10 December 2023
      Then the request for that change is granted

    @art06.p1.i2 @art06.p1.i2-12
    Scenario: A paid option whose addition was carried out is in use, one whose addition was only accepted is not
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      And the Company accepted on 20 February 2024, but has not yet carried out, the addition of the paid option "Individual Operation" that the Contractor had requested on 13 February 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-13
    Scenario: On its last day of use a paid option is still in use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the record is complete to the end of 29 February 2024
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-14
    Scenario: On the day after its last day of use a paid option is no longer in use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the record is complete to the end of 1 March 2024
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then no paid option is in use on the last day of the record

    @art06.p1.i2 @art06.p1.i2-15
    Scenario: After a switch, only the paid option that was switched to is in use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Individual Operation" in place of the paid option "Managed Switch"
      Then the only paid option in use on the last day of the record is "Individual Operation"

    @art06.p1.i2 @art06.p1.i2-16
    Scenario: Until the contract ends, its paid options are in use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the record is complete to the end of 16 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-17
    Scenario: After the contract has ended, no paid option is in use
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the record is complete to the end of 17 July 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then no paid option is in use on the last day of the record

    @art06.p1.i2 @art06.p1.i2-18
    Scenario: On the day notice arrives, paid options are in use, even where the day of termination is open
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 1 June 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-19
    Scenario: From the day after the arrival of notice, paid options in use are open while the day of termination is open
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 2 June 2024
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the paid options in use on the last day of the record cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art06.p1.i2 @art06.p1.i2-20
    Scenario: Whether a paid option ended before this edition cannot be decided, even while the contract goes on
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 1 June 2024
      When the Company accepted on 30 May 2023, and carried out on 31 May 2023, the ending of the paid option "Managed Switch" that the Contractor had requested on 20 May 2023
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the paid options in use on the last day of the record cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art06.p1.i2 @art06.p1.i2-21
    Scenario: Whether a paid option is in use does not depend on the ending of another
      Given the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the paid option "Individual Operation" was applied for together with the contract and its billing start date is 1 July 2023
      And the ground of termination is "General Regulations 28(2)"
      And the record is complete to the end of 1 June 2024
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Individual Operation" that the Contractor had requested on 13 February 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art06.p1.i2 @art06.p1.i2-22
    Scenario: A migrated paid option is in use until it is ended
      Given the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When 1 June 2024 came
      Then the only paid option in use on the last day of the record is "Cold Standby"

  Rule: Article 6(2) The Item
    “The Contractor may not change the Item of the Managed Router Service.”

    Background:
      Given the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content

    # BC 36
    @art06.p2 @art06.p2-01
    Scenario Outline: A request to change the Item is not granted; neither the Item nor the minimum use period changes
      Given there is a Managed Router Service Contract with Item "<current>"
      When on 1 September 2023 the Contractor requested a change of the Item to "<wanted>"
      Then the request to change the Item is not granted
      And the Item of the contract stays "<current>"
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And this event gives rise to no other charge

      Examples: no exception
        | row | current | wanted |
        | a   | LL      | XA     |
        | b   | LL      | DC     |
        | c   | XA      | LL     |
        | d   | XA      | DC     |
        | e   | DC      | LL     |
        | f   | DC      | XA     |

    @art06.p2 @art06.p2-02
    Scenario: A request to change the Item made before this edition cannot be decided from it
      Given there is a Managed Router Service Contract with Item "LL"
      When on 31 May 2023 the Contractor requested a change of the Item to "XA"
      Then the outcome of the request for a change cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And this event gives rise to no other charge

    @art06.p2 @art06.p2-03
    Scenario: A request to change the Item made on the first day of this edition is not granted
      Given there is a Managed Router Service Contract with Item "LL"
      When on 1 June 2023 the Contractor requested a change of the Item to "XA"
      Then the request to change the Item is not granted

    @art06.p2 @art06.p2-04
    Scenario: A change of the Item, though accepted and carried out, changes nothing, costs nothing, and is a finding
      Given there is a Managed Router Service Contract with Item "LL"
      When the Company accepted on 10 September 2023, and carried out on 20 September 2023, the change of the Item to "XA" that the Contractor had requested on 1 September 2023
      Then the request to change the Item is not granted
      And the Item of the contract stays "LL"
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding
