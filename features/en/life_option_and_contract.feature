Feature: End of a contract with paid options
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @art12.p1 @art12.p2 @life-08
  Scenario: The assessed amount for an option ended earlier is for the rest after its own last day, or else after the contract's end
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
    And the paid option "Cold Standby" was applied for together with the contract and its billing start date is 1 July 2023
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the ground of termination is "neither"
    When the Company accepted on 5 February 2024, and carried out on 15 February 2024, the ending of the paid option "Managed Switch" that the Contractor had requested on 1 February 2024
    And notice on the prescribed cancellation application form, designating 31 May 2024 as the day termination takes effect, reached the Company on 1 March 2024
    Then termination of the contract takes effect on 31 May 2024
    And the assessed amount for the paid option "Managed Switch" is 8,965 yen
    And the assessed amount for the paid option "Cold Standby" is 3,000 yen
    And the assessed amount for the contract is 10,000 yen

  @art12.p1 @art12.p2 @art05.p4 @life-09
  Scenario: Even if an option is ended on the contract's last day, each amount follows from the rest of its own minimum use period
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And the paid option "Cold Standby" was added on 29 February 2024
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the Company accepted on 5 August 2024, and carried out on 3 September 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 1 August 2024
    Then termination of the contract takes effect on 3 September 2024
    And no assessed amount arises for the contract
    And the assessed amount for the paid option "Cold Standby" is 17,700 yen
