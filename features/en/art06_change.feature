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
