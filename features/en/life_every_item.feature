Feature: Life of a contract of every Item
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-03, IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  @annex1.1.i1 @annex1.2.i1 @art05.p1 @life-17
  Scenario Outline: Whatever the Item, an initial fee and monthly fees arise, and the minimum use period runs from the billing start date
    Given there is a Managed Router Service Contract with Item "<item>"
    And the application for the contract was accepted on <accepted>
    And the billing start date of the contract is <start>
    And a monthly fee of <monthly> has been indicated for the contract
    And <initial> has been indicated as the initial fee for the contract
    And the record is complete to the end of <until>
    When <until> came
    Then the obligation to pay <initial> as the initial fee for the contract arises on <accepted>
    And the monthly fees for the contract are, in order, <amounts>, and the obligations to pay them arise on <days>
    And the minimum use period of the contract becomes <start> to <last>

    Examples: ordinary
      | row | item | accepted         | start            | monthly           | initial           | until            | amounts                           | days                                              | last             |
      | a   | LL   | 20 December 2027 | 31 December 2027 | 9,999 yen         | 1,001 yen         | 29 February 2028 | 322 yen; 9,999 yen; 9,999 yen     | 31 December 2027; 1 January 2028; 1 February 2028 | 30 December 2028 |
      | b   | XA   | 14 February 2028 | 29 February 2028 | 12,345 yen        | 54,321 yen        | 31 March 2028    | 425 yen; 12,345 yen               | 29 February 2028; 1 March 2028                    | 28 February 2029 |
      | c   | DC   | 12 June 2023     | 31 July 2023     | 3,000,000,001 yen | 4,300,000,123 yen | 31 August 2023   | 96,774,193 yen; 3,000,000,001 yen | 31 July 2023; 1 August 2023                       | 30 July 2024     |

  @art12.p1 @art12.p2 @annex1.1.i2 @annex1.2.i2 @art05.p2 @life-18
  Scenario Outline: Whatever the Item and the paid option, termination within the minimum use period gives rise to both assessed amounts
    Given there is a Managed Router Service Contract with Item "<item>"
    And the application for the contract was accepted on <accepted>
    And the billing start date of the contract is <start>
    And a monthly fee of <monthly> has been indicated for the contract
    And the paid option "<option>" was applied for together with the contract and its billing start date is <start>
    And a monthly fee of <fee> has been indicated for the paid option "<option>"
    And an initial fee of <initial> has been indicated for the paid option "<option>"
    And the ground of termination is "neither"
    And the record is complete to the end of <end>
    When notice on the prescribed cancellation application form, designating no day, reached the Company on <arrived>
    Then termination of the contract takes effect on <end>
    And the minimum use period of the contract stays <start> to <last>
    And the minimum use period of the paid option "<option>" stays <start> to <last>
    And the last day of use of the paid option "<option>" is <end>
    And the only paid option in use on the last day of the record is "<option>"
    And the obligation to pay <initial> as the initial fee for the paid option "<option>" arises on <accepted>
    And the monthly fees for the paid option "<option>" are <sum> in all
    And the assessed amount for the contract is <assessed>
    And the assessed amount for the paid option "<option>" is <own>
    And no finding is recorded

    Examples: ordinary
      | row | item | option               | accepted        | start         | last             | monthly           | fee               | initial           | arrived          | end              | sum                | assessed           | own                |
      | a   | LL   | Cold Standby         | 1 March 2028    | 31 March 2028 | 30 March 2029    | 9,999 yen         | 3,333 yen         | 1,111 yen         | 16 November 2028 | 31 December 2028 | 30,104 yen         | 29,674 yen         | 9,891 yen          |
      | b   | XA   | Multihome Operation  | 1 June 2027     | 30 June 2027  | 29 June 2028     | 12,345 yen        | 4,321 yen         | 7,777 yen         | 15 January 2028  | 29 February 2028 | 34,712 yen         | 48,968 yen         | 17,139 yen         |
      | c   | XA   | Managed Switch       | 1 February 2027 | 1 March 2027  | 29 February 2028 | 10,001 yen        | 2,001 yen         | 5,001 yen         | 31 December 2027 | 14 February 2028 | 22,977 yen         | 5,172 yen          | 1,035 yen          |
      | d   | DC   | Individual Operation | 12 June 2023    | 1 July 2023   | 30 June 2024     | 3,000,000,001 yen | 2,147,483,649 yen | 2,200,000,001 yen | 15 December 2023 | 29 January 2024  | 14,893,838,210 yen | 15,193,548,392 yen | 10,875,965,577 yen |
      | e   | DC   | Managed Switch       | 1 March 2024    | 12 March 2024 | 11 March 2025    | 13,005 yen        | 9,085 yen         | 1,234 yen         | 27 May 2024      | 11 July 2024     | 36,339 yen         | 104,040 yen        | 72,680 yen         |

  @art05.p3 @annex1.3.i1 @annex1.3.i2 @annex1.3.i3 @annex1.3.i4 @life-19
  Scenario Outline: Whatever the Item, each change has its one-time fees, and the later sets the period, though it is recorded first
    Given there is a Managed Router Service Contract with Item "<item>"
    And the billing start date of the contract is <start>
    And <fee> has been indicated as the one-time fee for the change of contract content
    And <hours> has been indicated as the after-hours charge
    And <long> has been indicated as the one-time fee for long-duration work
    And the record is complete to the end of 31 December 2028
    When the Company accepted on <accepted later>, and carried out on <done later>, the addition of a router that the Contractor had requested on <requested later>
    And work outside business hours was done on <done later> for that change
    And long-duration work was done on <done later> for that change
    And work at a place with poor transport access was done on <done later> for that change
    And there is evidence that the actual expenses of that work were <cost later> without tax
    And the Company accepted on <accepted first>, and carried out on <done first>, the change of a router that the Contractor had requested on <requested first>
    And work outside business hours was done on <done first> for that change
    And long-duration work was done on <done first> for that change
    And work at a place with poor transport access was done on <done first> for that change
    And there is evidence that the actual expenses of that work were <cost first> without tax
    Then the one-time fee for the change of contract content is, in order, <fees>, and the obligation to pay it arises, in order, on <arises>
    And the after-hours charge is, in order, <hours each>, and the obligation to pay it arises, in order, on <arises>
    And the one-time fee for long-duration work is, in order, <long each>, and the obligation to pay it arises, in order, on <arises>
    And the charge for actual expenses such as transportation costs is, in order, <costs>, and the obligation to pay it arises, in order, on <arises>
    And the minimum use period of the contract becomes <done later> to <last>

    Examples: exception (the later change is recorded first)
      | row | item | start       | fee               | hours             | long              | requested later  | accepted later   | done later       | cost later        | requested first | accepted first  | done first      | cost first        | fees                                 | hours each                           | long each                            | costs                                | arises                            | last             |
      | a   | LL   | 1 July 2023 | 30,000 yen        | 15,000 yen        | 8,000 yen         | 10 January 2024  | 17 January 2024  | 24 January 2024  | 3,000 yen         | 2 October 2023  | 10 October 2023 | 16 October 2023 | 1,000 yen         | 30,000 yen; 30,000 yen               | 15,000 yen; 15,000 yen               | 8,000 yen; 8,000 yen                 | 1,000 yen; 3,000 yen                 | 10 October 2023; 17 January 2024  | 23 January 2025  |
      | b   | XA   | 1 July 2027 | 12,345 yen        | 4,567 yen         | 8,901 yen         | 22 February 2028 | 25 February 2028 | 29 February 2028 | 2,345 yen         | 6 October 2027  | 12 October 2027 | 29 October 2027 | 678 yen           | 12,345 yen; 12,345 yen               | 4,567 yen; 4,567 yen                 | 8,901 yen; 8,901 yen                 | 678 yen; 2,345 yen                   | 12 October 2027; 25 February 2028 | 28 February 2029 |
      | c   | DC   | 1 July 2023 | 2,147,483,649 yen | 4,294,967,297 yen | 2,200,000,001 yen | 10 May 2024      | 17 May 2024      | 31 May 2024      | 2,500,000,003 yen | 4 March 2024    | 11 March 2024   | 18 March 2024   | 2,400,000,009 yen | 2,147,483,649 yen; 2,147,483,649 yen | 4,294,967,297 yen; 4,294,967,297 yen | 2,200,000,001 yen; 2,200,000,001 yen | 2,400,000,009 yen; 2,500,000,003 yen | 11 March 2024; 17 May 2024        | 30 May 2025      |

  @art05.p4 @art12.p2 @annex1.1.i2 @annex1.2.i2 @life-20
  Scenario Outline: Whatever the Item, an option added and ended has its fees and assessed amount, though its ending is recorded first
    Given there is a Managed Router Service Contract with Item "<item>"
    And the billing start date of the contract is <start>
    And a monthly fee of <fee> has been indicated for the paid option "<option>"
    And an initial fee of <initial> has been indicated for the paid option "<option>"
    And the paid option "<option>" has a billing start date of its own, <done>
    And the ground of termination is "neither"
    And the record is complete to the end of <ended>
    When the Company accepted on <ended>, and carried out on <ended>, the ending of the paid option "<option>" that the Contractor had requested on <asked>
    And the Company accepted on <accepted>, and carried out on <done>, the addition of the paid option "<option>" that the Contractor had requested on <requested>
    Then the minimum use period of the paid option "<option>" becomes <done> to <last>
    And the last day of use of the paid option "<option>" is <ended>
    And the obligation to pay <initial> as the initial fee for the paid option "<option>" arises on <accepted>
    And the monthly fees for the paid option "<option>" are <sum> in all
    And the assessed amount for the paid option "<option>" is <own>

    Examples: exception (the ending is recorded first)
      | row | item | option               | start       | fee               | initial           | requested      | accepted        | done            | asked            | ended            | last            | sum               | own                |
      | a   | LL   | Multihome Operation  | 1 July 2023 | 3,000 yen         | 5,000 yen         | 2 October 2023 | 10 October 2023 | 16 October 2023 | 10 January 2024  | 31 January 2024  | 15 October 2024 | 10,548 yen        | 25,451 yen         |
      | b   | XA   | Individual Operation | 1 July 2027 | 4,321 yen         | 7,777 yen         | 20 August 2027 | 25 August 2027  | 31 August 2027  | 15 February 2028 | 29 February 2028 | 30 August 2028  | 26,065 yen        | 25,786 yen         |
      | c   | DC   | Managed Switch       | 1 July 2023 | 2,147,483,651 yen | 2,200,000,007 yen | 2 October 2023 | 10 October 2023 | 16 October 2023 | 10 January 2024  | 30 January 2024  | 15 October 2024 | 7,481,555,944 yen | 18,288,247,866 yen |

  @art08.p3 @art09.p2 @annex1.3.i5 @annex1.3.i6 @life-21
  Scenario Outline: Whatever the Item, a failure, a damage and a loss have their one-time fee or charge, and the duties about them are met
    Given there is a Managed Router Service Contract with Item "<item>"
    And the billing start date of the contract is <start>
    And <fee> has been indicated as the one-time fee for a failure
    And a loss charge of <loss> has been indicated for the router
    And a damage charge of <damage> has been indicated for the second router
    And the Company issued an invoice dated <invoice>
    And the record is complete to the end of 31 December 2028
    When the router was lost on <lost>
    And the Contractor gave notification of it on <lost> by the method the Company prescribes
    And on <lost> Legal judged that the notification of the loss or damage is one made as promptly as possible
    And the Company sent a replacement unit on <sent>
    And on <act> the second router suffered scratches within the range the Company separately prescribes
    And a failure of the power supply unit was notified on <failed> by the method the Company prescribes
    And on <failed> Legal judged that the notification of the failure is one made as promptly as possible
    And on <failed> the Company instructed that the Routers, etc. concerned by the failure be returned
    And the Contractor returned them on <judged> as instructed
    And the investigation of <judged> came to the result that there is a failure
    And on <judged> Legal judged that the failure is one for a reason attributable to the Contractor
    And on <judged>, as to that failure, the Company repaired it
    And the charge for the router was paid on <paid>
    Then the obligation to pay <fee> as the one-time fee for a failure arises on <judged>
    And the obligation to pay <loss> as the loss charge arises on <lost>
    And the obligation to pay <damage> as the damage charge arises on <act>
    And the duty to notify the failure is "met"
    And the duty to return as instructed is "met"
    And the duty to investigate and to repair or replace is "met"
    And for the router, the duty to bill the charge by an invoice is "met"
    And for the router, the duty to pay the charge is "met"

    Examples: exception (the later loss is recorded first)
      | row | item | start       | fee               | loss              | damage            | failed           | judged           | act           | lost          | sent        | invoice      | paid         |
      | a   | LL   | 1 July 2023 | 20,000 yen        | 80,000 yen        | 40,000 yen        | 3 April 2024     | 10 April 2024    | 8 May 2024    | 3 June 2024   | 4 June 2024 | 10 June 2024 | 20 June 2024 |
      | b   | XA   | 1 July 2027 | 12,345 yen        | 78,901 yen        | 23,456 yen        | 28 February 2028 | 29 February 2028 | 31 March 2028 | 30 April 2028 | 1 May 2028  | 8 May 2028   | 31 May 2028  |
      | c   | DC   | 1 July 2023 | 2,147,483,649 yen | 4,294,967,297 yen | 2,200,000,001 yen | 3 April 2024     | 10 April 2024    | 8 May 2024    | 3 June 2024   | 4 June 2024 | 10 June 2024 | 20 June 2024 |

  @art09.p1 @art09.p3 @art13.p2 @art13.p3 @life-22
  Scenario Outline: Whatever the Item, notification of a loss, its replacement unit, the charge paid and an outage are treated alike
    Given there is a Managed Router Service Contract with Item "<item>"
    And a loss charge of <loss> has been indicated for the router
    And the record is complete to the end of 31 December 2028
    When the router was lost on <lost>
    And the Contractor gave notification of it on <lost> by the method the Company prescribes
    And on <lost> Legal judged that the notification of the loss or damage is one made as promptly as possible
    And the Company sent a replacement unit on <sent>
    And the charge for the router was paid on <paid>
    And the lost item was found on <found>
    And the router was returned on <returned>
    And owing to software updates, the connection service could not be used from <starts> to <ends>
    And the Company's notice of that fact, the reason and the period was sent at <told> and reached the Contractor at <told>
    And on <day> 500,000 yen was claimed for damage or loss the Contractor caused to a third party
    Then the duty to notify the loss or damage is "met"
    And the duty to send a replacement unit is "met"
    And under article 9(3)(2) the loss charge paid for the router is not refunded
    And the duty to notify the outage in advance is "met"
    And under article 13(3) the Company is not liable for that damage or loss

    Examples: ordinary
      | row | item | loss              | lost             | sent         | paid          | found        | returned     | starts              | ends                | told                | day           |
      | a   | LL   | 80,001 yen        | 3 June 2024      | 4 June 2024  | 20 June 2024  | 1 July 2024  | 2 July 2024  | 20 July 2024 02:00  | 20 July 2024 04:00  | 18 July 2024 10:00  | 25 July 2024  |
      | b   | XA   | 78,901 yen        | 29 February 2028 | 1 March 2028 | 31 March 2028 | 2 April 2028 | 3 April 2028 | 20 April 2028 02:00 | 20 April 2028 04:00 | 18 April 2028 10:00 | 25 April 2028 |
      | c   | DC   | 4,294,967,297 yen | 3 June 2024      | 4 June 2024  | 20 June 2024  | 1 July 2024  | 2 July 2024  | 20 July 2024 02:00  | 20 July 2024 04:00  | 18 July 2024 10:00  | 25 July 2024  |

  @art10.p1 @art07.p3 @art10.p2 @art09.p2.incl1 @life-23
  Scenario Outline: Whatever the Item, an arrival recorded as an instant fixes the day of termination, the return and the loss charge
    Given there is a Managed Router Service Contract with Item "<item>"
    And the billing start date of the contract is <start>
    And a loss charge of <loss> has been indicated for the second router
    And the ground of termination is "neither"
    And the record is complete to the end of <until>
    When notice on the prescribed cancellation application form, designating no day, reached the Company at <arrived>
    And the router was returned on <returned>
    And <until> came and the second router had not been returned
    Then termination of the contract takes effect on <end>
    And the deadline for returning the second router is <deadline>
    And for the router, the duty to return within 30 days is "met"
    And for the second router, the duty to return within 30 days is "breached"
    And the duty to return the router without delay is "met"
    And the obligation to pay <loss> as the loss charge arises on <overdue>
    And for the second router, the duty to pay the charge is "open"

    Examples: ordinary
      | row | item | start       | loss              | arrived                   | returned         | until             | end              | deadline       | overdue        |
      | a   | LL   | 1 July 2023 | 80,000 yen        | 2024-06-01T00:00:00+09:00 | 16 July 2024     | 30 September 2024 | 16 July 2024     | 15 August 2024 | 16 August 2024 |
      | b   | XA   | 1 July 2027 | 78,901 yen        | 2028-01-14T15:00:00Z      | 29 February 2028 | 30 April 2028     | 29 February 2028 | 30 March 2028  | 31 March 2028  |
      | c   | DC   | 1 July 2023 | 4,294,967,297 yen | 2024-05-31T10:59:59-04:00 | 14 July 2024     | 30 September 2024 | 15 July 2024     | 14 August 2024 | 15 August 2024 |

  @art07.p2 @annex1.3.i5 @annex1.3.i6 @IR-23.A @life-24
  Scenario Outline: If all arise, the cost of a damage through a breach arises beside the damage charge, whatever the Item
    Given there is a Managed Router Service Contract with Item "<item>"
    And a damage charge of <damage> has been indicated for the router
    And a loss charge of <loss> has been indicated for the second router
    And the record is complete to the end of 31 December 2028
    When the second router was lost on <lost>
    And on <act> the Contractor did this with the router: "disassembling"
    And on <act> the router suffered scratches within the range the Company separately prescribes
    And it came about through that conduct of the Contractor
    And the cost of its repair is recorded as <repair> without tax
    Then under article 7(2) the cost of its restoration or repair is borne by the Contractor
    And the obligation to pay <repair> as the cost of restoration or repair arises on <act>
    And the obligation to pay <damage> as the damage charge arises on <act>
    And the obligation to pay <loss> as the loss charge arises on <lost>

    Examples: exception (the later loss is recorded first)
      | row | item | damage            | loss              | repair            | act              | lost          |
      | a   | LL   | 40,001 yen        | 80,001 yen        | 15,001 yen        | 8 May 2024       | 3 June 2024   |
      | b   | XA   | 23,456 yen        | 78,901 yen        | 6,789 yen         | 29 February 2028 | 30 April 2028 |
      | c   | DC   | 2,200,000,001 yen | 4,294,967,297 yen | 2,300,000,001 yen | 8 May 2024       | 3 June 2024   |
