"""Lints a partitioned corpus with hegao and sums its findings by rule, year and place.

    spark-submit --files hegao lint_corpus.py --hegao hegao INPUT OUTPUT

INPUT is a table, Parquet or JSON Lines, with the columns `id` (string), `text`, `year` (integer) and `place`; OUTPUT is a folder that
gets three tables in Parquet:

    answers    one row a draft: id, year, place, checked, problems, findings (an array of rule and level)
    by_rule    year, place, rule, level, findings, documents
    by_place   year, place, documents, unchecked, findings

A partition is linted by one hegao process, which reads the drafts from a pipe while they come and answers each at once: nothing is
collected, and memory does not grow with the size of a partition.
"""

import argparse
import collections
import json
import os
import subprocess
import tempfile
import threading

from pyspark import SparkFiles
from pyspark.sql import SparkSession
from pyspark.sql import functions as f
from pyspark.sql import types as t

ANSWER = t.StructType([
    t.StructField("id", t.StringType()),
    t.StructField("year", t.IntegerType()),
    t.StructField("place", t.StringType()),
    t.StructField("checked", t.BooleanType()),
    t.StructField("problems", t.ArrayType(t.StringType())),
    t.StructField("findings", t.ArrayType(t.StructType([
        t.StructField("rule", t.StringType()),
        t.StructField("level", t.StringType()),
    ]))),
])


class LintFailed(RuntimeError):
    """hegao ended before it had answered every draft."""


def program(name):
    """The executable on this machine: one that was sent along with `--files`, else the path itself."""
    sent = SparkFiles.get(os.path.basename(name))
    return sent if os.path.exists(sent) else name


def lint(rows, name, options):
    """Answers for the rows of one partition, in their order, from one process."""
    with tempfile.TemporaryFile() as messages:
        process = subprocess.Popen(
            [program(name), "lint", "--stdin-jsonl", "-j", "1", *options],
            stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=messages)
        # Rows that were sent and not yet answered; the pipe is what bounds their number.
        sent = collections.deque()
        failures = []

        def feed():
            try:
                with process.stdin as pipe:
                    for row in rows:
                        sent.append((row.id, row.year, row.place))
                        pipe.write(json.dumps({"id": row.id, "text": row.text}, ensure_ascii=False).encode() + b"\n")
            except BrokenPipeError:
                pass  # What became of the process is looked at below.
            except BaseException as failure:
                failures.append(failure)

        feeder = threading.Thread(target=feed, daemon=True)
        feeder.start()
        try:
            for line in process.stdout:
                yield answer(json.loads(line), *sent.popleft())
            feeder.join()
            status = process.wait()
            if failures:
                raise failures[0]
            # 0, 1 and 2 are about the drafts; a process that was refused its rules, or killed, leaves drafts without an answer.
            if sent or status not in (0, 1, 2):
                messages.seek(0)
                raise LintFailed(f"hegao ended with status {status}: {messages.read(4000).decode(errors='replace')}")
        finally:
            process.kill()
            process.wait()


def answer(record, identity, year, place):
    assert record["id"] == identity, (record["id"], identity)
    return (
        identity, year, place, record["checked"], [problem["message"] for problem in record["problems"]],
        [(finding["rule"], finding["level"]) for finding in record["findings"]])


def by_rule(answers):
    findings = answers.select("id", "year", "place", f.explode("findings").alias("finding"))
    return findings.groupBy("year", "place", "finding.rule", "finding.level").agg(
        f.count("*").alias("findings"), f.countDistinct("id").alias("documents"))


def by_place(answers):
    return answers.groupBy("year", "place").agg(
        f.count("*").alias("documents"), f.sum((~f.col("checked")).cast("long")).alias("unchecked"),
        f.sum(f.size("findings").cast("long")).alias("findings"))


def run(spark, source, target, name, options=(), partitions=None):
    reader = spark.read.schema("id string, text string, year int, place string")
    corpus = reader.json(source) if source.endswith((".jsonl", ".json")) else reader.parquet(source)
    if partitions:
        corpus = corpus.repartition(partitions)
    options = tuple(options)
    rows = corpus.rdd.mapPartitions(lambda part: lint(part, name, options))
    # Written once and read again, so that no draft is linted twice.
    spark.createDataFrame(rows, ANSWER).write.mode("overwrite").parquet(f"{target}/answers")
    answers = spark.read.parquet(f"{target}/answers")
    by_rule(answers).write.mode("overwrite").parquet(f"{target}/by_rule")
    by_place(answers).write.mode("overwrite").parquet(f"{target}/by_place")


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("input")
    parser.add_argument("output")
    parser.add_argument("--hegao", default="hegao", help="the executable: sent along with --files, or a path on every machine")
    parser.add_argument("--partitions", type=int, help="partitions to cut the corpus into; default as it is stored")
    parser.add_argument("options", nargs="*", help="options for `hegao lint`, behind `--`")
    chosen = parser.parse_args()
    spark = SparkSession.builder.appName("hegao").getOrCreate()
    try:
        run(spark, chosen.input, chosen.output, chosen.hegao, chosen.options, chosen.partitions)
    finally:
        spark.stop()


if __name__ == "__main__":
    main()
