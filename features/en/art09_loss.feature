Feature: Article 9 Measures for Lost or Damaged Items
  Edition of 1 June 2023. Days are Japan calendar days. Amounts are indicated without tax, and no tax is added (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 9(1) [a] Notification of loss or damage
    “it shall notify the Company as promptly as possible by the method the Company prescribes”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art09.p1.a @art09.p1.a-01
    Scenario: Where a loss was notified as promptly as possible by the method the Company prescribes, the duty to notify is met
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 9 May 2024 by the method the Company prescribes
      And on 20 May 2024 Legal judged that the notification of the loss or damage is one made as promptly as possible
      Then the duty to notify the loss or damage is "met"

    @art09.p1.a @art07.p2.def1 @art09.p1.a-02
    Scenario: There is a duty to notify damage, too
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the Contractor gave notification of it on 9 May 2024 by the method the Company prescribes
      And on 20 May 2024 Legal judged that the notification of the loss or damage is one made as promptly as possible
      Then the duty to notify the loss or damage is "met"

    @art09.p1.a @art09.p1.a-03
    Scenario: A notification otherwise than by the method the Company prescribes does not meet the duty to notify
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 9 May 2024 otherwise than by the method the Company prescribes
      And on 20 May 2024 Legal judged that the notification of the loss or damage is one made as promptly as possible
      Then the duty to notify the loss or damage is "open"

    @art09.p1.a @art09.p1.a-04
    Scenario: Without a record of the method, whether the duty to notify was met cannot be decided
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 9 May 2024 without a record of the method
      And on 20 May 2024 Legal judged that the notification of the loss or damage is one made as promptly as possible
      Then whether the duty to notify the loss or damage was met cannot be decided until "whether the notification was made by the method the Company prescribes" is confirmed

    @art09.p1.a @art09.p1.a-05
    Scenario Outline: Whether it was notified as promptly as possible is for a person to judge, however many days passed since the loss
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on <notified> by the method the Company prescribes
      Then whether the duty to notify the loss or damage was met cannot be decided until "a judgement whether it was notified as promptly as possible (who, when, why)" is confirmed

      Examples: not confirmed (the day of the loss, the day after, a month later)
        | row | notified    |
        | a   | 8 May 2024  |
        | b   | 9 May 2024  |
        | c   | 8 June 2024 |

    @art09.p1.a @art09.p1.a-06
    Scenario: A notification judged not to have been made as promptly as possible is late
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 9 May 2024 by the method the Company prescribes
      And on 20 May 2024 Legal judged that the notification of the loss or damage is not one made as promptly as possible
      Then the duty to notify the loss or damage was met late on 9 May 2024

    @art09.p1.a @art09.p1.a-07
    Scenario: Until there is a notification the duty to notify is open, for no number of days is set
      When the router was lost on 8 May 2024
      Then the duty to notify the loss or damage is "open"

    @art09.p1.a @art09.p1.a-08
    Scenario: Scratches below the range the Company separately prescribes are no damage: no duty to notify, no replacement unit owed
      When on 8 May 2024 the router suffered scratches below the range the Company separately prescribes
      And the Contractor gave notification of it on 9 May 2024 by the method the Company prescribes
      Then no duty to notify the loss or damage arises
      And no duty to send a replacement unit arises

    @art09.p1.a @art09.p1.a-09
    Scenario: Where the Company has not classified scratches, the duties to notify and to send a replacement unit cannot be decided
      When on 8 May 2024 the router suffered scratches that the Company has not classified
      And the Contractor gave notification of it on 9 May 2024 by the method the Company prescribes
      Then whether the duty to notify the loss or damage arises cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And whether the duty to send a replacement unit arises cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

  Rule: Article 9(1) [b] Sending a replacement unit
    “upon that notification the Company will send a replacement unit”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    # BC 60
    @art09.p1.b @art09.p2.b @art09.p1.b-01
    Scenario: Upon notification of a loss the Company must send a replacement unit although the loss charge has not been paid
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"
      And for the router, the duty to pay the charge is "open"

    @art09.p1.b @art07.p2.def1 @art09.p1.b-02
    Scenario: Upon notification of damage, too, the Company has the duty to send a replacement unit
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

    @art09.p1.b @art09.p1.b-03
    Scenario Outline: The duty to send a replacement unit does not turn on the cause of the loss
      When the router was lost on 8 May 2024
      And its cause is "<cause>"
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

      Examples: ordinary
        | row | cause                          |
        | a   | attributable to the Contractor |
        | b   | attributable to the Company    |
        | c   | a theft by a third party       |
        | d   | a natural disaster             |

    @art09.p1.b @art09.p1.b-04
    Scenario: Without a notification no duty to send a replacement unit arises, even where the loss charge has been paid
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      Then no duty to send a replacement unit arises

    @art09.p1.b @art09.p1.b-05
    Scenario: A notification otherwise than by the method the Company prescribes gives rise to no duty to send a replacement unit
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 otherwise than by the method the Company prescribes
      Then no duty to send a replacement unit arises

    @art09.p1.b @art09.p1.b-06
    Scenario: Without a record of the method of the notification, the duty to send a replacement unit cannot be decided
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 without a record of the method
      Then whether the duty to send a replacement unit arises cannot be decided until "whether the notification was made by the method the Company prescribes" is confirmed

    @art09.p1.b @art05.p1 @art09.p1.b-07
    Scenario: A replacement unit sent after a loss is no change of contract content: the period stays and no one-time fee arises
      Given 30,000 yen has been indicated as the one-time fee for the change of contract content
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      And the Company sent a replacement unit on 9 May 2024
      And the router was replaced after a loss on 9 May 2024
      Then the duty to send a replacement unit is "met"
      And the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And no one-time fee for the change of contract content arises

    @art09.p1.b @art10.p1 @art09.p1.b-08
    Scenario: For a loss notified up to the day before notice of termination arrives, a replacement unit is owed, without a finding
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 19 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"
      And "IR-49" is recorded as the only finding

    @art09.p1.b @art10.p1 @art09.p1.b-09
    Scenario Outline: For a loss notified from the notice's arrival to the day termination takes effect, a replacement unit is owed: a finding
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on <notified> by the method the Company prescribes
      Then termination of the contract takes effect on 3 September 2024
      And the duty to send a replacement unit is "open"
      And "IR-49" and "IR-62" are recorded as the only findings

      Examples: boundary (the day the notice arrives, the day termination takes effect)
        | row | notified         |
        | a   | 20 July 2024     |
        | b   | 3 September 2024 |

      Examples: ordinary
        | row | notified       |
        | c   | 10 August 2024 |

    @art09.p1.b @art10.p1 @art09.p1.b-10
    Scenario: For a loss notified on the day after termination took effect, no duty to send a replacement unit arises
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 4 September 2024 by the method the Company prescribes
      Then termination of the contract takes effect on 3 September 2024
      And no duty to send a replacement unit arises
      And "IR-49" is recorded as the only finding

    @art09.p1.b @art10.p1 @IR-62.A @art09.p1.b-11
    Scenario: Read as always owed, a replacement unit is owed for a loss notified after termination took effect, with no finding on it
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 4 September 2024 by the method the Company prescribes
      Then termination of the contract takes effect on 3 September 2024
      And the duty to send a replacement unit is "open"
      And "IR-49" is recorded as the only finding

    @art09.p1.b @art09.p1.b-12
    Scenario Outline: If a contract ended without the Contractor's notice, loss notified the day after the end date needs no replacement unit
      When the contract came to its end on 16 July 2024 through "<manner>"
      And the router was lost on 10 July 2024
      And the Contractor gave notification of it on 17 July 2024 by the method the Company prescribes
      Then no duty to send a replacement unit arises

      Examples: ordinary
        | row | manner                                 |
        | a   | end through abolition of the service   |
        | b   | end by agreement                       |
        | c   | end by the Company for its own reasons |

    @art09.p1.b @art09.p1.b-13
    Scenario: If the contract's end is undecided, so is a replacement unit for a loss notified after notice of termination arrived
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 21 July 2024 by the method the Company prescribes
      Then whether the duty to send a replacement unit arises cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art09.p1.b @art09.p1.b-14
    Scenario: With the contract's end undecided, a replacement unit is owed for loss notified by the day notice of termination arrived
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 20 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

    @art09.p1.b @art09.p1.b-15
    Scenario: A notice of termination that was withdrawn does not limit the duty to send a replacement unit, and is no finding
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And a notice withdrawing it reached the Company on 25 July 2024, and the Company consented on 31 July 2024
      And the router was lost on 10 August 2024
      And the Contractor gave notification of it on 10 August 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"
      And "IR-49" is recorded as the only finding

    @art09.p1.b @IR-62.C @art09.p1.b-16
    Scenario: Even if a replacement unit is read to be owed only until notice of termination, one withdrawn does not limit the duty
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And a notice withdrawing it reached the Company on 25 July 2024, and the Company consented on 31 July 2024
      And the router was lost on 10 August 2024
      And the Contractor gave notification of it on 10 August 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

    @art09.p1.b @IR-62.A @art09.p1.b-17
    Scenario: If a replacement unit is read as always owed, it is owed although the day the contract ends cannot be decided
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 21 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

    @art09.p1.b @art09.p1.b-18
    Scenario: If a contract's end is undecided, so is a replacement unit for loss notified after the first of two termination notices
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 August 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 21 July 2024 by the method the Company prescribes
      Then whether the duty to send a replacement unit arises cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art09.p1.b @art10.p1 @art09.p1.b-19
    Scenario: Notice of termination not on the cancellation application form limits no replacement unit for later loss; no finding
      When notice not on the prescribed cancellation application form, designating no day, reached the Company on 10 July 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 15 July 2024
      And the Contractor gave notification of it on 15 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"
      And "IR-49" is recorded as the only finding

    @art09.p1.b @art10.p1 @IR-61b.C @art09.p1.b-22
    Scenario: If an unclear day is read in its likeliest meaning, though unknown, a loss notified on arrival needs a replacement unit
      When notice on the prescribed cancellation application form, designating unclearly the day termination takes effect, reached the Company on 20 July 2024
      And the router was lost on 19 July 2024
      And the Contractor gave notification of it on 20 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"
      And "IR-49" is recorded as the only finding

    @art09.p1.b @art10.p1 @IR-62.C @art09.p1.b-23
    Scenario: Even if a replacement unit is read as owed until notice of termination, one withdrawn bars none for a later loss
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And a notice withdrawing it reached the Company on 10 June 2024, and the Company consented on 12 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 September 2024
      And the router was lost on 30 June 2024
      And the Contractor gave notification of it on 1 July 2024 by the method the Company prescribes
      Then the duty to send a replacement unit is "open"

    @art09.p1.b @art10.p1 @IR-62.C @art09.p1.b-20
    Scenario: If a replacement unit is read as owed until notice of termination, none is owed for loss notified after the first of two
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 10 August 2024
      And the router was lost on 25 July 2024
      And the Contractor gave notification of it on 25 July 2024 by the method the Company prescribes
      Then no duty to send a replacement unit arises

    @art09.p1.b @suppl.2023 @IR-62.C @art09.p1.b-24
    Scenario: If owed until notice of termination, a replacement unit is undecided where another edition governs one that had arrived
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      And the router was lost on 1 June 2023
      And the Contractor gave notification of it on 1 June 2023 by the method the Company prescribes
      Then whether the duty to send a replacement unit arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

  Rule: Article 9(2) The cost of restoration
    “With respect to the cost required for restoration of lost or damaged items…the Company shall, regardless of the reason, bill the Contractor by an invoice the Company issues, as a loss charge or a damage charge, and the Contractor shall pay the Company the loss charge or damage charge.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 30,000 yen has been indicated for the router

    @art09.p2 @art09.p2-01
    Scenario: For a lost item the loss charge arises on the day of loss, without notification or a record of its cause, with a finding
      When the router was lost on 3 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And the loss charge is not held
      And no damage charge arises
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @art07.p2.def1 @art09.p2-02
    Scenario: For a damaged item the damage charge, not the loss charge, arises on the day of the damage, with a finding
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024
      And the damage charge is not held
      And no loss charge arises
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    # BC 62
    @art09.p2 @art09.p2-03
    Scenario Outline: The loss charge arises, and is not held, for theft, a natural disaster or a reason attributable to the Contractor
      When the router was lost on 3 June 2024
      And its cause is "<cause>"
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And the loss charge is not held
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

      Examples: ordinary
        | row | cause                          |
        | a   | a theft by a third party       |
        | b   | a natural disaster             |
        | c   | attributable to the Contractor |

    # BC 62
    @art09.p2 @art09.p2-04
    Scenario: A router destroyed by fire in a natural disaster is treated as a lost item, too, and the loss charge arises
      When the router was destroyed by fire on 3 June 2024
      And its cause is "a natural disaster"
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And no damage charge arises
      And this event gives rise to no other charge

    @art09.p2 @art09.p2-05
    Scenario Outline: The damage charge, too, arises even where theft by a third party or a natural disaster is the cause
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And its cause is "<cause>"
      Then the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024
      And the damage charge is not held
      And this event gives rise to no other charge

      Examples: ordinary
        | row | cause                    |
        | a   | a theft by a third party |
        | b   | a natural disaster       |

    @art09.p2 @art09.p2-06
    Scenario: For a loss that occurred for a reason attributable to the Company, the loss charge is computed, but held
      When the router was lost on 3 June 2024
      And its cause is "attributable to the Company"
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And the loss charge is held until "IR-38a" has been decided
      And this event gives rise to no other charge
      And no finding is recorded

    @art09.p2 @art09.p2-07
    Scenario: For damage that occurred for a reason attributable to the Company, the damage charge is computed, but held
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And its cause is "attributable to the Company"
      Then the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024
      And the damage charge is held until "IR-38a" has been decided
      And this event gives rise to no other charge

    @art09.p2 @art07.p2 @art09.p2-08
    Scenario: For damage caused in breach of article 7(1) the cost is the Contractor's, and the damage charge arises without a finding
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then under article 7(2) the cost of its restoration or repair is borne by the Contractor
      And the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge
      And no finding is recorded

    # BC 44
    @art09.p2 @art09.p2-09
    Scenario: For a loss without breach article 7(2) puts no cost on the Contractor, but the loss charge arises, with a finding
      When the router was lost on 3 June 2024
      And its cause is "a theft by a third party"
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor
      And the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And "IR-49" is recorded as the only finding

    @art09.p2 @art09.p2-10
    Scenario: Although it has not been judged whether the damage came about through the breach, the damage charge arises
      When on 1 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @IR-49.B @art09.p2-11
    Scenario: If read as limited to a breach, the damage charge cannot be decided until it is judged whether the damage came of one
      When on 1 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge cannot be decided until "a judgement whether the loss or damage came about through the breach (who, when, why)" is confirmed

    @art09.p2 @IR-38a.B @art09.p2-12
    Scenario: If loss for a reason attributable to the Company is read as excepted, the loss charge is undecided without a known cause
      When the router was lost on 3 June 2024
      Then the loss charge cannot be decided until "whether the loss or damage is for a reason attributable to the Contractor, the Company or neither" is confirmed

    @art09.p2 @IR-38b.B @art09.p2-13
    Scenario: If causes neither party is responsible for are read as excepted, the loss charge is undecided with no cause on record
      When the router was lost on 3 June 2024
      Then the loss charge cannot be decided until "whether the loss or damage is for a reason attributable to the Contractor, the Company or neither" is confirmed

    @art09.p2 @art07.p2 @IR-38a.B @IR-38b.B @art09.p2-14
    Scenario: Even if a reason attributable to the Company or neither is read as exempt, damage in breach needs no record of its cause
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then the obligation to pay 30,000 yen as the damage charge arises on 3 June 2024

    @art09.p2 @art09.p2-15
    Scenario: For a router damaged and lost on the same day only the loss charge arises
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And the router was lost on 3 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And no damage charge arises
      And this event gives rise to no other charge

    @art09.p2 @art03.p1.def1 @art09.p2-16
    Scenario: Where only an accessory is lost, a loss charge arises for that accessory only
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When the power supply unit was lost on 3 June 2024
      Then a loss charge arises only for the power supply unit
      And the obligation to pay 5,000 yen as the loss charge arises on 3 June 2024
      And this event gives rise to no other charge

    @art09.p2 @art09.p2-17
    Scenario: Scratches below the range the Company separately prescribes give rise to no charge
      When on 3 June 2024 the router suffered scratches below the range the Company separately prescribes
      Then no damage charge arises
      And no loss charge arises
      And this event gives rise to no other charge
      And no finding is recorded

    @art09.p2 @art09.p2-18
    Scenario: Where the Company has not classified the scratches, the damage charge cannot be decided
      When on 3 June 2024 the router suffered scratches that the Company has not classified
      Then the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And no loss charge arises

    @art09.p2 @art09.p2-19
    Scenario: From this edition neither the loss charge nor a replacement unit can be decided for a loss before it came into operation
      When the router was lost on 31 May 2023
      And the Contractor gave notification of it on 1 June 2023 by the method the Company prescribes
      Then the loss charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And whether the duty to send a replacement unit arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2 @art09.p2-20
    Scenario: This edition applies to a loss on the day it came into operation
      When the router was lost on 1 June 2023
      And the Contractor gave notification of it on 1 June 2023 by the method the Company prescribes
      Then the obligation to pay 80,000 yen as the loss charge arises on 1 June 2023
      And the duty to send a replacement unit is "open"

    @art09.p2 @art09.p2.incl1 @art07.p3 @art09.p2-21
    Scenario: For a router lost before this edition, neither its return nor a loss charge for want of it can be decided from it
      When the router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      Then for the router, whether the duty to return within 30 days arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the total of the loss charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And no damage charge arises

    @art09.p2 @art09.p2.incl1 @art07.p3 @art09.p2-22
    Scenario: Although the return of one router cannot be decided from this edition, the loss charge for another not returned arises
      When the second router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And the second router was returned on 1 August 2024
      And 30 September 2024 came and the router had not been returned
      Then for the router, the duty to return within 30 days is "breached"
      And for the router, the duty to pay the charge is "open"
      And for the second router, whether the duty to return within 30 days arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the total of the loss charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2 @art09.p2.incl1 @art07.p2.def1 @art09.p2-23
    Scenario: While the scratches of a router are not classified, the loss charge for its not being returned arises all the same
      When on 8 May 2024 the router suffered scratches that the Company has not classified
      And termination of the contract took effect on 16 July 2024
      And 30 September 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the damage charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And for the router, the duty to pay the charge is "open"

    @art09.p2 @art09.p2.incl1 @art07.p2.def1 @IR-67.B @art09.p2-24
    Scenario: If an article is restored once only, the loss charge for want of a return is undecided until scratches are classified
      When on 8 May 2024 the router suffered scratches that the Company has not classified
      And termination of the contract took effect on 16 July 2024
      And 30 September 2024 came and the router had not been returned
      Then the loss charge cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @art09.p2 @art07.p2.def1 @IR-67.C @art09.p2-25
    Scenario: If only the difference arises, the amount of the loss charge cannot be decided until the scratches before are classified
      When on 8 May 2024 the router suffered scratches that the Company has not classified
      And the router was lost on 3 June 2024
      Then the loss charge arises on 3 June 2024, but its amount cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @art09.p2 @IR-67.C @art09.p2-26
    Scenario: If only the difference arises, the damage charge of a router reduces its own loss charge, not that of another article
      Given a loss charge of 80,000 yen has been indicated for the second router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the router was lost on 3 June 2024
      And the second router was lost on 4 June 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And the loss charge is, in order, 50,000 yen; 80,000 yen, and the obligation to pay it arises, in order, on 3 June 2024; 4 June 2024
      And this event gives rise to no other charge

    @art09.p2 @IR-67.C @art09.p2-27
    Scenario: If only the difference arises, no loss charge arises where the damage charge is as high as the loss charge
      Given a loss charge of 30,000 yen has been indicated for the second router
      And a damage charge of 30,000 yen has been indicated for the second router
      When on 8 May 2024 the second router suffered scratches within the range the Company separately prescribes
      And the second router was lost on 3 June 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And no loss charge arises
      And this event gives rise to no other charge

    @art09.p2 @IR-67.C @art09.p2-28
    Scenario: If only the difference arises, one yen of it is a loss charge, and a second damage charge is not reduced
      Given a loss charge of 60,001 yen has been indicated for the second router
      And a damage charge of 30,000 yen has been indicated for the second router
      When on 8 May 2024 the second router suffered scratches within the range the Company separately prescribes
      And on 20 May 2024 the second router suffered scratches within the range the Company separately prescribes
      And the second router was lost on 3 June 2024
      Then the damage charge is, in order, 30,000 yen; 30,000 yen, and the obligation to pay it arises, in order, on 8 May 2024; 20 May 2024
      And the obligation to pay 1 yen as the loss charge arises on 3 June 2024
      And this event gives rise to no other charge

    @art09.p2 @IR-67.C @art09.p2-29
    Scenario: If only the difference arises, its amount cannot be decided where one of the two amounts has not been indicated
      Given a damage charge of 30,000 yen has been indicated for the second router
      When on 8 May 2024 the second router suffered scratches within the range the Company separately prescribes
      And the second router was lost on 3 June 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And the loss charge arises on 3 June 2024, but its amount cannot be decided until "the amount to be indicated to the Contractor" is confirmed

    @art09.p2 @IR-67.C @art09.p2-30
    Scenario: If only the difference arises, its amount cannot be decided where only one of the two amounts includes tax
      Given a loss charge of 80,000 yen has been indicated for the second router
      And 33,000 yen including tax has been indicated as the damage charge
      When on 8 May 2024 the second router suffered scratches within the range the Company separately prescribes
      And the second router was lost on 3 June 2024
      Then the obligation to pay 33,000 yen as the damage charge arises on 8 May 2024
      And the loss charge arises on 3 June 2024, but its amount cannot be decided until "whether the indicated amount includes tax" is confirmed

    @art09.p2 @IR-67.C @IR-40.B @art09.p2-31
    Scenario: If a loss charge arises again, and as a difference to a damage charge, the first loss charge does not reduce the second
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was lost on 1 August 2024
      Then the loss charge is, in order, 80,000 yen; 80,000 yen, and the obligation to pay it arises, in order, on 8 May 2024; 1 August 2024
      And this event gives rise to no other charge

    @art09.p2 @art09.p2-32
    Scenario: Where a router was lost, found and lost again, the loss charge arises once, and the later loss is no finding of its own
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was lost on 1 August 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @art07.p2.def1 @art09.p2-33
    Scenario: Unclassified scratches of a found article whose loss charge has arisen give rise to no damage charge and no finding
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 1 August 2024 the router suffered scratches that the Company has not classified
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And no damage charge arises
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @annex1.3.i6 @art09.p2-34
    Scenario: Where no loss charge is charged, a lost item damaged after it was found has its damage charge, without the finding IR-81
      Given a damage charge of 30,000 yen has been indicated for the second router
      And it has been indicated that no loss charge is charged
      When the second router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 1 August 2024 the second router suffered scratches within the range the Company separately prescribes
      Then no loss charge arises
      And the obligation to pay 30,000 yen as the damage charge arises on 1 August 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @IR-81.B @art09.p2-35
    Scenario: If each event has its own charge, a damage charge arises besides for a lost item damaged after it was found
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 1 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the obligation to pay 30,000 yen as the damage charge arises on 1 August 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art09.p2 @art09.p2.b @annex1.3.i6 @art09.p2-36
    Scenario: A notice of termination arriving after a damage charge was paid undoes neither the charge nor that it was paid
      Given the ground of termination is "General Regulations 28(2)"
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 1 June 2024
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And for the router, the duty to pay the charge is "met"
      And the loss charge cannot be decided until "the day termination took effect, with evidence" is confirmed
      And these Individual Regulations say nothing about a refund of the loss charge for the router

    @art09.p2 @art09.p2.incl1 @art07.p3 @art09.p2-37
    Scenario: Whichever day the contract ends, the damage charge arises for damage on the 30th day after the notice arrived
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And on 19 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 30,000 yen as the damage charge arises on 19 August 2024
      And for the router, the duty to pay the charge is "open"

    @art09.p2 @art09.p2.incl1 @art07.p3 @art09.p2-38
    Scenario: With the end date open, the damage charge cannot be decided for damage on the 31st day after the notice arrived
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And on 20 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge cannot be decided until "the day termination took effect, with evidence" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art09.p2 @annex1.3.i6 @art09.p2-39
    Scenario: Where no damage charge is charged, none arises for damage after the notice either, whichever day the contract ends
      Given the ground of termination is "General Regulations 28(2)"
      And it has been indicated that no damage charge is charged
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And on 20 August 2024 the second router suffered scratches within the range the Company separately prescribes
      Then no damage charge arises

    @art09.p2 @art09.p2-40
    Scenario: With neither an end of the contract nor a ground of termination on record, a loss gives rise to its loss charge
      Given the ground of termination is "not confirmed"
      And a loss charge of 78,901 yen has been indicated for the old router
      When the old router was lost on 3 June 2024
      Then the obligation to pay 78,901 yen as the loss charge arises on 3 June 2024
      And these Individual Regulations do not fix a day on which termination of the contract takes effect

    @art09.p2 @art09.p2-41
    Scenario: Where no amount is indicated for one of two routers, a loss charge arises for each of them
      Given a loss charge of 78,901 yen has been indicated for the old router
      When the replacement unit was lost on 3 June 2024
      And the old router was lost on 4 June 2024
      Then a loss charge arises only for the replacement unit; old router

  Rule: Article 9(2) (inclusion) Routers, etc. that have not been returned
    “(including the Routers, etc. concerned where the return set out in Article 7 (Management of Routers-etc. Equipment), paragraph 3 has not been made)”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And a loss charge of 80,000 yen has been indicated for the router

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-01
    Scenario Outline: For a router not returned by the deadline, the loss charge arises on the following day
      Given the day termination took effect is recorded as 16 July 2024
      When <day> came and the router had not been returned
      Then the deadline for returning the router is 15 August 2024
      And as of <day>, the obligation to pay the loss charge for the router has "<state>"

      Examples: boundary (the day before the deadline, the day, the day after)
        | row | day            | state      |
        | a   | 14 August 2024 | not arisen |
        | b   | 15 August 2024 | not arisen |
        | c   | 16 August 2024 | arisen     |

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-02
    Scenario: For a router not returned the loss charge arises once, on the day after the deadline, however long it stays away
      Given the ground of termination is "neither"
      When termination of the contract took effect on 16 July 2024
      And 31 August 2025 came and the router had not been returned
      Then for the router, the duty to return within 30 days is "breached"
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is not held
      And this event gives rise to no other charge
      And no finding is recorded

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-03
    Scenario Outline: For a router returned by the deadline no loss charge arises
      When termination of the contract took effect on 16 July 2024
      And the router was returned on <returned>
      Then no loss charge arises
      And this event gives rise to no other charge

      Examples: boundary (the day before the deadline, the day)
        | row | returned       |
        | a   | 14 August 2024 |
        | b   | 15 August 2024 |

    # BC 64
    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-04
    Scenario Outline: For a router returned after the deadline, before an invoice and before payment, the loss charge arises, too, and is held
      When termination of the contract took effect on 16 July 2024
      And the router was returned on <returned>
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And for the router, the duty to return within 30 days was met late on <returned>
      And this event gives rise to no other charge

      Examples: boundary (the day after the deadline)
        | row | returned       |
        | a   | 16 August 2024 |

      Examples: ordinary (five days after the deadline)
        | row | returned       |
        | b   | 20 August 2024 |

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-05
    Scenario Outline: The loss charge for want of a return arises however the contract ended
      When the contract came to its end on 16 July 2024 through "<manner>"
      And 16 August 2024 came and the router had not been returned
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024

      Examples: ordinary
        | row | manner                                                 |
        | a   | termination by the Company for the Contractor's breach |
        | b   | end by the Company for its own reasons                 |
        | c   | end by agreement                                       |
        | d   | end through abolition of the service                   |
        | e   | statutory termination by the Contractor                |

    @art09.p2.incl1 @art09.p2.incl1-06
    Scenario: While the contract has not ended, no loss charge arises for want of a return
      When 16 August 2024 came and the router had not been returned
      Then no loss charge arises
      And these Individual Regulations set no deadline for returning the router

    @art09.p2.incl1 @art03.p1.def1 @art09.p2.incl1-07
    Scenario: Where the router was returned and its power supply unit was not, a loss charge arises for the power supply unit only
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the power supply unit
      And the obligation to pay 5,000 yen as the loss charge arises on 16 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art03.p1.def1 @art09.p2.incl1-08
    Scenario: Where the power supply unit was returned and the router was not, a loss charge arises for the router only
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And the power supply unit was returned on 1 August 2024
      And 31 August 2024 came and the router had not been returned
      Then a loss charge arises only for the router
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024

    @art09.p2.incl1 @art03.p1.def1 @art09.p2.incl1-09
    Scenario: Where neither the router nor the power supply unit was returned, a loss charge arises for each of them
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the power supply unit; router

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.B @art09.p2.incl1-10
    Scenario: If a router and its accessories are read as one set, a power supply unit returned late incurs the router's loss charge
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And the power supply unit was returned on 20 August 2024
      Then a loss charge arises only for the router
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024

    @art09.p2.incl1 @IR-21a.C @art09.p2.incl1-11
    Scenario: Even if a router's return is read to suffice, router and power supply unit each have a loss charge if both are kept
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the power supply unit; router

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.B @art09.p2.incl1-12
    Scenario: If router and accessories are read as one set, only the router's loss charge arises where none of the set is returned
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the router
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art07.p3 @IR-21b.B @art09.p2.incl1-13
    Scenario: Even if the label is read as an article of its own, no loss charge for it has arisen on the day of the return deadline
      Given a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      And 15 August 2024 came
      Then no loss charge arises
      And for the router, the duty to return within 30 days is "met"

    @art09.p2.incl1 @art07.p3 @IR-21b.B @art09.p2.incl1-14
    Scenario: If the label is read as an article of its own, its loss charge, not the router's, arises the day after the deadline
      Given the ground of termination is "neither"
      And a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      And 16 August 2024 came
      Then the obligation to pay 3,000 yen as the loss charge arises on 16 August 2024
      And for the router, the duty to return within 30 days is "met"
      And this event gives rise to no other charge
      And no finding is recorded

    @art09.p2.incl1 @art09.p2 @art09.p2.incl1-15
    Scenario: A router whose loss charge has arisen need not be returned after the end of the contract; no second loss charge arises
      When the router was lost on 8 May 2024
      And termination of the contract took effect on 3 September 2024
      And 31 December 2024 came and the router had not been returned
      Then these Individual Regulations set no deadline for returning the router
      And article 10(2) gives rise to no duty to return the router without delay
      And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art07.p3 @art09.p2 @art09.p2.incl1-16
    Scenario: The replacement unit that was sent must be returned after the end of the contract in place of the lost router
      Given a loss charge of 70,000 yen has been indicated for the replacement unit
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      And the Company sent a replacement unit on 9 May 2024
      And termination of the contract took effect on 3 September 2024
      And 4 October 2024 came and the replacement unit had not been returned
      Then these Individual Regulations set no deadline for returning the router
      And the deadline for returning the replacement unit is 3 October 2024
      And a loss charge arises only for the router; replacement unit

    @art09.p2.incl1 @art07.p3 @art09.p2 @art07.p2.def1 @art09.p2.incl1-17
    Scenario: A damaged router must be returned after the end of the contract although the damage charge has arisen
      Given a damage charge of 30,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 3 September 2024
      And 4 October 2024 came and the router had not been returned
      Then the deadline for returning the router is 3 October 2024
      And for the router, the duty to return within 30 days is "breached"

    @art09.p2.incl1 @art07.p3 @art09.p2 @art09.p2.incl1-18
    Scenario: A router lost on the day of the return deadline need not be returned any more; only the loss charge for the loss arises
      When termination of the contract took effect on 16 July 2024
      And the router was lost on 15 August 2024
      Then these Individual Regulations set no deadline for returning the router
      And the obligation to pay 80,000 yen as the loss charge arises on 15 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.B @art09.p2.incl1-19
    Scenario: Read as one set, a router with only its power supply unit returned has a loss charge; another that was returned has none
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 70,000 yen has been indicated for the second router
      When termination of the contract took effect on 16 July 2024
      And the power supply unit was returned on 1 August 2024
      And the second router was returned on 1 August 2024
      And 31 August 2024 came and the router had not been returned
      Then a loss charge arises only for the router
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.C @art09.p2.incl1-20
    Scenario: Even if a router's return is read to suffice, another's return does not make up for one out with its power supply unit
      Given a loss charge of 70,000 yen has been indicated for the second router
      And the power supply unit is on loan as an accessory of the second router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the power supply unit; second router

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.C @art09.p2.incl1-21
    Scenario: Even if a router's return is read to suffice, a power supply unit not returned has a loss charge if its router was lost
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When the router was lost on 8 May 2024
      And termination of the contract took effect on 16 July 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then a loss charge arises only for the router; power supply unit

    @art09.p2.incl1 @art07.p3 @IR-21b.B @art09.p2.incl1-22
    Scenario: Even if the label is read as an article of its own, no loss charge arises where the router was returned with its label
      Given a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      Then no loss charge arises
      And for the router, the duty to return within 30 days is "met"

    @art09.p2.incl1 @art09.p2 @IR-67.B @art09.p2.incl1-23
    Scenario: If an article is restored once only, no loss charge arises for a router damaged before, whichever day the contract ends
      Given the ground of termination is "General Regulations 28(2)"
      And a damage charge of 30,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And no loss charge arises
      And this event gives rise to no other charge

    @art09.p2.incl1 @art09.p2 @IR-67.C @art09.p2.incl1-24
    Scenario: Even if only the difference arises, the loss charge cannot be decided where the day the contract ends cannot be
      Given the ground of termination is "General Regulations 28(2)"
      And a damage charge of 30,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And the loss charge cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art09.p2.incl1 @art09.p2 @art07.p3 @suppl.2023 @art09.p2.incl1-25
    Scenario: Where another edition governs end and return, the damage charge for damage after the notice cannot be decided
      Given a damage charge of 30,000 yen has been indicated for the router
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 31 May 2023
      And on 1 June 2023 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2.incl1 @art09.p2 @art07.p3 @suppl.2023 @art09.p2.incl1-26
    Scenario: A notice that a later edition governs does not undo the damage charge for damage up to the day before that edition
      Given a later edition has been in operation since 1 April 2025, but its text is not at hand
      And a damage charge of 30,000 yen has been indicated for the router
      When on 31 March 2025 the router suffered scratches within the range the Company separately prescribes
      And notice on the prescribed cancellation application form, designating no day, reached the Company on 1 April 2025
      Then the obligation to pay 30,000 yen as the damage charge arises on 31 March 2025
      And the loss charge cannot be decided until "the edition of 1 April 2025 (not at hand)" is confirmed

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-27
    Scenario: Whichever day the contract ends, a router lost by 30 days after the notice arrived has one loss charge, and no return
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 19 August 2024
      Then these Individual Regulations set no deadline for returning the router
      And the obligation to pay 80,000 yen as the loss charge arises on 19 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art07.p3 @art09.p2.incl1-28
    Scenario: With the end date open, return and loss charge cannot be decided for a router lost on the 31st day after notice arrived
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was lost on 20 August 2024
      Then the deadline for returning the router cannot be decided until "the day termination took effect, with evidence" is confirmed
      And the total of the loss charge cannot be decided until "the day termination took effect, with evidence" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "the day termination took effect, with evidence" is confirmed

    @art09.p2.incl1 @art07.p3 @IR-07b.B @art09.p2.incl1-29
    Scenario: If the deadline moves to the next business day, no return is asked of a router lost then, and one loss charge arises
      Given 15 August 2024 is recorded as a day off
      When termination of the contract took effect on 16 July 2024
      And the router was lost on 16 August 2024
      Then these Individual Regulations set no deadline for returning the router
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.C @art09.p2.incl1-30
    Scenario: If the router’s return suffices, the loss charge for its power supply unit is undecided while that return is
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When the router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then for the power supply unit, whether the duty to pay the charge arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.C @art09.p2.incl1-31
    Scenario: Even if the router’s return suffices, the power supply unit is charged where neither was returned
      Given the power supply unit is on loan as an accessory of the router
      And a loss charge of 5,000 yen has been indicated for the power supply unit
      When the router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then for the power supply unit, the duty to pay the charge is "open"

    @art09.p2.incl1 @art03.p1.def1 @IR-21a.B @art09.p2.incl1-32
    Scenario: If read as the whole set, the router’s loss charge is undecided while the return of its power supply unit is
      Given the power supply unit is on loan as an accessory of the router
      When the power supply unit was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      And 31 August 2024 came and the power supply unit had not been returned
      Then for the router, whether the duty to pay the charge arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2.incl1 @art07.p3 @IR-21b.B @art09.p2.incl1-33
    Scenario: Even if the label is an article of its own, a router returned late without it has the loss charge, not its label
      Given a loss charge of 3,000 yen has been indicated for the label of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 20 August 2024 without its label
      Then the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And the loss charge is held until "IR-20a" has been decided
      And this event gives rise to no other charge

    @art09.p2.incl1 @art07.p3 @IR-21b.B @IR-67.B @art09.p2.incl1-34
    Scenario: If the label is an article of its own, its loss charge arises although the router was damaged and is restored once only
      Given a loss charge of 3,000 yen has been indicated for the label of the router
      And a damage charge of 30,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then the obligation to pay 30,000 yen as the damage charge arises on 8 May 2024
      And the obligation to pay 3,000 yen as the loss charge arises on 16 August 2024
      And this event gives rise to no other charge

    @art09.p2.incl1 @art03.p1.def1 @IR-21b.B @art09.p2.incl1-35
    Scenario: If the label is an article of its own, its loss charge cannot be decided while the duty to return the router cannot be
      Given a loss charge of 3,000 yen has been indicated for the label of the router
      When the router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then the total of the loss charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p2.incl1 @art03.p1.def1 @art09.p2.incl1-36
    Scenario: Although the duty to return a router cannot be decided, that it was returned without its label is a finding
      Given the ground of termination is "neither"
      When the router was lost on 31 May 2023
      And termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then "IR-21b" is recorded as the only finding

  Rule: Article 9(2) [a] Billing by invoice
    “bill the Contractor by an invoice the Company issues, as a loss charge or a damage charge”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023

    @art09.p2.a @art09.p2 @art09.p2.a-01
    Scenario Outline: The duty to bill the loss charge is met by an invoice dated on the day of the loss or later
      Given a loss charge of 80,000 yen has been indicated for the router
      And the Company issued an invoice dated <invoiced>
      When the router was lost on 3 June 2024
      Then for the router, the duty to bill the charge by an invoice is "<state>"

      Examples: boundary (the day before the loss, the day, the day after)
        | row | invoiced    | state |
        | a   | 2 June 2024 | open  |
        | b   | 3 June 2024 | met   |
        | c   | 4 June 2024 | met   |

    @art09.p2.a @art09.p2 @art09.p2.a-02
    Scenario: The damage charge, too, must be billed by an invoice; no number of days is set, so the duty is open until one is issued
      Given a damage charge of 30,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then for the router, the duty to bill the charge by an invoice is "open"

    @art09.p2.a @art09.p2.incl1 @art09.p2.a-03
    Scenario: For a router that has not been returned, the duty to bill arises on the day after the deadline
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And 16 August 2024 came and the router had not been returned
      Then for the router, the duty to bill the charge by an invoice is "open"
      And for the router, the duty to pay the charge is "open"

    @art09.p2.a @art09.p2.a-04
    Scenario: On the day of the return deadline neither a duty to bill nor a duty to pay has arisen
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And 15 August 2024 came and the router had not been returned
      Then for the router, no duty to bill the charge by an invoice arises
      And for the router, no duty to pay the charge arises

    @art09.p2.a @art09.p2.a-05
    Scenario: Where it has been indicated that no loss charge is charged, neither a duty to bill nor a duty to pay arises
      Given it has been indicated that no loss charge is charged
      When the router was lost on 3 June 2024
      Then no loss charge arises
      And for the router, no duty to bill the charge by an invoice arises
      And for the router, no duty to pay the charge arises
      And this event gives rise to no other charge

    @art09.p2.a @art09.p2 @art09.p2.a-06
    Scenario: An invoice dated before a second damage charge arose leaves the duty to bill open
      Given a damage charge of 30,000 yen has been indicated for the router
      And the Company issued an invoice dated 31 May 2024
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And on 1 August 2024 the router suffered scratches within the range the Company separately prescribes
      Then for the router, the duty to bill the charge by an invoice is "open"

    @art09.p2.a @art09.p2 @IR-24a.A @art09.p2.a-07
    Scenario: If the obligation to pay the loss charge is read to have no day, whether an invoice met the duty to bill is undecided
      Given a loss charge of 80,000 yen has been indicated for the router
      And the Company issued an invoice dated 30 June 2024
      When the router was lost on 3 June 2024
      Then for the router, whether the duty to bill the charge by an invoice was met cannot be decided until "the day the obligation to pay arises" is confirmed

    @art09.p2.a @art09.p2.a-08
    Scenario: For scratches below the range the Company separately prescribes, no duty to bill and no duty to pay arises
      Given a damage charge of 30,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches below the range the Company separately prescribes
      Then for the router, no duty to bill the charge by an invoice arises
      And for the router, no duty to pay the charge arises

    @art09.p2.a @art09.p2.b @art09.p2.a-09
    Scenario: While it is undecided whether scratches lie in the range the Company prescribes, so are the duties to bill and to pay
      Given a damage charge of 30,000 yen has been indicated for the router
      When on 3 June 2024 the router suffered scratches that the Company has not classified
      Then for the router, whether the duty to bill the charge by an invoice arises cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

  Rule: Article 9(2) [b] Payment of the charge
    “the Contractor shall pay the Company the loss charge or damage charge”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 30,000 yen has been indicated for the router

    @art09.p2.b @art09.p2 @art09.p2.b-01
    Scenario: No day of payment is set, so even after an invoice the duty to pay is open, not breached
      Given the Company issued an invoice dated 30 June 2024
      When the router was lost on 3 June 2024
      Then for the router, the duty to pay the charge is "open"

    @art09.p2.b @art09.p2 @art09.p2.b-02
    Scenario: Where the loss charge has been paid, the duty to pay is met
      When the router was lost on 3 June 2024
      And the charge for the router was paid on 20 June 2024
      Then for the router, the duty to pay the charge is "met"

    @art09.p2.b @art09.p2 @art09.p2.b-03
    Scenario: Where the damage charge has been paid, too, the duty to pay is met
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 20 June 2024
      Then for the router, the duty to pay the charge is "met"

    @art09.p2.b @art09.p2 @art09.p2.b-04
    Scenario: Payment of the charge for one router does not meet the duty to pay the charge for the other
      Given a loss charge of 70,000 yen has been indicated for the second router
      When the router was lost on 3 June 2024
      And the second router was lost on 3 June 2024
      And the charge for the router was paid on 20 June 2024
      Then for the router, the duty to pay the charge is "met"
      And for the second router, the duty to pay the charge is "open"

    @art09.p2.b @art09.p2.b-05
    Scenario: For a router neither lost nor damaged no duty to pay arises
      Given a loss charge of 70,000 yen has been indicated for the second router
      When the second router was lost on 3 June 2024
      Then for the router, no duty to pay the charge arises

    @art09.p2.b @art09.p2 @art09.p2.b-06
    Scenario: The duty to pay the damage charge for one router does not wait until it is decided whether another router was damaged
      Given a damage charge of 20,000 yen has been indicated for the second router
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And on 3 June 2024 the second router suffered scratches that the Company has not classified
      Then for the router, the duty to pay the charge is "open"

    @art09.p2.b @art09.p2 @art09.p2.b-07
    Scenario: Payment of the damage charge before the loss does not meet the duty to pay the loss charge that arose later
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 20 May 2024
      And the router was lost on 3 June 2024
      Then for the router, the duty to pay the charge is "open"

    @art09.p2.b @art09.p2 @art09.p2.b-08
    Scenario: After a payment of the damage charge, a payment on or after the day the loss charge arose meets the duty to pay
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 20 May 2024
      And the router was lost on 3 June 2024
      And the charge for the router was paid on 3 June 2024
      Then for the router, the duty to pay the charge is "met"

  Rule: Article 9(3) Where a lost item has been found
    “Where a lost item has been found, its handling is as follows.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And a loss charge of 80,000 yen has been indicated for the router

    @art09.p3 @art09.p2 @art09.p1.b @art09.p3-01
    Scenario: Return of a lost item ends neither the obligation to pay its loss charge (held) nor the duty to send a replacement unit
      When the router was lost on 8 May 2024
      And the Contractor gave notification of it on 8 May 2024 by the method the Company prescribes
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is held until "IR-68" has been decided
      And for the router, the duty to pay the charge is "open"
      And the duty to send a replacement unit is "open"
      And this event gives rise to no other charge

    @art09.p3 @art09.p2 @art09.p3-02
    Scenario: The return of a lost item that has been found is not asked for again after the end of the contract
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And termination of the contract took effect on 3 September 2024
      Then these Individual Regulations set no deadline for returning the router
      And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And this event gives rise to no other charge

  Rule: Article 9(3)(1), sentence 1 Disposal in accordance with law
    “It shall be disposed of in accordance with law under the Contractor's responsibility.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-01
    Scenario Outline: A lost item that has been found may be discarded in accordance with law without the Company's consent
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on <discarded> the Contractor discarded the router in accordance with law
      Then that conduct is no breach of article 7(1)

      Examples: boundary (the day it was found, the day after)
        | row | discarded    |
        | a   | 10 June 2024 |
        | b   | 11 June 2024 |

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-02
    Scenario: Discarding it contrary to law is a breach of article 7(1)(3) although the lost item has been found
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor discarded the router contrary to law
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-03
    Scenario: Without a record whether a found lost item was discarded in accordance with law, a breach cannot be decided
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor discarded the router without a record whether in accordance with law
      Then whether that conduct is a breach of article 7(1) cannot be decided until "whether the disposal was in accordance with law" is confirmed

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-04
    Scenario Outline: Selling a lost item without the Company's consent is a breach of article 7(1)(3), before and after it was found
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on <sold> the Contractor lawfully sold the router to a third party
      Then that conduct is a breach of article 7(1)(3)

      Examples: boundary (the day before it was found, the day, the day after)
        | row | sold         |
        | a   | 9 June 2024  |
        | b   | 10 June 2024 |
        | c   | 11 June 2024 |

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-05
    Scenario: Lending a found lost item to a third party without the Company's consent is a breach of article 7(1)(3), too
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor did this with the router: "lending"
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i1.s1 @art07.p1.i3 @art07.p1.i3.excl1 @art09.p3.i1.s1-06
    Scenario: A sale with the Company's consent is no breach for a lost item that has been found, either
      Given on 12 June 2024 the Company consented to "transferring" with the router
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor lawfully sold the router to a third party
      Then that conduct is no breach of article 7(1)

    @art09.p3.i1.s1 @art07.p1.i3 @art07.p1.i3.excl1 @IR-22a.B @art09.p3.i1.s1-07
    Scenario: Even if discarding is read as needing the Company's consent, discarding with consent is no breach
      Given on 12 June 2024 the Company consented to "disposing" with the router
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor discarded the router in accordance with law
      Then that conduct is no breach of article 7(1)

    @art09.p3.i1.s1 @art07.p1.i3 @IR-22b.A @art09.p3.i1.s1-08
    Scenario: If lending a found lost item is read as disposal, a breach is undecided without a record whether it accorded with law
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor did this with the router: "lending"
      Then whether that conduct is a breach of article 7(1) cannot be decided until "whether the disposal was in accordance with law" is confirmed

    @art09.p3.i1.s1 @art07.p1.i3 @IR-22b.A @art09.p3.i1.s1-09
    Scenario: Even if selling is read as part of disposal, a sale before the item was found is a breach of article 7(1)(3)
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 9 June 2024 the Contractor lawfully sold the router to a third party
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-10
    Scenario: Discarding a damaged item needs the Company's consent although it is in accordance with law
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And on 15 June 2024 the Contractor discarded the router in accordance with law
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i1.s1 @art07.p1.i3 @art09.p3.i1.s1-11
    Scenario: Although one router has been found, discarding the other, which was not lost, needs the Company's consent
      Given the second router is on loan
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor discarded the second router in accordance with law
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i1.s1 @art07.p1.i3 @suppl.2023 @art09.p3.i1.s1-12
    Scenario: Whether lawfully discarding a found router that was lost before this edition is a breach cannot be decided from it
      When the router was lost on 31 May 2023
      And the lost item was found on 10 June 2023
      And on 15 June 2023 the Contractor discarded the router in accordance with law
      Then whether that conduct is a breach of article 7(1) cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p3.i1.s1 @art07.p1.i3 @suppl.2023 @art09.p3.i1.s1-13
    Scenario Outline: Discarding a router contrary to law is a breach although it, or another router, was lost before this edition and found
      Given the router is on loan
      When the <lost> was lost on 31 May 2023
      And the lost item was found on 10 June 2023
      And on 15 June 2023 the Contractor discarded the router contrary to law
      Then that conduct is a breach of article 7(1)(3)

      Examples: ordinary
        | row | lost          |
        | a   | router        |
        | b   | second router |

  Rule: Article 9(3)(1), sentence 2 Use of the lost item
    “The Company shall bear no responsibility or duty whatsoever regarding the Contractor's use of that lost item.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art09.p3.i1.s2 @art09.p3.i1.s2-01
    Scenario Outline: For a failure of a lost item that has been found the Company has no duty to investigate and to repair or replace
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And a failure of the router was notified on <notified> by the method the Company prescribes
      Then article 9(3)(1) relieves the Company of the duty to investigate and to repair or replace

      Examples: boundary (the day it was found, the day after)
        | row | notified     |
        | a   | 10 June 2024 |
        | b   | 11 June 2024 |

    @art09.p3.i1.s2 @art08.p2 @art09.p3.i1.s2-02
    Scenario: The Company's duty for a failure notified before the loss does not fall away because the item was later lost and found
      When a failure of the router was notified on 7 May 2024 by the method the Company prescribes
      And the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      Then the duty to investigate and to repair or replace is "open"

    @art09.p3.i1.s2 @art09.p3.i1.s2-03
    Scenario: The Company has no duty, either, for a minor failure of a found lost item that the Contractor dealt with as instructed
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And a failure of the router was notified on 20 June 2024 by the method the Company prescribes
      And on 21 June 2024 Operations judged that the failure is minor
      And on 21 June 2024 the Company instructed the Contractor to deal with the failure
      And on 22 June 2024, as to that failure, the Contractor dealt with it
      Then article 9(3)(1) relieves the Company of the duty to investigate and to repair or replace

    @art09.p3.i1.s2 @art08.p2 @art09.p3.i1.s2-04
    Scenario: For a failure of the replacement unit the Company still has its duty although the lost item has been found
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And a failure of the replacement unit was notified on 20 June 2024 by the method the Company prescribes
      Then the duty to investigate and to repair or replace is "open"

    @art09.p3.i1.s2 @suppl.2023 @art09.p3.i1.s2-05
    Scenario: For a failure of a router lost before this edition and found, the Company’s duty cannot be decided from this edition
      When the router was lost on 31 May 2023
      And the lost item was found on 10 June 2023
      And a failure of the router was notified on 20 June 2023 by the method the Company prescribes
      Then whether the duty to investigate and to repair or replace arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art09.p3.i1.s2 @art08.p2 @suppl.2023 @art09.p3.i1.s2-06
    Scenario: Although another router was lost before this edition and found, the Company has its duty for a failure of the router
      When the second router was lost on 31 May 2023
      And the lost item was found on 10 June 2023
      And a failure of the router was notified on 20 June 2023 by the method the Company prescribes
      Then the duty to investigate and to repair or replace is "open"

  Rule: Article 9(3)(2) The loss charge is not refunded
    “Even where it has been returned or sent to the Company, a loss charge paid to the Company shall not be refunded.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And a loss charge of 80,000 yen has been indicated for the router

    # BC 66
    @art09.p3.i2 @art09.p3 @art09.p3.i2-01
    Scenario Outline: The loss charge paid for a lost item found and returned is not refunded, whichever of payment and return came first
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the charge for the router was paid on 20 June 2024
      And the router was returned on <returned>
      Then under article 9(3)(2) the loss charge paid for the router is not refunded
      And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And this event gives rise to no other charge

      Examples: boundary (the day before the payment, the day, the day after)
        | row | returned     |
        | a   | 19 June 2024 |
        | b   | 20 June 2024 |
        | c   | 21 June 2024 |

    @art09.p3.i2 @art09.p3 @art09.p3.i2-02
    Scenario: Where the lost item has been found and is not returned, the loss charge that was paid is not refunded, either
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      And the lost item was found on 10 June 2024
      Then under article 9(3)(2) the loss charge paid for the router is not refunded

    @art09.p3.i2 @art09.p3.i2-03
    Scenario: Where the loss charge has not been paid, nothing is said about a refund, and the duty to pay stays open
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      Then these Individual Regulations say nothing about a refund of the loss charge for the router
      And for the router, the duty to pay the charge is "open"

    @art09.p3.i2 @art09.p3.i2-04
    Scenario: Where the lost item has not been found, nothing is said about a refund of the loss charge that was paid
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      Then these Individual Regulations say nothing about a refund of the loss charge for the router

    @art09.p3.i2 @art09.p3.i2-05
    Scenario: Although one router has been found, nothing is said about a refund of the loss charge for another that was not found
      Given a loss charge of 70,000 yen has been indicated for the second router
      When the second router was lost on 8 May 2024
      And the charge for the second router was paid on 20 May 2024
      And the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      And the lost item was found on 10 June 2024
      Then under article 9(3)(2) the loss charge paid for the router is not refunded
      And these Individual Regulations say nothing about a refund of the loss charge for the second router

    @art09.p3.i2 @art09.p3.i2-06
    Scenario: Where only another router's loss charge has been paid, nothing is said about a refund for the router that was found
      Given a loss charge of 70,000 yen has been indicated for the second router
      When the second router was lost on 8 May 2024
      And the charge for the second router was paid on 20 May 2024
      And the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      Then these Individual Regulations say nothing about a refund of the loss charge for the router

    @art09.p3.i2 @art09.p2.incl1 @art09.p3.i2-07
    Scenario: Whether a loss charge paid for mere non-return is refunded cannot be decided from article 9(3)(2)
      When termination of the contract took effect on 16 July 2024
      And the charge for the router was paid on 31 August 2024
      And the router was returned on 10 September 2024
      Then whether the loss charge paid for the router is refunded cannot be decided until "the treatment of a loss charge paid for mere non-return" is confirmed

    @art09.p3.i2 @art09.p2.incl1 @art09.p3.i2-08
    Scenario: With the end date open, a refund is undecided for a payment 31 days after the notice arrived, but not for one before
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the charge for the router was paid on 20 August 2024
      And the router was returned on 1 September 2024
      And the charge for the second router was paid on 19 August 2024
      And the second router was returned on 1 September 2024
      Then whether the loss charge paid for the router is refunded cannot be decided until "the day termination took effect, with evidence" is confirmed
      And these Individual Regulations say nothing about a refund of the loss charge for the second router

    @art09.p3.i2 @art09.p3 @art09.p3.i2-09
    Scenario: The loss charge of a lost item that was found and returned is held where it was paid on the day after the return
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      And the charge for the router was paid on 16 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is held until "IR-68" has been decided
      And this event gives rise to no other charge

    @art09.p3.i2 @art09.p3 @art09.p3.i2-10
    Scenario Outline: The loss charge of a lost item found and returned is not held where paid from the day of the loss to that of the return
      When the router was lost on 8 May 2024
      And the charge for the router was paid on <paid>
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is not held
      And under article 9(3)(2) the loss charge paid for the router is not refunded

      Examples: boundary (the day of the loss, the day of the return)
        | row | paid         |
        | a   | 8 May 2024   |
        | b   | 15 June 2024 |

    @art09.p3.i2 @art09.p3 @art09.p3.i2-11
    Scenario: Paying the damage charge before the loss is not paying the loss charge: after the return that is held, without a refund
      Given a damage charge of 30,000 yen has been indicated for the router
      When on 1 May 2024 the router suffered scratches within the range the Company separately prescribes
      And the charge for the router was paid on 7 May 2024
      And the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      Then the obligation to pay 30,000 yen as the damage charge arises on 1 May 2024
      And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is held until "IR-68" has been decided
      And these Individual Regulations say nothing about a refund of the loss charge for the router

    @art09.p3.i2 @art09.p3 @art09.p3.i2-12
    Scenario: The unpaid loss charge of a lost item that was found, but not returned, stays owed and is not held
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is not held
      And for the router, the duty to pay the charge is "open"

    @art09.p3.i2 @art09.p3 @IR-68.A @art09.p3.i2-13
    Scenario: On the reading that it stays owed, the unpaid loss charge of a lost item that was found and returned is not held
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 15 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And the loss charge is not held
      And for the router, the duty to pay the charge is "open"

    @art09.p3.i2 @art09.p3 @IR-68.C @art09.p3.i2-14
    Scenario: If the loss charge falls away with an item’s return before payment, damage after it was found has its damage charge
      Given a damage charge of 30,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 12 June 2024 the router suffered scratches within the range the Company separately prescribes
      And the router was returned on 15 June 2024
      Then no loss charge arises
      And the obligation to pay 30,000 yen as the damage charge arises on 12 June 2024
      And this event gives rise to no other charge

    @art09.p3.i2 @art09.p3 @IR-68.C @art09.p3.i2-15
    Scenario: Even if it falls away with the return, the loss charge of a lost item found and not returned stays owed
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      Then the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024
      And for the router, the duty to pay the charge is "open"

    @art09.p3.i2 @suppl.2023 @art09.p3.i2-16
    Scenario: A refund for a found router lost before this edition is undecided from it; for another router nothing is said
      Given the second router is on loan
      When the router was lost on 31 May 2023
      And the charge for the router was paid on 5 June 2023
      And the lost item was found on 10 June 2023
      And the charge for the second router was paid on 5 June 2023
      Then whether the loss charge paid for the router is refunded cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And these Individual Regulations say nothing about a refund of the loss charge for the second router

  Rule: Article 9(3)(3) The duty of observance stays
    “For a lost item too, the Contractor is not released from its duty to observe the matters set out in each item of Article 7 (Management of Routers-etc. Equipment), paragraph 1.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And a loss charge of 80,000 yen has been indicated for the router

    # BC 68
    @art09.p3.i3 @art07.p1.i4 @art09.p3.i3-01
    Scenario Outline: Use outside Japan of a found lost item is a breach of article 7(1)(4) although the loss charge has been paid
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      And the lost item was found on 10 June 2024
      And on <used> the Contractor used the router outside Japan
      Then that conduct is a breach of article 7(1)(4)

      Examples: boundary (the day it was found, the day after)
        | row | used         |
        | a   | 10 June 2024 |
        | b   | 11 June 2024 |

    @art09.p3.i3 @art07.p1 @art09.p3.i3-02
    Scenario: Use in Japan of a lost item that has been found is no breach of article 7(1)
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor used the router in Japan
      Then that conduct is no breach of article 7(1)

    @art09.p3.i3 @art07.p1 @art09.p3.i3-03
    Scenario Outline: For a lost item that has been found, too, the acts of article 7(1)(1) and (3) need the Company's consent
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor did this with the router: "<act>"
      Then that conduct is a breach of <item>

      Examples: ordinary
        | row | act           | item            |
        | a   | disassembling | article 7(1)(1) |
        | b   | detaching     | article 7(1)(1) |
        | c   | lending       | article 7(1)(3) |

    @art09.p3.i3 @art07.p1.i1 @art07.p1.i1.excl1 @art09.p3.i3-04
    Scenario: For a lost item that has been found, too, an act with the Company's consent is no breach
      Given on 12 June 2024 the Company consented to "moving" with the router
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor did this with the router: "moving"
      Then that conduct is no breach of article 7(1)

    @art09.p3.i3 @art07.p1.i2 @art09.p3.i3-05
    Scenario: For a found lost item, too, connecting a cable that the Company does not designate is a breach of article 7(1)(2)
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And on 15 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is a breach of article 7(1)(2)

    @art09.p3.i3 @art07.p1.i5 @art09.p3.i3-06
    Scenario: For a lost item that has been found, too, managing it without the care of a good manager is a breach of article 7(1)(5)
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the way the router was managed on 15 June 2024 came into question
      And on 20 June 2024 Legal judged that it was managed without the care of a good manager
      Then that conduct is a breach of article 7(1)(5)

    @art09.p3.i3 @art07.p1.i3 @art09.p3.i3-07
    Scenario: Before a lost item is found, too, the duty to observe article 7(1) continues
      When the router was lost on 8 May 2024
      And the charge for the router was paid on 20 May 2024
      And on 1 June 2024 the Contractor lawfully sold the router to a third party
      Then that conduct is a breach of article 7(1)(3)

    @art09.p3.i3 @art07.p1 @art09.p3.i3-08
    Scenario: Article 7(1) does not apply to conduct after a lost item that was found has been returned to the Company
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 20 June 2024
      And on 21 June 2024 the Contractor did this with the router: "moving"
      Then article 7(1) does not apply to that conduct

    @art09.p3.i3 @art07.p1.i1 @art09.p3.i3-09
    Scenario: Conduct on the day a lost item that was found is returned to the Company still breaches article 7(1)(1)
      When the router was lost on 8 May 2024
      And the lost item was found on 10 June 2024
      And the router was returned on 20 June 2024
      And on 20 June 2024 the Contractor did this with the router: "moving"
      Then that conduct is a breach of article 7(1)(1)
