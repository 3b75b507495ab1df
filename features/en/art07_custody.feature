Feature: Article 7 Management of Routers-etc. Equipment
  Edition of 1 June 2023. Days are Japan calendar days. No consumption tax is added to amounts (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Background:
    Given there is a Managed Router Service Contract with Item "LL"

  Rule: Article 7(1) Matters to be observed
    “The Contractor shall observe the following matters with respect to the Routers, etc.”

    @art07.p1 @art07.p1.i1 @art07.p1-01
    Scenario Outline: Disassembling the router until the end of the day on which it is returned is a breach of article 7(1)(1)
      When the router was returned on 15 August 2024
      And on <act> the Contractor did this with the router: "disassembling"
      Then that conduct is a breach of article 7(1)(1)

      Examples: boundary (the day before the return, the day itself)
        | row | act            |
        | a   | 14 August 2024 |
        | b   | 15 August 2024 |

    @art07.p1 @art07.p1-02
    Scenario: Article 7(1) does not apply to conduct on the day after the return of the router or later
      When the router was returned on 15 August 2024
      And on 16 August 2024 the Contractor did this with the router: "disassembling"
      Then article 7(1) does not apply to that conduct

    @art07.p1 @art03.p1.def1 @art07.p1-03
    Scenario: Article 7(1) does not apply to conduct with a router that the Contractor bought itself
      Given the Contractor has a router bought by itself
      When on 3 June 2024 the Contractor did this with the router bought by itself: "disassembling"
      Then article 7(1) does not apply to that conduct

    @art07.p1 @suppl.2023 @art07.p1-04
    Scenario: Whether conduct on the day before this edition is a breach cannot be decided until the edition of that time is confirmed
      When on 31 May 2023 the Contractor did this with the router: "disassembling"
      Then whether that conduct is a breach of article 7(1) cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art07.p1 @art07.p1.i1 @suppl.2023 @art07.p1-05
    Scenario: Conduct on the day this edition came into operation is a breach under this edition
      When on 1 June 2023 the Contractor did this with the router: "disassembling"
      Then that conduct is a breach of article 7(1)(1)

  Rule: Article 7(1)(1) Forbidden acts and uses
    “…not to stop, move, detach, alter, disassemble or break the Routers, etc., reverse engineer their software, or use them in any other way than for the purpose of using the Managed Router Service”

    @art07.p1.i1 @art07.p1.i1-01
    Scenario Outline: Doing without consent what article 7(1)(1) lists with the router is a breach, but by itself gives rise to no charge
      When on 3 June 2024 the Contractor did this with the router: "<act>"
      Then that conduct is a breach of article 7(1)(1)
      And this event gives rise to no other charge

      Examples: ordinary
        | row | act                                                           |
        | a   | stopping                                                      |
        | b   | moving                                                        |
        | c   | detaching                                                     |
        | d   | altering                                                      |
        | e   | disassembling                                                 |
        | f   | breaking                                                      |
        | g   | reverse engineering of its software                           |
        | h   | use for a purpose other than using the Managed Router Service |

    @art07.p1.i1 @art03.p1.def1 @art07.p1.i1-02
    Scenario: To detach the power supply unit, an accessory of the router, is a breach of article 7(1)(1) too
      Given the router is on loan
      And the power supply unit is on loan as an accessory of the router
      When on 3 June 2024 the Contractor did this with the power supply unit: "detaching"
      Then that conduct is a breach of article 7(1)(1)

  Rule: Article 7(1)(1) (exclusion) Acts with consent
    “except with the Company's consent”

    # BC 38
    @art07.p1.i1.excl1 @art07.p1.i1.excl1-01
    Scenario Outline: To do the act consented to, with the article and within the time consented to, is no breach
      Given on 20 May 2024 the Company consented, for the time from 1 June 2024 to 30 June 2024 only, to "moving" with the router
      When on <act> the Contractor did this with the router: "moving"
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

      Examples: boundary (first and last day of the time)
        | row | act          |
        | a   | 1 June 2024  |
        | b   | 30 June 2024 |

    @art07.p1.i1 @art07.p1.i1.excl1 @art07.p1.i1.excl1-02
    Scenario Outline: An act outside the time consented to is a breach
      Given on 20 May 2024 the Company consented, for the time from 1 June 2024 to 30 June 2024 only, to "moving" with the router
      When on <act> the Contractor did this with the router: "moving"
      Then that conduct is a breach of article 7(1)(1)

      Examples: boundary (the day before the first day, the day after the last day)
        | row | act         |
        | a   | 31 May 2024 |
        | b   | 1 July 2024 |

    @art07.p1.i1 @art07.p1.i1.excl1 @art07.p1.i1.excl1-03
    Scenario Outline: Consent does not extend beyond the article and the act consented to
      Given on 20 May 2024 the Company consented to "moving" with the router
      When on 3 June 2024 the Contractor did this with the <article>: "<act>"
      Then that conduct is a breach of article 7(1)(1)

      Examples: exception (another act, another article)
        | row | article       | act       |
        | a   | router        | detaching |
        | b   | second router | moving    |

    @art07.p1.i1.excl1 @art07.p1.i1.excl1-04
    Scenario Outline: Where consent was given by the day of the act, the act is no breach
      Given on <given> the Company consented to "moving" with the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      Then that conduct is no breach of article 7(1)

      Examples: boundary (the day before the act, the day itself)
        | row | given       |
        | a   | 2 June 2024 |
        | b   | 3 June 2024 |

    @art07.p1.i1 @art07.p1.i1.excl1 @art07.p1.i1.excl1-05
    Scenario: Despite consent on the day after the act, the act remains a breach
      Given on 4 June 2024 the Company consented to "moving" with the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      Then that conduct is a breach of article 7(1)(1)

  Rule: Article 7(1)(2) Connecting other things than designated cables
    “not to connect to the Routers, etc. anything other than cables designated by the Company”

    @art07.p1.i2 @art07.p1.i2-01
    Scenario: To connect a cable that the Company designates is no breach
      When on 3 June 2024 the Contractor connected to the router a cable that the Company designates
      Then that conduct is no breach of article 7(1)

    @art07.p1.i2 @art07.p1.i2-02
    Scenario: To connect a cable that the Company does not designate is a breach of article 7(1)(2), but alone gives rise to no charge
      When on 3 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is a breach of article 7(1)(2)
      And no finding is recorded
      And this event gives rise to no other charge

    @art07.p1.i2 @art07.p1.i2-03
    Scenario: To connect a thing that is not a cable is a breach of article 7(1)(2) too
      When on 3 June 2024 the Contractor connected to the router a thing that is not a cable
      Then that conduct is a breach of article 7(1)(2)

    @art07.p1.i2 @IR-39.B @art07.p1.i2-04
    Scenario: If only cables other than designated ones are read to be forbidden, to connect a thing that is not a cable is no breach
      When on 3 June 2024 the Contractor connected to the router a thing that is not a cable
      Then that conduct is no breach of article 7(1)

    @art07.p1.i2 @art07.p1.i2-05
    Scenario: Whether it is a breach to connect a cable without a record whether the Company designates it cannot be decided
      When on 3 June 2024 the Contractor connected to the router a cable without a record whether the Company designates it
      Then whether that conduct is a breach of article 7(1) cannot be decided until "whether the Company designates the cable" is confirmed

    # BC 40
    @art07.p1.i2 @art07.p1.i2-06
    Scenario: To connect a cable not designated is a breach of article 7(1)(2) despite the Company's consent, and is a finding
      Given on 20 May 2024 the Company consented to "connecting" with the router
      When on 3 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is a breach of article 7(1)(2)
      And "IR-60" is recorded as the only finding

    @art07.p1.i2 @IR-60.B @art07.p1.i2-07
    Scenario: If consent is read as a waiver, to connect a cable that is not designated is no breach with the Company's consent
      Given on 20 May 2024 the Company consented to "connecting" with the router
      When on 3 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

    @art07.p1.i2 @art07.p1.i2-08
    Scenario Outline: Where the Company’s consent designates the cable by the day of the act, to connect that cable is no breach
      Given on <given> the Company consented so as to designate the cable to be connected to the router
      When on 3 June 2024 the Contractor connected to the router a cable without a record whether the Company designates it
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

      Examples: boundary (the day before the act, the day itself)
        | row | given       |
        | a   | 2 June 2024 |
        | b   | 3 June 2024 |

    @art07.p1.i2 @art07.p1.i2-09
    Scenario: Consent that designates a cable is no consent to connect a thing that is not a cable
      Given on 20 May 2024 the Company consented so as to designate the cable to be connected to the router
      When on 3 June 2024 the Contractor connected to the router a thing that is not a cable
      Then that conduct is a breach of article 7(1)(2)
      And no finding is recorded

    @art07.p1.i2 @art07.p1.i2-10
    Scenario: Despite a designation of the cable on the day after the act, to connect a cable that was not designated remains a breach
      Given on 4 June 2024 the Company consented so as to designate the cable to be connected to the router
      When on 3 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is a breach of article 7(1)(2)

    @art07.p1.i2 @IR-60.B @art07.p1.i2-11
    Scenario: Even if consent is read as a waiver, consent to another act does not waive connecting a cable that is not designated
      Given on 20 May 2024 the Company consented to "moving" with the router
      When on 3 June 2024 the Contractor connected to the router a cable that the Company does not designate
      Then that conduct is a breach of article 7(1)(2)

  Rule: Article 7(1)(3) Lending, transfer or other disposal
    “…not to lend, transfer or otherwise dispose of the Routers, etc.”

    # BC 41
    @art07.p1.i3 @art07.p1.i3-01
    Scenario Outline: To lend, transfer or otherwise dispose of the router without consent breaches article 7(1)(3), but alone costs nothing
      When on 3 June 2024 the Contractor did this with the router: "<act>"
      Then that conduct is a breach of article 7(1)(3)
      And this event gives rise to no other charge

      Examples: ordinary
        | row | act          |
        | a   | lending      |
        | b   | transferring |
        | c   | disposing    |

  Rule: Article 7(1)(3) (exclusion) Disposal with consent
    “except with the Company's consent”

    @art07.p1.i3.excl1 @art07.p1.i3.excl1-01
    Scenario Outline: To lend, transfer or otherwise dispose of the router with the Company’s consent is no breach
      Given on 20 May 2024 the Company consented to "<act>" with the router
      When on 3 June 2024 the Contractor did this with the router: "<act>"
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

      Examples: ordinary
        | row | act          |
        | a   | lending      |
        | b   | transferring |
        | c   | disposing    |

    @art07.p1.i3 @art07.p1.i3.excl1 @art07.p1.i3.excl1-02
    Scenario Outline: Despite consent to another disposal, or consent on the day after the act, to transfer the router is a breach
      Given on <given> the Company consented to "<consented>" with the router
      When on 3 June 2024 the Contractor did this with the router: "transferring"
      Then that conduct is a breach of article 7(1)(3)

      Examples: exception (consent to another disposal, consent on the day after)
        | row | given       | consented    |
        | a   | 20 May 2024 | lending      |
        | b   | 4 June 2024 | transferring |

  Rule: Article 7(1)(4) Use outside Japan
    “not to use the Routers, etc. outside Japan”

    @art07.p1.i4 @art07.p1.i4-01
    Scenario: Use of the router outside Japan is a breach of article 7(1)(4), but by itself gives rise to no charge
      When on 3 June 2024 the Contractor used the router outside Japan
      Then that conduct is a breach of article 7(1)(4)
      And this event gives rise to no other charge

    @art07.p1.i4 @art07.p1.i4-02
    Scenario: Use of the router in Japan is no breach
      When on 3 June 2024 the Contractor used the router in Japan
      Then that conduct is no breach of article 7(1)

    @art07.p1.i4 @art07.p1.i4-03
    Scenario: Whether use at a place without a record of where it is is a breach cannot be decided until that place is confirmed
      When on 3 June 2024 the Contractor used the router at a place without a record of where it is
      Then whether that conduct is a breach of article 7(1) cannot be decided until "whether the place of use is in Japan" is confirmed

    @art07.p1.i4 @art07.p1.i4-04
    Scenario: Use outside Japan is a breach of article 7(1)(4) despite the Company's consent, and is a finding
      Given on 20 May 2024 the Company consented to use of the router outside Japan
      When on 3 June 2024 the Contractor used the router outside Japan
      Then that conduct is a breach of article 7(1)(4)
      And "IR-60" is recorded as the only finding

    @art07.p1.i4 @IR-60.B @art07.p1.i4-05
    Scenario: If consent is read as a waiver, use outside Japan is no breach with the Company's consent
      Given on 20 May 2024 the Company consented to use of the router outside Japan
      When on 3 June 2024 the Contractor used the router outside Japan
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

  Rule: Article 7(1)(5) Care of a good manager
    “to manage the Routers, etc. with the care of a good manager”

    @art07.p1.i5 @art07.p1.i5-01
    Scenario: Management judged to lack the care of a good manager breaches article 7(1)(5), but by itself gives rise to no charge
      When the way the router was managed on 3 June 2024 came into question
      And on 10 June 2024 Legal judged that it was managed without the care of a good manager
      Then that conduct is a breach of article 7(1)(5)
      And this event gives rise to no other charge

    @art07.p1.i5 @art07.p1.i5-02
    Scenario: Management judged to have been with the care of a good manager is no breach
      When the way the router was managed on 3 June 2024 came into question
      And on 10 June 2024 Legal judged that it was managed with the care of a good manager
      Then that conduct is no breach of article 7(1)

    @art07.p1.i5 @art07.p1.i5-03
    Scenario: Until a judgement on the care of a good manager is recorded, it cannot be decided whether article 7(1)(5) was breached
      When the way the router was managed on 3 June 2024 came into question
      Then whether that conduct is a breach of article 7(1) cannot be decided until "a judgement whether it was managed with the care of a good manager (who, when, why)" is confirmed

    @art07.p1.i5 @art07.p1.i5-04
    Scenario: Where the judgement on the care of a good manager was revised, the later one counts
      When the way the router was managed on 3 June 2024 came into question
      And on 1 July 2024 Legal judged that it was managed with the care of a good manager
      And on 10 June 2024 Legal judged that it was managed without the care of a good manager
      Then that conduct is no breach of article 7(1)

    @art07.p1.i5 @art07.p1.i5-05
    Scenario: Management without the care of a good manager breaches article 7(1)(5) despite the Company's consent, and is a finding
      Given on 20 May 2024 the Company consented to the way the router was managed
      When the way the router was managed on 3 June 2024 came into question
      And on 10 June 2024 Legal judged that it was managed without the care of a good manager
      Then that conduct is a breach of article 7(1)(5)
      And "IR-60" is recorded as the only finding

    @art07.p1.i5 @IR-60.B @art07.p1.i5-06
    Scenario: If consent is read as a waiver, management consented to is no breach
      Given on 20 May 2024 the Company consented to the way the router was managed
      When the way the router was managed on 3 June 2024 came into question
      And on 10 June 2024 Legal judged that it was managed without the care of a good manager
      Then that conduct is no breach of article 7(1)
      And no finding is recorded

  Rule: Article 7(2) Who bears the cost of restoration or repair
    “Where the Contractor, in breach of the preceding paragraph, has lost Routers, etc. or has caused them damage … the cost required for restoration or repair of those Routers, etc. shall be borne by the Contractor.”

    Background:
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router

    @art07.p2 @art07.p1.i3 @art07.p2-01
    Scenario: Where the router was lost in breach, the Contractor bears the cost of restoration, and only the loss charge arises
      When on 3 June 2024 the Contractor did this with the router: "lending"
      And the router was lost on 20 June 2024
      And it came about through that conduct of the Contractor
      Then under article 7(2) the cost of its restoration or repair is borne by the Contractor
      And the obligation to pay 80,000 yen as the loss charge arises on 20 June 2024
      And this event gives rise to no other charge

    @art07.p2 @art07.p2.def1 @art07.p1.i1 @art07.p2-02
    Scenario: Where the router was damaged in breach, the Contractor bears the cost of repair, and only the damage charge arises
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then under article 7(2) the cost of its restoration or repair is borne by the Contractor
      And the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge

    # BC 43
    @art07.p2 @art07.p1.i1 @art07.p2-03
    Scenario: Despite a breach, no charge arises where the router was neither lost nor damaged
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      Then that conduct is a breach of article 7(1)(1)
      And this event gives rise to no other charge

    # BC 44
    @art07.p2 @art09.p2 @art07.p2-04
    Scenario: For a router lost without breach article 7(2) puts no cost on the Contractor, but the loss charge of article 9(2) arises
      When the router was lost on 20 June 2024
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor
      And the obligation to pay 80,000 yen as the loss charge arises on 20 June 2024
      And this event gives rise to no other charge
      And "IR-49" is recorded as the only finding

    @art07.p2 @art07.p1.i1.excl1 @art07.p2-05
    Scenario: Where the router was damaged through an act with consent, article 7(2) puts no cost on the Contractor
      Given on 20 May 2024 the Company consented to "disassembling" with the router
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor

    @art07.p2 @art07.p2-06
    Scenario Outline: Where the router was lost after a breach, without a record whether through it, it cannot be decided who bears the cost
      When on <act> the Contractor did this with the router: "moving"
      And the router was lost on 20 June 2024
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether the loss or damage came about through the breach (who, when, why)" is confirmed

      Examples: not confirmed (a breach the day before the loss, on the day itself)
        | row | act          |
        | a   | 19 June 2024 |
        | b   | 20 June 2024 |

    @art07.p2 @art07.p2-07
    Scenario: Loss for a reason attributable to the Contractor, too, leaves article 7(2) undecided without a record whether by breach
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 20 June 2024
      And its cause is "attributable to the Contractor"
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether the loss or damage came about through the breach (who, when, why)" is confirmed

    @art07.p2 @art07.p2-08
    Scenario Outline: Despite a breach, article 7(2) puts no cost on the Contractor where the loss has another cause
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 20 June 2024
      And its cause is "<cause>"
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor

      Examples: exception (causes not attributable to the Contractor)
        | row | cause                       |
        | a   | a theft by a third party    |
        | b   | a natural disaster          |
        | c   | attributable to the Company |

    @art07.p2 @art07.p2-09
    Scenario Outline: A breach after the loss, or with another router, puts no cost on the Contractor under article 7(2)
      When on <act> the Contractor did this with the <article>: "moving"
      And the router was lost on 20 June 2024
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor

      Examples: exception (a breach the day after the loss, a breach with another router)
        | row | act          | article       |
        | a   | 21 June 2024 | router        |
        | b   | 3 June 2024  | second router |

    @art07.p2 @art07.p1.i5 @art07.p2-10
    Scenario: While it is not judged whether management that led to the loss was a breach, article 7(2) cannot be decided either
      When the way the router was managed on 3 June 2024 came into question
      And the router was lost on 3 June 2024
      And it came about through that conduct of the Contractor
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether it was managed with the care of a good manager (who, when, why)" is confirmed

    @art07.p2 @art09.p2 @art07.p2-11
    Scenario: Even where the cost of repairing damage done in breach is on record, no charge arises but the damage charge
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      And the cost of its repair is recorded as 30,000 yen without tax
      Then the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge

    @art07.p2 @art07.p1 @art07.p2-12
    Scenario: Damage to the Company's router through conduct with the Contractor's own is not the Contractor's cost under article 7(2)
      Given the Contractor has a router bought by itself
      When on 3 June 2024 the Contractor did this with the router bought by itself: "moving"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor
      And the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024

    @art07.p2 @art07.p1.i1.excl1 @art07.p2-13
    Scenario: Where only an act with consent preceded a loss, no breach is in question and article 7(2) puts no cost on the Contractor
      Given on 20 May 2024 the Company consented to "moving" with the router
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 20 June 2024
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor

    @art07.p2 @art07.p1.i5 @art07.p2-14
    Scenario: While management before a loss is not judged and the loss's cause not on record, article 7(2) cannot be decided either
      When the way the router was managed on 3 June 2024 came into question
      And the router was lost on 20 June 2024
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether it was managed with the care of a good manager (who, when, why)" is confirmed

    @art07.p2 @art07.p1.i5 @art07.p2-15
    Scenario: Where another breach preceded a loss, what needs confirming is whether the loss came of it, not how management is judged
      When the way the router was managed on 3 June 2024 came into question
      And on 4 June 2024 the Contractor did this with the router: "moving"
      And the router was lost on 20 June 2024
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether the loss or damage came about through the breach (who, when, why)" is confirmed

    @art07.p2 @IR-23.A @art07.p2-16
    Scenario: On the reading that all three arise, the cost of repair arises in the amount recorded, exclusive of tax
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      And the cost of its repair is recorded as 30,000 yen without tax
      Then the obligation to pay 30,000 yen as the cost of restoration or repair arises on 3 June 2024
      And the tax basis of the cost of restoration or repair is "exclusive of tax"

    @art07.p2 @art07.p1.i4 @art07.p1.i5 @art07.p2-17
    Scenario: After two acts of which it is open whether they are breaches, who bears the cost waits for what each of them lacks
      When on 3 June 2024 the Contractor used the router at a place without a record of where it is
      And the way the router was managed on 4 June 2024 came into question
      And the router was lost on 20 June 2024
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "a judgement whether it was managed with the care of a good manager (who, when, why)" as well as "whether the place of use is in Japan" is confirmed

  Rule: Article 7(2) (definition) Damage
    “(meaning scratches or partial breakage within the range the Company separately prescribes; the same applies hereinafter)”

    Background:
      Given a loss charge of 80,000 yen has been indicated for the router
      And a damage charge of 40,000 yen has been indicated for the router

    @art07.p2.def1 @art07.p2.def1-01
    Scenario: Scratches in the range the Company separately prescribes are damage, with a damage charge even without a breach
      When on 3 June 2024 the router suffered scratches within the range the Company separately prescribes
      Then the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge
      And article 7(2) does not put the cost of its restoration or repair on the Contractor

    @art07.p2.def1 @art07.p2 @art07.p2.def1-02
    Scenario: Scratches below the range the Company separately prescribes are no damage: no duty to notify, no charge, even in breach
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And on 3 June 2024 the router suffered scratches below the range the Company separately prescribes
      And it came about through that conduct of the Contractor
      Then article 7(2) does not put the cost of its restoration or repair on the Contractor
      And no duty to notify the loss or damage arises
      And this event gives rise to no other charge

    @art07.p2.def1 @art07.p2 @art07.p2.def1-03
    Scenario: Where scratches the Company has not classified came of a breach, whether the Contractor bears the cost cannot be decided
      When on 3 June 2024 the Contractor did this with the router: "moving"
      And on 3 June 2024 the router suffered scratches that the Company has not classified
      And it came about through that conduct of the Contractor
      Then whether the Contractor bears the cost of its restoration or repair cannot be decided until "whether the scratches or breakage lie within the range the Company prescribes" is confirmed

    @art07.p2.def1 @art07.p2 @art07.p2.def1-04
    Scenario: A router destroyed by fire in breach is taken to be lost, and only the loss charge arises
      When on 3 June 2024 the Contractor did this with the router: "disassembling"
      And the router was destroyed by fire on 3 June 2024
      And it came about through that conduct of the Contractor
      Then under article 7(2) the cost of its restoration or repair is borne by the Contractor
      And the obligation to pay 80,000 yen as the loss charge arises on 3 June 2024
      And this event gives rise to no other charge

    @art07.p2.def1 @IR-51.B @art07.p2.def1-05
    Scenario: If destruction by fire is read to be damage, only the damage charge arises
      When the router was destroyed by fire on 3 June 2024
      Then the obligation to pay 40,000 yen as the damage charge arises on 3 June 2024
      And this event gives rise to no other charge

    @art07.p2.def1 @IR-51.C @art07.p2.def1-06
    Scenario: If destruction by fire is read to be neither loss nor damage, it gives rise to no duty to notify and to no charge
      When the router was destroyed by fire on 3 June 2024
      Then no duty to notify the loss or damage arises
      And this event gives rise to no other charge

    @art07.p2.def1 @suppl.2023 @art07.p2.def1-07
    Scenario: For scratches before this edition the damage charge cannot be decided from it, and no loss charge arises
      When on 31 May 2023 the router suffered scratches within the range the Company separately prescribes
      Then the damage charge cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And no loss charge arises

  Rule: Article 7(3) Return of the Routers, etc.
    “Where a Managed Router Service Contract has ended, regardless of the reason, the Contractor shall return the Routers, etc. to the Company within 30 days from the end date of that contract.”

    Background:
      Given the ground of termination is "neither"

    @art07.p3 @art09.p2.incl1 @art07.p3-01
    Scenario Outline: A router not returned by the 30th day after the end date is subject to the loss charge from the following day
      Given the day termination took effect is recorded as 16 July 2024
      And a loss charge of 80,000 yen has been indicated for the router
      When <day> came and the router had not been returned
      Then the deadline for returning the router is 15 August 2024
      And for the router, the duty to return within 30 days is "<duty>"
      And as of <day>, the obligation to pay the loss charge for the router has "<charge>"

      Examples: boundary (30th day, 31st day)
        | row | day            | duty     | charge     |
        | a   | 15 August 2024 | open     | not arisen |
        | b   | 16 August 2024 | breached | arisen     |

    @art07.p3 @art07.p3-02
    Scenario Outline: The deadline for return is the 30th day after the end date, the end date not counted
      Given the router is on loan
      When termination of the contract took effect on <end>
      Then the deadline for returning the router is <deadline>

      Examples: ordinary
        | row | end             | deadline         |
        | a   | 16 July 2023    | 15 August 2023   |
        | b   | 1 December 2023 | 31 December 2023 |

      Examples: boundary (end of February in a leap year, the day the edition came into operation)
        | row | end             | deadline         |
        | c   | 30 January 2024 | 29 February 2024 |
        | d   | 31 January 2024 | 1 March 2024     |
        | e   | 1 June 2023     | 1 July 2023      |

    @art07.p3 @suppl.2023 @art07.p3-03
    Scenario: Where the contract ended on the day before this edition, the deadline for return is undecided without the older edition
      Given the router is on loan
      When termination of the contract took effect on 31 May 2023
      Then the deadline for returning the router cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    # BC 46
    @art07.p3 @art07.p3-04
    Scenario: For a router returned at 23:59 on the day of the deadline the duty is met, and no loss charge arises
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2023
      And the router was returned on 15 August 2023 23:59
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises

    # BC 47
    @art07.p3 @art09.p2.incl1 @art07.p3-05
    Scenario: For a router returned at 00:00 on the day after the deadline the return is late, and the loss charge arises but is held
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2023
      And the router was returned on 16 August 2023 00:00
      Then for the router, the duty to return within 30 days was met late on 16 August 2023
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2023
      And the loss charge is held until "IR-20a" has been decided

    @art07.p3 @art07.p3-06
    Scenario: For a router returned before the contract ended the duty is met
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was returned on 10 July 2024
      And termination of the contract took effect on 16 July 2024
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises

    # BC 51
    @art07.p3 @art07.p3-07
    Scenario Outline: Whatever the reason for which the contract ended, the deadline for return is the 30th day after the end date
      Given the router is on loan
      When the contract came to its end on 16 July 2024 through "<manner>"
      Then the deadline for returning the router is 15 August 2024

      Examples: ordinary
        | row | manner                                                 |
        | a   | termination by the Contractor                          |
        | b   | termination by the Company for the Contractor's breach |
        | c   | end by the Company for its own reasons                 |
        | d   | end by agreement                                       |
        | e   | end through abolition of the service                   |
        | f   | statutory termination by the Contractor                |

    @art07.p3 @art10.p1 @art07.p3-08
    Scenario: Once notice of termination has arrived, the deadline for return is fixed before it takes effect, and the duty is open
      Given the record is complete to the end of 30 June 2024
      And the router is on loan
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then termination of the contract takes effect on 16 July 2024
      And the deadline for returning the router is 15 August 2024
      And for the router, the duty to return within 30 days is "open"

    @art07.p3 @art07.p3-09
    Scenario: While the contract goes on there is neither a deadline for return nor a duty to return within 30 days
      Given a loss charge of 80,000 yen has been indicated for the router
      When 16 August 2024 came
      Then these Individual Regulations set no deadline for returning the router
      And for the router, no duty to return within 30 days arises
      And no loss charge arises

    @art07.p3 @art07.p3-10
    Scenario Outline: On termination under General Regulations 28(2) or (3) the deadline for return cannot be decided without the end date
      Given the ground of termination is "<ground>"
      And the router is on loan
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      Then the deadline for returning the router cannot be decided until "the day termination took effect, with evidence" is confirmed

      Examples: exception (28(2), 28(3))
        | row | ground                    |
        | a   | General Regulations 28(2) |
        | b   | General Regulations 28(3) |

    @art07.p3 @art03.p1.def1 @art07.p3-11
    Scenario: Where only the router was returned, the duty to return the power supply unit is not met
      Given the power supply unit is on loan as an accessory of the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And for the power supply unit, the duty to return within 30 days is "breached"

    # BC 49
    @art07.p3 @art07.p3-12
    Scenario: A router handed to another carrier in time that arrives after the deadline is returned late, and that is a finding
      Given the router is on loan
      When termination of the contract took effect on 16 July 2023
      And the router was handed on 14 August 2023 to another carrier, and reached the Company on 17 August 2023
      Then for the router, the duty to return within 30 days was met late on 17 August 2023
      And "IR-28" is recorded as the only finding

    @art07.p3 @art07.p3-13
    Scenario: A router handed in time to the carrier the Company named but arriving after the deadline is returned late: a finding
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 15 August 2024 to the carrier the Company had named, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days was met late on 17 August 2024
      And "IR-28" is recorded as the only finding

    @art07.p3 @art07.p3-14
    Scenario: That a router handed over on the day after the deadline is returned late is no finding
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 16 August 2024 to another carrier, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days was met late on 17 August 2024
      And no finding is recorded

    @art07.p3 @art07.p3-15
    Scenario: For a router handed over in time but not arrived, the duty is breached on the day after the deadline, with a finding
      Given the day termination took effect is recorded as 16 July 2024
      When the router was handed on 14 August 2024 to another carrier
      And 16 August 2024 came and the router had not been returned
      Then for the router, the duty to return within 30 days is "breached"
      And "IR-28" is recorded as the only finding

    @art07.p3 @art07.p3-16
    Scenario: The return of a router that arrives in time is no finding
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 14 August 2024 to another carrier, and reached the Company on 15 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And no finding is recorded

    @art07.p3 @IR-28.B @art07.p3-17
    Scenario: If return in time is read to turn on dispatch, dispatch on the last day meets the duty despite a later arrival
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 15 August 2024 to another carrier, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises
      And no finding is recorded

    @art07.p3 @IR-28.B @art07.p3-18
    Scenario: If return in time is read to turn on dispatch, a router sent on the day after the deadline is returned late on that day
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 16 August 2024 to another carrier, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days was met late on 16 August 2024

    @art07.p3 @IR-28.C @art07.p3-19
    Scenario: If handing to the carrier the Company named is read as return, doing so on the day of the deadline meets the duty
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 15 August 2024 to the carrier the Company had named, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises

    @art07.p3 @IR-28.C @art07.p3-20
    Scenario: If only handing to the carrier the Company named is read as return, timely handing to another is not even a finding
      Given the router is on loan
      When termination of the contract took effect on 16 July 2024
      And the router was handed on 15 August 2024 to another carrier, and reached the Company on 17 August 2024
      Then for the router, the duty to return within 30 days was met late on 17 August 2024
      And no finding is recorded

    @art07.p3 @art07.p3-21
    Scenario: Where the 30th day is a day off the deadline for return stands; a return after the days off is late, with a finding
      Given 22 September 2024 is recorded as a day off
      And 23 September 2024 is recorded as a day off
      When termination of the contract took effect on 23 August 2024
      And the router was returned on 24 September 2024
      Then the deadline for returning the router is 22 September 2024
      And for the router, the duty to return within 30 days was met late on 24 September 2024
      And "IR-07b" is recorded as the only finding

    @art07.p3 @art07.p3-22
    Scenario Outline: That the day before or after the deadline for return is a day off is no finding
      Given <off> is recorded as a day off
      When termination of the contract took effect on 23 August 2024
      And the router was returned on 22 September 2024
      Then the deadline for returning the router is 22 September 2024
      And no finding is recorded

      Examples: boundary (the day before the 30th day, the day after)
        | row | off               |
        | a   | 21 September 2024 |
        | b   | 23 September 2024 |

    @art07.p3 @IR-07b.B @art07.p3-23
    Scenario: If the return period is read to run on over days off, a return on the day after them meets the duty, with no finding
      Given 22 September 2024 is recorded as a day off
      And 23 September 2024 is recorded as a day off
      When termination of the contract took effect on 23 August 2024
      And the router was returned on 24 September 2024
      Then the deadline for returning the router is 24 September 2024
      And for the router, the duty to return within 30 days is "met"
      And no finding is recorded

    @art07.p3 @IR-07b.B @art07.p3-24
    Scenario: If the return period is read to run on over days off, the deadline is undecided until a calendar of them is recorded
      Given the router is on loan
      When termination of the contract took effect on 23 August 2024
      Then the deadline for returning the router cannot be decided until "a calendar of days off" is confirmed

    @art07.p3 @art07.p3-25
    Scenario: While the contract goes on, a replaced old router has no deadline for return; that it is not returned is a finding
      Given a loss charge of 80,000 yen has been indicated for the old router
      When the old router was replaced by other equipment on 1 March 2024
      Then these Individual Regulations set no deadline for returning the old router
      And no loss charge arises
      And "IR-30" is recorded as the only finding

    @art07.p3 @art07.p3-26
    Scenario: With its paid option ended, the Cold Standby unit has no deadline for return while the contract goes on, with a finding
      Given the Cold Standby unit is on loan
      When the Cold Standby unit was no longer used from 1 March 2024, its paid option having ended
      Then these Individual Regulations set no deadline for returning the Cold Standby unit
      And "IR-30" is recorded as the only finding

    @art07.p3 @art07.p3-27
    Scenario: Once the old router that was replaced has been returned no finding remains, even while the contract goes on
      Given the old router is on loan
      When the old router was replaced by other equipment on 1 March 2024
      And the old router was returned on 20 March 2024
      Then these Individual Regulations set no deadline for returning the old router
      And no finding is recorded

    @art07.p3 @art09.p2.incl1 @art07.p3-28
    Scenario: For an old router that was replaced, too, the loss charge arises if it is not returned within 30 days from the end date
      Given a loss charge of 80,000 yen has been indicated for the old router
      When the old router was replaced by other equipment on 1 March 2024
      And termination of the contract took effect on 3 September 2024
      Then the deadline for returning the old router is 3 October 2024
      And the obligation to pay 80,000 yen as the loss charge arises on 4 October 2024
      And no finding is recorded

    @art07.p3 @art07.p3-29
    Scenario: Until the end of the end date of the contract, an old router not returned is a finding
      Given the day termination took effect is recorded as 3 September 2024
      When the old router was replaced by other equipment on 1 March 2024
      And 3 September 2024 came and the old router had not been returned
      Then "IR-30" is recorded as the only finding

    @art07.p3 @art07.p3-30
    Scenario: From the day after the end date of the contract, an old router whose deadline for return has not come is no finding
      Given the day termination took effect is recorded as 3 September 2024
      When the old router was replaced by other equipment on 1 March 2024
      And 4 September 2024 came and the old router had not been returned
      Then for the old router, the duty to return within 30 days is "open"
      And no finding is recorded

    @art07.p3 @IR-30.B @art07.p3-31
    Scenario Outline: If article 7(3) is read to apply by analogy, an old router must be returned by the 30th day after its replacement
      Given a loss charge of 80,000 yen has been indicated for the old router
      When the old router was replaced by other equipment on 1 March 2024
      And <day> came and the old router had not been returned
      Then the deadline for returning the old router is 31 March 2024
      And as of <day>, the obligation to pay the loss charge for the old router has "<charge>"
      And no finding is recorded

      Examples: boundary (30th day, 31st day)
        | row | day           | charge     |
        | a   | 31 March 2024 | not arisen |
        | b   | 1 April 2024  | arisen     |

    # BC 14
    @art07.p3 @art03.p1.def1 @art07.p3-32
    Scenario: For a router returned without its label the duty is met, no loss charge arises, and that is a finding
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises
      And "IR-21b" is recorded as the only finding

    @art07.p3 @IR-21b.C @art09.p2.incl1 @art07.p3-33
    Scenario: If a router without label is read as not returned, the duty is breached; a loss charge arises the day after the deadline
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024 without its label
      Then for the router, the duty to return within 30 days is "breached"
      And the obligation to pay 80,000 yen as the loss charge arises on 16 August 2024
      And no finding is recorded

    @art07.p3 @art09.p2 @art07.p3-34
    Scenario: A router whose loss charge has arisen has no deadline for return when the contract ends; no second loss charge arises
      Given a loss charge of 80,000 yen has been indicated for the router
      When the router was lost on 8 May 2024
      And termination of the contract took effect on 3 September 2024
      Then these Individual Regulations set no deadline for returning the router
      And for the router, no duty to return within 30 days arises
      And the obligation to pay 80,000 yen as the loss charge arises on 8 May 2024

    @art07.p3 @art07.p2.def1 @art07.p3-35
    Scenario: A router whose damage charge has already arisen must be returned all the same when the contract ends
      Given a damage charge of 40,000 yen has been indicated for the router
      When on 8 May 2024 the router suffered scratches within the range the Company separately prescribes
      And termination of the contract took effect on 3 September 2024
      Then the deadline for returning the router is 3 October 2024
      And the obligation to pay 40,000 yen as the damage charge arises on 8 May 2024

    @art07.p3 @IR-28.B @art07.p3-36
    Scenario: Even if return in time is read to turn on dispatch, a return on the deadline without a record of dispatch meets the duty
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 15 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises

    @art07.p3 @IR-21b.C @art07.p3-37
    Scenario: Even if a router without its label is read as not returned, the duty is met for a router returned with its label
      Given a loss charge of 80,000 yen has been indicated for the router
      When termination of the contract took effect on 16 July 2024
      And the router was returned on 1 August 2024
      Then for the router, the duty to return within 30 days is "met"
      And no loss charge arises

    @art07.p3 @art07.p3-38
    Scenario Outline: Whichever day the contract ends, a router returned within 30 days of the arrival of the notice is returned in time
      Given the ground of termination is "General Regulations 28(2)"
      And a loss charge of 80,000 yen has been indicated for the router
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was returned on <returned>
      Then for the router, the duty to return within 30 days is "met"
      And the deadline for returning the router cannot be decided until "the day termination took effect, with evidence" is confirmed
      And no loss charge arises
      And for the router, no duty to pay the charge arises

      Examples: ordinary (before the notice)
        | row | returned    |
        | a   | 10 May 2024 |

      Examples: boundary (the 30th day)
        | row | returned       |
        | b   | 19 August 2024 |

    @art07.p3 @art09.p2.incl1 @art07.p3-39
    Scenario: With the end date open, duty to return and loss charge cannot be decided for a return 31 days after the notice arrived
      Given the ground of termination is "General Regulations 28(2)"
      And a loss charge of 80,000 yen has been indicated for the router
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And the router was returned on 20 August 2024
      Then for the router, whether the duty to return within 30 days arises cannot be decided until "the day termination took effect, with evidence" is confirmed
      And the loss charge cannot be decided until "the day termination took effect, with evidence" is confirmed
      And for the router, whether the duty to pay the charge arises cannot be decided until "the day termination took effect, with evidence" is confirmed
      And these Individual Regulations say nothing about a refund of the loss charge for the router

    @art07.p3 @art07.p3-40
    Scenario: Whichever day the contract ends, the duty to return is open, without a loss charge, for 30 days after the notice arrived
      Given the ground of termination is "General Regulations 28(2)"
      And a loss charge of 80,000 yen has been indicated for the router
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 July 2024
      And 19 August 2024 came and the router had not been returned
      Then for the router, the duty to return within 30 days is "open"
      And no loss charge arises

    @art07.p3 @suppl.2023 @art07.p3-41
    Scenario: Where another edition governs the end, the duty to return is undecided, but a router returned before has no loss charge
      Given a loss charge of 80,000 yen has been indicated for the router
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 20 May 2023
      And the router was returned on 10 May 2023
      Then for the router, whether the duty to return within 30 days arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And no loss charge arises

    @art07.p3 @suppl.2023 @art07.p3-42
    Scenario: Although it is undecided whether a replaced old router is asked back, that it is not returned is a finding
      When the old router was lost on 31 May 2023
      And the old router was replaced by other equipment on 1 June 2023
      Then "IR-30" is recorded as the only finding

    @art07.p3 @IR-30.B @suppl.2023 @art07.p3-43
    Scenario: Even if 7(3) applies by analogy, the return deadline of an old router replaced before this edition cannot be decided
      When the old router was replaced by other equipment on 31 May 2023
      And 4 September 2024 came and the old router had not been returned
      Then the deadline for returning the old router cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art07.p3 @IR-30.B @art07.p3-44
    Scenario Outline: Even if 7(3) applies by analogy, the return deadline of an old router replaced after the end follows the end
      Given the day termination took effect is recorded as 16 July 2024
      When the old router was replaced by other equipment on <replaced>
      And 31 October 2024 came and the old router had not been returned
      Then the deadline for returning the old router is <deadline>

      Examples: boundary (end date, the day after)
        | row | replaced     | deadline       |
        | a   | 16 July 2024 | 15 August 2024 |
        | b   | 17 July 2024 | 15 August 2024 |
        | c   | 10 July 2024 | 9 August 2024  |

    @art07.p3 @IR-30.B @suppl.2023 @art07.p3-45
    Scenario: Even if 7(3) applies by analogy, the duty to return within 30 days is undecided for a replacement before this edition
      When the old router was replaced by other equipment on 31 May 2023
      And 31 May 2023 came and the old router had not been returned
      Then for the old router, whether the duty to return within 30 days arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art07.p3 @IR-30.B @art07.p3-46
    Scenario Outline: Even by analogy with 7(3), the return deadline after a replacement when the contract may be over awaits its end date
      Given the ground of termination is "General Regulations 28(2)"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And the old router was replaced by other equipment on <replaced>
      And 31 October 2024 came and the old router had not been returned
      Then <deadline>

      Examples: boundary (the day of arrival, the day after)
        | row | replaced    | deadline                                                                                                                     |
        | a   | 1 June 2024 | the deadline for returning the old router is 1 July 2024                                                                     |
        | b   | 2 June 2024 | the deadline for returning the old router cannot be decided until "the day termination took effect, with evidence" is confirmed |
