Feature: Article 1 Items of the Managed Router Service
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 1, table (LL) Item LL
    “a service provided to a Contractor of an Internet connection service provided by the Company”

    # BC 01
    @art01.tbl.LL @art01.tbl.LL-01
    Scenario: A Contractor of an Internet connection service may have Item LL
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    # BC 02
    @art01.tbl.LL @art01.tbl.LL-02
    Scenario: Item LL is not provided to a Contractor of the IIJ Data Center Connection Service only
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    # BC 05
    @art01.tbl.LL @art01.tbl.LL-03
    Scenario: A Contractor that uses the service for a provider (ISP) business may have Item LL too
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @art01.tbl.LL-04
    Scenario Outline: Whoever is a Contractor on the day of acceptance meets the condition of Item LL, though not yet one at the application
      Given the applicant has been a Contractor of "Internet connection service" since <start>
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

      Examples: boundary (day after the application, day of acceptance)
        | row | start        |
        | a   | 6 June 2024  |
        | b   | 12 June 2024 |

    @art01.tbl.LL @art01.tbl.LL-05
    Scenario: A connection service contract that begins on the day after acceptance does not meet the condition of Item LL
      Given the applicant has been a Contractor of "Internet connection service" since 13 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-06
    Scenario: A connection service contract that lasted to the day of acceptance meets the condition of Item LL
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 12 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @art01.tbl.LL-07
    Scenario: A connection service contract that ended on the day before acceptance does not meet the condition of Item LL
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 11 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-08
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition of Item LL is met
      Given there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-09
    Scenario: Without a record of the day the application was accepted it cannot be decided whether the condition of Item LL is met
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And there is a Managed Router Service Contract with Item "LL"
      When 1 June 2024 came
      Then whether the condition of that Item is met cannot be decided until "the day the Company accepted the application" is confirmed

    @art01.tbl.LL @art01.tbl.LL-24
    Scenario: With neither the day of acceptance nor the connection service contract on record, the condition of Item LL needs both
      Given there is a Managed Router Service Contract with Item "LL"
      When 1 June 2024 came
      Then whether the condition of that Item is met cannot be decided until "the day the Company accepted the application" as well as "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-10
    Scenario: Without a record since when the applicant is a Contractor it cannot be decided whether the condition of Item LL is met
      Given the applicant is a Contractor of "Internet connection service", but since when is not on record
      And there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-11
    Scenario: Without a record of which service the Contractor has, it cannot be decided whether the condition of Item LL is met
      Given the applicant has been a Contractor of a connection service since 1 January 2024, but its kind is not on record
      And there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-12
    Scenario: The condition of Item LL is not asked about a contract without a record of its Item
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      When the Company accepted the application on 12 June 2024
      Then as no Item is on record, no condition of an Item is asked about

    @art01.tbl.LL @IR-32a.B @art01.tbl.LL-13
    Scenario: If read as closed to provider (ISP) business, Item LL is open to any other Contractor of an Internet connection service
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant does not use that connection service for the purpose of a provider (ISP) business
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @IR-32a.B @art01.tbl.LL-14
    Scenario: Read as closed to provider (ISP) business, Item LL is still not for a mere IIJ Data Center Connection Service Contractor
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      And the applicant does not use that connection service for the purpose of a provider (ISP) business
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-15
    Scenario: Where the application was accepted before this edition, the condition of Item LL cannot be decided from it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      When an application for Item "LL" was made on 20 May 2023, and the Company accepted it on 31 May 2023
      Then whether the condition of that Item is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.LL @art01.tbl.LL-16
    Scenario: An application made before this edition and accepted on its first day is decided under it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      When an application for Item "LL" was made on 31 May 2023, and the Company accepted it on 1 June 2023
      Then the condition of that Item is met

    @art01.tbl.LL @IR-32b.B @art01.tbl.LL-17
    Scenario: If the condition is read to be tested on the application, the edition of that day is needed
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      When an application for Item "LL" was made on 31 May 2023, and the Company accepted it on 1 June 2023
      Then whether the condition of that Item is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.LL @art01.tbl.LL-18
    Scenario: Where another edition governs the application, no record of the connection service contract is asked for
      Given there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 31 May 2023
      Then whether the condition of that Item is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.LL @IR-32a.B @art01.tbl.LL-19
    Scenario: Even if Item LL is read to be closed to a provider (ISP) business, one that ended before acceptance does not bar it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 11 June 2024
      And an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @IR-32a.B @art01.tbl.LL-20
    Scenario: If Item LL is read to be closed to a provider (ISP) business, one that lasts to the day of acceptance bars it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 12 June 2024
      And an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-21
    Scenario: A contract with an Item not available to the applicant, though accepted, gives rise to no charge and no period
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      And the billing start date of the contract is 1 July 2024
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the paid option "Individual Operation" was applied for together with the contract and its billing start date is 1 July 2024
      And an initial fee of 8,000 yen has been indicated for the paid option "Individual Operation"
      And a monthly fee of 2,000 yen has been indicated for the paid option "Individual Operation"
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 15,000 yen has been indicated as the after-hours charge
      And the ground of termination is "neither"
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      And the Company accepted on 1 August 2024, and carried out on 10 August 2024, the addition of a router that the Contractor had requested on 20 July 2024
      And work outside business hours was done on 10 August 2024 for that change
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 October 2024
      Then that Item "LL" is not provided
      And no monthly fee arises for the contract
      And the contract has no minimum use period
      And no monthly fee arises for the paid option "Individual Operation"
      And the paid option "Individual Operation" has no minimum use period
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding

    @art01.tbl.LL @IR-76.B @art01.tbl.LL-22
    Scenario: If what a refused contract gives rise to is read to be held, every charge of it is held, and no finding is recorded
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      And the billing start date of the contract is 1 July 2024
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the paid option "Individual Operation" was applied for together with the contract and its billing start date is 1 July 2024
      And an initial fee of 8,000 yen has been indicated for the paid option "Individual Operation"
      And a monthly fee of 2,000 yen has been indicated for the paid option "Individual Operation"
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And the ground of termination is "neither"
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      And the Company accepted on 1 August 2024, and carried out on 10 August 2024, the addition of a router that the Contractor had requested on 20 July 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 October 2024
      Then the initial fee for the contract is held until "IR-76" has been decided
      And the monthly fees for the contract are held until "IR-76" has been decided
      And the assessed amount for the contract is held until "IR-76" has been decided
      And the initial fee for the paid option "Individual Operation" is held until "IR-76" has been decided
      And the monthly fees for the paid option "Individual Operation" are held until "IR-76" has been decided
      And the assessed amount for the paid option "Individual Operation" is held until "IR-76" has been decided
      And the one-time fee for the change of contract content is held until "IR-76" has been decided
      And the minimum use period of the contract becomes 10 August 2024 to 9 August 2025
      And no finding is recorded

    @art01.tbl.LL @art01.tbl.LL-23
    Scenario: Of an application for an Item not available to the applicant that is not accepted, no finding is recorded
      Given there already is a Managed Router Service Contract for the connection service contract "B1" and the management unit "N1"
      When an application for Item "LL" was made on 5 June 2024, and the Company has not yet accepted it
      And a contract was applied for, for the connection service contract "B1"
      Then no contract for that unit is concluded
      And no finding is recorded

  Rule: Article 1, table (XA) Item XA
    “a service provided to a business operator that is a Contractor of an Internet connection service provided by the Company, and that uses that service for the purpose of a provider (ISP) business”

    @art01.tbl.XA @art01.tbl.XA-01
    Scenario: A Contractor that uses an Internet connection service for a provider (ISP) business may have Item XA
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    # BC 03
    @art01.tbl.XA @art01.tbl.XA-02
    Scenario: Without use for a provider (ISP) business, Item XA is not provided
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant does not use that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "XA" is not provided

    @art01.tbl.XA @art01.tbl.XA-03
    Scenario: Item XA is not provided to a Contractor of the IIJ Data Center Connection Service, even with a provider (ISP) business
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "XA" is not provided

    @art01.tbl.XA @art01.tbl.XA-04
    Scenario: Without a record of the purpose it cannot be decided whether the condition of Item XA is met
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "whether it is used for the purpose of a provider (ISP) business, with evidence" is confirmed

    @art01.tbl.XA @art01.tbl.XA-05
    Scenario: Where use for a provider (ISP) business comes to its end, the contract does not end of itself, and a finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And "IR-32c" is recorded as the only finding

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-06
    Scenario: If a contract with Item XA is read to end with its provider (ISP) business use, it ends on that day, without a finding
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then termination of the contract takes effect on 31 December 2024
      And no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-07
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition of Item XA is met
      Given there is a Managed Router Service Contract with Item "XA"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.XA @art01.tbl.XA-08
    Scenario: Where use for a provider (ISP) business ends on the day before the day termination takes effect, a finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And use for the purpose of a provider (ISP) business came to its end on 15 July 2024
      Then termination of the contract takes effect on 16 July 2024
      And "IR-32c" is recorded as the only finding

    @art01.tbl.XA @art01.tbl.XA-09
    Scenario: Where use for a provider (ISP) business comes to its end on the day termination takes effect, no finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And use for the purpose of a provider (ISP) business came to its end on 16 July 2024
      Then termination of the contract takes effect on 16 July 2024
      And no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-10
    Scenario: While use for a provider (ISP) business goes on, no finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When 1 June 2024 came
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-11
    Scenario: Under a contract with Item LL, no finding is recorded where use for a provider (ISP) business comes to its end
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "LL"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect
      And no finding is recorded

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-12
    Scenario: Even if a contract with Item XA is read to end with its provider (ISP) business use, it does not end while that goes on
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When 1 June 2024 came
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-13
    Scenario: Even if a contract with Item XA is read to end with its provider (ISP) business use, one with Item LL does not end
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "LL"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-14
    Scenario: If an Item XA contract is read to end with its provider (ISP) business use, an end before this edition cannot be decided
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 May 2023
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.XA @art01.tbl.XA-15
    Scenario: Where use for a provider (ISP) business ended on the day before acceptance, Item XA is not provided
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 11 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "XA" is not provided
      And "IR-76" is recorded as the only finding

    @art01.tbl.XA @art01.tbl.XA-16
    Scenario: Where use for a provider (ISP) business lasted to the day of acceptance, Item XA is provided, and its end is a finding
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 12 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met
      And "IR-32c" is recorded as the only finding

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-17
    Scenario: Even if the contract is read to end with its purpose, one that ended before acceptance does not end it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 11 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-18
    Scenario: If the contract is read to end with its purpose, one that ends on the day of acceptance ends it
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 12 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then termination of the contract takes effect on 12 June 2024

    @art01.tbl.XA @IR-32b.B @art01.tbl.XA-19
    Scenario: If the condition is read to be tested on the application, a purpose that ended between it and acceptance suffices
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 10 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.XA @art01.tbl.XA-25
    Scenario Outline: A purpose ended before arrival of the notice is a finding, though the day on which termination takes effect is open
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      And the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And use for the purpose of a provider (ISP) business came to its end on <ended>
      Then <finding>

      Examples: boundary (the day before arrival, the day of arrival)
        | row | ended       | finding                                 |
        | a   | 31 May 2024 | "IR-32c" is recorded as the only finding |
        | b   | 1 June 2024 | no finding is recorded                  |

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-26
    Scenario: If an Item XA contract is read to end with its purpose, it is not sure to go on from an end of that before this edition
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2022
      When use for the purpose of a provider (ISP) business came to its end on 31 May 2023
      And the Company accepted on 5 June 2023, and carried out on 20 June 2023, the change of the paid option "Managed Switch" that the Contractor had requested on 2 June 2023
      Then the minimum use period of the paid option "Managed Switch" cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.XA @art01.tbl.XA-20
    Scenario: Of use for a provider (ISP) business that ended before this edition, no finding is recorded
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 May 2023
      Then no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-21
    Scenario: Where only the billing start date is on record, a purpose that ended on the day before it does not concern the contract
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2024
      When use for the purpose of a provider (ISP) business came to its end on 30 June 2024
      Then no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-22
    Scenario: Where no acceptance is on record, a purpose that ended on the day before the application does not concern the contract
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When use for the purpose of a provider (ISP) business came to its end on 4 June 2024
      And an application for Item "XA" was made on 5 June 2024, and the Company has not yet accepted it
      Then no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-23
    Scenario: Where the application was accepted before this edition, the condition of Item XA cannot be decided from it either
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 20 May 2023, and the Company accepted it on 31 May 2023
      Then whether the condition of that Item is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.XA @art01.tbl.XA-24
    Scenario: The condition of Item XA, too, need not be met on the day of the application but on the day of acceptance
      Given the applicant has been a Contractor of "Internet connection service" since 12 June 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

  Rule: Article 1, table (DC) Item DC
    “a service provided to a Contractor of the IIJ Data Center Connection Service provided by the Company”

    @art01.tbl.DC @art01.tbl.DC-01
    Scenario: A Contractor of the IIJ Data Center Connection Service may have Item DC
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      When an application for Item "DC" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    # BC 06
    @art01.tbl.DC @art01.tbl.DC-02
    Scenario: Item DC is not provided to a Contractor of an Internet connection service only
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      When an application for Item "DC" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "DC" is not provided

    @art01.tbl.DC @art01.tbl.DC-03
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition of Item DC is met
      Given there is a Managed Router Service Contract with Item "DC"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.DC @art01.tbl.DC-04
    Scenario: Where the application was accepted before this edition, the condition of Item DC cannot be decided from it either
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2022
      When an application for Item "DC" was made on 20 May 2023, and the Company accepted it on 31 May 2023
      Then whether the condition of that Item is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.DC @art01.tbl.DC-05
    Scenario: The condition of Item DC, too, need not be met on the day of the application but on the day of acceptance
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 12 June 2024
      When an application for Item "DC" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met
