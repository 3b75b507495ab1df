// A naive billing system in plain Node, with the mistakes that are easily made. The gate catches and names them.
//
//   mrs-spec gate run --sut "stdio:node examples/naive_node/adapter.js"

"use strict";

process.env.TZ = "Asia/Tokyo"; // as on the office's machines
const readline = require("node:readline");
const billing = require("./billing.js");

const DECLARED = {
  protocol: 2,
  system: { name: "naive_node", version: "0.1" },
  questions: [
    "contract.end_on", "term.*", "option.last_day:*",
    "amount.ASSESSED_*", "status.ASSESSED_*", "obligation.ASSESSED_*",
    "lines.MONTHLY_MAIN", "amount.MONTHLY_MAIN", "obligation.MONTHLY_MAIN",
  ],
  facts: [
    "known_until", "contract.item", "contract.billing_start", "notices.arrived_on", "notices.designated_on",
    "options.id", "options.kind", "options.with_contract", "options.billing_start",
    "indications.kind=MONTHLY_*", "indications.amount", "indications.option", "indications.tax=exclusive",
    "changes.id", "changes.kind=EQUIPMENT_ADD", "changes.kind=EQUIPMENT_CHANGE", "changes.kind=OPTION_ADD",
    "changes.kind=OPTION_END", "changes.option", "changes.requested_on", "changes.accepted_on", "changes.done_on",
    "end.on", "end.manner=TERMINATED_BY_CONTRACTOR", "ground.kind=NEITHER", "ground.kind=GR28_*",
  ],
};

function reply(message) {
  switch (message.type) {
    case "start":
      return DECLARED;
    case "terms":
      return { edition: message.edition, source_sha256: message.source_sha256 };
    case "run": {
      const contract = new billing.Contract(message.facts, message.today);
      const answers = {};
      for (const question of message.questions) answers[question] = answer(contract, question);
      return { id: message.id, answers };
    }
    default:
      return null;
  }
}

function answer(contract, question) {
  const [name, option] = question.split(":");
  const [view, kind] = name.split(".");
  if (name === "contract.end_on") return orSilent(contract.endOn());
  if (name === "option.last_day") return orSilent(contract.lastDayOf(option));
  if (view === "term") {
    const term = option ? contract.optionTerm(option) : contract.term();
    return term ? { value: [term] } : { silent: true };
  }
  if (kind === "MONTHLY_MAIN") {
    const lines = contract.monthlyFees();
    if (view === "obligation") return { value: lines.map((line) => line.on) };
    return { value: view === "lines" ? lines.map((line) => line.yen) : lines.reduce((sum, line) => sum + line.yen, 0) };
  }
  const assessed = contract.assessed(option);
  if (view === "status") return { value: assessed ? "arises" : "none" };
  if (view === "obligation") return { value: assessed ? [assessed.on] : [] };
  return { value: assessed ? assessed.yen : 0 };
}

function orSilent(day) {
  return day ? { value: day } : { silent: true };
}

readline.createInterface({ input: process.stdin }).on("line", (line) => {
  const message = JSON.parse(line);
  if (message.type === "stop") process.exit(0);
  process.stdout.write(JSON.stringify(reply(message)) + "\n");
});
