Feature: Article 13 Limitation of the Company's Liability
  Edition of 1 June 2023. Days are Japan calendar days, times are Japan time. No consumption tax is added to amounts (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 13(1) Where use becomes impossible
    “Owing to configuration changes or software updates of, or trouble with, the Routers, etc., or other operational reasons of the Managed Router Service, use of the Internet connection service or IIJ Data Center Connection Service corresponding to that Managed Router Service may become impossible.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art13.p1 @art13.p2 @art13.p3 @art13.p1-01
    Scenario Outline: Where use becomes impossible for an article 13(1) reason, notice in advance is owed, but no liability for damage or loss
      When owing to <cause>, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then the duty to notify the outage in advance is "met"
      And under article 13(3) the Company is not liable for that damage or loss

      Examples: ordinary (the four reasons)
        | row | cause                                                   |
        | a   | configuration changes of the Routers, etc.              |
        | b   | software updates                                        |
        | c   | trouble                                                 |
        | d   | other operational reasons of the Managed Router Service |

    @art13.p1 @art13.p2 @art13.p3 @art13.p1-02
    Scenario: A cause outside the Managed Router Service brings no duty of notice; article 13 settles no liability for damage or loss
      When owing to a cause outside the Managed Router Service, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then no duty to notify the outage in advance arises
      And article 13(3) does not settle the liability for that damage or loss
      And no finding is recorded

    @art13.p1 @art13.p2 @art13.p3 @art13.p1-03
    Scenario: Where the quality was only lower, no duty of notice arises; article 13(3) does not settle liability for damage or loss
      When owing to software updates, the quality of the connection service was lower from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then no duty to notify the outage in advance arises
      And article 13(3) does not settle the liability for that damage or loss
      And no finding is recorded

    @art13.p1 @art13.p2 @art13.p3 @IR-66a.B @art13.p1-04
    Scenario: If notice is read as owed of lower quality, too, its absence breaches the duty, but article 13(3) still does not apply
      When owing to software updates, the quality of the connection service was lower from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then the duty to notify the outage in advance is "breached"
      And article 13(3) does not settle the liability for that damage or loss

    @art13.p1 @art13.p2 @art13.p3 @suppl.2023 @art13.p1-05
    Scenario: An outage that began before this edition came into operation cannot be decided under this edition
      When owing to software updates, the connection service could not be used from 31 May 2023 23:59 to 1 June 2023 04:00
      And the Company's notice of that fact, the reason and the period was sent at 29 May 2023 10:00 and reached the Contractor at 29 May 2023 10:00
      And on 1 July 2023 500,000 yen was claimed for damage or loss of the Contractor
      Then whether the duty to notify the outage in advance arises cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed
      And the liability for that damage or loss cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art13.p1 @art13.p2 @art13.p3 @suppl.2023 @art13.p1-06
    Scenario: This edition applies to an outage from midnight of its first day, and earlier notice of it counts as notice in advance
      When owing to software updates, the connection service could not be used from 1 June 2023 00:00 to 1 June 2023 04:00
      And the Company's notice of that fact, the reason and the period was sent at 29 May 2023 10:00 and reached the Contractor at 29 May 2023 10:00
      And on 1 July 2023 500,000 yen was claimed for damage or loss of the Contractor
      Then the duty to notify the outage in advance is "met"
      And under article 13(3) the Company is not liable for that damage or loss

    @art13.p1 @art13.p2 @IR-66a.B @art13.p1-07
    Scenario Outline: If notice is read as owed of lower quality, too, its absence is a breach for each of the four reasons of article 13(1)
      When owing to <cause>, the quality of the connection service was lower from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"

      Examples: ordinary (the four reasons)
        | row | cause                                                   |
        | a   | configuration changes of the Routers, etc.              |
        | b   | software updates                                        |
        | c   | trouble                                                 |
        | d   | other operational reasons of the Managed Router Service |

    @art13.p1 @art13.p2 @IR-66a.B @art13.p1-08
    Scenario: Even if notice is read as owed of lower quality, too, none is owed for a cause outside the Managed Router Service
      When owing to a cause outside the Managed Router Service, the quality of the connection service was lower from 20 June 2024 02:00 to 20 June 2024 04:00
      Then no duty to notify the outage in advance arises
      And no finding is recorded

  Rule: Article 13(2) Notice in advance
    “In the case of the preceding paragraph, the Company will notify the Contractor in advance of that fact as well as of the reason and the period.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art13.p2 @art13.p2-01
    Scenario Outline: Notice in advance is notice that arrived before use became impossible; one that arrived at the very start is not
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 20 June 2024 01:30 and reached the Contractor at <arrived>
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "<state>"

      Examples: boundary (one minute before the start, at the start, one minute after)
        | row | arrived            | state    |
        | a   | 20 June 2024 01:59 | met      |
        | b   | 20 June 2024 02:00 | breached |
        | c   | 20 June 2024 02:01 | breached |

    # BC 101
    @art13.p2 @art13.p2-02
    Scenario Outline: Notice without that fact, without the reason or without the period does not by itself meet the duty of notice
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of <contents> was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "<state>"
      And no finding is recorded

      Examples: ordinary (all contents)
        | row | contents                             | state |
        | a   | that fact, the reason and the period | met   |

      Examples: exception (without the period, the reason or that fact)
        | row | contents                       | state    |
        | b   | that fact and the reason only  | breached |
        | c   | that fact and the period only  | breached |
        | d   | the reason and the period only | breached |

    @art13.p2 @art13.p2-03
    Scenario Outline: Where several notices arrived in advance, it suffices that together they have all contents
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact and the reason only was sent at 17 June 2024 10:00 and reached the Contractor at 17 June 2024 10:00
      And the Company's notice of that fact and the period only was sent at 18 June 2024 10:00 and reached the Contractor at <arrived>
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "<state>"

      Examples: boundary (the notice of the period arrived one minute before the start, at the start)
        | row | arrived            | state    |
        | a   | 20 June 2024 01:59 | met      |
        | b   | 20 June 2024 02:00 | breached |

    @art13.p2 @art13.p2-04
    Scenario Outline: Notice of which only the sending was in advance does not meet the duty, and this becomes a finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 20 June 2024 01:50 and reached the Contractor at <arrived>
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"
      And "IR-66c" is recorded as the only finding

      Examples: boundary (at the start, five minutes after)
        | row | arrived            |
        | a   | 20 June 2024 02:00 |
        | b   | 20 June 2024 02:05 |

    @art13.p2 @art13.p2-05
    Scenario: Where the arrival of a notice that was sent is not on record, there was no notice in advance, and this becomes a finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"
      And "IR-66c" is recorded as the only finding

    @art13.p2 @art13.p2-06
    Scenario: Notice that was neither sent nor arrived in advance becomes no finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 20 June 2024 02:00 and reached the Contractor at 20 June 2024 02:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"
      And no finding is recorded

    @art13.p2 @IR-66c.B @art13.p2-07
    Scenario Outline: If the sending is read to decide, notice sent in advance suffices, but not one sent at the very start of the outage
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at <sent> and reached the Contractor at 20 June 2024 02:05
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "<state>"
      And no finding is recorded

      Examples: boundary (ten minutes before the start, at the start)
        | row | sent               | state    |
        | a   | 20 June 2024 01:50 | met      |
        | b   | 20 June 2024 02:00 | breached |

    @art13.p2 @art13.p2-08
    Scenario Outline: Where the outage lasts beyond the notified period no new notice is owed, but this becomes a finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to <ended>
      And the Company's notice of that fact, the reason and a period until 20 June 2024 04:00 was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      Then the duty to notify the outage in advance is "met"
      And "IR-66b" is recorded as the only finding

      Examples: ordinary
        | row | ended              |
        | a   | 20 June 2024 07:00 |

      Examples: boundary (one minute after the notified end)
        | row | ended              |
        | b   | 20 June 2024 04:01 |

    @art13.p2 @art13.p2-09
    Scenario: Where the outage ended at the end of the notified period, this becomes no finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and a period until 20 June 2024 04:00 was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      Then the duty to notify the outage in advance is "met"
      And no finding is recorded

    @art13.p2 @IR-66b.B @art13.p2-10
    Scenario Outline: If a new notice is read as owed of a changed period, an outage beyond the notified period without one breaches the duty
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to <ended>
      And the Company's notice of that fact, the reason and a period until 20 June 2024 04:00 was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "<state>"
      And no finding is recorded

      Examples: boundary (at the notified end, one minute after)
        | row | ended              | state    |
        | a   | 20 June 2024 04:00 | met      |
        | b   | 20 June 2024 04:01 | breached |

    @art13.p2 @IR-66b.B @art13.p2-11
    Scenario: Even if a new notice is read as owed of a changed period, it suffices that this period was notified in advance
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 07:00
      And the Company's notice of that fact, the reason and a period until 20 June 2024 04:00 was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And the Company's notice of that fact, the reason and a period until 20 June 2024 07:00 was sent at 19 June 2024 10:00 and reached the Contractor at 19 June 2024 10:00
      Then the duty to notify the outage in advance is "met"
      And no finding is recorded

    @art13.p2 @art13.p2-12
    Scenario: Until the day before a planned outage the duty is open, even without notice
      Given the record is complete to the end of 19 June 2024
      When owing to software updates, it is planned that the connection service cannot be used from 20 June 2024 02:00
      Then the duty to notify the outage in advance is "open"
      And no finding is recorded

    @art13.p2 @art13.p2-13
    Scenario: Where notice in advance of a planned outage has arrived, the duty is met even before that day
      Given the record is complete to the end of 18 June 2024
      When owing to software updates, it is planned that the connection service cannot be used from 20 June 2024 02:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      Then the duty to notify the outage in advance is "met"
      And no finding is recorded

    @art13.p2 @art13.p2-14
    Scenario: The duty is breached on the very day use became impossible without notice, judged not to be in an unavoidable emergency
      Given the record is complete to the end of 20 June 2024
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 20 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"
      And no finding is recorded

    @art13.p2 @art13.p2-15
    Scenario: An outage whose end is not on record is not taken to outlast the notified period, even after it, and is no finding
      When owing to software updates, it is planned that the connection service cannot be used from 20 June 2024 02:00
      And the Company's notice of that fact, the reason and a period until 20 June 2024 04:00 was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      Then the duty to notify the outage in advance is "met"
      And no finding is recorded

  Rule: Article 13(2), proviso Unavoidable emergency
    “However, this does not apply in an unavoidable emergency.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 102
    @art13.p2.proviso @art13.p2.proviso-01
    Scenario: In an unavoidable emergency no duty of notice arises, and giving no notice at all is no breach
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is one in an unavoidable emergency
      Then no duty to notify the outage in advance arises
      And no finding is recorded

    @art13.p2.proviso @art13.p2.proviso-02
    Scenario: Without notice in advance or a judgement whether it was in an unavoidable emergency, the duty of notice is undecided
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      Then whether the duty to notify the outage in advance arises cannot be decided until "a judgement whether it was in an unavoidable emergency (who, when, why)" is confirmed

    @art13.p2.proviso @art13.p2 @art13.p2.proviso-03
    Scenario: Where notice was given in advance, the duty is met even without a judgement whether it was in an unavoidable emergency
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 20 June 2024 01:00 and reached the Contractor at 20 June 2024 01:00
      Then the duty to notify the outage in advance is "met"

    @art13.p2.proviso @art13.p2 @art13.p2.proviso-04
    Scenario: Where the judgement whether it was in an unavoidable emergency was revised, the later one counts
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is one in an unavoidable emergency
      And on 25 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      Then the duty to notify the outage in advance is "breached"

    @art13.p2.proviso @art13.p2.proviso-05
    Scenario: In an unavoidable emergency neither notice without the period nor notice afterwards is a breach of the duty
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact and the reason only was sent at 20 June 2024 01:59 and reached the Contractor at 20 June 2024 01:59
      And the Company's notice of that fact, the reason and the period was sent at 20 June 2024 02:30 and reached the Contractor at 20 June 2024 02:30
      And on 21 June 2024 Operations judged that the outage is one in an unavoidable emergency
      Then no duty to notify the outage in advance arises
      And no finding is recorded

    @art13.p2.proviso @art13.p2.proviso-06
    Scenario: Of a planned outage, too, no duty of notice arises where it has been judged to be in an unavoidable emergency
      Given the record is complete to the end of 19 June 2024
      When owing to software updates, it is planned that the connection service cannot be used from 20 June 2024 02:00
      And on 19 June 2024 Operations judged that the outage is one in an unavoidable emergency
      Then no duty to notify the outage in advance arises

    @art13.p2.proviso @art13.p2.proviso-07
    Scenario: On the day of an outage without notice in advance the duty is undecided until judged whether in an unavoidable emergency
      Given the record is complete to the end of 20 June 2024
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      Then whether the duty to notify the outage in advance arises cannot be decided until "a judgement whether it was in an unavoidable emergency (who, when, why)" is confirmed

  Rule: Article 13(3) Liability for damage or loss
    “Where the use referred to in paragraph 1 becomes impossible, the Company shall not be liable for damage or loss suffered by the Contractor or damage or loss the Contractor caused to a third party.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    # BC 103
    @art13.p3 @art13.p3-01
    Scenario Outline: Where use becomes impossible, the Company is not liable for damage or loss, the Contractor's or caused to a third party
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And on 1 July 2024 500,000 yen was claimed for <damage or loss>
      Then under article 13(3) the Company is not liable for that damage or loss
      And no finding is recorded
      And this event gives rise to no other charge

      Examples: ordinary
        | row | damage or loss                                        |
        | a   | damage or loss of the Contractor                      |
        | b   | damage or loss the Contractor caused to a third party |

    @art13.p3 @art13.p2 @art13.p3-02
    Scenario: Where the notice of article 13(2) was not given, the Company is not liable for damage or loss either
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then the duty to notify the outage in advance is "breached"
      And under article 13(3) the Company is not liable for that damage or loss
      And no finding is recorded

    @art13.p3 @art13.p2.proviso @art13.p3-03
    Scenario: Where it cannot be decided whether the duty of notice arises, the Company is not liable for damage or loss either
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then whether the duty to notify the outage in advance arises cannot be decided until "a judgement whether it was in an unavoidable emergency (who, when, why)" is confirmed
      And under article 13(3) the Company is not liable for that damage or loss

    @art13.p3 @art13.p2 @IR-35b.B @art13.p3-04
    Scenario: If article 13(3) is read to need the notice of 13(2), the liability without notice or emergency cannot be decided
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is not one in an unavoidable emergency
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then the duty to notify the outage in advance is "breached"
      And the liability for that damage or loss cannot be decided until "whether article 13(3) relieves the Company" is confirmed

    @art13.p3 @art13.p2.proviso @IR-35b.B @art13.p3-05
    Scenario: Even if article 13(3) is read to need the notice of 13(2), the Company is not liable in an unavoidable emergency
      When owing to trouble, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 21 June 2024 Operations judged that the outage is one in an unavoidable emergency
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then no duty to notify the outage in advance arises
      And under article 13(3) the Company is not liable for that damage or loss

    @art13.p3 @art13.p2 @IR-35b.B @art13.p3-06
    Scenario: Even if article 13(3) is read to need the notice of 13(2), the Company is not liable where notice was given in advance
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss the Contractor caused to a third party
      Then the duty to notify the outage in advance is "met"
      And under article 13(3) the Company is not liable for that damage or loss

    # BC 103
    @art13.p3 @art13.p3-07
    Scenario Outline: With intent or gross negligence on its side the Company is not liable for damage or loss either, but this is a finding
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And intent or gross negligence on the Company's side is on record
      And on 1 July 2024 500,000 yen was claimed for <damage or loss>
      Then under article 13(3) the Company is not liable for that damage or loss
      And "IR-35a" is recorded as the only finding

      Examples: ordinary
        | row | damage or loss                                        |
        | a   | damage or loss of the Contractor                      |
        | b   | damage or loss the Contractor caused to a third party |

    @art13.p3 @IR-35a.B @art13.p3-08
    Scenario: If article 13(3) is read not to reach intent or gross negligence, the liability for it cannot be decided
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And the Company's notice of that fact, the reason and the period was sent at 18 June 2024 10:00 and reached the Contractor at 18 June 2024 10:00
      And intent or gross negligence on the Company's side is on record
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then the liability for that damage or loss cannot be decided until "whether article 13(3) relieves the Company" is confirmed
      And no finding is recorded

    @art13.p3 @IR-35a.B @art13.p3-09
    Scenario: Even if article 13(3) is read not to reach intent or gross negligence, the Company is not liable where none is on record
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      And on 1 July 2024 500,000 yen was claimed for damage or loss of the Contractor
      Then under article 13(3) the Company is not liable for that damage or loss
      And no finding is recorded

    @art13.p3 @art13.p1 @annex1.2.i1 @art13.p3-10
    Scenario: These Individual Regulations do not reduce the contract's monthly fee for a month with an outage, and this is a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to software updates, the connection service could not be used from 20 June 2024 00:00 to 21 June 2024 00:00
      And 30 June 2024 came
      Then the monthly fees for the contract are, in order, 7,000 yen; 10,000 yen; 10,000 yen, and the obligations to pay them arise on 10 April 2024; 1 May 2024; 1 June 2024
      And "IR-35c" is recorded as the only finding
      And this event gives rise to no other charge

    @art13.p3 @art13.p1 @annex1.2.i1 @annex1.2.i2 @art13.p3-11
    Scenario: These Individual Regulations do not reduce the monthly fee for a paid option either for a month with an outage
      Given the billing start date of the contract is 1 June 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When owing to software updates, the connection service could not be used from 20 June 2024 00:00 to 21 June 2024 00:00
      And 30 June 2024 came
      Then the monthly fee for the paid option "Managed Switch" is 2,000 yen, and the obligation to pay it arises on 1 June 2024
      And the monthly fee for the contract is 10,000 yen, and the obligation to pay it arises on 1 June 2024
      And "IR-35c" is recorded as the only finding

    @art13.p3 @art13.p1 @annex1.2.i1 @IR-35c.B @art13.p3-12
    Scenario: If monthly fees are read as reducible outside these Individual Regulations, only that of an outage's month is undecided
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to software updates, the connection service could not be used from 20 June 2024 00:00 to 21 June 2024 00:00
      And 30 June 2024 came
      Then of the monthly fees for the contract, 7,000 yen; 10,000 yen arise on 10 April 2024; 1 May 2024, and the amount of those that arise on 1 June 2024 cannot be decided until "any rule outside these Individual Regulations that reduces monthly fees for the time of an outage (General Regulations, not at hand)" is confirmed
      And no finding is recorded

    @art13.p3 @art13.p1 @annex1.2.i2 @IR-35c.B @art13.p3-13
    Scenario: If monthly fees are read as reducible outside these Individual Regulations, that of a paid option is undecided, too
      Given the billing start date of the contract is 1 June 2024
      And the paid option "Managed Switch" was applied for together with the contract
      And a monthly fee of 2,000 yen has been indicated for the paid option "Managed Switch"
      When owing to software updates, the connection service could not be used from 20 June 2024 00:00 to 21 June 2024 00:00
      And 30 June 2024 came
      Then the amount of the monthly fees for the paid option "Managed Switch" that arise on 1 June 2024 cannot be decided until "any rule outside these Individual Regulations that reduces monthly fees for the time of an outage (General Regulations, not at hand)" is confirmed

    @art13.p3 @art13.p1 @annex1.2.i1 @IR-35c.B @art13.p3-14
    Scenario: Even if monthly fees are read as reducible outside these Individual Regulations, lower quality leaves them as they are
      Given the billing start date of the contract is 1 June 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to software updates, the quality of the connection service was lower from 20 June 2024 00:00 to 21 June 2024 00:00
      And 30 June 2024 came
      Then the monthly fee for the contract is 10,000 yen, and the obligation to pay it arises on 1 June 2024

    @art13.p3 @art13.p1 @art13.p3-15
    Scenario Outline: An outage on a day for which a monthly fee arises becomes a finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And owing to trouble, the connection service could not be used from <started> to <ended>
      Then "IR-35c" is recorded as the only finding

      Examples: boundary (billing start date, day termination takes effect)
        | row | started            | ended               |
        | a   | 9 April 2024 22:00 | 10 April 2024 00:01 |
        | b   | 16 July 2024 23:00 | 16 July 2024 23:59  |

    @art13.p3 @art13.p1 @art13.p3-16
    Scenario Outline: An outage on days for which no monthly fee arises becomes no finding
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the ground of termination is "neither"
      When notice on the prescribed cancellation application form, designating no day, reached the Company on 1 June 2024
      And owing to trouble, the connection service could not be used from <started> to <ended>
      Then no finding is recorded

      Examples: boundary (day before the billing start date, day after termination takes effect)
        | row | started            | ended               |
        | a   | 9 April 2024 22:00 | 10 April 2024 00:00 |
        | b   | 17 July 2024 00:00 | 17 July 2024 01:00  |

    @art13.p3 @art13.p1 @annex1.2.i1 @IR-35c.B @art13.p3-17
    Scenario: Even if read as reducible outside these Individual Regulations, a monthly fee ignores an outage ended as its month began
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      When owing to trouble, the connection service could not be used from 31 May 2024 22:00 to 1 June 2024 00:00
      And 30 June 2024 came
      Then of the monthly fees for the contract, 7,000 yen; 10,000 yen arise on 10 April 2024; 1 June 2024, and the amount of those that arise on 1 May 2024 cannot be decided until "any rule outside these Individual Regulations that reduces monthly fees for the time of an outage (General Regulations, not at hand)" is confirmed

    @art13.p3 @art13.p1 @art13.p3-18
    Scenario: An outage planned for a day for which a monthly fee arises becomes no finding up to the day before that day
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the record is complete to the end of 19 June 2024
      When owing to software updates, it is planned that the connection service cannot be used from 20 June 2024 02:00
      Then no finding is recorded

    @art13.p3 @art13.p1 @art13.p3-19
    Scenario: An outage on a day for which a monthly fee arises becomes a finding from that day on
      Given the billing start date of the contract is 10 April 2024
      And a monthly fee of 10,000 yen has been indicated for the contract
      And the record is complete to the end of 20 June 2024
      When owing to software updates, the connection service could not be used from 20 June 2024 02:00 to 20 June 2024 04:00
      Then "IR-35c" is recorded as the only finding
