Feature: Life of a contract whose router came back late
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @art07.p3 @art09.p2 @annex1.3.i6 @life-11
  Scenario: No charge arises for a router returned on the last day; for one returned late, before payment, the charge is held
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 10 April 2024
    And a loss charge of 80,000 yen has been indicated for the router
    And a loss charge of 80,000 yen has been indicated for the second router
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
    And the router was returned on 15 August 2024
    And the second router was returned on 16 August 2024
    Then termination of the contract takes effect on 16 July 2024
    And for the router, the duty to return within 30 days is "met"
    And for the second router, the duty to return within 30 days was met late on 16 August 2024
    And a loss charge arises only for the second router
    And the loss charge is held until "IR-20a" has been decided

  @art09.p2 @art09.p3.i2 @life-12
  Scenario: For a router returned after its charge was paid, the duty to pay is met, and a refund cannot be decided
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 10 April 2024
    And a loss charge of 80,000 yen has been indicated for the router
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
    And the charge for the router was paid on 31 August 2024
    And the router was returned on 10 September 2024
    Then for the router, the duty to return within 30 days was met late on 10 September 2024
    And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
    And for the router, the duty to pay the charge is "met"
    And whether the loss charge paid for the router is refunded cannot be decided until "the treatment of a loss charge paid for mere non-return" is confirmed
