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
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the addition of the paid option "Managed Switch" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

    @art02.tbl.cold @art02.tbl.cold-10
    Scenario: With a contract of Item DC, too, nothing bars the ending of a migrated Cold Standby the Company accepted
      Given there is a Managed Router Service Contract with Item "DC"
      And the billing start date of the contract is 1 July 2023
      And the paid option "Cold Standby" continued with the migrated contract, and its former first day of counting is 15 November 2004
      When the Company accepted on 20 February 2024, and carried out on 29 February 2024, the ending of the paid option "Cold Standby" that the Contractor had requested on 13 February 2024
      Then the request for that change is granted

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
