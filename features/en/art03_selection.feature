Feature: Article 3 Selection of Equipment
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 3(1) Selection of equipment
    “The Company shall select, according to the applicant's network environment, and provide the routers and other equipment”

    # BC 13
    @art03.p1 @art03.p1-01
    Scenario: Providing equipment that the Company selected complies with article 3
      Given the Company selected the router
      When the router was provided
      Then the selection of the router complies with article 3

    @art03.p1 @art03.p1-02
    Scenario: Providing equipment that the applicant selected is contrary to article 3
      Given the applicant selected the router
      When the router was provided
      Then the selection of the router is contrary to article 3

    @art03.p1 @art03.p1-03
    Scenario: Without a record of who selected the equipment it cannot be decided whether article 3 was complied with
      Given the router is on loan
      When the router was provided
      Then whether the selection of the router complies with article 3 cannot be decided until "who selected the equipment" is confirmed

    @art03.p1 @art03.p1-04
    Scenario: Lent articles, accessories included, are Routers, etc.; what the Contractor bought itself is not
      Given the Contractor has a router bought by itself
      And the Company selected the router
      And the Company selected the power supply unit
      When the power supply unit was provided
      Then only the router and the power supply unit are Routers, etc.

    @art03.p1 @art03.p1-05
    Scenario: All articles on loan are Routers, etc., however many there are
      Given the router is on loan
      And the second router is on loan
      And the Cold Standby unit is on loan
      When the router was provided
      Then the articles that are Routers, etc. are: Cold Standby unit; router; second router
