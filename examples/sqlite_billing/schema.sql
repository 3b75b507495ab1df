-- What the billing department keeps. Days are Japan calendar days, amounts whole yen.

CREATE TABLE contracts (
  id            INTEGER PRIMARY KEY,
  item          TEXT,             -- LL, XA, DC
  applied_on    TEXT,
  accepted_on   TEXT,             -- the Company accepted the application
  billing_start TEXT,             -- 課金開始日
  ended_on      TEXT,             -- recorded with evidence, where the end does not follow from a notice
  end_kind      TEXT,             -- TERMINATED_BY_CONTRACTOR, COMPANY_FOR_BREACH, ABOLITION
  ground        TEXT              -- GR28_2, GR28_3, NEITHER; NULL until somebody has confirmed it
);

CREATE TABLE notices (            -- cancellation application forms (解約申込書) that reached the Company
  contract      INTEGER NOT NULL REFERENCES contracts,
  arrived_on    TEXT NOT NULL,
  designated_on TEXT
);

CREATE TABLE devices (            -- routers added or changed after the start, under article 6(1)(1)
  contract      INTEGER NOT NULL REFERENCES contracts,
  order_id      TEXT NOT NULL,
  accepted_on   TEXT,
  done_on       TEXT
);

CREATE TABLE options (            -- paid options, and what happened to them under article 6(1)(2)
  contract      INTEGER NOT NULL REFERENCES contracts,
  name          TEXT NOT NULL,
  kind          TEXT NOT NULL,    -- COLD_STANDBY, MANAGED_SWITCH, MULTIHOME
  with_contract INTEGER NOT NULL,
  billing_start TEXT,
  PRIMARY KEY (contract, name)
);

CREATE TABLE option_orders (
  contract      INTEGER NOT NULL REFERENCES contracts,
  order_id      TEXT NOT NULL,
  name          TEXT NOT NULL,
  kind          TEXT NOT NULL,    -- ADD, CHANGE, END
  requested_on  TEXT,
  accepted_on   TEXT,
  done_on       TEXT
);

CREATE TABLE prices (             -- amounts indicated to the Contractor (annex 1)
  contract      INTEGER NOT NULL REFERENCES contracts,
  kind          TEXT NOT NULL,    -- MONTHLY_MAIN, MONTHLY_OPTION, INITIAL_MAIN, INITIAL_OPTION, CHANGE_FEE
  option        TEXT,
  valid_from    TEXT,
  yen           INTEGER,          -- NULL: indicated as not charged
  tax           TEXT              -- exclusive; NULL where nobody recorded on which basis the amount stands
);

CREATE TABLE invoices (           -- one row a line, written by the month-end job
  contract      INTEGER NOT NULL REFERENCES contracts,
  month         TEXT NOT NULL,    -- 2024-07
  kind          TEXT NOT NULL,
  subject       TEXT NOT NULL,
  owed_on       TEXT NOT NULL,    -- the day the obligation arises; of the act, where that day waits
  yen           INTEGER,
  yen_waits     TEXT,             -- what is missing for the amount
  day_waits     TEXT,             -- what is missing for the day
  held          TEXT,             -- the open question that keeps the line from being sent
  UNIQUE (contract, kind, subject, owed_on)
);

CREATE INDEX notices_of ON notices (contract);
CREATE INDEX devices_of ON devices (contract);
CREATE INDEX orders_of ON option_orders (contract);
CREATE INDEX prices_of ON prices (contract, kind, option);
