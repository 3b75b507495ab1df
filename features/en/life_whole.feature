Feature: Life of a contract to which everything happened
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @art10.p1 @art12.p1 @art12.p2 @life-14
  Scenario: A request to change the Item, a failure, a loss, a replacement unit and an outage affect no period or assessed amount
    Given there is a Managed Router Service Contract with Item "LL"
    And the application for the contract was accepted on 12 June 2023
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And 50,000 yen has been indicated as the initial fee for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
    And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
    And 30,000 yen has been indicated as the one-time fee for the change of contract content
    And 20,000 yen has been indicated as the one-time fee for a failure
    And a loss charge of 80,000 yen has been indicated for the router
    And a loss charge of 80,000 yen has been indicated for the replacement unit
    And a loss charge of 60,000 yen has been indicated for the Cold Standby unit
    And the record is complete to the end of 31 October 2024
    And the ground of termination is "neither"
    When on 1 September 2023 the Contractor requested a change of the Item to "XA"
    And the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
    And the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
    And a failure of the router was notified on 3 April 2024 by the method the Company prescribes
    And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
    And the router was lost on 8 May 2024
    And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
    And the Company sent a replacement unit on 9 May 2024
    And the charge for the router was paid on 20 May 2024
    And the lost item was found on 10 June 2024
    And the router was returned on 12 June 2024
    And owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
    And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
    And on 25 June 2024 500,000 yen was claimed for damage or loss the Contractor caused to a third party
    And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the replacement unit was returned on 20 September 2024
    And 31 October 2024 came and the Cold Standby unit had not been returned
    Then the Item of the contract stays "LL"
    And termination of the contract takes effect on 3 September 2024
    And the minimum use period of the contract stays 16 October 2023 to 15 October 2024
    And the minimum use period of the paid option "Cold Standby" stays 29 February 2024 to 28 February 2025
    And the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024
    And the assessed amount for the contract is 13,838 yen
    And the assessed amount for the paid option "Cold Standby" is 17,700 yen
    And no assessed amount arises for the paid option "Managed Switch"

  @art11.p1.s2 @annex1.3.i5 @annex1.3.i6 @life-15
  Scenario: Initial fees, two changes, a failure-free investigation, a loss and a unit not returned: each fee arises on its own day
    Given there is a Managed Router Service Contract with Item "LL"
    And the application for the contract was accepted on 12 June 2023
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And 50,000 yen has been indicated as the initial fee for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
    And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
    And 30,000 yen has been indicated as the one-time fee for the change of contract content
    And 20,000 yen has been indicated as the one-time fee for a failure
    And a loss charge of 80,000 yen has been indicated for the router
    And a loss charge of 80,000 yen has been indicated for the replacement unit
    And a loss charge of 60,000 yen has been indicated for the Cold Standby unit
    And the record is complete to the end of 31 October 2024
    And the ground of termination is "neither"
    When on 1 September 2023 the Contractor requested a change of the Item to "XA"
    And the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
    And the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
    And a failure of the router was notified on 3 April 2024 by the method the Company prescribes
    And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
    And the router was lost on 8 May 2024
    And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
    And the Company sent a replacement unit on 9 May 2024
    And the charge for the router was paid on 20 May 2024
    And the lost item was found on 10 June 2024
    And the router was returned on 12 June 2024
    And owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
    And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
    And on 25 June 2024 500,000 yen was claimed for damage or loss the Contractor caused to a third party
    And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the replacement unit was returned on 20 September 2024
    And 31 October 2024 came and the Cold Standby unit had not been returned
    Then the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2023
    And the obligation to pay 5,000 yen as the initial fee for the paid option "Managed Switch" arises on 12 June 2023
    And the obligation to pay 5,000 yen as the initial fee for the paid option "Cold Standby" arises on 20 February 2024
    And the one-time fee for the change of contract content is, in order, 30,000 yen; 30,000 yen, and the obligation to pay it arises, in order, on 10 October 2023; 20 February 2024
    And the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
    And the loss charge is, in order, 80,000 yen; 60,000 yen, and the obligation to pay it arises, in order, on 8 May 2024; 4 October 2024
    And a loss charge arises only for the router; Cold Standby unit
    And the monthly fees for the contract are 141,000 yen in all
    And the monthly fees for the paid option "Managed Switch" are 28,200 yen in all
    And the monthly fees for the paid option "Cold Standby" are 18,403 yen in all

  @art07.p3 @art08.p2 @art09.p1 @art13.p2 @life-16
  Scenario: The Company investigated, sent a replacement unit and notified in advance; no Cold Standby unit was returned in time
    Given there is a Managed Router Service Contract with Item "LL"
    And the application for the contract was accepted on 12 June 2023
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And 50,000 yen has been indicated as the initial fee for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And an initial fee of 5,000 yen has been indicated for the paid option "Managed Switch"
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
    And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
    And 30,000 yen has been indicated as the one-time fee for the change of contract content
    And 20,000 yen has been indicated as the one-time fee for a failure
    And a loss charge of 80,000 yen has been indicated for the router
    And a loss charge of 80,000 yen has been indicated for the replacement unit
    And a loss charge of 60,000 yen has been indicated for the Cold Standby unit
    And the record is complete to the end of 31 October 2024
    And the ground of termination is "neither"
    When on 1 September 2023 the Contractor requested a change of the Item to "XA"
    And the Company accepted on 10 October 2023, and carried out on 16 October 2023, the addition of a router that the Contractor had requested on 2 October 2023
    And the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
    And a failure of the router was notified on 3 April 2024 by the method the Company prescribes
    And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
    And the router was lost on 8 May 2024
    And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
    And the Company sent a replacement unit on 9 May 2024
    And the charge for the router was paid on 20 May 2024
    And the lost item was found on 10 June 2024
    And the router was returned on 12 June 2024
    And owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
    And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
    And on 25 June 2024 500,000 yen was claimed for damage or loss the Contractor caused to a third party
    And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the replacement unit was returned on 20 September 2024
    And 31 October 2024 came and the Cold Standby unit had not been returned
    Then the duty to investigate and to repair or replace is "met"
    And the duty to send a replacement unit is "met"
    And the duty to notify the outage in advance is "met"
    And under article 13(3) the Company is not liable for that damage or loss
    And under article 9(3)(2) the loss charge paid for the router is not refunded
    And these Individual Regulations set no deadline for returning the router
    And for the replacement unit, the duty to return within 30 days is "met"
    And the deadline for returning the Cold Standby unit is 3 October 2024
    And for the Cold Standby unit, the duty to return within 30 days is "breached"
