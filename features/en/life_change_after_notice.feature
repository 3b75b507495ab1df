Feature: Life of a contract changed after notice of termination
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @art05.p3 @art10.p1 @art12.p1 @art07.p3 @life-13
  Scenario: A change after notice arrived sets a new period, the assessed amount is held; the old router is returned after the end
    Given there is a Managed Router Service Contract with Item "LL"
    And the billing start date of the contract is 1 July 2023
    And a monthly fee of 10,000 yen has been indicated for the contract
    And 30,000 yen has been indicated as the one-time fee for the change of contract content
    And the old router is on loan
    And the router is on loan
    And the ground of termination is "neither"
    When notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 20 July 2024
    And the Company accepted on 10 July 2024, and carried out on 10 August 2024, the change of a router that the Contractor had requested on 1 July 2024
    And the old router was replaced by other equipment on 10 August 2024
    Then termination of the contract takes effect on 3 September 2024
    And the minimum use period of the contract becomes 10 August 2024 to 9 August 2025
    And the assessed amount for the contract is 111,903 yen
    And the assessed amount for the contract is held until "IR-46" has been decided
    And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 10 July 2024
    And the deadline for returning the old router is 3 October 2024
    And the deadline for returning the router is 3 October 2024
