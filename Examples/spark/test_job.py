"""Runs the job over a small corpus, in local mode and on a local cluster, and compares its sums with one run of hegao.

    test_job.py HEGAO
"""

import collections
import json
import os
import pathlib
import subprocess
import sys
import tempfile
import time

from pyspark.sql import SparkSession

HERE = pathlib.Path(__file__).resolve().parent
PLACES = ["台儿庄区", "云溪县", "临江市"]
COPIES = 12


def drafts():
    """A few dozen drafts, no two alike: the examples, each shifted by other paragraphs in front, and one that is empty."""
    examples = sorted(HERE.parent.glob("*.txt"))
    for number in range(COPIES):
        for example in examples:
            lines = example.read_text(encoding="utf-8").splitlines()
            cut = len(lines) * (number % 4 + 1) // 4
            yield "\n".join(lines[:cut]) + "\n"
    yield ""


def rows():
    for number, text in enumerate(drafts()):
        yield {"id": f"{number:03}", "text": text, "year": 2020 + number % 4, "place": PLACES[number % 3]}


def single_run(hegao, corpus, folder):
    """The same sums from `hegao lint --format json`, and the drafts that it could not check."""
    for row in corpus:
        (folder / row["id"]).write_text(row["text"], encoding="utf-8")
    run = subprocess.run(
        [hegao, "lint", "--no-config", "--format", "json", *sorted(str(path) for path in folder.iterdir())], capture_output=True)
    report = json.loads(run.stdout)
    origin = {row["id"]: (row["year"], row["place"]) for row in corpus}
    sums = collections.Counter()
    for file in report["files"]:
        for finding in file["findings"]:
            sums[(*origin[pathlib.Path(file["path"]).name], finding["rule"], finding["level"])] += 1
    return sums, report["summary"]["unchecked"]


def job(master, hegao, source, target):
    home = subprocess.run(
        [sys.executable, "-c", "from pyspark.find_spark_home import _find_spark_home as find; print(find())"],
        capture_output=True, text=True, check=True).stdout.strip()
    settings = [
        "spark.ui.enabled=false", "spark.executor.memory=512m", "spark.sql.shuffle.partitions=2", "spark.driver.bindAddress=127.0.0.1"]
    subprocess.run(
        [f"{home}/bin/spark-submit", "--master", master, *(word for setting in settings for word in ("--conf", setting)),
         "--files", hegao, str(HERE / "lint_corpus.py"), "--hegao", pathlib.Path(hegao).name, "--partitions", "3",
         str(source), str(target), "--", "--no-config"],
        check=True, stderr=subprocess.PIPE,
        env={**os.environ, "PYSPARK_PYTHON": sys.executable, "SPARK_HOME": home, "SPARK_LOCAL_IP": "127.0.0.1"})


def sums(target):
    """What the job has written: findings by rule, year and place, and the drafts that were not checked."""
    spark = SparkSession.builder.master("local[1]").config("spark.ui.enabled", "false").getOrCreate()
    rules = spark.read.parquet(f"{target}/by_rule").collect()
    places = spark.read.parquet(f"{target}/by_place").collect()
    spark.stop()
    findings = collections.Counter({(row.year, row.place, row.rule, row.level): row.findings for row in rules})
    return findings, sum(row.unchecked for row in places), sum(row.documents for row in places)


def main():
    hegao = str(pathlib.Path(sys.argv[1]).resolve())
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        corpus = list(rows())
        source = folder / "corpus.jsonl"
        source.write_text("".join(json.dumps(row, ensure_ascii=False) + "\n" for row in corpus), encoding="utf-8")
        (folder / "drafts").mkdir()
        expected, unchecked = single_run(hegao, corpus, folder / "drafts")
        if not expected:
            raise SystemExit("the single run found nothing to compare")
        for master in ["local[2]", "local-cluster[2,1,512]"]:
            start = time.monotonic()
            try:
                job(master, hegao, source, folder / "out")
            except subprocess.CalledProcessError as failure:
                raise SystemExit(f"{master}: {failure.stderr.decode(errors='replace')[-4000:]}") from None
            found, missed, documents = sums(folder / "out")
            if (found, missed, documents) != (expected, unchecked, len(corpus)):
                raise SystemExit(f"{master}: the sums differ: {found - expected} too many, {expected - found} missing, {missed} unchecked")
            print(f"{master}: {sum(found.values())} findings in {len(found)} groups of {documents} drafts, as in a single run "
                  f"({time.monotonic() - start:.0f} s)", flush=True)


if __name__ == "__main__":
    main()
