Feature: Article 1 Items of the Managed Router Service
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 1, table (LL) Item LL
    “a service provided to a Contractor of an Internet connection service provided by the Company”

    # BC 01
    @art01.tbl.LL @art01.tbl.LL-01
    Scenario: Item LL is provided to a Contractor of an Internet connection service
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
    Scenario Outline: The condition must be met on the day of acceptance, not on the day of the application
      Given the applicant has been a Contractor of "Internet connection service" since <start>
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

      Examples: boundary (day after the application, day of acceptance)
        | row | start        |
        | a   | 6 June 2024  |
        | b   | 12 June 2024 |

    @art01.tbl.LL @art01.tbl.LL-05
    Scenario: A contract that begins on the day after acceptance does not meet the condition
      Given the applicant has been a Contractor of "Internet connection service" since 13 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-06
    Scenario: A contract that lasted to the day of acceptance meets the condition
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 12 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @art01.tbl.LL-07
    Scenario: A contract that ended on the day before acceptance does not meet the condition
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And that contract ended on 11 June 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

    @art01.tbl.LL @art01.tbl.LL-08
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition is met
      Given there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-09
    Scenario: Without a record of the day the application was accepted it cannot be decided whether the condition is met
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And there is a Managed Router Service Contract with Item "LL"
      When 1 June 2024 came
      Then whether the condition of that Item is met cannot be decided until "the day the Company accepted the application" is confirmed

    @art01.tbl.LL @art01.tbl.LL-10
    Scenario: Without a record of since when the applicant is a Contractor it cannot be decided whether the condition is met
      Given the applicant is a Contractor of "Internet connection service", but since when is not on record
      And there is a Managed Router Service Contract with Item "LL"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.LL @art01.tbl.LL-11
    Scenario: Without a record of which connection service the applicant is the Contractor of, it cannot be decided whether the condition is met
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
    Scenario: Even if Item LL is read to be closed to a provider (ISP) business, it is provided to a Contractor of an Internet connection service without such a business
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant does not use that connection service for the purpose of a provider (ISP) business
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

    @art01.tbl.LL @IR-32a.B @art01.tbl.LL-14
    Scenario: Under that reading, too, Item LL is not provided to a Contractor of the IIJ Data Center Connection Service only
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 1 January 2024
      And the applicant does not use that connection service for the purpose of a provider (ISP) business
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then that Item "LL" is not provided

  Rule: Article 1, table (XA) Item XA
    “a service provided to a business operator that is a Contractor of an Internet connection service provided by the Company, and that uses that service for the purpose of a provider (ISP) business”

    @art01.tbl.XA @art01.tbl.XA-01
    Scenario: Item XA is provided to a Contractor that uses an Internet connection service for a provider (ISP) business
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
    Scenario: If the contract is read to end with its purpose, it ends on that day, without a finding
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then termination of the contract takes effect on 31 December 2024
      And no finding is recorded

    @art01.tbl.XA @art01.tbl.XA-07
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition of Item XA is met either
      Given there is a Managed Router Service Contract with Item "XA"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.XA @art01.tbl.XA-08
    Scenario: Where use for a provider (ISP) business comes to its end on the day before the day on which termination takes effect, the contract goes on until termination takes effect, and a finding is recorded
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
    Scenario: Even if the contract is read to end with its purpose, it does not end while that use goes on
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When 1 June 2024 came
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-13
    Scenario: Under that reading, too, a contract with Item LL does not end
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "LL"
      When use for the purpose of a provider (ISP) business came to its end on 31 December 2024
      Then these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art01.tbl.XA @IR-32c.B @art01.tbl.XA-14
    Scenario: Under that reading, too, what follows from an end of that use before this edition cannot be decided from this edition
      Given the applicant has been a Contractor of "Internet connection service" since 1 January 2022
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      And there is a Managed Router Service Contract with Item "XA"
      When use for the purpose of a provider (ISP) business came to its end on 31 May 2023
      Then the day termination of the contract takes effect cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art01.tbl.XA @art01.tbl.XA-61
    Scenario: The condition of Item XA, too, need not be met on the day of the application but on the day of acceptance
      Given the applicant has been a Contractor of "Internet connection service" since 12 June 2024
      And the applicant uses that connection service for the purpose of a provider (ISP) business
      When an application for Item "XA" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met

  Rule: Article 1, table (DC) Item DC
    “a service provided to a Contractor of the IIJ Data Center Connection Service provided by the Company”

    @art01.tbl.DC @art01.tbl.DC-01
    Scenario: Item DC is provided to a Contractor of the IIJ Data Center Connection Service
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
    Scenario: Without a record of the connection service contract it cannot be decided whether the condition of Item DC is met either
      Given there is a Managed Router Service Contract with Item "DC"
      When the Company accepted the application on 12 June 2024
      Then whether the condition of that Item is met cannot be decided until "the kind and the period of the base connection service contract" is confirmed

    @art01.tbl.DC @art01.tbl.DC-61
    Scenario: The condition of Item DC, too, need not be met on the day of the application but on the day of acceptance
      Given the applicant has been a Contractor of "IIJ Data Center Connection Service" since 12 June 2024
      When an application for Item "DC" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the condition of that Item is met
