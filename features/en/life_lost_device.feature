Feature: Life of a contract whose router was lost
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @art09.p1 @art09.p2 @art07.p3 @life-05
  Scenario: The charge for a lost router arises once, and when the contract ends only the replacement unit is to be returned
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And a loss charge of 80,000 yen has been indicated for the router
    And a loss charge of 80,000 yen has been indicated for the replacement unit
    And the ground of termination is "neither"
    When the router was lost on 8 May 2024
    And its cause is "a theft by a third party"
    And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
    And the Company sent a replacement unit on 9 May 2024
    And the charge for the router was paid on 20 May 2024
    And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the replacement unit was returned on 3 October 2024
    Then termination of the contract takes effect on 3 September 2024
    And the duty to send a replacement unit is "met"
    And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
    And for the router, the duty to pay the charge is "met"
    And these Individual Regulations set no deadline for returning the router
    And the deadline for returning the replacement unit is 3 October 2024
    And for the replacement unit, the duty to return within 30 days is "met"
    And this event gives rise to no other charge
    And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
    And "IR-49" is recorded as the only finding

  @art09.p3.i2 @art09.p3.i3 @life-06
  Scenario: A lost router found and returned to the Company brings no refund of the charge; its use outside Japan is still a breach
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And a loss charge of 80,000 yen has been indicated for the router
    When the router was lost on 8 May 2024
    And the charge for the router was paid on 20 May 2024
    And the lost item was found on 10 June 2024
    And on 15 June 2024 the Contractor used the router outside Japan
    And the router was returned on 1 July 2024
    Then that conduct is a breach of article 7(1)(4)
    And under article 9(3)(2) the loss charge paid for the router is not refunded
    And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
    And this event gives rise to no other charge

  @art07.p2 @art09.p2 @annex1.3.i6 @life-07
  Scenario: Where a move without consent led to the loss, the Contractor bears the cost; no second charge arises after the end
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And a loss charge of 80,000 yen has been indicated for the router
    And the ground of termination is "neither"
    When on 3 May 2024 the Contractor did this with the router: "moving"
    And the router was lost on 8 May 2024
    And it came about through that conduct of the Contractor
    And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    Then that conduct is a breach of article 7(1)(1)
    And under article 7(2) the cost of its restoration or repair is borne by the Contractor
    And termination of the contract takes effect on 3 September 2024
    And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
    And this event gives rise to no other charge
    And no finding is recorded
