"""What a fleet owes, on Spark: the function that `mrs-spec audit` runs, in mapInArrow.

FACTS is Parquet with the columns contract and facts (a struct in the published form, or JSON); OWED is where the
charges are written, one row each. Compare them with the invoices by a full join, as src/mrs_spec/audit/compare.py does.

Run: spark-submit examples/spark_audit.py FACTS OWED [IR-05=B …]
"""

from __future__ import annotations

import sys
from collections.abc import Iterable, Iterator

import pyarrow as pa
from pyspark.sql import SparkSession
from pyspark.sql.pandas.types import from_arrow_schema

from mrs_spec.audit.owed import OWED, owing


def main(facts: str, owed: str, *letters: str) -> None:
    judge = owing(letters)

    def judged(batches: Iterable[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        return (judge(batch) for batch in batches)

    spark = SparkSession.builder.appName("mrs-spec audit").getOrCreate()
    rows = spark.read.parquet(facts).select("contract", "facts").mapInArrow(judged, from_arrow_schema(OWED))
    rows.write.mode("overwrite").parquet(owed)
    spark.stop()


if __name__ == "__main__":
    main(*sys.argv[1:])
