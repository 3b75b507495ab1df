"""The same fleet on local Spark and in one process: equal rows, and what each took. Needs Java and pyspark.

Run: python benchmarks/spark.py FOLDER [CORES]   (a folder that benchmarks/fleet.py --folder has made)
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import duckdb
import pyarrow.parquet as pq
from fleet import UNTIL, _used

from mrs_spec.audit.mapping import checked_mapping, read_mapping
from mrs_spec.audit.owed import OWED, owing
from mrs_spec.audit.tables import as_parquet, connected, tables_in

EXAMPLE = Path(__file__).resolve().parent.parent / "examples" / "spark_audit.py"


def facts_of(folder: Path, work: Path) -> Path:
    """The contracts with their facts, as the mapping gives them."""
    place = work / "facts.parquet"
    tables = as_parquet(tables_in(folder / "tables"), work)
    with connected(tables, UNTIL, work, threads=2, megabytes=1_000) as db:
        mapping = checked_mapping(db, read_mapping(folder / "map.sql"), str(folder / "map.sql")).mapping
        facts = f"SELECT contract, to_json(facts)::VARCHAR AS facts FROM ({mapping.contracts}\n) ORDER BY contract"
        db.execute(f"COPY ({facts}) TO '{place}' (FORMAT parquet, ROW_GROUP_SIZE 2048)")
    return place


def here(facts: Path, owed: Path) -> tuple[float, float]:
    """Judged in this process; seconds, and those of the processor."""
    judge = owing()
    begun, used = time.perf_counter(), _used()
    with pq.ParquetWriter(owed, OWED) as writer:
        for batch in pq.ParquetFile(facts).iter_batches(500):
            writer.write_batch(judge(batch))
    return time.perf_counter() - begun, _used() - used


def on_spark(facts: Path, owed: Path, cores: int) -> float:
    """Judged on local Spark; seconds with the start of the session."""
    env = {
        **os.environ, "PYSPARK_PYTHON": sys.executable, "PYSPARK_DRIVER_PYTHON": sys.executable,
        "SPARK_LOCAL_IP": "127.0.0.1",
        "PYSPARK_SUBMIT_ARGS": f"--master local[{cores}] --conf spark.sql.files.maxPartitionBytes=1m pyspark-shell",
    }  # fmt: skip
    begun = time.perf_counter()
    subprocess.run([sys.executable, EXAMPLE, facts, owed], env=env, check=True)
    return time.perf_counter() - begun


def main(folder: str, cores: str = "2") -> int:
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        facts = facts_of(Path(folder), work)
        contracts = pq.ParquetFile(facts).metadata.num_rows
        one, other = work / "here.parquet", work / "spark"
        seconds, used = here(facts, one)
        print(
            f"one process  {seconds:6.1f} s, {used:.1f} s of the processor: {used / contracts * 1000:.2f} ms a contract"
        )
        print(f"Spark        {on_spark(facts, other, int(cores)):6.1f} s on {cores} cores, its start included")
        left, right = f"SELECT * FROM '{one}'", f"SELECT * FROM read_parquet('{other}/*.parquet')"
        rows, apart = (
            duckdb.sql(f"SELECT count(*) FROM ({query})").fetchall()[0][0]
            for query in (left, f"(({left}) EXCEPT ALL ({right})) UNION ALL (({right}) EXCEPT ALL ({left}))")
        )
        print(f"{contracts:,} contracts, {rows:,} rows; rows that differ: {apart}")
        return int(bool(apart))


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
