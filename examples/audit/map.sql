-- 二つの問合せ。項目は mrs-spec schema case による / two queries; fields as in mrs-spec schema case
-- 個人の名前などは facts に含めないこと / names and personal data do not belong into facts
-- 使っていない列: changes.note / columns not used: changes.note

SELECT c.contract AS contract, {
    known_until: getvariable('until'),
    contract: {item: c.item, accepted_on: c.accepted_on, billing_start: c.billing_start},
    options: options.rows,
    indications: indications.rows,
    notices: notices.rows,
    changes: changes.rows,
    ground: CASE WHEN c.ground IS NOT NULL THEN {kind: c.ground} END
  } AS facts
FROM contracts c
LEFT JOIN (SELECT contract AS contract, list({id: t.id, kind: t.kind, with_contract: t.with_contract, billing_start: t.billing_start}) AS rows FROM options t GROUP BY 1) options ON options.contract = c.contract
LEFT JOIN (SELECT contract AS contract, list({kind: t.kind, option: t.option, amount: t.amount, tax: t.tax, valid_from: t.valid_from}) AS rows FROM prices t GROUP BY 1) indications ON indications.contract = c.contract
LEFT JOIN (SELECT contract AS contract, list({arrived_on: t.arrived_on, designated_on: t.designated_on}) AS rows FROM notices t GROUP BY 1) notices ON notices.contract = c.contract
LEFT JOIN (SELECT contract AS contract, list({kind: t.kind, id: t.id, requested_on: t.requested_on, accepted_on: t.accepted_on, done_on: t.done_on}) AS rows FROM changes t GROUP BY 1) changes ON changes.contract = c.contract;

SELECT contract AS contract, kind AS kind, subject AS subject, "on" AS "on", yen AS yen FROM invoices;
