Feature: Article 4 Unit of Contract
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 4(1) Unit of contract
    “…the Company will conclude one Managed Router Service Contract (a) for each contract for one Internet connection service or one IIJ Data Center Connection Service, or (b) for each management unit of Routers, etc. constituting the same network.”

    @art04.p1 @art04.p1-01
    Scenario: Where both the connection service contract and the management unit are new, a contract is concluded
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B2" and the management unit "N2"
      Then a contract for that unit is concluded

    # BC 15
    @art04.p1 @art04.p1-02
    Scenario: No second contract is concluded for the same connection service contract
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B1"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-03
    Scenario: No second contract is concluded for the same management unit
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the management unit "N1"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-04
    Scenario: Where the management unit is the Company's unit, a new one gets a contract under the same connection service contract
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the Company took the management unit as the unit of contract
      When a contract was applied for, for the connection service contract "B1" and the management unit "N2"
      Then a contract for that unit is concluded

    @art04.p1 @art04.p1-05
    Scenario: Where the Company took the connection service contract as the unit, a new management unit under it gets no contract
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the Company took the connection service contract as the unit of contract
      When a contract was applied for, for the connection service contract "B1" and the management unit "N2"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-06
    Scenario: Without a unit recorded by the Company, a new management unit under the same connection service contract is undecided
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B1" and the management unit "N2"
      Then whether a contract for that unit is concluded cannot be decided until "the unit of the contract (connection service contract or management unit)" is confirmed

    @art04.p1 @art04.p1-07
    Scenario: No contract is concluded where both the connection service contract and the management unit are the same
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B1" and the management unit "N1"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-08
    Scenario: For a new connection service contract a contract is concluded
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B2"
      Then a contract for that unit is concluded

    @art04.p1 @art04.p1-09
    Scenario: For a new management unit a contract is concluded
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the management unit "N2"
      Then a contract for that unit is concluded

    @art04.p1 @art04.p1-10
    Scenario: No contract is concluded where the connection service contract and the management unit each have a different one already
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And there already is a Managed Router Service Contract for the connection service contract "B2" and the management unit "N2"
      When a contract was applied for, for the connection service contract "B1" and the management unit "N2"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-11
    Scenario: Where the connection service contract is the Company's unit, a new one gets a contract even in the same management unit
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the Company took the connection service contract as the unit of contract
      When a contract was applied for, for the connection service contract "B2" and the management unit "N1"
      Then a contract for that unit is concluded

    @art04.p1 @art04.p1-12
    Scenario: Where the management unit is the Company's unit, the same one gets no contract even under a new base contract
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the Company took the management unit as the unit of contract
      When a contract was applied for, for the connection service contract "B2" and the management unit "N1"
      Then no contract for that unit is concluded

    @art04.p1 @art04.p1-13
    Scenario: No unit of contract is in question for an application without a record of connection service contract or management unit
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When the Company accepted the application on 12 June 2024
      Then as no unit is on record, nothing is answered about the unit of contract

    @art04.p1 @art04.p1-14
    Scenario: Even if the Company took a unit, none is in question with no connection service contract or management unit on record
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the Company took the management unit as the unit of contract
      When the Company accepted the application on 12 June 2024
      Then as no unit is on record, nothing is answered about the unit of contract

    @art04.p1 @art04.p1-15
    Scenario: Where the application was accepted before this edition, whether a contract for the unit is concluded cannot be decided
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When a contract was applied for, for the connection service contract "B1"
      And the Company accepted the application on 31 May 2023
      Then whether a contract for that unit is concluded cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art04.p1 @art04.p1-16
    Scenario: A second contract for the same unit, though accepted and billed, gives rise to no charge
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the billing start date of the contract is 1 July 2024
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen has been indicated for the contract
      When a contract was applied for, for the connection service contract "B1"
      And the Company accepted the application on 12 June 2024
      Then no contract for that unit is concluded
      And no monthly fee arises for the contract
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding

    @art04.p1 @IR-76.B @art04.p1-17
    Scenario: If what a refused contract gives rise to is read to be held, so is its assessed amount
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      And the billing start date of the contract is 1 July 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When a contract was applied for, for the connection service contract "B1"
      And the Company accepted the application on 12 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 October 2024
      Then the assessed amount for the contract is 75,000 yen
      And the assessed amount for the contract is held until "IR-76" has been decided
