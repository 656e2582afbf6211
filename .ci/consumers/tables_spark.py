"""Spark, in one process with a gigabyte, reads the Parquet and the NDJSON and joins the participants with a million rows of news."""

import sys
from collections import Counter
from datetime import date, timedelta
from pathlib import Path

from pyspark.sql import SparkSession, functions as f

NEWS = 1_000_000
DAYS = 600
FIRST = date(2025, 1, 1)

dist = Path(sys.argv[1]).resolve()
spark = (
    SparkSession.builder.master("local[2]")
    .config("spark.driver.memory", "1g")
    .config("spark.driver.bindAddress", "127.0.0.1")
    .config("spark.driver.host", "127.0.0.1")
    .config("spark.ui.enabled", "false")
    .config("spark.sql.shuffle.partitions", "4")
    .getOrCreate()
)
spark.sparkContext.setLogLevel("ERROR")
try:
    table = lambda name: spark.read.parquet(str(dist / f"parquet/{name}.parquet"))
    participants = table("meeting_participants").join(
        table("meetings").select(f.col("id").alias("meeting"), f.col("date_earliest").alias("day")), "meeting"
    )
    # The same rows from the other format.
    meetings = spark.read.json(str(dist / "ndjson/meetings.ndjson"))
    nested = meetings.select(f.col("id").alias("meeting"), f.posexplode("participants").alias("place", "p"))
    keys = nested.select(f.concat_ws("/", f.lit("meetings"), "meeting", f.lit("participants"), f.col("place") + 1).alias("key"), "p.member")
    rows = participants.count()
    assert rows == nested.count() == participants.join(keys, ["key", "member"]).count() > 0

    members = sorted(row.id for row in table("members").select("id").collect())
    names = f.array(*(f.lit(name) for name in members))
    news = spark.range(NEWS).select(
        f.element_at(names, (f.col("id") % len(members) + 1).cast("int")).alias("member"),
        f.date_add(f.lit(FIRST), ((f.col("id") / len(members)).cast("long") % DAYS).cast("int")).alias("day"),
        f.concat(f.lit("news of the day, number "), f.col("id")).alias("headline"),
    )
    found = participants.join(news, ["member", "day"])
    by_member = {row.member: row["count"] for row in found.groupBy("member").count().collect()}

    # What it must be, counted without Spark.
    per_pair = Counter((i % len(members), i // len(members) % DAYS) for i in range(NEWS))
    place = {name: n for n, name in enumerate(members)}
    wanted = Counter()
    for row in participants.select("member", "day").collect():
        days = (row.day - FIRST).days
        if 0 <= days < DAYS:
            wanted[row.member] += per_pair[place[row.member], days]
    assert by_member == {name: n for name, n in wanted.items() if n}, "Spark's join differs"
    assert FIRST + timedelta(DAYS) > date(2026, 3, 18)
    print(f"{rows} participants joined with {NEWS} rows of news: {sum(by_member.values())} pairs, as counted by hand")
finally:
    spark.stop()
