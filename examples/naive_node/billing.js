// What a first version looks like. Each MISTAKE is one that real projects make.

"use strict";

const DAY = 24 * 60 * 60 * 1000;

function parse(text) {
  const [year, month, day] = text.slice(0, 10).split("-").map(Number); // MISTAKE: of an instant, the day as written
  return new Date(year, month - 1, day); // midnight in Japan
}

function plus(day, count) {
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + count);
}

function iso(day) {
  const two = (number) => String(number).padStart(2, "0");
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
}

function daysBetween(first, last) {
  return Math.round((last - first) / DAY) + 1;
}

class Contract {
  constructor(facts, today) {
    this.today = parse(today);
    this.contract = facts.contract || {};
    this.notices = facts.notices || [];
    this.options = facts.options || [];
    this.changes = (facts.changes || []).filter((change) => change.done_on);
    this.prices = facts.indications || [];
    this.recorded = facts.end;
    this.ground = (facts.ground || {}).kind;
  }

  // --- the end ---

  end() {
    if (this.recorded) return parse(this.recorded.on);
    if (this.notices.length === 0) return null;
    const notice = this.notices[0];
    const after45 = plus(parse(notice.arrived_on), 45 - 1); // MISTAKE: the day of arrival is counted
    if (!notice.designated_on) return after45;
    const designated = parse(notice.designated_on);
    return designated < after45 ? designated : after45; // MISTAKE: the earlier of the two days
  }

  endOn() {
    const end = this.end();
    return end && iso(end);
  }

  lastDayOf(option) {
    const ended = this.changes.find((change) => change.kind === "OPTION_END" && change.option === option);
    return ended ? ended.done_on : this.endOn();
  }

  // --- minimum use periods ---

  year(first) {
    return { first: iso(first), last: iso(plus(first, 365 - 1)) }; // MISTAKE: a year is 365 days
  }

  term() {
    if (!this.contract.billing_start) return null;
    let first = parse(this.contract.billing_start);
    for (const change of this.changes) {
      if (!change.kind.startsWith("EQUIPMENT_")) continue;
      first = parse(change.requested_on || change.done_on); // MISTAKE: the day asked for, not the day it was done
    }
    return this.year(first);
  }

  optionTerm(id) {
    const option = this.options.find((one) => one.id === id);
    const added = this.changes.find((change) => change.kind === "OPTION_ADD" && change.option === id);
    if (added) return this.year(parse(added.done_on));
    if (!option.with_contract) return null;
    const start = option.billing_start || this.contract.billing_start;
    return start ? this.year(parse(start)) : null;
  }

  // --- amounts ---

  price(kind, option) {
    const found = this.prices.find((one) => one.kind === kind && one.option === option);
    return found && found.amount !== "none" ? found.amount : 0;
  }

  share(first, last) {
    let months = 0; // MISTAKE: floating point
    for (let from = first; from <= last; ) {
      const days = new Date(from.getFullYear(), from.getMonth() + 1, 0).getDate();
      const monthEnd = new Date(from.getFullYear(), from.getMonth(), days);
      const to = last < monthEnd ? last : monthEnd;
      months += daysBetween(from, to) / days;
      from = plus(to, 1);
    }
    return months;
  }

  assessed(id) {
    const last = id ? this.lastDayOf(id) : this.endOn();
    const term = id ? this.optionTerm(id) : this.term();
    if (!last || !term) return null;
    const end = parse(last);
    const until = parse(term.last);
    if (end >= until || end < parse(term.first)) return null;
    if (this.ground === "GR28_2") return null; // MISTAKE: 28(3) is forgotten
    const fee = id ? this.price("MONTHLY_OPTION", id) : this.price("MONTHLY_MAIN", undefined);
    const yen = Math.round(fee * this.share(plus(end, 1), until)); // MISTAKE: rounded, not cut off
    return yen ? { yen, on: iso(end) } : null;
  }

  monthlyFees() {
    if (!this.contract.billing_start) return [];
    const start = parse(this.contract.billing_start);
    const end = this.end();
    const last = end && end < this.today ? end : this.today;
    const fee = this.price("MONTHLY_MAIN", undefined);
    const lines = [];
    for (let first = start; first <= last; ) {
      const next = new Date(first.getFullYear(), first.getMonth() + 1, 1);
      const until = end && end < plus(next, -1) ? end : plus(next, -1);
      const yen = Math.floor(fee * this.share(first, until));
      if (yen) lines.push({ yen, on: first.toISOString().slice(0, 10) }); // MISTAKE: the day in London, not in Tokyo
      first = next;
    }
    return lines;
  }
}

module.exports = { Contract };
