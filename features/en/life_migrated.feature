Feature: Life of a migrated contract
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @suppl.p6 @art05.p3 @art12.p1 @life-10
  Scenario: A router added later binds a migrated contract for a year from then; the unchanged paid option's period stays as before
    Given there is a Managed Router Service Contract with Item "LL"
    And the contract is one that continued on 1 May 2005, and its former first day of counting is 15 November 2004
    And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
    And a monthly fee of 10,000 yen has been indicated for the contract
    And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
    And the router is on loan
    And the ground of termination is "neither"
    When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the addition of a router that the Contractor had requested on 10 January 2024
    And notice on the prescribed cancellation application form, designating 31 December 2024 as the day termination takes effect, reached the Company on 1 October 2024
    Then termination of the contract takes effect on 31 December 2024
    And the minimum use period of the contract becomes 1 February 2024 to 31 January 2025
    And the minimum use period of the paid option "Cold Standby" stays 15 November 2004 to 14 November 2005
    And the assessed amount for the contract is 10,000 yen
    And no assessed amount arises for the paid option "Cold Standby"
    And the deadline for returning the router is 30 January 2025
