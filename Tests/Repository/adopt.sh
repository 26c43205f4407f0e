#!/usr/bin/env bash
# The keeper of a document repository adopts hegao: a configuration, a first run, old findings accepted, a clean run, lines
# that move, a new fault, reports for CI, a hook. Usage: adopt.sh HEGAO
set -euo pipefail
hegao=$(realpath "$1")
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
mkdir "$work/bin" "$work/home"
ln -s "$hegao" "$work/bin/hegao"
export PATH="$work/bin:$PATH" LANG=zh_CN.UTF-8 HOME="$work/home"
export GIT_AUTHOR_NAME=n GIT_AUTHOR_EMAIL=n@example.org GIT_COMMITTER_NAME=n GIT_COMMITTER_EMAIL=n@example.org

# step STATUS WORDS COMMAND…: runs a command, which ends with STATUS and prints WORDS.
step() {
  local expected=$1 words=$2 status=0
  shift 2
  printf '\n$ %s\n' "$*"
  "$@" > "$work/log" 2>&1 || status=$?
  cat "$work/log"
  [ "$status" -eq "$expected" ] || { echo "FAILED: status $status, not $expected" >&2; exit 1; }
  grep -qF -- "$words" "$work/log" || { echo "FAILED: nothing says “$words”" >&2; exit 1; }
}

git init -q -b main "$work/稿库"
cd "$work/稿库"
printf '# 年度总结\n\n## 一、道路\n\n全长约30公里左右。\n\n## 二、桥梁\n\n一切正常。\n' > '总结 一.md'
git add -A
git commit -q -m drafts
step 0 '' hegao init
step 1 '约30公里左右' hegao lint .
step 0 '' hegao lint --accept .
git add -A
git commit -q -m 'adopt hegao'
step 0 '' hegao lint .
printf '# 年度总结\n\n又添一段。\n\n再添一段。\n\n## 一、道路\n\n全长约30公里左右。\n\n## 二、桥梁\n\n一切正常。\n' > '总结 一.md'
step 0 '' hegao lint .
printf '新桥长大约10公里左右。\n' >> '总结 一.md'
step 1 '长大约10公里左右' hegao lint .
if grep -q '约30公里左右' "$work/log"; then echo "FAILED: an accepted finding came back" >&2; exit 1; fi
step 1 '::error' hegao lint --format github --output sarif=findings.sarif .
python3 - findings.sarif <<'PYTHON'
import json, sys
log = json.load(open(sys.argv[1]))
results = [result for result in log["runs"][0]["results"] if not result.get("suppressions")]
assert log["version"] == "2.1.0" and len(results) == 1, results
assert results[0]["locations"][0]["physicalLocation"]["region"]["startLine"] == 14, results[0]
PYTHON
rm findings.sarif
step 1 '长大约10公里左右' hegao lint --changed-since HEAD
printf '#!/bin/sh\nexec hegao lint --staged\n' > .git/hooks/pre-commit
chmod +x .git/hooks/pre-commit
git add -A
step 1 '长大约10公里左右' git commit -m 'a fault'
sed -i.old 's/长大约10公里左右/长约10公里/' '总结 一.md'
rm -- '总结 一.md.old'
git add -A
step 0 '' git commit -m 'mended'
echo "ok: adopted"
