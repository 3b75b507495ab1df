Feature: Article 8 Measures in the Event of Failure
  Edition of 1 June 2023. Days are Japan calendar days. Amounts are indicated exclusive of tax; no consumption tax is added (IR-56, provisional).
  The record is complete to the end of 31 December 2026 unless stated otherwise.

  Rule: Article 8(1) [a] Notification of a failure
    “notify the Company of that fact as promptly as possible by the method the Company prescribes”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art08.p1.a @art08.p1.a-01
    Scenario: A notification by the method the Company prescribes, judged to be made as promptly as possible, meets the duty to notify
      When a failure of the router occurred on 1 April 2024
      And the Contractor notified that failure on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 Legal judged that the notification of the failure is one made as promptly as possible
      Then the duty to notify the failure is "met"

    @art08.p1.a @art08.p1.a-02
    Scenario: A notification judged not to be one made as promptly as possible is late
      When a failure of the router occurred on 1 April 2024
      And the Contractor notified that failure on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 Legal judged that the notification of the failure is not one made as promptly as possible
      Then the duty to notify the failure was met late on 3 April 2024

    @art08.p1.a @art08.p1.a-03
    Scenario Outline: Whether a failure was notified as promptly as possible follows from no number of days, but from a judgement on record
      When a failure of the router occurred on 1 April 2024
      And the Contractor notified that failure on <notified> by the method the Company prescribes
      Then whether the duty to notify the failure was met cannot be decided until "a judgement whether it was notified as promptly as possible (who, when, why)" is confirmed

      Examples: not confirmed (no judgement on record)
        | row | notified     |
        | a   | 1 April 2024 |
        | b   | 2 April 2024 |
        | c   | 2 May 2024   |

    # BC 53
    @art08.p1.a @art08.p2 @art08.p1.a-04
    Scenario: Notification otherwise than by the method the Company prescribes meets no duty and leads to no duty to investigate
      Given 20,000 yen has been indicated as the one-time fee for a failure
      When a failure of the router was notified on 3 April 2024 otherwise than by the method the Company prescribes
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then the duty to notify the failure is "open"
      And no duty to investigate and to repair or replace arises
      And this event gives rise to no other charge

    @art08.p1.a @art08.p2 @art08.p1.a-05
    Scenario: Without a record of the method, neither performance of the duty to notify nor the Company's duty can be decided
      When a failure of the router was notified on 3 April 2024 without a record of the method
      And on 4 April 2024 Legal judged that the notification of the failure is one made as promptly as possible
      Then whether the duty to notify the failure was met cannot be decided until "whether the notification was made by the method the Company prescribes" is confirmed
      And whether the duty to investigate and to repair or replace arises cannot be decided until "whether the notification was made by the method the Company prescribes" is confirmed

    @art08.p1.a @art08.p1.a-07
    Scenario: Without a record of the method or of whether it was as promptly as possible, the duty to notify needs both
      When a failure of the router was notified on 3 April 2024 without a record of the method
      Then whether the duty to notify the failure was met cannot be decided until "whether the notification was made by the method the Company prescribes" as well as "a judgement whether it was notified as promptly as possible (who, when, why)" is confirmed

    @art08.p1.a @art03.p1.def1 @art08.p1.b @art08.p2 @art08.p3 @art08.p1.a-06
    Scenario: A failure of equipment not lent by the Company gives rise to no duty of the Contractor or the Company, and to no charge
      Given 20,000 yen has been indicated as the one-time fee for a failure
      When a failure of the router that the Contractor had bought itself was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then no duty to notify the failure arises
      And no duty to investigate and to repair or replace arises
      And this event gives rise to no other charge

  Rule: Article 8(1) [b] Return on instruction
    “where the Company has so instructed, return those Routers, etc. to the Company”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"

    @art08.p1.b @art08.p1.b-01
    Scenario: Where the Company has so instructed, the duty to return arises, with no number of days set as its deadline
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 5 April 2024 the Company instructed that the Routers, etc. concerned by the failure be returned
      Then the duty to return as instructed is "open"
      And these Individual Regulations set no deadline for returning the router

    @art08.p1.b @art08.p1.b-02
    Scenario: A return as instructed meets the duty to return on instruction
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 5 April 2024 the Company instructed that the Routers, etc. concerned by the failure be returned
      And the Contractor returned them on 31 May 2024 as instructed
      Then the duty to return as instructed is "met"

    @art08.p1.b @art08.p1.b-03
    Scenario: Without an instruction of the Company there is no duty to return Routers, etc. in which a failure has occurred
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      Then no duty to return as instructed arises

  Rule: Article 8(2) Investigation, and repair or replacement
    “Upon the notification of the preceding paragraph, an employee of the Company or a person designated by the Company shall investigate the cause and repair or replace those Routers, etc.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And the billing start date of the contract is 1 July 2023
      And 30,000 yen has been indicated as the one-time fee for the change of contract content
      And 20,000 yen has been indicated as the one-time fee for a failure

    @art08.p2 @art08.p2-01
    Scenario Outline: The Company’s duty is met once the cause has been investigated and a repair or a replacement carried out
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that there is a failure
      And on 12 April 2024, as to that failure, <measure>
      Then the duty to investigate and to repair or replace is "met"

      Examples: ordinary
        | row | measure                 |
        | a   | the Company repaired it |
        | b   | the Company replaced it |

    # BC 54
    @art08.p2 @art05.p3 @art08.p2-02
    Scenario: Replacement for a failure is no change of contract content: the minimum use period stays, and no fee for a change arises
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024, as to that failure, the Company replaced it
      And the router was replaced in a repair on 12 April 2024
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then the minimum use period of the contract stays 1 July 2023 to 30 June 2024
      And no one-time fee for the change of contract content arises
      And this event gives rise to no other charge

    @art08.p2 @art08.p2-03
    Scenario: An investigation of the cause alone leaves the Company’s duty open
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that there is a failure
      Then the duty to investigate and to repair or replace is "open"

    @art08.p2 @art08.p2-04
    Scenario: A repair alone, without an investigation of the cause, leaves the Company’s duty open
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024, as to that failure, the Company repaired it
      Then the duty to investigate and to repair or replace is "open"

    @art08.p2 @art08.p2-05
    Scenario: Where an investigation makes it clear that there is no failure, the Company's duty is met without repair or replacement
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the duty to investigate and to repair or replace is "met"

    @art08.p2 @art08.p1.a @art08.p2-06
    Scenario: Even where a failure has occurred, no duty of the Company to investigate arises without a notification
      When a failure of the router occurred on 1 April 2024
      Then the duty to notify the failure is "open"
      And no duty to investigate and to repair or replace arises

    @art08.p2 @art08.p2-07
    Scenario: Upon the notification the Company’s duty to investigate arises without waiting for payment of any fee
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the duty to investigate and to repair or replace is "open"

  Rule: Article 8(2), proviso Minor failures
    “However, where that failure is minor, the Contractor may be asked to deal with it in accordance with the Company's instructions.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And 20,000 yen has been indicated as the one-time fee for a failure

    # BC 55
    @art08.p2.proviso @art08.p2.proviso-01
    Scenario: Where the Contractor has dealt with a minor failure as the Company instructed, the Company's duty is met
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And on 5 April 2024 Operations judged that the failure is minor
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then the duty to investigate and to repair or replace is "met"
      And this event gives rise to no other charge

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-02
    Scenario: The Contractor's dealing as instructed with a failure that is not minor does not meet the Company's duty to investigate
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And on 5 April 2024 Operations judged that the failure is not minor
      Then the duty to investigate and to repair or replace is "open"

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-03
    Scenario: The Contractor's dealing with even a minor failure uninstructed does not meet the Company's duty to investigate
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And on 5 April 2024 Operations judged that the failure is minor
      Then the duty to investigate and to repair or replace is "open"

    @art08.p2.proviso @art08.p2.proviso-04
    Scenario: Without a judgement whether a failure is minor, whether the Contractor's dealing met the Company's duty is undecided
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      Then whether the duty to investigate and to repair or replace was met cannot be decided until "a judgement whether the failure is minor (who, when, why)" is confirmed

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-05
    Scenario: Where the Contractor was instructed to deal with the failure but has not dealt with it, the Company’s duty is open
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 5 April 2024 Operations judged that the failure is minor
      Then the duty to investigate and to repair or replace is "open"

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-06
    Scenario: Where the Company, having told the Contractor to deal with a failure, investigated and replaced, its duty is met as well
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 5 April 2024 Operations judged that the failure is minor
      And the investigation of 10 April 2024 came to the result that there is a failure
      And on 12 April 2024, as to that failure, the Company replaced it
      Then the duty to investigate and to repair or replace is "met"

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-07
    Scenario: Without a notification the Company has no duty, even where the Contractor dealt with a minor failure as instructed
      When a failure of the router occurred on 1 April 2024
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And on 5 April 2024 Operations judged that the failure is minor
      Then no duty to investigate and to repair or replace arises

    @art08.p2.proviso @art08.p2 @art08.p2.proviso-08
    Scenario: Where the Contractor dealt as told and investigation shows no failure, the Company's duty is met, judged minor or not
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the duty to investigate and to repair or replace is "met"

  Rule: Article 8(3) [a] Failure for a reason attributable to the Contractor
    “the failure of paragraph 1 has occurred for a reason attributable to the Contractor”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And 20,000 yen has been indicated as the one-time fee for a failure

    # BC 56
    @art08.p3.a @art08.p3 @art08.p3.a-01
    Scenario: For a failure judged to be for a reason attributable to the Contractor, the one-time fee arises on the day of judgement
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 12 April 2024
      And this event gives rise to no other charge

    # BC 59
    @art08.p3.a @art08.p3 @art08.p3.a-02
    Scenario: Where there is a failure, but not for a reason attributable to the Contractor, no one-time fee arises
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that there is a failure
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

    @art08.p3.a @art08.p3 @art08.p3.a-03
    Scenario: Without a judgement on a reason attributable to the Contractor, the one-time fee for a failure cannot be decided
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that there is a failure
      Then the one-time fee for a failure cannot be decided until "a judgement whether the failure occurred for a reason attributable to the Contractor (who, when, why)" is confirmed

    @art08.p3.a @art08.p2.proviso @art08.p3.a-04
    Scenario: Even for a minor failure dealt with as told, the one-time fee arises if for a reason attributable to the Contractor
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 the Company instructed the Contractor to deal with the failure
      And on 4 April 2024, as to that failure, the Contractor dealt with it
      And on 5 April 2024 Operations judged that the failure is minor
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 12 April 2024
      And this event gives rise to no other charge

    @art08.p3.a @art08.p3.b @art08.p3.a-05
    Scenario: Even for a failure not reproduced, the one-time fee arises if it is for a reason attributable to the Contractor
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that the failure is not reproduced
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 12 April 2024
      And this event gives rise to no other charge

    @art08.p3.a @suppl.2023 @art08.p3.a-06
    Scenario: The one-time fee for a failure notified on the day before this edition is undecided, even where it was judged later
      When a failure of the router was notified on 31 May 2023 by the method the Company prescribes
      And on 12 June 2023 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the one-time fee for a failure cannot be decided until "the edition of 1 February 2021 (not at hand)" is confirmed

    @art08.p3.a @suppl.2023 @art08.p3.a-07
    Scenario: The one-time fee for a failure notified on the first day of this edition follows this edition
      When a failure of the router was notified on 1 June 2023 by the method the Company prescribes
      And on 12 June 2023 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 12 June 2023
      And this event gives rise to no other charge

    @art08.p3.a @art08.p3 @art08.p3.a-08
    Scenario: A judgement on one failure, even a later one, has no bearing on the one-time fee for another failure
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      And a failure of the router was notified on 7 May 2024 by the method the Company prescribes
      And the investigation of 14 May 2024 came to the result that there is a failure
      And on 16 May 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 12 April 2024
      And this event gives rise to no other charge

    @art08.p3.a @art08.p3 @art08.p3.a-09
    Scenario Outline: A later judgement does not move the day the one-time fee for a failure arises, unless a contrary one came in between
      When a failure of the second router was notified on 1 March 2024 by the method the Company prescribes
      And on 10 March 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      And a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 12 April 2024 Legal judged that the failure <first> one for a reason attributable to the Contractor
      And on 20 May 2024 Legal judged that the failure <second> one for a reason attributable to the Contractor
      And on 10 June 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the one-time fee for a failure is, in order, 20,000 yen; 20,000 yen, and the obligation to pay it arises, in order, on 10 March 2024; <arises>

      Examples: ordinary
        | row | first  | second | arises        |
        | a   | is     | is     | 12 April 2024 |
        | b   | is     | is not | 10 June 2024  |
        | c   | is not | is     | 20 May 2024   |

  Rule: Article 8(3) [b] Where it has become clear that there is no failure
    “it has become clear, as a result of the investigation of the preceding paragraph, that there is no failure in the Routers, etc.”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And 20,000 yen has been indicated as the one-time fee for a failure

    # BC 57
    @art08.p3.b @art08.p3 @art08.p3.b-01
    Scenario: Where it became clear that there is no failure, the one-time fee arises, even if it was notified as promptly as possible
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And on 4 April 2024 Legal judged that the notification of the failure is one made as promptly as possible
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And this event gives rise to no other charge

    @art08.p3.b @art08.p3 @art08.p3.b-02
    Scenario: A failure not reproduced and for no reason attributable to the Contractor is not clearly absent; no one-time fee arises
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that the failure is not reproduced
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

    @art08.p3.b @art08.p3 @IR-59.A @art08.p3.b-03
    Scenario: If a failure that was not reproduced is read as clearly absent, the one-time fee arises on the day of the investigation
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that the failure is not reproduced
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And this event gives rise to no other charge

    @art08.p3.b @art08.p2 @art08.p3.b-04
    Scenario: Without a notification no one-time fee arises, even where an investigation made it clear that there is no failure
      When a failure of the router occurred on 1 April 2024
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

    @art08.p3.b @art08.p3 @IR-59.A @art08.p3.b-05
    Scenario: If not reproducing is read as no failure, one found for no reason attributable to the Contractor has no one-time fee
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that there is a failure
      And on 12 April 2024 Legal judged that the failure is not one for a reason attributable to the Contractor
      Then no one-time fee for a failure arises
      And this event gives rise to no other charge

  Rule: Article 8(3) Payment of the amount set out in Annex 1, 3.(5)
    “Where (a) the failure of paragraph 1 has occurred for a reason attributable to the Contractor, or (b) it has become clear, as a result of the investigation of the preceding paragraph, that there is no failure in the Routers, etc., the Contractor shall pay the Company the amount set out in Annex 1, 3.(5).”

    Background:
      Given there is a Managed Router Service Contract with Item "LL"
      And 20,000 yen has been indicated as the one-time fee for a failure

    @art08.p3 @art08.p3.a @art08.p3.b @art08.p3-01
    Scenario: Where there is clearly no failure and a reason attributable to the Contractor was judged too, there is one one-time fee
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      And on 12 April 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And this event gives rise to no other charge

    @art08.p3 @art08.p3.a @art08.p3.b @art08.p3-02
    Scenario: The one-time fee arises for each failure that is notified
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      And a failure of the router was notified on 8 May 2024 by the method the Company prescribes
      And on 15 May 2024 Legal judged that the failure is one for a reason attributable to the Contractor
      Then the one-time fee for a failure is, in order, 20,000 yen; 20,000 yen, and the obligation to pay it arises, in order, on 10 April 2024; 15 May 2024
      And this event gives rise to no other charge

    @art08.p3 @art08.p3-03
    Scenario: What is paid for a failure is the amount of Annex 1, 3.(5), and not that of another fee
      Given the application for the contract was accepted on 12 June 2023
      And 50,000 yen has been indicated as the initial fee for the contract
      And a monthly fee of 10,000 yen has been indicated for the contract
      When a failure of the router was notified on 3 April 2024 by the method the Company prescribes
      And the investigation of 10 April 2024 came to the result that it is clear that there is no failure
      Then the obligation to pay 20,000 yen as the one-time fee for a failure arises on 10 April 2024
      And the obligation to pay 50,000 yen as the initial fee for the contract arises on 12 June 2023
      And this event gives rise to no other charge
