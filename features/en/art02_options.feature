Feature: Article 2 Paid Options of the Managed Router Service
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 2, table (cold) Cold Standby
    “a service that provides a Cold Standby unit for a Managed Router Service whose Item is LL”

    # BC 08
    @art02.tbl.cold @art02.tbl.cold-01
    Scenario: A contract with Item LL may have Cold Standby
      Given there is a Managed Router Service Contract with Item "LL"
      When the paid option "Cold Standby" was applied for
      Then the condition of the paid option "Cold Standby" is met

    # BC 09
    @art02.tbl.cold @art02.tbl.cold-02
    Scenario Outline: Cold Standby is not provided for a contract with Item XA or DC
      Given there is a Managed Router Service Contract with Item "<item>"
      When the paid option "Cold Standby" was applied for
      Then the paid option "Cold Standby" is not provided

      Examples: exception (Items other than LL)
        | row | item |
        | a   | XA   |
        | b   | DC   |

    @art02.tbl.cold @art02.tbl.cold-03
    Scenario: Without the Item it cannot be decided whether the condition of Cold Standby is met
      When the paid option "Cold Standby" was applied for
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the Item of the contract" is confirmed

    # BC 09
    @art02.tbl.cold @art02.tbl.cold-04
    Scenario: A later request to add Cold Standby is not granted either for a contract with Item DC
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the request for that change, which brings the paid option "Cold Standby", is not granted

    # BC 09
    @art02.tbl.cold @art02.tbl.cold-05
    Scenario: A change that provides Cold Standby in place of another paid option is not granted either for a contract with Item XA
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company, having accepted on 20 September 2023 "a change", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the request for that change, which brings the paid option "Cold Standby", is not granted

    @art02.tbl.cold @art02.tbl.cold-06
    Scenario: With a contract of Item LL nothing bars the addition of Cold Standby that the Company accepted
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

    @art02.tbl.cold @art02.tbl.cold-07
    Scenario: With a contract of Item DC, too, nothing bars the addition of another paid option that the Company accepted
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And for the paid option "Managed Switch" to be added equipment is provided and a function is not provided
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

    @art02.tbl.cold @art02.tbl.cold-08
    Scenario: For a contract with Item DC, too, Individual Operation is subject to no condition of article 2
      Given there is a Managed Router Service Contract with Item "DC"
      When the paid option "Individual Operation" was applied for
      Then article 2 sets no condition for the paid option "Individual Operation"

    @art02.tbl.cold @art02.tbl.cold-09
    Scenario: With Item DC and a migrated Cold Standby, too, nothing bars the addition of another paid option the Company accepted
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And for the paid option "Managed Switch" to be added equipment is provided and a function is not provided
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

    @art02.tbl.cold @art02.tbl.cold-10
    Scenario: With a contract of Item DC, too, nothing bars the ending of a migrated Cold Standby the Company accepted
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

    @art02.tbl.cold @art02.tbl.cold-11
    Scenario: A refused addition of Cold Standby, though accepted and carried out, gives rise to no charge and no period
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 15,000 yen has been indicated as the after-hours charge
      And 20,000 yen has been indicated as the one-time fee for long-duration work
      And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
      And the ground of termination is "neither"
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And work outside business hours was done on 29 February 2024 for that change
      And long-duration work was done on 29 February 2024 for that change
      And work at a place with poor transport access was done on 29 February 2024 for that change
      And there is evidence that the actual expenses of that work were 12,340 yen without tax
      And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 1 July 2024
      Then the request for that change, which brings the paid option "Cold Standby", is not granted
      And the paid option "Cold Standby" has no minimum use period
      And no monthly fee arises for the paid option "Cold Standby"
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-12
    Scenario: If what a refused request gives rise to is read to be held, every charge is held, and no finding is recorded
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 15,000 yen has been indicated as the after-hours charge
      And 20,000 yen has been indicated as the one-time fee for long-duration work
      And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the paid option "Cold Standby" has a billing start date of its own, 29 February 2024
      And the ground of termination is "neither"
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And work outside business hours was done on 29 February 2024 for that change
      And long-duration work was done on 29 February 2024 for that change
      And work at a place with poor transport access was done on 29 February 2024 for that change
      And there is evidence that the actual expenses of that work were 12,340 yen without tax
      And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 1 July 2024
      Then the request for that change, which brings the paid option "Cold Standby", is not granted
      And the minimum use period of the paid option "Cold Standby" becomes 29 February 2024 to 28 February 2025
      And the assessed amount for the paid option "Cold Standby" is 18,000 yen
      And the assessed amount for the paid option "Cold Standby" is held until "IR-76" has been decided
      And the initial fee for the paid option "Cold Standby" is held until "IR-76" has been decided
      And the monthly fees for the paid option "Cold Standby" are held until "IR-76" has been decided
      And the one-time fee for the change of contract content is held until "IR-76" has been decided
      And the after-hours charge is held until "IR-76" has been decided
      And the one-time fee for long-duration work is held until "IR-76" has been decided
      And the charge for actual expenses such as transportation costs is held until "IR-76" has been decided
      And no paid option is in use on the last day of the record
      And no finding is recorded

    @art02.tbl.cold @art02.tbl.cold-13
    Scenario: Cold Standby applied for with a contract whose Item is XA gives rise to no charge and no period
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2024
      And the paid option "Cold Standby" was applied for together with the contract and its billing start date is 1 July 2024
      And an initial fee of 5,000 yen has been indicated for the paid option "Cold Standby"
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When the Company accepted the application on 12 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 October 2024
      Then the paid option "Cold Standby" is not provided
      And no initial fee arises for the paid option "Cold Standby"
      And no monthly fee arises for the paid option "Cold Standby"
      And the paid option "Cold Standby" has no minimum use period
      And no assessed amount arises for the paid option "Cold Standby"
      And the minimum use period of the contract stays 1 July 2024 to 30 June 2025
      And "IR-76" is recorded as the only finding

    @art02.tbl.cold @art02.tbl.cold-14
    Scenario: Cold Standby refused with a contract of Item XA is a finding where only the acceptance is on record
      Given there is a Managed Router Service Contract with Item "XA"
      And the paid option "Cold Standby" was applied for together with the contract
      When the Company accepted the application on 12 June 2024
      Then "IR-76" is recorded as the only finding

    @art02.tbl.cold @art02.tbl.cold-15
    Scenario: Cold Standby refused with a contract of Item XA is a finding where only the billing start date is on record
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2024
      When the paid option "Cold Standby" was applied for
      Then "IR-76" is recorded as the only finding

    @art02.tbl.cold @art02.tbl.cold-16
    Scenario: Of Cold Standby applied for with a contract of Item XA that is not accepted, no finding is recorded
      Given the paid option "Cold Standby" was applied for together with the contract
      When an application for Item "XA" was made on 5 June 2024, and the Company has not yet accepted it
      Then the paid option "Cold Standby" is not provided
      And no finding is recorded

    @art02.tbl.cold @art02.tbl.cold-17
    Scenario: A request for the addition of Cold Standby with Item DC is not granted; not accepted, it is no finding
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When on 13 February 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      Then the request for that change, which brings the paid option "Cold Standby", is not granted
      And no paid option is in use on the last day of the record
      And no finding is recorded

    @art02.tbl.cold @art02.tbl.cold-18
    Scenario: A refused switch to Cold Standby leaves the former paid option in use, and a finding is recorded
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 4,000 yen has been indicated for the paid option "Cold Standby"
      And the record is complete to the end of 31 December 2023
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the monthly fees for the paid option "Managed Switch" are 18,000 yen in all
      And no assessed amount arises for the paid option "Managed Switch"
      And no monthly fee arises for the paid option "Cold Standby"
      And the only paid option in use on the last day of the record is "Managed Switch"
      And "IR-76" is recorded as the only finding

    @art02.tbl.cold @IR-82.B @art02.tbl.cold-19
    Scenario: If only the addition is read to be refused, the former paid option ends with the switch
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 4,000 yen has been indicated for the paid option "Cold Standby"
      And the record is complete to the end of 31 December 2023
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the monthly fees for the paid option "Managed Switch" are 9,000 yen in all
      And the assessed amount for the paid option "Managed Switch" is 27,000 yen
      And no monthly fee arises for the paid option "Cold Standby"
      And no paid option is in use on the last day of the record

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-20
    Scenario: If what a refused switch gives rise to is read to be held, so is the assessed amount for the former paid option
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      And the record is complete to the end of 31 December 2023
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      Then the assessed amount for the paid option "Managed Switch" is 27,000 yen
      And the assessed amount for the paid option "Managed Switch" is held until "IR-76" has been decided
      And the paid options in use on the last day of the record cannot be decided until "the treatment of what was provided on a request that is not granted" is confirmed

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-21
    Scenario: If charges of a refused addition are read to be held, whether Cold Standby is in use cannot be decided
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the paid options in use on the last day of the record cannot be decided until "the treatment of what was provided on a request that is not granted" is confirmed

    @art02.tbl.cold @art02.tbl.cold-22
    Scenario: A change of a migrated Cold Standby with Item DC is not granted; the former period and use stay, and nothing is owed
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the change of the paid option "Cold Standby" that the Contractor had requested on 10 January 2024
      Then the request for that change, which brings the paid option "Cold Standby", is not granted
      And the minimum use period of the paid option "Cold Standby" stays 15 November 2004 to 14 November 2005
      And the only paid option in use on the last day of the record is "Cold Standby"
      And this event gives rise to no other charge
      And "IR-76" is recorded as the only finding

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-23
    Scenario: If what a refused change gives rise to is read to be held, so is the assessed amount for its period
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      And a monthly fee of 3,000 yen has been indicated for the paid option "Cold Standby"
      And the ground of termination is "neither"
      When the Company accepted on 20 January 2024, and carried out on 1 February 2024, the change of the paid option "Cold Standby" that the Contractor had requested on 10 January 2024
      And notice on the prescribed cancellation application form, designating 31 October 2024 as the day termination takes effect, reached the Company on 1 September 2024
      Then the assessed amount for the paid option "Cold Standby" is 9,000 yen
      And the assessed amount for the paid option "Cold Standby" is held until "IR-76" has been decided

    @art02.tbl.cold @IR-11.B @art02.tbl.cold-24
    Scenario: Even if adding a paid option with hardware is read to set a period for the contract, a refused addition sets none
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024

    @art02.tbl.cold @IR-11.B @IR-76.B @art02.tbl.cold-25
    Scenario: If a refused addition is read to set a period for the contract too, the assessed amount for it is held
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And notice on the prescribed cancellation application form, designating 31 August 2024 as the day termination takes effect, reached the Company on 1 July 2024
      Then the minimum use period of the contract becomes 29 February 2024 to 28 February 2025
      And the assessed amount for the contract is 60,000 yen
      And the assessed amount for the contract is held until "IR-76" has been decided

    @art02.tbl.cold @art02.tbl.cold-26
    Scenario: Whether Cold Standby may be provided with a contract accepted before this edition cannot be decided from it
      Given there is a Managed Router Service Contract with Item "DC"
      And the application for the contract was accepted on 31 May 2023
      And the billing start date of the contract is 1 July 2023
      When the paid option "Cold Standby" was applied for
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And no finding is recorded

    @art02.tbl.cold @art02.tbl.cold-27
    Scenario: Cold Standby applied for with a contract of Item DC accepted on the first day of this edition is not provided
      Given there is a Managed Router Service Contract with Item "DC"
      And the application for the contract was accepted on 1 June 2023
      When the paid option "Cold Standby" was applied for
      Then the paid option "Cold Standby" is not provided

    @art02.tbl.cold @art02.tbl.cold-28
    Scenario: Where only the billing start date is on record, it decides which edition governs the paid options of the contract
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 31 May 2023
      When the paid option "Cold Standby" was applied for
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art02.tbl.cold @art02.tbl.cold-29
    Scenario: Where no acceptance is on record, the application decides which edition governs the paid options of the contract
      Given the paid option "Cold Standby" was applied for together with the contract
      And the billing start date of the contract is 1 July 2023
      When an application for Item "DC" was made on 31 May 2023, and the Company has not yet accepted it
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art02.tbl.cold @art02.tbl.cold-30
    Scenario: Of Cold Standby added before this edition, neither its condition nor the request can be decided from it
      Given there is a Managed Router Service Contract with Item "DC"
      When the Company accepted on 30 May 2023, and carried out on 31 May 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 20 May 2023
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the outcome of the request for a change cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art02.tbl.cold @art02.tbl.cold-31
    Scenario: An addition carried out on the first day of this edition is decided under it, whenever the contract was accepted
      Given there is a Managed Router Service Contract with Item "DC"
      And the application for the contract was accepted on 1 April 2023
      When the Company accepted on 31 May 2023, and carried out on 1 June 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 20 May 2023
      Then the paid option "Cold Standby" is not provided
      And the request for that change, which brings the paid option "Cold Standby", is not granted

    @art02.tbl.cold @art02.tbl.cold-32
    Scenario: Of several requests for one paid option, the one that was carried out decides which edition governs it
      Given there is a Managed Router Service Contract with Item "DC"
      When the Company accepted on 30 May 2023, and carried out on 31 May 2023, the addition of the paid option "Cold Standby" that the Contractor had requested on 20 May 2023
      And on 13 February 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      Then whether the condition of the paid option "Cold Standby" is met cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art02.tbl.cold @art02.tbl.cold-33
    Scenario: Of several requests that were not carried out, the last decides which edition governs the paid option
      Given there is a Managed Router Service Contract with Item "DC"
      When on 20 May 2023 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      And on 13 February 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      Then the paid option "Cold Standby" is not provided

    @art02.tbl.cold @art02.tbl.cold-34
    Scenario: A request for one paid option does not decide which edition governs another
      Given there is a Managed Router Service Contract with Item "DC"
      When on 13 February 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      And the Company accepted on 30 May 2023, and carried out on 31 May 2023, the addition of the paid option "Individual Operation" that the Contractor had requested on 20 May 2023
      Then the paid option "Cold Standby" is not provided

    @art02.tbl.cold @art02.tbl.cold-35
    Scenario: Article 2 sets no condition for a paid option that continued with a migrated contract
      Given there is a Managed Router Service Contract with Item "DC"
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When 1 June 2024 came
      Then article 2 sets no condition for the paid option "Cold Standby"

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-36
    Scenario: If charges of a refused request are read to be held, monthly fees without a billing start date stay open
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the monthly fees for the paid option "Cold Standby" cannot be decided until "the billing start date" is confirmed

    @art02.tbl.cold @art02.tbl.cold-37
    Scenario: Where the billing start date of a refused Cold Standby is not on record, no monthly fee arises either
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then no monthly fee arises for the paid option "Cold Standby"

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-38
    Scenario: Even if charges of a refused request are read to be held, assessed amounts for other paid options are not
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      And the paid option "Individual Operation" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 3,000 yen has been indicated for the paid option "Managed Switch"
      And a monthly fee of 2,000 yen has been indicated for the paid option "Individual Operation"
      And the ground of termination is "neither"
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      And on 2 October 2023 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      And notice on the prescribed cancellation application form, designating 31 December 2023 as the day termination takes effect, reached the Company on 1 November 2023
      Then the assessed amount for the paid option "Individual Operation" is 12,000 yen
      And the assessed amount for the paid option "Individual Operation" is not held
      And the assessed amount for the paid option "Managed Switch" is held until "IR-76" has been decided

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-39
    Scenario: Even if charges of a refused request are read to be held, nothing is held where nothing is refused
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Individual Operation" was applied for together with the contract and its billing start date is 1 July 2023
      And a monthly fee of 2,000 yen has been indicated for the paid option "Individual Operation"
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating 31 December 2023 as the day termination takes effect, reached the Company on 1 November 2023
      Then the assessed amount for the paid option "Individual Operation" is 12,000 yen
      And the assessed amount for the paid option "Individual Operation" is not held

    @art02.tbl.cold @IR-76.B @art02.tbl.cold-40
    Scenario: If charges of a refused switch are read to be held, whether the former paid option is in use is open
      Given there is a Managed Router Service Contract with Item "XA"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Managed Switch" was applied for together with the contract and its billing start date is 1 July 2023
      When the Company, having accepted on 20 September 2023 "an ending and an addition", provided from 1 October 2023 the paid option "Cold Standby" in place of the paid option "Managed Switch"
      And the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      And on 1 March 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      Then the paid options in use on the last day of the record cannot be decided until "the treatment of what was provided on a request that is not granted" is confirmed

    @art02.tbl.cold @art02.tbl.cold-41
    Scenario: A paid option that was only applied for, with a contract not accepted, is not in use
      Given the paid option "Managed Switch" was applied for together with the contract
      When an application for Item "LL" was made on 5 June 2024, and the Company has not yet accepted it
      Then no paid option is in use on the last day of the record

    @art02.tbl.cold @art02.tbl.cold-42
    Scenario: A paid option applied for with a contract that was accepted is in use
      Given the paid option "Managed Switch" was applied for together with the contract
      When an application for Item "LL" was made on 5 June 2024, and the Company accepted it on 12 June 2024
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art02.tbl.cold @art02.tbl.cold-43
    Scenario: A paid option applied for with a contract that is billed is in use, without a record of its acceptance
      Given the paid option "Managed Switch" was applied for together with the contract
      And the billing start date of the contract is 1 July 2024
      When an application for Item "LL" was made on 5 June 2024, and the Company has not yet accepted it
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art02.tbl.cold @art02.tbl.cold-44
    Scenario: A paid option of a contract of which no day is on record counts as in use
      Given there is a Managed Router Service Contract with Item "LL"
      When the paid option "Managed Switch" was applied for
      Then the only paid option in use on the last day of the record is "Managed Switch"

    @art02.tbl.cold @art02.tbl.cold-45
    Scenario: Without the Item it cannot be decided what becomes of a request to add Cold Standby, though it was carried out
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the outcome of the request for a change cannot be decided until "the Item of the contract" is confirmed

    @art02.tbl.cold @art02.tbl.cold-46
    Scenario: Of requests not carried out, in whatever order recorded, the last decides which edition governs the paid option
      Given there is a Managed Router Service Contract with Item "DC"
      When on 13 February 2024 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      And on 20 May 2023 the Contractor requested the addition of the paid option "Cold Standby", and the Company has not yet accepted
      Then the paid option "Cold Standby" is not provided

  Rule: Article 2, table (switch) Managed Switch
    “a service that enables use of an L2 switch function by providing L2 switch equipment or an L2 switch function”

    # BC 10
    @art02.tbl.switch @art02.tbl.switch-01
    Scenario Outline: Where either equipment or a function is provided, the condition of Managed Switch is met
      Given there is a Managed Router Service Contract with Item "DC"
      And for that paid option "Managed Switch" equipment <equipment> and a function <function>
      When the paid option "Managed Switch" was applied for
      Then the condition of the paid option "Managed Switch" is met

      Examples: ordinary
        | row | equipment       | function        |
        | a   | is provided     | is provided     |
        | b   | is provided     | is not provided |
        | c   | is not provided | is provided     |

    @art02.tbl.switch @art02.tbl.switch-02
    Scenario: What provides neither equipment nor a function is no Managed Switch
      Given there is a Managed Router Service Contract with Item "DC"
      And for that paid option "Managed Switch" equipment is not provided and a function is not provided
      When the paid option "Managed Switch" was applied for
      Then the paid option "Managed Switch" is not provided

    @art02.tbl.switch @art02.tbl.switch-03
    Scenario: Without knowing what is provided it cannot be decided whether the condition of Managed Switch is met
      Given there is a Managed Router Service Contract with Item "DC"
      When the paid option "Managed Switch" was applied for
      Then whether the condition of the paid option "Managed Switch" is met cannot be decided until "whether equipment or a function is provided" is confirmed

    @art02.tbl.switch @art02.tbl.switch-04
    Scenario: Where equipment is on record as provided, the condition of Managed Switch is met without a record of a function
      Given there is a Managed Router Service Contract with Item "DC"
      And for that paid option "Managed Switch" equipment is provided and a function is not on record
      When the paid option "Managed Switch" was applied for
      Then the condition of the paid option "Managed Switch" is met

    @art02.tbl.switch @art02.tbl.switch-05
    Scenario: Where a function is on record as provided, the condition of Managed Switch is met without a record of equipment
      Given there is a Managed Router Service Contract with Item "DC"
      And for that paid option "Managed Switch" equipment is not on record and a function is provided
      When the paid option "Managed Switch" was applied for
      Then the condition of the paid option "Managed Switch" is met

    @art02.tbl.switch @art02.tbl.switch-06
    Scenario: With no equipment provided and no record of a function, whether the condition of Managed Switch is met cannot be decided
      Given there is a Managed Router Service Contract with Item "DC"
      And for that paid option "Managed Switch" equipment is not provided and a function is not on record
      When the paid option "Managed Switch" was applied for
      Then whether the condition of the paid option "Managed Switch" is met cannot be decided until "whether equipment or a function is provided" is confirmed

    @art02.tbl.switch @art02.tbl.switch-07
    Scenario: A request to add a Managed Switch that provides neither equipment nor a function is not granted
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And for the paid option "Managed Switch" to be added equipment is not provided and a function is not provided
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is not granted, as the condition of the paid option "Managed Switch" is not met
      And no one-time fee for the change of contract content arises
      And the paid option "Managed Switch" has no minimum use period

    @art02.tbl.switch @art02.tbl.switch-08
    Scenario: A refused change of a Managed Switch provided under the former edition neither ends it nor sets a new period
      Given there is a Managed Router Service Contract with Item "LL"
      And the application for the contract was accepted on 1 April 2023
      And the billing start date of the contract is 1 July 2023
      And for that paid option "Managed Switch" equipment is not provided and a function is not provided
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      And the record is complete to the end of 31 March 2024
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the change of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is not granted, as the condition of the paid option "Managed Switch" is not met
      And the minimum use period of the paid option "Managed Switch" stays 1 July 2023 to 30 June 2024
      And the monthly fees for the paid option "Managed Switch" are 18,000 yen in all
      And the only paid option in use on the last day of the record is "Managed Switch"

    @art02.tbl.switch @art02.tbl.switch-09
    Scenario: While its condition is open, a request to add a Managed Switch that the Company declined is not granted
      Given there is a Managed Router Service Contract with Item "LL"
      When on 20 February 2024 the Company declined the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is not granted

  Rule: Article 2, table (multihome) Multihome Operation
    “a service whose specifications the Company sets as one enabling redundancy by the Internet Protocol using two or more IIJ Internet Services provided by the Company”

    @art02.tbl.multihome @art02.tbl.multihome-01
    Scenario Outline: Two or more IIJ Internet Services of the Company with the specification met fulfil the condition of Multihome Operation
      Given there is a Managed Router Service Contract with Item "LL"
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" uses is <count>
      And the Company found that the specification of the paid option "Multihome Operation" is met
      When the paid option "Multihome Operation" was applied for
      Then the condition of the paid option "Multihome Operation" is met

      Examples: boundary (two, three)
        | row | count |
        | a   | 2     |
        | b   | 3     |

    # BC 11
    @art02.tbl.multihome @art02.tbl.multihome-02
    Scenario: With only one IIJ Internet Service of the Company, Multihome Operation is not provided
      Given there is a Managed Router Service Contract with Item "LL"
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" uses is 1
      And the Company found that the specification of the paid option "Multihome Operation" is met
      When the paid option "Multihome Operation" was applied for
      Then the paid option "Multihome Operation" is not provided

    @art02.tbl.multihome @art02.tbl.multihome-03
    Scenario: Where the specification is not met, Multihome Operation is not provided
      Given there is a Managed Router Service Contract with Item "LL"
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" uses is 2
      And the Company found that the specification of the paid option "Multihome Operation" is not met
      When the paid option "Multihome Operation" was applied for
      Then the paid option "Multihome Operation" is not provided

    @art02.tbl.multihome @art02.tbl.multihome-04
    Scenario: Without the Company's finding on the specification, whether the condition of Multihome Operation is met is undecided
      Given there is a Managed Router Service Contract with Item "LL"
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" uses is 2
      When the paid option "Multihome Operation" was applied for
      Then whether the condition of the paid option "Multihome Operation" is met cannot be decided until "whether the specification of the paid option is met" is confirmed

    @art02.tbl.multihome @art02.tbl.multihome-05
    Scenario: Without the number of IIJ Internet Services used, whether the condition of Multihome Operation is met cannot be decided
      Given there is a Managed Router Service Contract with Item "LL"
      When the paid option "Multihome Operation" was applied for
      Then whether the condition of the paid option "Multihome Operation" is met cannot be decided until "the number of IIJ Internet Services used" is confirmed

    @art02.tbl.multihome @art02.tbl.multihome-06
    Scenario: A request to add Multihome Operation with only one IIJ Internet Service of the Company is not granted
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" to be added uses is 1
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Multihome Operation" that the Contractor had requested on 13 February 2024
      Then the request for that change is not granted, as the condition of the paid option "Multihome Operation" is not met
      And no one-time fee for the change of contract content arises

    @art02.tbl.multihome @art02.tbl.multihome-07
    Scenario: While its condition is open, so is the request to add Multihome Operation; the one-time fee is owed
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And the number of IIJ Internet Services provided by the Company that the paid option "Multihome Operation" to be added uses is 2
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Multihome Operation" that the Contractor had requested on 13 February 2024
      Then the outcome of the request for a change cannot be decided until "whether the specification of the paid option is met" is confirmed
      And the obligation to pay 30,000 yen as the one-time fee for the change of contract content arises on 20 February 2024
