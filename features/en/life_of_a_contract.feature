Feature: The life of a contract
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.


  @life-01
  Scenario: A contract with additions ends on the 45th day, with assessed amounts for its own and for the option's remaining period
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And at the Contractor's request a router was added on 16 October 2023
    And the paid option "Cold Standby" was added on 29 February 2024
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    Then termination of the contract takes effect on 3 September 2024
    And the minimum use period of the contract stays 16 October 2023 to 15 October 2024
    And the minimum use period of the paid option "Cold Standby" stays 29 February 2024 to 28 February 2025
    And the assessed amount for the contract is 13,838 yen
    And the assessed amount for the paid option "Cold Standby" is 17,700 yen
    And no assessed amount arises for the paid option "Managed Switch"
    And the obligation to pay the assessed amount for the contract arises on 3 September 2024
    And the assessed amount for the contract is not held
    And no finding is recorded

  @life-04
  Scenario: A contract with additions has monthly fees for itself and each paid option, with the first and the last month prorated
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And at the Contractor's request a router was added on 16 October 2023
    And the paid option "Cold Standby" was added on 29 February 2024
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
    And the record is complete to the end of 31 October 2024
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    Then the monthly fees for the contract are 141,000 yen in all
    And the monthly fees for the paid option "Managed Switch" are 28,200 yen in all
    And the monthly fees for the paid option "Cold Standby" are 18,403 yen in all

  @life-02
  Scenario Outline: Where a contract with additions is terminated under General Regulations 28(2) or (3), no assessed amount arises at all
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And at the Contractor's request a router was added on 16 October 2023
    And the paid option "Cold Standby" was added on 29 February 2024
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the ground of termination is "<ground>"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    Then the day termination of the contract takes effect cannot be decided until "the day termination took effect, with evidence" is confirmed
    And no assessed amount arises for the contract
    And no assessed amount arises for the paid option "Cold Standby"
    And no assessed amount arises for the paid option "Managed Switch"

    Examples: exception (28(2), 28(3))
      | row | ground                    |
      | a   | General Regulations 28(2) |
      | b   | General Regulations 28(3) |

  @life-03
  Scenario: With additions and a ground of termination not confirmed, only assessed amounts with a remaining period are undecided
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And at the Contractor's request a router was added on 16 October 2023
    And the paid option "Cold Standby" was added on 29 February 2024
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    Then termination of the contract takes effect on 3 September 2024
    And the assessed amount for the contract cannot be decided until "the ground of termination, with evidence" is confirmed
    And the assessed amount for the paid option "Cold Standby" cannot be decided until "the ground of termination, with evidence" is confirmed
    And no assessed amount arises for the paid option "Managed Switch"
